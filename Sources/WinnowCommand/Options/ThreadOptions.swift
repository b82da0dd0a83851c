import ArgumentParser

/// How the work is spread.
struct ThreadOptions: ParsableArguments {
  /// Each job has a thread and memory of its own.
  private static let jobLimit = 1024

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Threads that judge; without it one for each core. Changes no byte of the output.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The most items judged between two writes; those of a slow feed never wait. Changes no byte of the output.",
      valueName: "n"))
  var batchSize = 256

  func validate() throws {
    guard batchSize > 0 else { throw ValidationError("--batch-size takes a number above 0, not \(batchSize).") }
    if let jobs, !(1...Self.jobLimit).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to \(Self.jobLimit), not \(jobs).")
    }
  }

  /// How many threads work.
  var count: Int { min(jobs ?? Environment.processorCount, Self.jobLimit) }
}
