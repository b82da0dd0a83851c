import ArgumentParser

/// `winnow-bench all`: a default set of everything, in about a quarter of an hour on two cores.
struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Run a default set of all parts.")

  @Flag(help: "Leave out what needs the programs of others.") var withoutPeers = false
  @Option(
    help: ArgumentHelp("Race the peers on the expressions of this JSON Lines file, too.", valueName: "file"))
  var regexes: String?
  @Option(
    help: ArgumentHelp(
      "Judge the items of this file in that race, and read it; generated ones otherwise.", valueName: "file"))
  var data: String?
  @Flag(help: "Keep the generated files.") var keep = false

  func run() throws {
    do {
      try runParts()
    } catch {
      try removeFiles()
      throw error
    }
    try removeFiles()
  }

  private func runParts() throws {
    if !withoutPeers { print("Peers: \(try PeerVersions.line()).\n") }
    print("## The engine, one core, parsed items\n")
    if !withoutPeers { try SummaryRace(regexes: regexes, data: data).run() }
    for arguments in Self.engineRuns { try EngineCommand.parse(arguments).run() }
    if !withoutPeers {
      print("## Plain words\n")
      try WordsCommand.parse([]).run()
      print("## Loading\n")
      try LoadCommand.parse([]).run()
    }
    print("## Reading\n")
    try ReadCommand.parse([]).run()
    if let data { try ReadCommand.parse(["--data", data, "--rounds", "21"]).run() }
    print("## The whole job\n")
    try JobCommand.parse(["--rules", "0", "--items", "20000"]).run()
    try JobCommand.parse(["--rules", "1000", "--items", "100000"]).run()
  }

  private func removeFiles() throws { if !keep { try WorkFolder.remove() } }

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
}
