import Foundation

/// A program of `Benchmarks/Peers` that has loaded the expressions and waits to be asked for rounds.
final class PeerProcess: Contender {
  let name: String
  let isExact: Bool
  private let program: String
  private(set) var loadSeconds = 0.0
  private(set) var note = ""
  private let process = Process()
  private let requests = Pipe()
  private let answers = Pipe()
  private var unread = Data()

  /// How long it may take to load, or for a round.
  private static let limitSeconds = 240.0

  /// Starts it and waits until it has loaded.
  /// - Throws: ``PeerFailure`` when it is not built, or does not get ready.
  init(program: String, arguments: [String], name: String, isExact: Bool) throws {
    (self.name, self.program, self.isExact) = (name, program, isExact)
    let path = WorkFolder.peers + "/" + program
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw PeerFailure(program: program, task: "loading", cause: .notBuilt)
    }
    // A peer that has died shows in its answer; the write to it must not end this process.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = requests
    process.standardOutput = answers
    try process.run()
    let words = try answer(while: "loading")
    guard words.count == 4, words[0] == "ready", let seconds = Double(words[1]) else {
      throw PeerFailure(program: program, task: "loading", cause: .answered(words.joined(separator: " ")))
    }
    loadSeconds = seconds
    if words[3] != "0" { note = "\(words[3]) refused, tried on every text" }
  }

  deinit {
    try? requests.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  func round() throws -> RoundResult {
    let words = try ask("round")
    guard words.count == 4, let seconds = Double(words[1]), let count = Int(words[2]), let checksum = UInt64(words[3])
    else { throw PeerFailure(program: program, task: "judging", cause: .answered(words.joined(separator: " "))) }
    return RoundResult(seconds: seconds, hits: HitSum(count: count, checksum: checksum))
  }

  func pairs() throws -> Set<HitPair> {
    let path = try WorkFolder.path("pairs")
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try ask("dump \(path)")
    let data = try Data(contentsOf: URL(filePath: path))
    return data.withUnsafeBytes { bytes in
      Set(
        stride(from: 0, to: bytes.count, by: 8).map {
          HitPair(
            item: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self),
            rule: bytes.loadUnaligned(fromByteOffset: $0 + 4, as: UInt32.self))
        })
    }
  }

  private func ask(_ request: String) throws -> [String] {
    try requests.fileHandleForWriting.write(contentsOf: Data((request + "\n").utf8))
    return try answer(while: "judging")
  }

  /// The words of the next line that it writes.
  private func answer(while task: String) throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(Self.limitSeconds)
    while true {
      if let newline = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<newline], as: UTF8.self)
        unread = Data(unread[unread.index(after: newline)...])
        return line.split(separator: " ").map(String.init)
      }
      guard waitForOutput(until: deadline) else {
        process.terminate()
        throw PeerFailure(program: program, task: task, cause: .tooSlow(Self.limitSeconds))
      }
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else {
        process.waitUntilExit()
        let kind = process.terminationReason == .uncaughtSignal ? "signal" : "exit code"
        throw PeerFailure(program: program, task: task, cause: .died("\(kind) \(process.terminationStatus)"))
      }
      unread += more
    }
  }

  /// Whether there is something to read, or the end of it, before the deadline.
  private func waitForOutput(until deadline: ContinuousClock.Instant) -> Bool {
    var request = pollfd(fd: answers.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let milliseconds = (deadline - ContinuousClock.now) / .milliseconds(1)
      let count = poll(&request, 1, Int32(max(0, milliseconds)))
      guard count < 0, errno == EINTR else { return count > 0 }
    }
  }
}
