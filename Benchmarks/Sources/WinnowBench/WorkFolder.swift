import Foundation

/// Where the benchmarks stand and where they keep what they generate.
enum WorkFolder {
  /// The folder `Benchmarks`.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The repository.
  static let repository = URL(filePath: package).deletingLastPathComponent().path

  /// The folder with the built programs of `Benchmarks/Peers`.
  static let peers = package + "/.build/peers"

  /// The folder for generated files.
  private static let generated = package + "/.build/work"

  /// A path in the folder for generated files, which this makes.
  static func path(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: generated, withIntermediateDirectories: true)
    return generated + "/" + name
  }

  /// Removes the generated files.
  static func remove() throws {
    guard FileManager.default.fileExists(atPath: generated) else { return }
    try FileManager.default.removeItem(atPath: generated)
  }
}
