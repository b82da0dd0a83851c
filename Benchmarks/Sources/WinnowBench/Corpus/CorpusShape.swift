import ArgumentParser

/// What the items of a corpus hold.
enum CorpusShape: String, CaseIterable, ExpressibleByArgument {
  /// A title of about 85 bytes.
  case titles
  /// The title and a summary of about 300 bytes.
  case news
  /// The title, the summary and a body of about 3,000 bytes.
  case bodies
}
