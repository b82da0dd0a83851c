import ArgumentParser

/// `winnow-bench engine`: the engine alone.
struct EngineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "engine", abstract: "Judge parsed items on one core, without reading or writing.")

  @OptionGroup var workload: WorkloadOptions
  @Flag(help: "Judge without the index too, which must give the same hits.") var againstPlain = false

  func run() throws {
    let prepared = try workload.prepare()
    var contenders: [any Contender] = [EngineContender(prepared.loaded, items: prepared.items)]
    if againstPlain {
      contenders.append(EngineContender(prepared.loaded, items: prepared.items, usesIndex: false))
    }
    try Comparison(name: prepared.name, itemCount: prepared.items.count).run(contenders, rounds: workload.rounds)
  }
}
