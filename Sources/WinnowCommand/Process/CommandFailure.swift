import ArgumentParser

/// Why a command could not do its job; the process ends with exit code 2.
struct CommandFailure: Error, Hashable {
  /// One line, lower case, no full stop.
  let message: String
  /// What to do about it.
  let help: String?

  init(_ message: String, help: String? = nil) { (self.message, self.help) = (message, help) }
}

extension ExitCode {
  /// The job was done and there is something to look at.
  static let findings = ExitCode(1)
  /// The job could not be done.
  static let noJob = ExitCode(2)
}
