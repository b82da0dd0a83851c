/// R306: control, zero-width and look-alike blank characters that stand unescaped in patterns, phrases and entries.
enum InvisibleCharacterCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for use in subject.patterns {
      for token in use.scanned.tokens where token.kind != .comment {
        found += inspect(use.span(of: token.range), subject, isPattern: true)
      }
    }
    for use in subject.tests where use.test.hasPhrases {
      for range in strings(in: use.span, subject) { found += inspect(range, subject, isPattern: false) }
    }
    for entry in subject.rules.lists.flatMap(\.entries) where entry.pattern == nil {
      found += inspect(entry.span, subject, isPattern: false)
    }
    return found
  }

  /// The quoted strings in the source of a test.
  private static func strings(in span: SourceSpan, _ subject: LintSubject) -> [SourceSpan] {
    let bytes = subject.sources.files[span.file].bytes
    var found: [SourceSpan] = []
    var start: Int?
    var index = span.start
    while index < span.end {
      switch bytes[index] {
      case UInt8(ascii: "\\") where start != nil: index += 1
      case UInt8(ascii: "\""):
        if let open = start { found.append(SourceSpan(file: span.file, start: open, end: index)) }
        start = start == nil ? index + 1 : nil
      case UInt8(ascii: "#") where start == nil:
        while index < span.end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      default: break
      }
      index += 1
    }
    return found
  }

  private static func inspect(_ span: SourceSpan, _ subject: LintSubject, isPattern: Bool) -> [Diagnostic] {
    let bytes = subject.sources.files[span.file].bytes[span.start..<span.end]
    guard bytes.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return [] }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var found: [Diagnostic] = []
    var offset = span.start
    for (index, scalar) in scalars.enumerated() {
      let width = String(scalar).utf8.count
      defer { offset += width }
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      guard isSuspicious(scalar, before: before, after: after, isPattern: isPattern) else { continue }
      let number = String(scalar.value, radix: 16, uppercase: true)
      let escape = isPattern ? "\\x{\(number)}" : "\\u{\(number)}"
      let name = scalar.properties.name ?? scalar.properties.nameAlias
      found.append(
        Diagnostic(
          .invisibleInPattern, at: SourceSpan(file: span.file, start: offset, end: offset + width),
          "an invisible character, U+\(number.leftPadded(to: 4, with: "0"))\(name.map { " (\($0.lowercased()))" } ?? "")",
          help: "remove it, or write \(escape) where it is meant",
          fix: .init(span: SourceSpan(file: span.file, start: offset, end: offset + width), replacement: escape)))
    }
    return found
  }

  private static func isSuspicious(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?, isPattern: Bool
  ) -> Bool {
    switch scalar.value {
    // Phrases take any white space for a space; to a pattern a no-break space is another character.
    case 0xA0, 0x202F: isPattern
    case 0x09, 0x0A, 0x0D: isPattern
    // Persian, Indic scripts and emoji need the joiners; between Latin letters they hide something.
    case 0x200C, 0x200D: isLatinOrNothing(before) && isLatinOrNothing(after)
    default: scalar.isHiddenOnTerminal
    }
  }

  private static func isLatinOrNothing(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.value < 0x250 } ?? true
  }
}

extension CheckedTest {
  fileprivate var hasPhrases: Bool {
    switch operation {
    case .contains, .equals, .count(.contains, _, _): true
    case .compare(_, .string): true
    default: false
    }
  }
}
