import Foundation
import WinnowTestSupport

/// A `winnow` that goes on while the test looks at what it does.
final class RunningCommand {
  private let process = Process()
  private let folder: TemporaryFolder

  /// Starts the command in a folder; what it says goes to the file `log` there.
  init(_ arguments: [String], in folder: TemporaryFolder) throws {
    self.folder = folder
    process.executableURL = BuiltCommand.url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    try folder.write("", to: "log")
    let log = try FileHandle(forWritingTo: folder.file("log"))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = log
    process.standardError = log
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for the end; the exit code, or 128 and the signal's number.
  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  }

  /// Waits until a file has so many bytes, or the command has ended; says whether it has them.
  func waits(for name: String, toHold byteCount: Int) -> Bool {
    let path = folder.file(name).path
    while true {
      let isRunning = process.isRunning
      if let size = Self.size(of: path), size >= byteCount { return true }
      guard isRunning else { return false }
      usleep(200)
    }
  }

  /// The size of a file; `nil` when there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}
