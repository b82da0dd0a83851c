/// Reads ``AddressPattern`` and ``AddressTemplate`` from text.
struct AddressPatternReader {
  private var pattern = AddressPattern()
  /// The name in a template that its pattern does not have.
  private(set) var unknownName = ""

  /// Reads a path and perhaps a parameter; `nil` where it is none.
  mutating func pattern(_ text: Substring) -> AddressPattern? {
    pattern = AddressPattern()
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].hasPrefix("/") else { return nil }
    let segments = parts[0].dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() where !(segment.isEmpty && index == segments.count - 1) {
      guard read(segment, isLast: index == segments.count - 1) else { return nil }
    }
    guard parts.count > 1 else { return pattern }
    return readQuery(parts[1]) ? pattern : nil
  }

  private mutating func read(_ segment: Substring, isLast: Bool) -> Bool {
    if segment == "...", isLast {
      pattern.isOpen = true
      return true
    }
    if segment == "..." {
      guard pattern.gap == nil else { return false }
      pattern.gap = pattern.segments.count
      return true
    }
    guard segment.hasSuffix("...}") else {
      guard let text = text(segment) else { return false }
      pattern.segments.append(text)
      return true
    }
    guard isLast, let text = text(segment.dropLast(4) + "}"), case .capture(let number) = text.tokens.last else {
      return false
    }
    pattern.rest = text
    pattern.restCapture = number
    return true
  }

  private mutating func readQuery(_ query: Substring) -> Bool {
    guard let equals = query.firstIndex(of: "=") else {
      guard let text = text(query), text.tokens.count == 1, case .capture(let number) = text.tokens[0] else {
        return false
      }
      pattern.query = .whole(number)
      return true
    }
    guard equals > query.startIndex, let value = text(query[query.index(after: equals)...]) else { return false }
    pattern.query = .parameter(name: Array(query[..<equals].utf8), value)
    return true
  }

  private mutating func text(_ text: Substring) -> TextPattern? {
    guard !text.isEmpty else { return nil }
    var tokens: [TextPattern.Token] = []
    var rest = text
    while let first = rest.popFirst() {
      switch first {
      case "*": tokens.append(.any)
      case "{":
        guard let name = Self.takeName(&rest), !pattern.names.contains(name) else { return nil }
        tokens.append(.capture(pattern.names.count))
        pattern.names.append(name)
      case "\\":
        guard let escaped = rest.popFirst() else { return nil }
        Self.append(escaped, to: &tokens)
      default: Self.append(first, to: &tokens)
      }
    }
    return TextPattern(tokens: tokens)
  }

  private static func append(_ character: Character, to tokens: inout [TextPattern.Token]) {
    if case .literal(let text) = tokens.last {
      tokens[tokens.count - 1] = .literal(text + Array(character.utf8))
    } else {
      tokens.append(.literal(Array(character.utf8)))
    }
  }

  private static func takeName(_ rest: inout Substring) -> String? {
    guard let end = rest.firstIndex(of: "}"), end > rest.startIndex else { return nil }
    defer { rest = rest[rest.index(after: end)...] }
    return String(rest[..<end])
  }

  /// The parts of a template; `nil` where it has a piece that is not among the names.
  mutating func tokens(of template: Substring, names: [String]) -> [AddressTemplate.Token]? {
    var tokens: [AddressTemplate.Token] = []
    var rest = template
    while !rest.isEmpty {
      let literal = rest.prefix { $0 != "{" }
      if !literal.isEmpty { tokens.append(.literal(Array(literal.utf8))) }
      rest = rest[literal.endIndex...]
      guard rest.popFirst() != nil else { break }
      let name = Self.takeName(&rest) ?? String(rest)
      guard let number = names.firstIndex(of: name) else {
        unknownName = name
        return nil
      }
      tokens.append(.piece(number))
    }
    return tokens
  }
}
