/// The races beside the peers, and the table that shows them at a glance.
struct SummaryRace {
  /// Files of expressions and items of one's own, which make another row.
  var regexes: String?
  var data: String?

  /// Fewer items where a round of the plain loop is long.
  private static let sizes = [(rules: 100, items: 5_000), (rules: 1_000, items: 1_000), (rules: 10_000, items: 100)]
  private static let peers: [PeerKind] = [.pcre2, .vectorscan, .re2]

  /// Runs them one after the other and prints a table of each, then the summary.
  func run() throws {
    var table = MarkdownTable(["all at a glance", "Winnow, us/item"] + Self.peers.map(\.shortTitle))
    for size in Self.sizes {
      for hits in HitRate.allCases {
        try add(
          "\(size.rules.grouped) rules, \(hits) hits", to: &table,
          ["--rules", "\(size.rules)", "--items", "\(size.items)", "--hits", hits.rawValue])
      }
    }
    if regexes != nil || data != nil {
      let files = [("--regexes", regexes), ("--data", data)].flatMap { name, path in path.map { [name, $0] } ?? [] }
      try add("your expressions or items", to: &table, ["--items", "200"] + files)
    }
    table.print()
  }

  private func add(_ name: String, to table: inout MarkdownTable, _ arguments: [String]) throws {
    let command = try PeersCommand.parse(arguments + ["--peers"] + Self.peers.map(\.rawValue))
    let outcome = try command.outcome()
    let own = outcome.results[0]
    table.add(
      [name, (own.seconds / Double(outcome.itemCount) * 1e6).short]
        + Self.peers.map { peer in
          if let failure = outcome.failures[peer] { return failure.short }
          let result = outcome.results.first { $0.contender.name == peer.title }
          return result.map { ($0.seconds / own.seconds).short + " x" } ?? "not run"
        })
  }
}
