#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The right to add items to an index; the system takes it back however the process ends.
///
/// A lock (`flock`) on an empty file beside the index. Not on the index: SQLite guards that with locks of POSIX, of which a
/// process loses all on a file as soon as it closes any descriptor of it. The file stays, because a process that waits for
/// the lock on a removed file would share nothing with one that makes the file anew.
struct IndexLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock, or throws at once.
  /// - Parameter path: the index as the caller named it, for errors.
  init(besides realPath: String, ofIndex path: String) throws(IndexError) {
    descriptor = open(realPath + "-lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw IndexError(.cannotOpen, path: path, detail: String(cString: strerror(errno)))
    }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let code = errno
      close(descriptor)
      throw IndexError(code == EWOULDBLOCK ? .inUse : .cannotOpen, path: path, detail: String(cString: strerror(code)))
    }
  }

  deinit { close(descriptor) }
}
