import Foundation

/// Places in the repository and the optional real data.
enum Repository {
  /// The folder of Package.swift.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// A file or folder of the repository.
  static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

  /// Real data to test with: the folder that WINNOW_DATA names, else `shared/data` beside the repository; `nil` when absent.
  static func data(_ name: String) -> String? {
    let folder =
      ProcessInfo.processInfo.environment["WINNOW_DATA"]
      ?? root.deletingLastPathComponent().appendingPathComponent("shared/data").path
    let path = folder + "/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// A file's text.
  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
