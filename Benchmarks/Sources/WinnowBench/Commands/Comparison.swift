/// Races contenders on one workload, checks their hits against those of the first, and prints a table.
struct Comparison {
  let name: String
  let itemCount: Int
  /// Why the hits of a contender may differ, by its name.
  var reasons: [String: String] = [:]

  @discardableResult
  func run(_ contenders: [any Contender], rounds: Int) throws -> [Race.Result] {
    let results = try Race(rounds: rounds).run(contenders)
    var table = MarkdownTable("\(name), \(itemCount.grouped) items", "us/item", "ratio", "load", "hits/item", "note")
    for result in results {
      let contender = result.contender
      table.add(
        contender.name, (result.seconds / Double(itemCount) * 1e6).short, (result.seconds / results[0].seconds).short,
        contender.loadSeconds.duration, (Double(result.hits.count) / Double(itemCount)).short,
        try note(on: result, against: results[0]))
    }
    table.print()
    print("Checksum of the hits: \(String(results[0].hits.checksum, radix: 16)).\n")
    return results
  }

  private func note(on result: Race.Result, against first: Race.Result) throws -> String {
    guard result.hits != first.hits else { return result.contender.note }
    let (ours, theirs) = (try first.contender.pairs(), try result.contender.pairs())
    let missing = ours.subtracting(theirs).sorted()
    let extra = theirs.subtracting(ours).sorted()
    let difference = "misses \(missing.count.grouped) and adds \(extra.count.grouped) hits"
    if result.contender.isExact || !extra.isEmpty {
      let samples = (missing.prefix(5) + extra.prefix(5)).map { "(item \($0.item), rule \($0.rule))" }
      throw BenchFailure(
        "\(name): \(result.contender.name) \(difference), such as \(samples.joined(separator: ", "))")
    }
    return [result.contender.note, difference, reasons[result.contender.name] ?? ""]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
