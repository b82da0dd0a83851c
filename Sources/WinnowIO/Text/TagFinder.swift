/// Finds the tags of HTML in a text that may be none; for one text, from its start to its end.
struct TagFinder {
  /// A tag or a comment.
  struct Tag {
    /// The offset after the tag.
    var end: Int
    /// What stands in its place.
    var mark: [UInt8] = []
    /// The element whose content is no text.
    var skipped: String?
  }

  /// A tag longer than this is text.
  private static let tagLimitBytes = 8192

  mutating func tag(in markup: [UInt8], at start: Int) -> Tag? {
    let window = markup[start...].prefix(Self.tagLimitBytes)
    if window.starts(with: "<!--".utf8) { return comment(window) }
    let isEnd = window.dropFirst().first == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    guard nameStart < window.endIndex else { return nil }
    // No name of an element is longer.
    let letters = window[nameStart...].prefix(11).prefix { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 }
    let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    guard letters.endIndex < window.endIndex, [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(window[letters.endIndex]),
      Self.inlineElements.contains(name) || Self.blockElements.contains(name),
      let end = endOfTag(window, from: letters.endIndex)
    else { return nil }
    let isSkipped = !isEnd && (name == "script" || name == "style")
    let mark: [UInt8] = Self.blockElements.contains(name) ? [0x0A] : name == "td" || name == "th" ? [0x20] : []
    return Tag(end: end, mark: mark, skipped: isSkipped ? name : nil)
  }

  /// The offset after the `>` that is in no quotes or, where a quote is not closed, after the first one.
  private mutating func endOfTag(_ window: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard let first = firstEnd(in: window, from: start) else { return nil }
    var quote: UInt8?
    for position in start..<window.endIndex {
      let byte = window[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return position + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return first + 1
  }

  /// Before this offset no `>` stands behind the place that was asked for, so that many open tags do not take long.
  private var noEndBefore = 0
  private var noCommentEndBefore = 0

  private mutating func firstEnd(in window: ArraySlice<UInt8>, from start: Int) -> Int? {
    let unknown = max(start, noEndBefore)
    guard unknown < window.endIndex else { return nil }
    let end = window[unknown...].firstIndex(of: UInt8(ascii: ">"))
    if end == nil { noEndBefore = window.endIndex }
    return end
  }

  private mutating func comment(_ window: ArraySlice<UInt8>) -> Tag? {
    // The mark may begin in what was looked through before.
    let unknown = max(window.startIndex + 4, noCommentEndBefore - 2)
    guard unknown < window.endIndex else { return nil }
    guard let end = window[unknown...].firstRange(of: Array("-->".utf8)) else {
      noCommentEndBefore = window.endIndex
      return nil
    }
    return Tag(end: end.upperBound)
  }

  private static let inlineElements: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "button", "cite", "code", "data", "del", "dfn", "em",
    "embed", "font", "i", "iframe", "img", "input", "ins", "kbd", "label", "mark", "object", "param", "picture", "q",
    "s",
    "samp", "script", "small", "source", "span", "strike", "strong", "style", "sub", "sup", "td", "th", "time", "tt",
    "u",
    "var", "video", "audio", "wbr", "svg", "map", "area", "nobr", "link", "meta",
  ]
  private static let blockElements: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt",
    "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav",
    "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul",
  ]
  /// Whether an element, by its name in lower case, stands on lines of its own.
  static func isBlock(_ name: String) -> Bool { blockElements.contains(name) }
}
