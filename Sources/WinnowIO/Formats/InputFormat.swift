/// How items are stored: one case for each reader that is built in.
public enum InputFormat: String, CaseIterable, Sendable, Hashable {
  case jsonLines = "jsonl"
  case json
  case csv
  case tsv
  case feed
  case page

  /// The name that `--format` takes.
  public var name: String { rawValue }

  /// One line that says what is read.
  public var summary: String {
    switch self {
    case .jsonLines: "JSON Lines: one JSON object a line"
    case .json: "JSON: an array of objects, or objects one after the other"
    case .csv: "CSV: a table with a line of names, divided by commas or semicolons"
    case .tsv: "TSV: a table with a line of names, divided by tabs"
    case .feed: "feed: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed"
    case .page: "page: one scraped page a file, HTML or plain text"
    }
  }

  /// The ends of the names that a folder is searched for, without those of compressed files.
  private var endings: [String] {
    switch self {
    case .jsonLines: [".jsonl"]
    case .json: [".json"]
    case .csv: [".csv"]
    case .tsv: [".tsv"]
    case .feed: [".xml", ".rss", ".atom", ".rdf", ".json"]
    case .page: [".html", ".htm", ".txt"]
    }
  }

  /// The ends of the names that a folder is searched for.
  public var suffixes: [String] { endings.flatMap { [$0, $0 + ".gz", $0 + ".zst"] } }

  /// The ends of the names that a folder is searched for when the format is found out from each file: all but those of pages,
  /// because texts stand in many folders without being items.
  public static let detectedSuffixes: [String] = allCases.filter { $0 != .page }.flatMap(\.suffixes)
}
