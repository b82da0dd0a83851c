#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why an input cannot be read at all. What is wrong with single lines is an `ItemError` instead.
public struct InputError: Error, Sendable, Hashable {
  /// What went wrong.
  public var code: Code
  /// The path or pattern as the user gave it.
  public var path: String
  /// The system's error number; 0 where there is none.
  public var systemError: Int32

  /// Makes an error from its parts.
  public init(code: Code, path: String, systemError: Int32 = 0) {
    (self.code, self.path, self.systemError) = (code, path, systemError)
  }

  /// The kinds of problem; may grow.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// A stable word.
    public let rawValue: String
    /// Makes a code from its word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// No such file.
    public static let notFound = Code(rawValue: "not-found")
    /// A pattern with `*`, `?` or `[` that no file matches.
    public static let noMatch = Code(rawValue: "no-match")
    /// A folder without any file of the right kind.
    public static let emptyFolder = Code(rawValue: "empty-folder")
    /// The file is there and cannot be opened.
    public static let cannotOpen = Code(rawValue: "cannot-open")
    /// The system failed while the file was read.
    public static let cannotRead = Code(rawValue: "cannot-read")
  }
}

extension InputError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch code {
    case .notFound: "no such file: \(path)"
    case .noMatch: "no file matches \(path)"
    case .emptyFolder: "no input file in the folder \(path)"
    case .cannotRead: "cannot read \(path): \(String(cString: strerror(systemError)))"
    default: "cannot open \(path): \(String(cString: strerror(systemError)))"
    }
  }
}
