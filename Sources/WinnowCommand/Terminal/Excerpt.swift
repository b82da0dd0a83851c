/// The part of a field around a match, on one line, with what is needed to mark the match.
struct Excerpt: Hashable {
  /// The text before, in and after the match, fit for a terminal; `…` where it was cut.
  let before: String
  let match: String
  let after: String

  /// Cuts the surroundings so that the line takes about `width` columns; a long match is cut in its middle.
  ///
  /// - Parameters:
  ///   - text: The whole raw field.
  ///   - utf8Range: The match; offsets that do not fall on character boundaries are widened.
  init(of text: String, utf8Range: Range<Int>, width: Int) {
    let bytes = Array(text.utf8)
    let start = Excerpt.boundary(in: bytes, at: min(utf8Range.lowerBound, bytes.count), step: -1)
    let end = Excerpt.boundary(in: bytes, at: min(max(utf8Range.upperBound, start), bytes.count), step: 1)
    let matched = VisibleText.line(String(decoding: bytes[start..<end], as: UTF8.self))
    // One more than fits, so that a cut is noticed.
    let left = VisibleText.line(String(decoding: bytes[..<start], as: UTF8.self).suffix(width + 1))
    let right = VisibleText.line(String(decoding: bytes[end...], as: UTF8.self).prefix(width + 1))
    let leftWanted = DisplayWidth.columns(of: left)
    let rightWanted = DisplayWidth.columns(of: right)
    match = Excerpt.cutMiddle(matched, to: max(width - min(20, leftWanted + rightWanted), 20))
    let room = max(width - DisplayWidth.columns(of: match), 20)
    // What one side does not need goes to the other.
    let leftRoom = max(room / 2, room - rightWanted)
    let rightRoom = max(room / 2, room - leftWanted)
    before = Excerpt.cutFront(left, to: leftRoom)
    after = Excerpt.cutBack(right, to: rightRoom)
  }

  /// The line.
  var line: String { before + match + after }

  /// The carets under the match, at least one.
  var marker: String {
    String(repeating: " ", count: DisplayWidth.columns(of: before))
      + String(repeating: "^", count: max(1, DisplayWidth.columns(of: match)))
  }

  private static func boundary(in bytes: [UInt8], at offset: Int, step: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += step }
    return offset
  }

  static func cutBack(_ text: String, to width: Int) -> String {
    guard DisplayWidth.columns(of: text) > width else { return text }
    return taken(text, width - 1) + "…"
  }

  private static func cutFront(_ text: String, to width: Int) -> String {
    guard DisplayWidth.columns(of: text) > width else { return text }
    return "…" + String(taken(String(text.reversed()), width - 1).reversed())
  }

  private static func cutMiddle(_ text: String, to width: Int) -> String {
    guard DisplayWidth.columns(of: text) > width else { return text }
    let half = (width - 1) / 2
    return taken(text, half) + "…" + String(taken(String(text.reversed()), half).reversed())
  }

  private static func taken(_ text: String, _ width: Int) -> String {
    var columns = 0
    return String(
      text.prefix { character in
        columns += DisplayWidth.columns(of: character)
        return columns <= width
      })
  }
}
