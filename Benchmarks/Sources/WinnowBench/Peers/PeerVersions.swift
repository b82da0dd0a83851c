import Foundation

/// What the peers are built with.
enum PeerVersions {
  /// The libraries of the peers that are built, and ripgrep, each with its version, in one line.
  static func line() throws -> String {
    let path = try WorkFolder.path("version")
    var names: [String] = []
    for program in PeerKind.allCases.map(\.program) + [ReadingRace.peer] {
      let file = WorkFolder.peers + "/" + program
      guard FileManager.default.isExecutableFile(atPath: file) else { continue }
      guard try ChildProcess(file, ["--version"], output: path).status == 0 else { continue }
      names += try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }
    if FileManager.default.isExecutableFile(atPath: WordsCommand.defaultRipgrep),
      try ChildProcess(WordsCommand.defaultRipgrep, ["--version"], output: path).status == 0
    {
      names += try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").prefix(1).map(String.init)
    }
    var seen = Set<String>()
    return names.map { $0.trimmingCharacters(in: .whitespaces) }.filter { seen.insert($0).inserted }
      .joined(separator: ", ")
  }
}
