/// The vocabularies whose elements are read in feeds.
enum FeedNamespace {
  /// RSS and Atom in all versions, with or without a name space.
  case feed
  case rdf, dublinCore, content, media, podcast, feedBurner, xhtml
  case other

  /// Finds the vocabulary of an element: by the address of its name space or, where that is unknown, by its prefix.
  init(of element: XMLElement) {
    if let known = Self.known(element.namespace) {
      self = known
    } else {
      self = Self.byPrefix[element.prefix] ?? .other
    }
  }

  private static func known(_ address: String) -> FeedNamespace? {
    guard !address.isEmpty else { return nil }
    if let known = byAddress[address] { return known }
    return feedAddresses.contains { address.hasPrefix($0) } ? .feed : nil
  }

  /// Addresses in lower case.
  private static let byAddress: [String: FeedNamespace] = [
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
    "http://purl.org/dc/elements/1.1/": .dublinCore,
    "http://purl.org/dc/elements/1.0/": .dublinCore,
    "http://purl.org/dc/terms/": .dublinCore,
    "http://purl.org/rss/1.0/modules/content/": .content,
    "http://search.yahoo.com/mrss/": .media,
    "http://search.yahoo.com/mrss": .media,
    "http://video.search.yahoo.com/mrss/": .media,
    "http://video.search.yahoo.com/mrss": .media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .podcast,
    "http://example.com/dtds/podcast-1.0.dtd": .podcast,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedBurner,
    "http://www.w3.org/1999/xhtml": .xhtml,
    "http://purl.org/rss/1.0/": .feed,
    "http://purl.org/rss/1.0": .feed,
  ]

  /// How the addresses of RSS and Atom begin, drafts included.
  private static let feedAddresses = [
    "http://www.w3.org/2005/atom", "https://www.w3.org/2005/atom", "http://purl.org/atom/", "http://purl.org/pie/",
    "http://purl.org/echo/", "http://purl.org/net/rss", "http://purl.org/rss/1.0/modules/rss091",
    "http://my.netscape.com/",
    "http://channel.netscape.com/", "http://backend.userland.com/", "http://blogs.law.harvard.edu/tech/rss",
    "http://cyber.law.harvard.edu/rss",
  ]

  private static let byPrefix: [String: FeedNamespace] = [
    "": .feed, "atom": .feed, "rss": .feed, "rdf": .rdf, "dc": .dublinCore, "dcterms": .dublinCore, "content": .content,
    "media": .media, "itunes": .podcast, "feedburner": .feedBurner, "xhtml": .xhtml,
  ]
}
