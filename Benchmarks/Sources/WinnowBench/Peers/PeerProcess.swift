import Foundation

/// A program of `Benchmarks/Peers` that has loaded the expressions and waits to be asked for rounds.
final class PeerProcess: Contender {
  let name: String
  let isExact: Bool
  private(set) var loadSeconds = 0.0
  private(set) var note = ""
  private let process = Process()
  private let requests = Pipe()
  private let answers = Pipe()
  private var unread = Data()

  /// Starts it and waits until it has loaded.
  /// - Throws: ``BenchFailure`` when it is not built or ends on its own.
  init(program: String, arguments: [String], name: String, isExact: Bool) throws {
    self.name = name
    self.isExact = isExact
    let path = WorkFolder.peers + "/" + program
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchFailure("\(program) is not built; see Benchmarks/README.md")
    }
    // A peer that has died shows in its answer; the write to it must not end this process.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = requests
    process.standardOutput = answers
    try process.run()
    let words = try answer()
    guard words.count == 4, words[0] == "ready", let seconds = Double(words[1]) else {
      throw BenchFailure("\(program) answers '\(words.joined(separator: " "))'")
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
    else { throw BenchFailure("\(name) answers '\(words.joined(separator: " "))'") }
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
    return try answer()
  }

  /// The words of the next line that it writes.
  private func answer() throws -> [String] {
    while true {
      if let newline = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<newline], as: UTF8.self)
        unread = Data(unread[unread.index(after: newline)...])
        return line.split(separator: " ").map(String.init)
      }
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else {
        process.waitUntilExit()
        throw BenchFailure("\(name) ended on its own (status \(process.terminationStatus))")
      }
      unread += more
    }
  }
}
