/// Lets contenders take turns, A B C A B C and so on, so that what else the machine does falls on all of them.
struct Race {
  var rounds: Int

  /// What one contender did.
  struct Result {
    var contender: any Contender
    /// The median of the rounds.
    var seconds: Double
    var hits: HitSum
  }

  /// Runs all of them; every round of one must give the same hits.
  ///
  /// The first round of each fills caches and is not counted.
  func run(_ contenders: [any Contender]) throws -> [Result] {
    var times = contenders.map { _ in [Double]() }
    var hits: [HitSum] = []
    for contender in contenders { hits.append(try contender.round().hits) }
    for _ in 0..<rounds {
      for (index, contender) in contenders.enumerated() {
        let result = try contender.round()
        guard result.hits == hits[index] else {
          throw BenchFailure("\(contender.name) gives other hits in another round")
        }
        times[index].append(result.seconds)
      }
    }
    return contenders.indices.map {
      Result(contender: contenders[$0], seconds: times[$0].median, hits: hits[$0])
    }
  }
}
