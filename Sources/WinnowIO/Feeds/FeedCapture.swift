internal import WinnowText

/// The text of an element of a feed while it is collected.
struct FeedCapture {
  /// How the text is written.
  enum Kind { case text, markup, elements, base64 }

  let field: FeedField
  let kind: Kind
  /// The text as its document has it, references not decoded; an ampersand that is only that is written as a reference.
  private(set) var text: [UInt8] = []

  init(_ field: FeedField, kind: Kind) { (self.field, self.kind) = (field, kind) }

  /// Adds text, in which ``XMLMarks`` may stand.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, isLiteral: Bool) {
    let start = text.count
    Self.append(bytes, isLiteral: isLiteral, to: &text)
    guard kind == .elements else { return }
    for index in start..<text.count where text[index] < 0x20 { text[index] = 0x20 }
  }

  /// Adds the border of an element that stands on lines of its own.
  mutating func appendLineBreak() { text.append(0x0A) }

  /// Adds text of a document to an array, with the marks replaced.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, isLiteral: Bool, to text: inout [UInt8]) {
    var copied = 0
    var position = 0
    while let mark = bytes[position...].firstIndex(of: 0xF4) {
      position = mark + 1
      guard let character = XMLMarks.character(in: bytes, at: mark) else { continue }
      text.append(contentsOf: bytes[copied..<mark])
      text.append(character)
      if isLiteral, character == UInt8(ascii: "&") { text.append(contentsOf: "amp;".utf8) }
      position = mark + 4
      copied = position
    }
    text.append(contentsOf: bytes[copied...])
  }

  /// The value for an item.
  /// - Parameter entities: those that the document declares.
  func value(_ entities: inout EntityTable) -> String {
    let decoded = HTMLEntities.decodedBytes(entities.expanded(text)[...])
    switch kind {
    case .text: return field.isLine ? MarkupText.line(decoded) : MarkupText.cleaned(decoded, isFlat: false)
    case .elements: return field.isLine ? MarkupText.line(decoded) : MarkupText.cleaned(decoded, isFlat: true)
    case .markup: return plain(decoded)
    case .base64: return plain(Base64.decoded(decoded).map { UTF8Repair.repaired($0)?.bytes ?? $0 } ?? decoded)
    }
  }

  private func plain(_ markup: [UInt8]) -> String {
    let text = MarkupText.plain(markup)
    return field.isLine ? MarkupText.line(Array(text.utf8)) : text
  }
}
