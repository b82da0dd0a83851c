#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes a file that is either whole or not there.
///
/// The bytes go to a temporary file in the target's folder; ``finish()`` forces it to disk and gives it the target's name,
/// replacing an older file. Until then the target is untouched, and without `finish` the temporary file is removed. Standard
/// output, and targets that are no regular files (`/dev/null`, a named pipe), are written directly.
///
/// A process must ignore SIGPIPE to see ``OutputError/Code/closedPipe``, and on a signal that ends it remove
/// ``temporaryPath``. Use from one thread at a time.
public final class OutputFile {
  private static let bufferBytes = 256 * 1024

  private let name: String
  private let descriptor: Int32
  private let closes: Bool
  private let target: String?
  private var buffer: [UInt8] = []
  private var isOpen = true
  /// Whether what was written stays when the output is abandoned.
  private let keepsPartial: Bool

  /// The file that holds the bytes until ``finish()``; `nil` where they are written directly.
  public let temporaryPath: String?
  /// How many bytes were given to the output so far.
  public private(set) var byteCount = 0

  /// Opens an output; `nil` and `-` mean standard output.
  public init(path: String?) throws(OutputError) {
    buffer.reserveCapacity(Self.bufferBytes)
    keepsPartial = false
    guard let path, path != "-" else {
      (name, descriptor, closes, target, temporaryPath) = ("-", STDOUT_FILENO, false, nil, nil)
      return
    }
    name = path
    closes = true
    let old = FileStatus(path: path)
    if let old, !old.isRegular {
      (target, temporaryPath) = (nil, nil)
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputError(code: .cannotOpen, path: path, systemError: errno) }
      return
    }
    // A symbolic link stays one: the file that it names is replaced.
    let resolved = old == nil ? path : Self.resolved(path)
    target = resolved
    let (file, temporary) = Self.openTemporaryFile(beside: resolved)
    descriptor = file
    temporaryPath = file >= 0 ? temporary : nil
    guard file >= 0 else { throw OutputError(code: .cannotOpen, path: path, systemError: errno) }
    if let old { fchmod(file, old.permissions) }
  }

  /// Opens an output that a run which was killed can go on with: the bytes collect in `PATH.partial`, which stays until
  /// ``finish()``.
  ///
  /// A run that was killed after it had given the output its name, and before it could note that, finds its bytes there.
  /// - Parameter byteCount: the bytes that are kept of an earlier run; what it wrote behind them is cut off.
  package init(partial path: String, keeping byteCount: Int) throws(OutputError) {
    buffer.reserveCapacity(Self.bufferBytes)
    (name, closes, keepsPartial) = (path, true, true)
    let old = FileStatus(path: path)
    let resolved = old == nil ? path : Self.resolved(path)
    (target, temporaryPath) = (resolved, resolved + ".partial")
    if byteCount > 0, let finished = FileStatus(path: resolved), finished.isRegular, finished.size == byteCount,
      FileStatus(path: resolved + ".partial") == nil
    {
      // A failure shows below: the partial file is not there.
      rename(resolved, resolved + ".partial")
    }
    descriptor = open(resolved + ".partial", O_WRONLY | O_CREAT | O_CLOEXEC, old?.permissions ?? 0o666)
    guard descriptor >= 0 else { throw OutputError(code: .cannotOpen, path: path, systemError: errno) }
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= byteCount else { throw OutputError(code: .partialLost, path: path, systemError: 0) }
    guard ftruncate(descriptor, byteCount) == 0, lseek(descriptor, byteCount, SEEK_SET) == byteCount else {
      throw OutputError(writing: path, systemError: errno)
    }
  }

  deinit { abandon() }

  /// Adds bytes.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    byteCount += bytes.count
    guard buffer.count + bytes.count > Self.bufferBytes else {
      buffer += bytes
      return
    }
    try flush()
    if bytes.count < Self.bufferBytes { buffer += bytes } else { try writeThrough(bytes) }
  }

  /// Hands the bytes collected so far to the system, so that a reader of a pipe gets them.
  public func flush() throws(OutputError) {
    guard !buffer.isEmpty else { return }
    try writeThrough(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends the output: what was written becomes the target. Must be called once; a failure leaves the target untouched.
  public func finish() throws(OutputError) {
    do throws(OutputError) {
      try flush()
      if closes { try close() }
    } catch {
      abandon()
      throw error
    }
    isOpen = false
  }

  /// Gives up: removes the temporary file. Does nothing after ``finish()``.
  public func abandon() {
    guard isOpen else { return }
    isOpen = false
    if let temporaryPath, !keepsPartial { unlink(temporaryPath) }
    if closes { closeDescriptor() }
  }

  private func close() throws(OutputError) {
    guard let temporaryPath, let target else {
      closeDescriptor()
      return
    }
    guard fsync(descriptor) == 0, rename(temporaryPath, target) == 0 else {
      throw OutputError(writing: name, systemError: errno)
    }
    closeDescriptor()
  }

  private func closeDescriptor() {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  private func writeThrough(_ bytes: [UInt8]) throws(OutputError) {
    let failure: Int32 = bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        // SAFETY: the slice lies in `bytes`, which lives through this closure.
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
        #else
          let count = Darwin.write(descriptor, piece.baseAddress, piece.count)
        #endif
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          waitUntilWritable()
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    guard failure == 0 else { throw OutputError(writing: name, systemError: failure) }
  }

  /// Waits for room in a pipe that somebody else has made non-blocking.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&request, 1, -1)
  }

  private static func resolved(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// Makes a file that was not there, named after the target; the descriptor is negative when the system refuses.
  private static func openTemporaryFile(beside target: String) -> (descriptor: Int32, path: String) {
    let nameStart = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { target.index(after: $0) } ?? target.startIndex
    for attempt in 0..<1000 {
      let path = "\(target[..<nameStart]).\(target[nameStart...]).\(getpid())-\(attempt).tmp"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 || errno != EEXIST { return (descriptor, path) }
    }
    return (-1, target)
  }
}
