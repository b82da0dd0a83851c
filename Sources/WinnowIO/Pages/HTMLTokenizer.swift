internal import WinnowText

/// Splits HTML into tags and text the way browsers do, as far as a reader of text needs it.
///
/// Takes any bytes: what is no tag is text, what is never closed ends with the page. Each byte is looked at a fixed number
/// of times.
struct HTMLTokenizer {
  enum Token: Equatable {
    /// A start tag with its name in lower case.
    case start(String, attributes: [String: String])
    case end(String)
    /// Text with its character references decoded.
    case text(String)
  }

  private let bytes: [UInt8]
  private var position = 0
  /// The element whose content is text up to its end tag, like `title`, or to be skipped, like `script`.
  private var rawElement: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token, or `nil` at the end.
  mutating func next() -> Token? {
    while position < bytes.count {
      if let element = rawElement {
        rawElement = nil
        let content = rawContent(of: element)
        let isText = element == "title" || element == "textarea"
        if isText, !content.isEmpty { return .text(HTMLEntities.decoded(bytes[content])) }
        continue
      }
      guard bytes[position] == UInt8(ascii: "<"), let kind = markupKind() else { return text() }
      switch kind {
      case .comment: skipComment()
      case .declaration: skip(to: UInt8(ascii: ">"))
      case .startTag, .endTag:
        if let token = tag(isEnd: kind == .endTag) { return token }
      }
    }
    return nil
  }

  private enum Markup { case startTag, endTag, comment, declaration }

  /// What begins at the `<` here; `nil` when it is text.
  private func markupKind() -> Markup? {
    guard position + 1 < bytes.count else { return nil }
    switch bytes[position + 1] {
    case UInt8(ascii: "!"): return bytes[position...].starts(with: "<!--".utf8) ? .comment : .declaration
    case UInt8(ascii: "?"): return .declaration
    case UInt8(ascii: "/"):
      return position + 2 < bytes.count && Self.isLetter(bytes[position + 2]) ? .endTag : .declaration
    case let byte: return Self.isLetter(byte) ? .startTag : nil
    }
  }

  private mutating func text() -> Token {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(HTMLEntities.decoded(bytes[start..<position]))
  }

  private mutating func skip(to end: UInt8) {
    position = bytes[position...].firstIndex(of: end).map { $0 + 1 } ?? bytes.count
  }

  private mutating func skipComment() {
    position += 4
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: ">"), bytes[..<position].hasSuffix("--") {
        position += 1
        return
      }
      position += 1
    }
  }

  /// Reads a tag; `nil` when the page ends inside it.
  private mutating func tag(isEnd: Bool) -> Token? {
    position += isEnd ? 2 : 1
    let name = lowercasedName { Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
    var attributes: [String: String] = [:]
    while true {
      skipSpacesAndSlashes()
      guard position < bytes.count else { return nil }
      if bytes[position] == UInt8(ascii: ">") { break }
      let (attribute, value) = self.attribute()
      if attributes[attribute] == nil { attributes[attribute] = value }
    }
    let isEmpty = bytes[position - 1] == UInt8(ascii: "/")
    position += 1
    if isEnd { return .end(name) }
    if !(isEmpty && name == "svg"), Self.rawElements.contains(name) { rawElement = name }
    return .start(name, attributes: attributes)
  }

  private mutating func attribute() -> (name: String, value: String) {
    let first = position
    let name = lowercasedName { [0x3D, 0x3E, 0x2F].contains($0) || Self.isSpace($0) }
    // An equals sign at the start belongs to the name.
    if position == first { position += 1 }
    skipSpaces()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return (name, "") }
    position += 1
    skipSpaces()
    guard position < bytes.count else { return (name, "") }
    let quote = bytes[position]
    let start: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position += 1
      start = position
      while position < bytes.count, bytes[position] != quote { position += 1 }
      defer { position = min(position + 1, bytes.count) }
      return (name, HTMLEntities.decoded(bytes[start..<position]))
    }
    start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ">"), !Self.isSpace(bytes[position]) { position += 1 }
    return (name, HTMLEntities.decoded(bytes[start..<position]))
  }

  /// The bytes up to the end tag of an element that holds no tags; leaves the position at that tag.
  private mutating func rawContent(of element: String) -> Range<Int> {
    let start = position
    let name = Array(element.utf8)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), position + 2 + name.count <= bytes.count,
        bytes[position + 1] == UInt8(ascii: "/"),
        bytes[position + 2..<position + 2 + name.count].elementsEqual(name, by: { $0 | 0x20 == $1 })
      {
        break
      }
      position += 1
    }
    return start..<position
  }

  private mutating func lowercasedName(until isEnd: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private mutating func skipSpaces() {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
  }

  private mutating func skipSpacesAndSlashes() {
    while position < bytes.count, Self.isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "/") {
      position += 1
    }
  }

  private static let rawElements: Set<String> = [
    "script", "style", "title", "textarea", "noscript", "iframe", "xmp", "noembed", "noframes", "template", "svg",
  ]

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
