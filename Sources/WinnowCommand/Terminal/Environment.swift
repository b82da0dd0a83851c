import Glibc

/// What the process was started with; only the command reads it, never the library.
enum Environment {
  static let standardInput = STDIN_FILENO
  static let standardOutput = STDOUT_FILENO

  /// The value of a variable; `nil` when it is not set.
  static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether a stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal behind a stream; 100 where there is none.
  static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// How many cores the machine has in use.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path leads to something that is neither a file nor a folder: a named pipe, `/dev/null`.
  static func isDevice(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && ![S_IFREG, S_IFDIR].contains(information.st_mode & S_IFMT)
  }

  /// Nanoseconds since some moment, never going back.
  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Seconds since the epoch by the system's clock.
  static var now: Int64 { Int64(time(nil)) }
}
