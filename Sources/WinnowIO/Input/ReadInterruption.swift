#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ends the wait of another thread for bytes that may never come, as those of a quiet pipe.
///
/// Works for one run; an interruption cannot be taken back.
public final class ReadInterruption: Sendable {
  /// A pipe that nothing is read from, so that one byte in it wakes every wait from then on.
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Makes an interruption; `nil` when the process has no file descriptors left.
  public init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Ends the wait under way and every later one.
  public func interrupt() {
    var byte: UInt8 = 0
    _ = write(writeEnd, &byte, 1)
  }

  /// Waits for bytes, or for the end of the input; `false` when interrupted.
  func waitForBytes(in descriptor: Int32) -> Bool {
    var requests = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
    ]
    // What is wrong with the descriptor is for the read to find out.
    while poll(&requests, 2, -1) < 0, errno == EINTR {}
    return requests[1].revents == 0
  }
}
