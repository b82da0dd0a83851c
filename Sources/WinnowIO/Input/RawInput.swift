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
  private let interruption: ReadInterruption?
  /// How many bytes were read.
  private(set) var byteCount = 0

  /// Opens a source.
  init(_ source: InputSource, interruption: ReadInterruption? = nil) throws(InputError) {
    name = source.name
    self.interruption = interruption
    switch source {
    case .standardInput: (descriptor, closes) = (STDIN_FILENO, false)
    case .file(let path):
      descriptor = open(path, O_RDONLY | O_CLOEXEC | Self.openingMode(interruption))
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
      if let interruption, !interruption.waitForBytes(in: descriptor) {
        throw InputError(code: .cannotRead, path: name, systemError: ECANCELED)
      }
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 {
        byteCount += count
        return count
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilReadable()
      default: throw InputError(code: .cannotRead, path: name, systemError: errno)
      }
    }
  }

  /// Waits for bytes in a pipe that somebody has made non-blocking.
  private func waitUntilReadable() {
    // With an interruption the next turn waits for both.
    guard interruption == nil else { return }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&request, 1, -1)
  }

  /// Opening a named pipe waits for a writer; not so where the wait must be interruptible. Linux then takes the pipe for
  /// quiet, not for ended, until a writer comes; other systems do not promise that.
  private static func openingMode(_ interruption: ReadInterruption?) -> Int32 {
    #if canImport(Glibc)
      interruption == nil ? 0 : O_NONBLOCK
    #else
      0
    #endif
  }
}
