/// What the text of an element in a feed is read as.
enum FeedField {
  case feedTitle, feedLink, feedLanguage
  case title, mediaTitle, otherTitle
  case link, originalLink, id, source, author
  case published, updated, created
  case summary, otherSummary, body
  case language, category, enclosure

  /// Whether the value is one line, in which white space is a space.
  var isLine: Bool {
    switch self {
    case .summary, .otherSummary, .body: false
    default: true
    }
  }

  /// Whether the value may be HTML, in feeds that do not say what it is.
  var mayBeMarkup: Bool {
    switch self {
    case .feedTitle, .title, .mediaTitle, .otherTitle, .summary, .otherSummary, .body, .source, .author, .category:
      true
    default: false
    }
  }

  /// The field of an element of the feed itself.
  init?(ofFeed namespace: FeedNamespace, _ name: String) {
    switch (namespace, name) {
    case (.feed, "title"), (.dublinCore, "title"): self = .feedTitle
    case (.feed, "link"): self = .feedLink
    case (.feed, "language"), (.dublinCore, "language"): self = .feedLanguage
    default: return nil
    }
  }

  /// The field of an element of an entry.
  init?(ofEntry namespace: FeedNamespace, _ name: String) {
    switch namespace {
    case .feed:
      switch name {
      case "title": self = .title
      case "link": self = .link
      case "guid", "id": self = .id
      case "description", "summary", "abstract": self = .summary
      case "content", "body", "fulltext": self = .body
      case "pubdate", "published", "issued": self = .published
      case "updated", "modified": self = .updated
      case "created": self = .created
      case "author": self = .author
      case "category": self = .category
      case "source": self = .source
      case "enclosure": self = .enclosure
      case "language": self = .language
      default: return nil
      }
    case .dublinCore:
      switch name {
      case "title": self = .otherTitle
      case "creator", "author": self = .author
      case "date", "issued": self = .published
      case "modified": self = .updated
      case "created": self = .created
      case "subject": self = .category
      case "description", "abstract": self = .otherSummary
      case "language": self = .language
      default: return nil
      }
    case .content: if name == "encoded" { self = .body } else { return nil }
    case .media:
      switch name {
      case "title": self = .mediaTitle
      case "description": self = .otherSummary
      default: return nil
      }
    case .podcast:
      switch name {
      case "title": self = .otherTitle
      case "summary", "subtitle": self = .otherSummary
      case "author": self = .author
      default: return nil
      }
    case .feedBurner: if name == "origlink" { self = .originalLink } else { return nil }
    case .xhtml: if name == "body" || name == "div" { self = .body } else { return nil }
    case .rdf, .other: return nil
    }
  }
}
