internal import WinnowModel
internal import WinnowText

/// Turns the elements of an RSS or Atom document into items, one line of JSON each.
final class FeedBuilder: XMLEventHandler {
  /// The items that are ready, to be taken by the reader.
  var lines: [PendingLine] = []
  /// Whether an element was there that only feeds have.
  private(set) var isFeed = false
  /// What the document declares.
  var entities: EntityTable

  private var frames: [Frame] = []
  private var capture: FeedCapture?
  private var entry: FeedEntry?
  private var entryBytes = 0
  private var isAtom = false
  private var title: String?
  private var link: String?
  private var language: String?
  /// The author of all entries that name none.
  private var author: String?

  /// What an open element is.
  private enum Role {
    case document, feed, entry, entrySource, person, ignored
    /// Its text is collected.
    case captured
    /// It stands in such text.
    case inline(isBlock: Bool)
  }

  private struct Frame {
    var role: Role
    /// Whether the entry ends with it.
    var isEntry = false
    /// The address that others are relative to, where it states one.
    var base: String?
    var lang: String?
  }

  init(entities: EntityTable) { self.entities = entities }

  // MARK: - Events

  func start(_ element: XMLElement) {
    let base = attribute("base", "xml", of: element).map { URLReference.resolved($0, against: self.base) }
    var frame = Frame(role: .ignored, base: base, lang: attribute("lang", "xml", of: element))
    let namespace = FeedNamespace(of: element)
    if namespace == .feed, element.name == "item" || element.name == "entry", element.prefix != "media",
      opensEntry(element)
    {
      beginEntry(element, lang: frame.lang)
      (frame.role, frame.isEntry) = (.entry, true)
    } else {
      frame.role = role(of: element, namespace, frame)
    }
    frames.append(frame)
  }

  func text(_ text: UnsafeBufferPointer<UInt8>, isLiteral: Bool) {
    guard capture != nil, entryBytes <= FeedEntry.limitBytes else { return }
    if case .ignored? = frames.last?.role { return }
    entryBytes += text.count
    capture?.append(text, isLiteral: isLiteral)
  }

  func end() {
    guard let frame = frames.popLast() else { return }
    switch frame.role {
    case .captured: finishCapture(frame)
    case .inline(isBlock: true): capture?.appendLineBreak()
    case .inline, .document, .feed, .entrySource, .person, .ignored, .entry: break
    }
    if frame.isEntry { finishEntry() }
  }

  // MARK: - Roles

  /// Whether an element named like an entry is one: in running text it is so only in RSS, where the end tag of the text is missing.
  private func opensEntry(_ element: XMLElement) -> Bool {
    guard capture != nil else {
      if case .ignored? = frames.last?.role { return false }
      return true
    }
    return element.name == "item" && !isAtom
  }

  private func role(of element: XMLElement, _ namespace: FeedNamespace, _ frame: Frame) -> Role {
    if capture != nil { return inlineRole(of: element) }
    switch frames.last?.role {
    case nil, .document: return documentRole(of: element, namespace)
    case .feed: return feedRole(of: element, namespace, frame)
    case .entry: return entryRole(of: element, namespace, frame)
    case .entrySource: return namespace == .feed && element.name == "title" ? begin(.source, element) : .ignored
    case .person: return element.name == "name" ? begin(.author, element) : .ignored
    case .ignored, .captured, .inline: return .ignored
    }
  }

  private func inlineRole(of element: XMLElement) -> Role {
    if case .ignored? = frames.last?.role { return .ignored }
    if element.name == "script" || element.name == "style" { return .ignored }
    let isBlock = TagFinder.isBlock(element.name)
    if isBlock { capture?.appendLineBreak() }
    return .inline(isBlock: isBlock)
  }

  private func documentRole(of element: XMLElement, _ namespace: FeedNamespace) -> Role {
    switch (namespace, element.name) {
    case (.feed, "feed"):
      isAtom = true
      isFeed = true
      return .feed
    case (.feed, "rss"), (.feed, "channel"), (.feed, "rdf"), (.rdf, "rdf"):
      isFeed = true
      return .feed
    default: return .document
    }
  }

  private func feedRole(of element: XMLElement, _ namespace: FeedNamespace, _ frame: Frame) -> Role {
    switch (namespace, element.name) {
    case (.feed, "image"), (.feed, "textinput"), (.feed, "cloud"), (.feed, "contributor"): return .ignored
    case (.feed, "author"): return isAtom ? .person : .ignored
    case (.feed, "link"):
      guard let address = attribute("href", of: element) else { return begin(.feedLink, element) }
      if isAlternate(element) { link = link ?? resolved(address, frame) }
      return .ignored
    default: return FeedField(ofFeed: namespace, element.name).map { begin($0, element) } ?? .feed
    }
  }

  private func entryRole(of element: XMLElement, _ namespace: FeedNamespace, _ frame: Frame) -> Role {
    if namespace == .media, element.name == "group" || element.name == "content" { return .entry }
    if namespace == .feed, isAtom {
      switch element.name {
      case "source": return .entrySource
      case "author": return .person
      default: break
      }
    }
    guard let field = FeedField(ofEntry: namespace, element.name) else { return .ignored }
    switch field {
    case .link:
      guard let address = attribute("href", of: element) else { return begin(field, element) }
      addLink(resolved(address, frame), element)
      return .ignored
    case .category:
      guard let term = attribute("label", of: element) ?? attribute("term", of: element) else { break }
      add(category: term)
      return .ignored
    case .enclosure:
      if let address = attribute("url", of: element) ?? attribute("href", of: element) {
        entry?.enclosures.append(resolved(address, frame))
      }
      return .ignored
    case .id:
      isPermanentLink = attribute("ispermalink", of: element).map { $0.lowercased() != "false" } ?? !isAtom
    default: break
    }
    return begin(field, element)
  }

  /// Whether the id that is being read may be an address.
  private var isPermanentLink = false

  /// Begins to collect the text of an element.
  private func begin(_ field: FeedField, _ element: XMLElement) -> Role {
    guard let kind = kind(of: field, element) else { return .ignored }
    capture = FeedCapture(field, kind: kind)
    return .captured
  }

  /// How the text of an element is written; `nil` when it is none.
  private func kind(of field: FeedField, _ element: XMLElement) -> FeedCapture.Kind? {
    guard field.mayBeMarkup else { return .text }
    let type = attribute("type", of: element)?.lowercased() ?? ""
    let mode = attribute("mode", of: element)?.lowercased()
    if mode == "base64" { return .base64 }
    if FeedNamespace(of: element) == .xhtml || type == "xhtml" || type.hasPrefix("application/xhtml") {
      return .elements
    }
    guard isAtom, FeedNamespace(of: element) == .feed else { return .markup }
    switch type {
    case "html", "text/html": return mode == "xml" ? .elements : .markup
    case "", "text", "text/plain": return mode == "escaped" && type.isEmpty ? .markup : .text
    case _ where type.hasPrefix("text/"): return .text
    default: return field == .body ? nil : .text
    }
  }

  // MARK: - Values

  private func finishCapture(_ frame: Frame) {
    guard let capture else { return }
    self.capture = nil
    let value = capture.value(&entities)
    guard !value.isEmpty else { return }
    switch capture.field {
    case .feedTitle: title = title ?? value
    case .feedLink: link = link ?? resolved(value, frame)
    case .feedLanguage: language = language ?? value
    case .author where entry == nil: author = author ?? value
    default: set(capture.field, to: value, frame)
    }
  }

  private func set(_ field: FeedField, to value: String, _ frame: Frame) {
    switch field {
    case .title: entry?.fill(\.title, with: value)
    case .mediaTitle: entry?.fill(\.mediaTitle, with: value)
    case .otherTitle: entry?.fill(\.otherTitle, with: value)
    // Of several, the last one counts, as for other readers of feeds.
    case .link: entry?.link = resolved(value, frame)
    case .originalLink: entry?.fill(\.originalLink, with: resolved(value, frame))
    case .id:
      entry?.fill(\.id, with: value)
      if isPermanentLink, URLReference.isWeb(value) { entry?.fill(\.permanentLink, with: value) }
    case .source: entry?.fill(\.source, with: value)
    case .author: entry?.fill(\.author, with: Self.name(in: value))
    case .published: entry?.fill(\.published, with: value)
    case .updated: entry?.fill(\.updated, with: value)
    case .created: entry?.fill(\.created, with: value)
    case .summary: entry?.fill(\.summary, with: value)
    case .otherSummary: entry?.fill(\.otherSummary, with: value)
    case .body: entry?.fill(\.body, with: value)
    case .language: entry?.fill(\.lang, with: value)
    case .category: add(category: value)
    case .feedTitle, .feedLink, .feedLanguage, .enclosure: break
    }
  }

  private func add(category: String) {
    guard !category.isEmpty, entry?.categories.contains(category) == false else { return }
    entryBytes += category.utf8.count
    if entryBytes <= FeedEntry.limitBytes { entry?.categories.append(category) }
  }

  /// The name in an address of mail such as `a@example.com (A. Writer)`.
  private static func name(in author: String) -> String {
    guard author.contains("@"), author.hasSuffix(")"), let open = author.firstIndex(of: "(") else { return author }
    let name = author[author.index(after: open)...].dropLast()
    return name.isEmpty ? author : String(name)
  }

  private func addLink(_ address: String, _ element: XMLElement) {
    if attribute("rel", of: element)?.lowercased() == "enclosure" {
      entry?.enclosures.append(address)
    } else if isAlternate(element), !isAtom || entry?.link == nil {
      entry?.link = address
    }
  }

  private func isAlternate(_ element: XMLElement) -> Bool {
    let relation = attribute("rel", of: element)?.lowercased() ?? ""
    return relation.isEmpty || relation == "alternate" || relation.hasSuffix("/alternate")
  }

  // MARK: - Entries

  private func beginEntry(_ element: XMLElement, lang: String?) {
    if entry != nil { finishEntry() }
    isFeed = true
    capture = nil
    entryBytes = 0
    entry = FeedEntry()
    guard let about = attribute("about", "rdf", of: element) ?? attribute("about", of: element) else { return }
    entry?.id = about
    if URLReference.isWeb(about) { entry?.permanentLink = about }
  }

  private func finishEntry() {
    guard var entry else { return }
    self.entry = nil
    guard entryBytes <= FeedEntry.limitBytes else { return lines.append(.unreadable(.lineTooLong)) }
    entry.source = entry.source ?? title
    entry.author = entry.author ?? author
    entry.lang = entry.lang ?? frames.last { $0.lang != nil }?.lang ?? language
    lines.append(.text(entry.json()))
  }

  // MARK: - Attributes and addresses

  /// The value of an attribute as one line; `nil` when it is absent or empty.
  private func attribute(_ name: String, _ prefix: String = "", of element: XMLElement) -> String? {
    guard let bytes = element.attributes.value(of: name, prefix: prefix) else { return nil }
    var text: [UInt8] = []
    FeedCapture.append(bytes, isLiteral: false, to: &text)
    let value = MarkupText.line(HTMLEntities.decodedBytes(entities.expanded(text)[...]))
    return value.isEmpty ? nil : value
  }

  /// What addresses are relative to here.
  private var base: String? { frames.last { $0.base != nil }?.base ?? link }

  private func resolved(_ address: String, _ frame: Frame) -> String {
    URLReference.resolved(address, against: frame.base ?? base)
  }
}
