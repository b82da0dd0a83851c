/// What an index was made with.
package struct IndexFacts: Sendable, Hashable {
  /// The version of the tables.
  package var format: Int
  /// The versions of the forms of titles and addresses.
  package var titles: Int
  package var addresses: Int
  /// The digest of the settings that verdicts depend on; another one is allowed.
  package var settings: String

  /// The version of the tables that this program writes.
  static let format = 2

  /// What this program would make an index with.
  init(_ settings: DedupeSettings) {
    format = Self.format
    (titles, addresses) = (CanonicalTitle.version, URLKeyMaker.canon)
    self.settings = settings.digest
  }

  /// Makes facts from their names; `nil` when one is missing.
  init?(_ values: [String: String]) {
    guard let format = values["format"].flatMap(Int.init), let titles = values["titles"].flatMap(Int.init),
      let addresses = values["addresses"].flatMap(Int.init), let settings = values["settings"]
    else { return nil }
    (self.format, self.titles, self.addresses, self.settings) = (format, titles, addresses, settings)
  }

  /// The facts by name, in a fixed order.
  var values: [(name: String, value: String)] {
    [
      ("format", String(format)), ("titles", String(titles)), ("addresses", String(addresses)),
      ("settings", settings),
    ]
  }

  /// Says what differs from what a program needs; `nil` when nothing does.
  func difference(from wanted: IndexFacts) -> String? {
    var parts: [String] = []
    if format != wanted.format { parts.append("format \(format) instead of \(wanted.format)") }
    if titles != wanted.titles { parts.append("titles of form \(titles) instead of \(wanted.titles)") }
    if addresses != wanted.addresses { parts.append("addresses of form \(addresses) instead of \(wanted.addresses)") }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }
}
