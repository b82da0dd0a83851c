import Glibc

/// The stream for people: progress, summaries, problems.
enum StandardError {
  static let descriptor = STDERR_FILENO

  /// Writes text; a reader that went away is no reason to stop working, so failures are not reported.
  static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { return }
    }
  }

  /// Writes a line.
  static func line(_ text: String) { write(text + "\n") }
}
