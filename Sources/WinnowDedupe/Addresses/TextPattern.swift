/// A pattern over one segment of a path or one value of a parameter: literal text, `*`, and `{name}`, which takes a piece.
///
/// A star or a piece takes at least one byte and ends at the first place where the text behind it follows; text at the
/// very end must stand at the very end. There is no going back, so a match takes time in proportion to the text.
struct TextPattern: Sendable, Hashable {
  /// One part.
  enum Token: Sendable, Hashable {
    case literal([UInt8])
    case any
    case capture(Int)
  }

  /// The parts in order.
  var tokens: [Token]

  /// Whether the whole text matches; its pieces go to `captures`.
  func matches(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ captures: inout AddressCaptures) -> Bool {
    var position = text.startIndex
    for (index, token) in tokens.enumerated() {
      switch token {
      case .literal(let literal):
        guard text[position...].starts(with: literal) else { return false }
        position += literal.count
      case .any, .capture:
        guard let end = end(ofTokenAt: index, in: text[position...]) else { return false }
        if case .capture(let number) = token { captures.set(number, to: text[position..<end]) }
        position = end
      }
    }
    return position == text.endIndex
  }

  private func end(ofTokenAt index: Int, in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard !text.isEmpty else { return nil }
    guard index + 1 < tokens.count, case .literal(let literal) = tokens[index + 1] else { return text.endIndex }
    if index + 2 == tokens.count {
      let end = text.endIndex - literal.count
      return end > text.startIndex ? end : nil
    }
    var end = text.startIndex + 1
    while end + literal.count <= text.endIndex {
      if text[end...].starts(with: literal) { return end }
      end += 1
    }
    return nil
  }
}
