import Foundation

/// Writes generated corpora to files.
enum CorpusFile {
  /// Writes so many items; the same file for the same shape, count and seed.
  static func write(_ shape: CorpusShape, itemCount: Int, to path: String) throws {
    var generator = ItemGenerator(shape: shape)
    let file = try OutputStreamFile(path)
    for _ in 0..<itemCount { try file.write { generator.appendLine(to: &$0) } }
    try file.close()
  }

  /// A file of so many items in the work folder.
  static func generated(_ shape: CorpusShape, itemCount: Int) throws -> String {
    let path = try WorkFolder.path("\(shape)-\(itemCount).jsonl")
    try write(shape, itemCount: itemCount, to: path)
    return path
  }

  /// Writes items until the file has so many bytes.
  static func write(_ shape: CorpusShape, byteCount: Int, to path: String) throws {
    var generator = ItemGenerator(shape: shape)
    let file = try OutputStreamFile(path)
    while file.byteCount < byteCount { try file.write { generator.appendLine(to: &$0) } }
    try file.close()
  }
}
