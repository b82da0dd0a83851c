import WinnowText

/// Brings raw titles to plain characters: references of HTML decoded, tags gone, compatibility forms, accents and
/// typographic signs undone. Case stays, because it tells names from words.
struct PlainTitle: Sendable {
  private var view = TextView()
  private var markup: [UInt8] = []

  /// Calls the closure with the plain form of a title. Costs a look at each byte where the title is plain already.
  mutating func withPlain<Result>(
    _ raw: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let signs = TitleSigns(raw)
    let hasMarkup = signs.contains(.markup)
    if hasMarkup { setMarkup(raw) }
    if hasMarkup, signs.contains(.other) || markup.withUnsafeBufferPointer({ TitleSigns($0).contains(.other) }) {
      markup.withUnsafeBufferPointer { view.setPlain($0) }
    } else if hasMarkup {
      return markup.withUnsafeBufferPointer(body)
    } else if !signs.contains(.other) {
      return body(raw)
    } else {
      view.setPlain(raw)
    }
    return view.withBytes(body)
  }

  /// Decodes references, twice because feeds often encode them twice, and then removes tags.
  private mutating func setMarkup(_ raw: UnsafeBufferPointer<UInt8>) {
    markup = HTMLEntities.decodedBytes(Array(raw)[...])
    markup = HTMLEntities.decodedBytes(markup[...])
    if let first = markup.firstIndex(of: UInt8(ascii: "<")) { removeTags(from: first) }
  }

  private mutating func removeTags(from first: Int) {
    var count = first
    var index = first
    while index < markup.count {
      if let end = tagEnd(at: index) {
        // `<br>` and the like part words; a letter in bold does not.
        if isBreak(at: index + 1) {
          markup[count] = UInt8(ascii: " ")
          count += 1
        }
        index = end
        continue
      }
      markup[count] = markup[index]
      count += 1
      index += 1
    }
    markup.removeLast(markup.count - count)
  }

  private func isBreak(at start: Int) -> Bool {
    let name = markup[start...].drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }.map { $0 | 0x20 }
    return ["br", "p", "div", "li", "h1", "h2", "h3"].contains { name.elementsEqual($0.utf8.map { $0 | 0x20 }) }
  }

  /// The offset behind the tag that begins at an offset; a lone `<` begins none.
  private func tagEnd(at start: Int) -> Int? {
    guard markup[start] == UInt8(ascii: "<"), start + 1 < markup.count else { return nil }
    let first = markup[start + 1]
    guard first == UInt8(ascii: "/") || (first | 0x20) &- 0x61 < 26 else { return nil }
    // No tag in a title is longer.
    return markup[start...].prefix(512).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }
}
