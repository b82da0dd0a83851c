import Glibc

/// Signals that the system sends when a write cannot succeed.
enum FailingWrites {
  /// Makes such writes fail with an error instead of ending the process, so that temporary files can be removed first:
  /// a pipe without a reader, a file larger than the user may write.
  static func becomeErrors() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Ends the process after writing to a pipe without a reader: quietly and by the signal, as every filter does.
  static func endForClosedPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(0)
  }
}
