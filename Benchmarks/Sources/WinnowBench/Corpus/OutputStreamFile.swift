import Foundation

/// A file that is written in large blocks.
final class OutputStreamFile {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  /// How many bytes were given to it.
  private(set) var byteCount = 0

  private static let blockSize = 1 << 20

  init(_ path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil) else {
      throw BenchFailure("cannot write \(path)")
    }
    handle = try FileHandle(forWritingTo: URL(filePath: path))
    buffer.reserveCapacity(Self.blockSize + 8_192)
  }

  /// Lets the closure append to the file.
  func write(_ append: (inout [UInt8]) throws -> Void) throws {
    let before = buffer.count
    try append(&buffer)
    byteCount += buffer.count - before
    if buffer.count >= Self.blockSize { try flush() }
  }

  func close() throws {
    try flush()
    try handle.close()
  }

  private func flush() throws {
    try handle.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }
}
