import Foundation

/// A file with an expected output, which `WINNOW_UPDATE_GOLDEN=1` writes anew.
public struct GoldenFile: Sendable {
  private let url: URL

  /// Names a file by its path from the repository's root.
  public init(_ path: String) { url = Repository.root.appending(path: path) }

  /// Compares and returns what to show when the texts differ; in update mode writes the file and returns `nil`.
  public func mismatch(with actual: String) throws -> String? {
    if Repository.updatesGolden {
      try Data(actual.utf8).write(to: url)
      return nil
    }
    let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if expected == actual { return nil }
    return "\(url.lastPathComponent) differs (WINNOW_UPDATE_GOLDEN=1 writes it anew)\n"
      + "--- expected\n\(expected)\n--- actual\n\(actual)"
  }
}
