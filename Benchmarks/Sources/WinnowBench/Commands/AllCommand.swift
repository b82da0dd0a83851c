import ArgumentParser

/// `winnow-bench all`: a default set of everything, in less than ten minutes on two cores.
struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Run a default set of all parts.")

  @Flag(help: "Leave the peers out.") var withoutPeers = false

  func run() throws {
    print("## The engine beside its peers, one core, parsed items\n")
    try peers(rules: 100, items: 5_000)
    try peers(rules: 1_000, items: 1_000)
    try peers(rules: 10_000, items: 100)
    print("## The engine alone, one core, parsed items\n")
    try engine("--phrases", "1000")
    try engine("--phrases", "100000")
    try engine("--shape", "titles")
    try engine("--shape", "bodies", "--items", "2000")
    for arguments in [["--rules", "10000"], ["--rules", "10000", "--hits", "many", "--items", "2000"]] {
      try EngineCommand.parse(arguments).run()
    }
    print("## Plain words\n")
    if !withoutPeers { try WordsCommand.parse([]).run() }
    print("## Loading\n")
    if !withoutPeers { try LoadCommand.parse([]).run() }
    print("## The whole job\n")
    try JobCommand.parse([]).run()
  }

  private func engine(_ arguments: String...) throws { try EngineCommand.parse(arguments).run() }

  /// Vectorscan needs too long for the largest set to be built here.
  private func peers(rules: Int, items: Int) throws {
    for hits in HitRate.allCases {
      var arguments = ["--rules", "\(rules)", "--items", "\(items)", "--hits", hits.rawValue]
      if withoutPeers {
        try EngineCommand.parse(arguments).run()
      } else {
        arguments += ["--rounds", rules > 1_000 ? "3" : "5", "--peers"]
        arguments += rules > 1_000 ? ["pcre2"] : ["pcre2", "vectorscan", "re2"]
        try PeersCommand.parse(arguments).run()
      }
    }
  }
}
