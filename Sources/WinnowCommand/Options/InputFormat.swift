import ArgumentParser
import WinnowIO
import WinnowModel

/// How items are stored.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonLines = "jsonl"
  case page

  /// The ends of the names that a folder is searched for.
  var suffixes: [String] {
    switch self {
    case .jsonLines: InputSource.jsonLinesSuffixes
    case .page: PageReader.fileSuffixes
    }
  }

  /// A reader of what the user named; nothing named means standard input.
  func reader(of arguments: [String], map: FieldMap) throws(InputError) -> any ItemReader {
    switch self {
    case .jsonLines: JSONLinesReader(try InputSource.resolve(arguments), map: map)
    case .page: PageReader(try InputSource.resolve(arguments, suffixes: PageReader.fileSuffixes))
    }
  }
}
