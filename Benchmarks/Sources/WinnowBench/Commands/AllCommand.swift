import ArgumentParser

/// `winnow-bench all`: a default set of everything, in less than ten minutes on two cores.
struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Run a default set of all parts.")

  @Flag(help: "Leave out what needs the programs of others.") var withoutPeers = false

  /// The engine's rows at a glance; Vectorscan and RE2 need too long for the largest set to be here.
  private static let races: [(rules: Int, items: Int, rounds: Int, peers: [PeerKind])] = [
    (100, 5_000, 5, [.pcre2, .vectorscan, .re2]),
    (1_000, 1_000, 5, [.pcre2, .vectorscan, .re2]),
    (10_000, 100, 5, [.pcre2]),
  ]

  func run() throws {
    print("## The engine, one core, parsed items\n")
    if !withoutPeers { try racePeers() }
    for arguments in Self.engineRuns { try EngineCommand.parse(arguments).run() }
    if !withoutPeers {
      print("## Plain words\n")
      try WordsCommand.parse([]).run()
      print("## Loading\n")
      try LoadCommand.parse([]).run()
    }
    print("## The whole job\n")
    try JobCommand.parse(["--rules", "0", "--items", "20000"]).run()
    try JobCommand.parse(["--rules", "1000", "--items", "100000"]).run()
  }

  private static let engineRuns = [
    ["--rules", "1000", "--hits", "few"],
    ["--rules", "1000", "--hits", "many"],
    ["--rules", "10000", "--hits", "few", "--items", "5000"],
    ["--rules", "10000", "--hits", "many", "--items", "2000"],
    ["--shape", "titles"],
    ["--shape", "bodies", "--items", "5000"],
    ["--phrases", "1000"],
    ["--phrases", "100000"],
  ]

  private func racePeers() throws {
    var summary = MarkdownTable(
      "all at a glance", "Winnow, us/item", "PCRE2 loop", "Vectorscan + PCRE2", "RE2::Set + PCRE2")
    for race in Self.races {
      for hits in HitRate.allCases {
        let results = try PeersCommand.parse(
          [
            "--rules", "\(race.rules)", "--items", "\(race.items)", "--hits", hits.rawValue, "--rounds",
            "\(race.rounds)",
          ]
            + ["--peers"] + race.peers.map(\.rawValue)
        ).results()
        let own = results[0].seconds
        func ratio(_ peer: PeerKind) -> String {
          results.first { $0.contender.name == peer.title }.map { ($0.seconds / own).short + " x" } ?? "not run"
        }
        summary.add(
          "\(race.rules.grouped) rules, \(hits) hits", (own / Double(race.items) * 1e6).short, ratio(.pcre2),
          ratio(.vectorscan), ratio(.re2))
      }
    }
    summary.print()
  }
}
