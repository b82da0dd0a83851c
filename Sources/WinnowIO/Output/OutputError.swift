#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why output could not be written.
public struct OutputError: Error, Sendable, Hashable {
  /// What went wrong.
  public var code: Code
  /// The path as the user gave it, or `-` for standard output.
  public var path: String
  /// The system's error number.
  public var systemError: Int32

  /// Makes an error from its parts.
  public init(code: Code, path: String, systemError: Int32) {
    (self.code, self.path, self.systemError) = (code, path, systemError)
  }

  /// The kinds of problem; may grow.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// A stable word.
    public let rawValue: String
    /// Makes a code from its word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The file cannot be made.
    public static let cannotOpen = Code(rawValue: "cannot-open")
    /// The disk or the user's share of it is full.
    public static let diskFull = Code(rawValue: "disk-full")
    /// Nobody reads the pipe any more; a program ends quietly then.
    public static let closedPipe = Code(rawValue: "closed-pipe")
    /// The bytes of an earlier run, with which this one was to go on, are not there.
    public static let partialLost = Code(rawValue: "partial-lost")
    /// Any other failure of the system.
    public static let cannotWrite = Code(rawValue: "cannot-write")
  }
}

extension OutputError {
  /// The error for what the system reported while writing.
  init(writing path: String, systemError: Int32) {
    let code: Code =
      switch systemError {
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case EPIPE: .closedPipe
      default: .cannotWrite
      }
    self.init(code: code, path: path, systemError: systemError)
  }
}

extension OutputError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    let name = path == "-" ? "standard output" : path
    if code == .partialLost {
      return "\(name).partial has not all that the interrupted run had written; name another index to start over"
    }
    let verb = code == .cannotOpen ? "cannot open" : "cannot write"
    return "\(verb) \(name): \(String(cString: strerror(systemError)))"
  }
}
