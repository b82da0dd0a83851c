/// Reads a page that is HTML: its title, headings, paragraphs and what its head says of it.
///
/// The text is that of the paragraphs, of the article or main part only where there is one. A page without paragraphs gives
/// all text between its block elements. Navigation, side columns and footers are passed over.
enum HTMLPage {
  /// Whether bytes look like HTML: they begin with a tag, or hold one that only HTML has.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(8192)
    guard start.contains(UInt8(ascii: "<")) else { return false }
    if start.first == UInt8(ascii: "<"), let second = start.dropFirst().first {
      return second == UInt8(ascii: "!") || second == UInt8(ascii: "?") || 0x61...0x7A ~= second | 0x20
    }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return ["<html", "<head>", "<body", "</title>", "</p>", "</h1>", "</div>"].contains { text.contains($0) }
  }

  static func read(_ bytes: [UInt8]) -> PageText {
    var tokenizer = HTMLTokenizer(bytes)
    var collector = Collector()
    while let token = tokenizer.next() { collector.take(token) }
    return collector.finish()
  }

  /// A stretch of text between block elements.
  private struct Block {
    var text: String
    var isParagraph: Bool
    var isInMain: Bool
  }

  private struct Collector {
    private var page = PageText()
    private var blocks: [Block] = []
    private var text = ""
    /// How many elements of each kind are open.
    private var open: [String: Int] = [:]
    private var socialTitle: String?

    mutating func take(_ token: HTMLTokenizer.Token) {
      switch token {
      case .text(let piece): text += piece
      case .start(let name, let attributes): begin(name, attributes)
      case .end(let name): end(name)
      }
    }

    mutating func finish() -> PageText {
      endBlock()
      if let socialTitle { page.headings.append(socialTitle) }
      if page.titleLine.isEmpty { page.titleLine = socialTitle ?? page.headings.first ?? "" }
      var kept = blocks.filter(\.isParagraph)
      if kept.contains(where: \.isInMain) { kept = kept.filter(\.isInMain) }
      if kept.isEmpty { kept = blocks }
      page.paragraphs = kept.map(\.text)
      if page.titleLine.isEmpty, let first = page.paragraphs.first {
        page = withTitle(of: PlainPage.read(Array(first.utf8)))
      }
      return page
    }

    /// A page without any title takes it from its first paragraph.
    private func withTitle(of first: PageText) -> PageText {
      var page = page
      page.titleLine = first.titleLine
      if first.paragraphs.isEmpty { page.paragraphs.removeFirst() }
      return page
    }

    private mutating func begin(_ name: String, _ attributes: [String: String]) {
      switch name {
      case "meta": readMeta(attributes)
      case "link": if attributes["rel"]?.lowercased() == "canonical" { page.url = page.url ?? attributes["href"] }
      case "html": page.lang = attributes["lang"].flatMap { $0.isEmpty ? nil : $0 }
      case "br": text.unicodeScalars.append(HTMLPage.lineBreak)
      default:
        guard HTMLPage.blockElements.contains(name) else { return }
        endBlock()
        // Some end tags may be left out: the next block ends a paragraph and a heading, and all but titles end the head.
        open["p"] = nil
        if name != "div" { open["h1"] = nil }
        if name != "title", name != "head" { open["head"] = nil }
        open[name, default: 0] += 1
      }
    }

    private mutating func end(_ name: String) {
      guard HTMLPage.blockElements.contains(name) else { return }
      endBlock()
      if let count = open[name] { open[name] = count > 1 ? count - 1 : nil }
      if name == "ul" || name == "ol" { open["li"] = nil }
    }

    /// Files the text since the last block element under what is open.
    private mutating func endBlock() {
      defer { text = "" }
      let lines = text.unicodeScalars.split(separator: HTMLPage.lineBreak, omittingEmptySubsequences: false)
        .map { PageText.collapsed(String($0)) }
      // Two line breaks are what some pages have for paragraphs.
      let pieces = lines.split { $0.isEmpty }.map { $0.joined(separator: "\n") }
      guard !pieces.isEmpty else { return }
      let whole = PageText.collapsed(pieces.joined(separator: " "))
      if open["title"] != nil {
        if page.titleLine.isEmpty { page.titleLine = whole }
      } else if open["h1"] != nil {
        page.headings.append(whole)
      } else if !HTMLPage.skippedElements.contains(where: { open[$0] != nil }) {
        let isInMain = open["article"] != nil || open["main"] != nil
        let isParagraph =
          open["p"] != nil || open["blockquote"] != nil || open["pre"] != nil || (isInMain && open["li"] != nil)
        blocks += pieces.map { Block(text: $0, isParagraph: isParagraph, isInMain: isInMain) }
      }
    }

    private mutating func readMeta(_ attributes: [String: String]) {
      guard let name = attributes["property"] ?? attributes["name"], let content = attributes["content"] else { return }
      let value = PageText.collapsed(content)
      guard !value.isEmpty else { return }
      switch name.lowercased() {
      case "description": page.summary = page.summary ?? value
      case "og:description": page.summary = page.summary ?? value
      case "og:site_name": page.siteName = page.siteName ?? value
      case "og:title": socialTitle = socialTitle ?? value
      case "og:url": page.url = page.url ?? value
      case "author", "article:author": page.author = page.author ?? value
      case "article:section": page.section = page.section ?? value
      case "article:published_time", "date": page.published = page.published ?? value
      default: return
      }
    }
  }

  /// Stands for a `br` element in collected text.
  private static let lineBreak: Unicode.Scalar = "\u{2028}"

  private static let skippedElements = [
    "head", "nav", "footer", "aside", "select", "button", "figcaption", "menu", "dialog",
  ]

  private static let blockElements: Set<String> = Set(skippedElements).union([
    "html", "body", "form", "title", "address", "article", "blockquote", "dd", "details", "div", "dl", "dt", "fieldset",
    "figure", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "option", "p", "pre", "section", "summary",
    "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "center",
  ])
}
