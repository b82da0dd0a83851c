/// Winnow's reader beside simdjson, which has the file in memory and only parses it.
struct ReadingRace {
  /// The program below `Benchmarks/Peers`.
  static let peer = "simdjson-parse"

  /// The contenders for a file, and the first answer of Winnow, which is checked against that of the others.
  ///
  /// What cannot take part is left out with a message.
  static func contenders(for path: String, threads: [Int]) throws -> (all: [any Contender], answer: HitSum?) {
    var contenders: [any Contender] = []
    var answer: HitSum?
    do {
      let own = ReadingContender(path: path)
      answer = try own.round().hits
      contenders.append(own)
    } catch let failure as BenchFailure {
      print("Reading alone is left out: \(failure)\n")
    }
    for count in threads {
      do {
        let name = "simdjson only parses, \(count) \(count == 1 ? "thread" : "threads"), file in memory"
        let process = try PeerProcess(program: peer, arguments: [path, "\(count)"], name: name, isExact: true)
        let found = try process.round().hits
        guard answer == nil || found == answer else {
          throw BenchFailure("simdjson finds \(found.count) bytes of text in \(path), Winnow \(answer?.count ?? 0)")
        }
        contenders.append(process)
      } catch let failure as PeerFailure {
        print("simdjson is left out: \(failure)\n")
      }
    }
    return (contenders, answer)
  }
}
