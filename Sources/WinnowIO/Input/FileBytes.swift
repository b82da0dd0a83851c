#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads small files whole: rules, word lists, logs.
package enum FileBytes {
  /// The bytes of a file, or the system's error number.
  package static func read(_ path: String) -> Result<[UInt8], SystemError> {
    guard let file = fopen(path, "rb") else { return .failure(SystemError(number: errno)) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      bytes += block[..<count]
      if count < block.count { break }
    }
    guard ferror(file) == 0 else { return .failure(SystemError(number: errno)) }
    return .success(bytes)
  }
}

/// An error number of the system.
package struct SystemError: Error, Sendable, Hashable {
  /// The number.
  package var number: Int32

  /// Makes an error from its number.
  package init(number: Int32) { self.number = number }

  /// The system's text, in lower case.
  package var reason: String { String(cString: strerror(number)).lowercased() }
  /// Whether the file is not there.
  package var isMissing: Bool { number == ENOENT }
}
