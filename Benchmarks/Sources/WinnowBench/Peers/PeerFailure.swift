/// Why a peer takes no part in a race.
struct PeerFailure: Error, CustomStringConvertible {
  enum Cause {
    /// Its program is not there: its library is not installed, or nobody has built it.
    case notBuilt
    /// It ended on its own, with an exit code or by a signal.
    case died(String)
    /// It did not answer within so many seconds.
    case tooSlow(Double)
    /// It says what it should not.
    case answered(String)
  }

  let program: String
  /// What it was about to do: load or judge.
  let task: String
  let cause: Cause

  /// For a cell of a table.
  var short: String {
    switch cause {
    case .notBuilt: "not installed"
    case .died(let how): "dies while \(task) (\(how))"
    case .tooSlow(let seconds): "\(task) takes more than \(seconds.duration)"
    case .answered: "answers nonsense while \(task)"
    }
  }

  var description: String {
    switch cause {
    case .notBuilt:
      "\(program) is not built, most likely because its library is not installed; see Benchmarks/README.md"
    case .died, .tooSlow: "\(program): \(short)"
    case .answered(let text): "\(program) answers '\(text)' while \(task)"
    }
  }
}
