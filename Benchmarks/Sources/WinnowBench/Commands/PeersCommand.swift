import ArgumentParser

/// `winnow-bench peers`: the engine beside other ways to find the same hits.
struct PeersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peers",
    abstract: "Judge the same items by the same expressions with other engines, on one core.",
    discussion: "The programs are built by `make -C Benchmarks/Peers`; one that is not built is left out.")

  @OptionGroup var workload: WorkloadOptions
  @Option(parsing: .upToNextOption, help: "Which: pcre2, vectorscan, vectorscan-ucp, re2.")
  var peers: [PeerKind] = [.pcre2, .vectorscan, .re2]

  func run() throws { _ = try outcome() }

  /// Runs the race and prints its table.
  func outcome() throws -> PeerRace.Outcome {
    let prepared = try workload.prepare()
    guard !prepared.rules.isEmpty else { throw ValidationError("Phrase lists have no form for the peers.") }
    return try PeerRace(prepared, peers: peers).run(rounds: workload.rounds)
  }
}
