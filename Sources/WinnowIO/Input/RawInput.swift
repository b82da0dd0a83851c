#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file: its bytes as they are stored.
final class RawInput {
  private let descriptor: Int32
  private let name: String
  private let closes: Bool
  /// How many bytes were read.
  private(set) var byteCount = 0

  /// Opens a source.
  init(_ source: InputSource) throws(InputError) {
    name = source.name
    switch source {
    case .standardInput: (descriptor, closes) = (STDIN_FILENO, false)
    case .file(let path):
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      closes = true
      guard descriptor >= 0 else { throw InputError(code: .cannotOpen, path: path, systemError: errno) }
    }
  }

  deinit {
    if closes, descriptor >= 0 { close(descriptor) }
  }

  /// Reads some bytes; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 {
        byteCount += count
        return count
      }
      guard errno == EINTR else { throw InputError(code: .cannotRead, path: name, systemError: errno) }
    }
  }
}
