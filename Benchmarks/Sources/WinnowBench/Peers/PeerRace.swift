import Foundation

/// The engine and its peers on one workload.
struct PeerRace {
  private let workload: Workload
  private let peers: [PeerKind]

  init(_ workload: Workload, peers: [PeerKind]) { (self.workload, self.peers) = (workload, peers) }

  /// What came of a race.
  struct Outcome {
    var itemCount: Int
    /// The engine's result is the first.
    var results: [Race.Result]
    /// The peers that were left out, and why.
    var failures: [PeerKind: PeerFailure]
  }

  /// Runs it; a peer that is not built or does not take the expressions is left out with a message.
  func run(rounds: Int) throws -> Outcome {
    let expressions = try WorkFolder.path("expressions.jsonl")
    let texts = try WorkFolder.path("texts")
    try RuleSetFiles.writeExpressions(workload.rules, to: expressions)
    try ItemFile.writeTexts(workload.items, to: texts)
    var contenders: [any Contender] = [EngineContender(workload.loaded, items: workload.items)]
    var failures: [PeerKind: PeerFailure] = [:]
    for peer in peers {
      do {
        let process = try PeerProcess(
          program: peer.program, arguments: [expressions, texts] + peer.options, name: peer.title,
          isExact: peer.isExact)
        _ = try process.round()
        contenders.append(process)
      } catch let failure as PeerFailure {
        failures[peer] = failure
        print("\(peer.title) is left out: \(failure)\n")
      }
    }
    var comparison = Comparison(name: workload.name, itemCount: workload.items.count)
    comparison.reasons = Dictionary(uniqueKeysWithValues: peers.map { ($0.title, $0.reasonForMisses) })
    return Outcome(
      itemCount: workload.items.count, results: try comparison.run(contenders, rounds: rounds), failures: failures)
  }
}
