import Foundation
import WinnowTestSupport

/// The built `winnow`, run as users run it.
struct BuiltCommand {
  /// What a run of the command left behind.
  struct Outcome: Equatable {
    var code: Int32
    var output: String
    var errors: String
  }

  /// The binary beside the test bundle.
  static let url: URL = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("winnow")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return Repository.root.appendingPathComponent(".build/debug/winnow")
  }()

  /// Runs the command in a folder to its end.
  static func run(_ arguments: String..., in folder: TemporaryFolder? = nil, input: String = "") throws -> Outcome {
    try run(executable: url, arguments: arguments, in: folder, input: input)
  }

  /// Runs the command with arguments that were made elsewhere.
  static func run(arguments: [String], in folder: TemporaryFolder? = nil, input: String = "") throws -> Outcome {
    try run(executable: url, arguments: arguments, in: folder, input: input)
  }

  /// Runs a shell script with the command on its path; both output streams come as one, in order.
  static func shell(_ script: String, in folder: TemporaryFolder) throws -> Outcome {
    let bash = URL(fileURLWithPath: "/bin/bash")
    return try run(
      executable: bash, arguments: ["-euo", "pipefail", "-c", "exec 2>&1\n" + script], in: folder, input: "")
  }

  private static func run(executable: URL, arguments: [String], in folder: TemporaryFolder?, input: String) throws
    -> Outcome
  {
    // A folder that the caller made for this run only must outlive it.
    defer { withExtendedLifetime(folder) {} }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder.url }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = [
      "PATH": url.deletingLastPathComponent().path + ":" + path, "LANG": "C.UTF-8", "HOME": NSTemporaryDirectory(),
    ]
    // Files instead of pipes: no thread is needed to keep three streams from blocking one another.
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "input")
    try scratch.write("", to: "output")
    try scratch.write("", to: "errors")
    process.standardInput = try FileHandle(forReadingFrom: scratch.file("input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.file("errors"))
    try process.run()
    process.waitUntilExit()
    let code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Outcome(code: code, output: try scratch.read("output"), errors: try scratch.read("errors"))
  }
}
