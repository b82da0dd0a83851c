import Foundation

/// The repository that the tests stand in.
enum Repository {
  /// The folder of Package.swift.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// Whether golden files and generated pages are to be written anew (`make golden`).
  static let updatesGolden = ProcessInfo.processInfo.environment["WINNOW_UPDATE_GOLDEN"] == "1"

  /// A file's text.
  static func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Replaces a file.
  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: root.appendingPathComponent(path))
  }
}
