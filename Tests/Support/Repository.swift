import Foundation

/// The repository that the tests stand in, and the optional real data beside it.
package enum Repository {
  /// The folder of Package.swift.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether golden files and generated pages are to be written anew (`make golden`).
  package static let updatesGolden = ProcessInfo.processInfo.environment["WINNOW_UPDATE_GOLDEN"] == "1"

  /// Where a file or folder of the repository stands.
  package static func path(_ relative: String) -> String { root.appending(path: relative).path }

  /// A file's text, by its path from the root.
  package static func read(_ relative: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: relative)), as: UTF8.self)
  }

  /// Replaces a file.
  package static func write(_ text: String, to relative: String) throws {
    try Data(text.utf8).write(to: root.appending(path: relative))
  }

  /// Real data to test with: the folder that WINNOW_DATA names, else `shared/data` beside the repository; `nil` when absent.
  package static func data(_ name: String) -> String? {
    let folder =
      ProcessInfo.processInfo.environment["WINNOW_DATA"]
      ?? root.deletingLastPathComponent().appending(path: "shared/data").path
    let path = folder + "/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
