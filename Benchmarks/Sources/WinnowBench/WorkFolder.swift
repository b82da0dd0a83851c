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

  /// A path in the folder for generated files, which this makes.
  static func path(_ name: String) throws -> String {
    let folder = package + "/.build/work"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder + "/" + name
  }
}
