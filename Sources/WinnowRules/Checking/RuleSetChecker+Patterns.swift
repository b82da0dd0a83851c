/// Pattern literals: `\/` becomes `/`, and `{{name}}` the fragment of that name.
extension RuleSetChecker {
  /// The most bytes that a pattern may have once its fragments are in.
  static let maximumPatternBytes = 1 << 20
  /// How deep fragments may stand inside one another.
  static let maximumFragmentDepth = 64

  mutating func resolveFragments() {
    for index in fragmentStates.indices {
      var path: [Int] = []
      _ = resolveFragment(index, path: &path)
    }
  }

  mutating func build(_ literal: PatternLiteral, in place: Place) -> PatternText? {
    var path: [Int] = []
    return build(literal, in: place, path: &path)?.pattern
  }

  /// Whether the fragment is fit for use; `path` holds the fragments that are being resolved around it.
  private mutating func resolveFragment(_ index: Int, path: inout [Int]) -> Bool {
    switch fragmentStates[index] {
    case .done: return true
    case .broken: return false
    case .resolving:
      reportCycle(path[(path.firstIndex(of: index) ?? 0)...] + [index])
      return false
    case .waiting: break
    }
    let (pack, declaration) = fragmentDeclarations[index]
    guard path.count < RuleSetChecker.maximumFragmentDepth else {
      report(
        .nestingTooDeep, at: declaration.name.span,
        "fragments stand inside one another more than \(RuleSetChecker.maximumFragmentDepth) deep")
      fragmentStates[index] = .broken
      return false
    }
    fragmentStates[index] = .resolving
    path.append(index)
    let built = build(declaration.pattern, in: .pack(pack), path: &path)
    path.removeLast()
    guard let built else {
      fragmentStates[index] = .broken
      return false
    }
    result.fragments[index].pattern = built.pattern
    result.fragments[index].depth = built.depth
    fragmentStates[index] = .done
    return true
  }

  private mutating func reportCycle(_ path: ArraySlice<Int>) {
    let shown = path.map { "{{\(fragmentDeclarations[$0].declaration.name.text)}}" }.joined(separator: " -> ")
    guard let last = path.dropLast().last else { return }
    report(
      .fragmentCycle, at: fragmentDeclarations[last].declaration.pattern.span, "fragments insert each other: \(shown)",
      help: "take one of them out of the circle")
  }

  private mutating func build(
    _ literal: PatternLiteral, in place: Place, path: inout [Int]
  ) -> (pattern: PatternText, depth: Int)? {
    let bytes = Array(literal.source.utf8)
    let file = literal.span.file
    let base = literal.span.start + 1
    var builder = PatternTextBuilder()
    var depth = 1
    var isSound = true
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        if bytes[index + 1] != UInt8(ascii: "/") { builder.append(bytes[index], file: file, offset: base + index) }
        builder.append(bytes[index + 1], file: file, offset: base + index + 1)
        index += 2
      } else if let insertion = Insertion(in: bytes, at: index) {
        let span = SourceSpan(file: file, start: base + index, end: base + insertion.end)
        let name = Name(text: insertion.name, span: span)
        if let inserted = insert(name, into: &builder, of: literal, in: place, path: &path) {
          depth = max(depth, inserted + 1)
        } else {
          isSound = false
        }
        index = insertion.end
      } else {
        builder.append(bytes[index], file: file, offset: base + index)
        index += 1
      }
    }
    guard isSound, literal.isClosed else { return nil }
    return (builder.build(flags: literal.flags, span: literal.span), depth)
  }

  /// Appends a fragment as a group and returns its depth.
  private mutating func insert(
    _ name: Name, into builder: inout PatternTextBuilder, of literal: PatternLiteral, in place: Place,
    path: inout [Int]
  ) -> Int? {
    guard let index = NameTable.find(name.text, in: names.fragments, from: place.pack) else {
      let suggestion = NameTable.suggestion(for: name.text, in: names.fragments, from: place.pack)
      let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
      report(
        .unknownFragment, at: name.span, "unknown fragment '\(name.text)'\(hint)",
        help: suggestion == nil ? "declare it with let \(name.text) = /…/, or write \\{ for a literal brace" : nil,
        fix: suggestion.map { .init(span: name.span, replacement: "{{\($0)}}") })
      return nil
    }
    guard resolveFragment(index, path: &path) else { return nil }
    result.fragments[index].isUsed = true
    let fragment = result.fragments[index]
    guard builder.count + fragment.pattern.text.utf8.count <= RuleSetChecker.maximumPatternBytes else {
      if !builder.isTooLarge {
        report(
          .patternTooLarge, at: name.span,
          "the pattern is larger than \(RuleSetChecker.maximumPatternBytes) bytes with its fragments inserted",
          help: "use a list, or a quantifier instead of copies")
      }
      builder.isTooLarge = true
      return nil
    }
    let file = name.span.file
    builder.append("(?\(fragment.pattern.flags):", file: file, offset: name.span.start)
    builder.append(fragment.pattern)
    // Under `x` a comment at the fragment's end would swallow the closing parenthesis.
    let isExtended = fragment.pattern.flags.contains("x") || literal.flags.contains("x")
    builder.append(isExtended ? "\n)" : ")", file: file, offset: name.span.end - 2)
    return fragment.depth
  }

  /// `{{name}}` or `{{pack/name}}`; anything else in braces is left to PCRE2.
  private struct Insertion {
    var name: String
    /// The offset after the closing braces.
    var end: Int

    init?(in bytes: [UInt8], at start: Int) {
      let open = UInt8(ascii: "{")
      guard start + 1 < bytes.count, bytes[start] == open, bytes[start + 1] == open else { return nil }
      var index = start + 2
      var previous = UInt8(ascii: "/")
      var slashes = 0
      while index < bytes.count {
        let byte = bytes[index]
        let isWordStart = previous == UInt8(ascii: "/")
        switch byte {
        case 0x61...0x7A: break
        case 0x30...0x39: if isWordStart { return nil }
        case UInt8(ascii: "-"): if isWordStart || previous == byte { return nil }
        case UInt8(ascii: "/"):
          slashes += 1
          if isWordStart || previous == UInt8(ascii: "-") || slashes > 1 { return nil }
        case UInt8(ascii: "}"):
          guard !isWordStart, previous != UInt8(ascii: "-"), index + 1 < bytes.count, bytes[index + 1] == byte else {
            return nil
          }
          name = String(decoding: bytes[(start + 2)..<index], as: UTF8.self)
          end = index + 2
          return
        default: return nil
        }
        previous = byte
        index += 1
      }
      return nil
    }
  }
}
