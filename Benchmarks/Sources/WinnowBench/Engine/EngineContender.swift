import WinnowEngine
import WinnowModel

/// Winnow's engine on one thread, on items that were parsed before.
final class EngineContender: Contender {
  let name: String
  let loadSeconds: Double
  let note: String
  let isExact = true
  private let items: [Item]
  private var judge: Judge
  /// The number at the end of `bench/r12`, by rule index.
  private let numbers: [Int]

  init(_ rules: LoadedRuleSet, items: [Item], usesIndex: Bool = true) {
    name = usesIndex ? "Winnow" : "Winnow without its index"
    loadSeconds = rules.loadSeconds
    note = "loading also parses and checks the rule file"
    self.items = items
    var options = Judge.Options()
    options.usesIndex = usesIndex
    judge = Judge(rules.ruleSet, options: options)
    numbers = rules.ruleSet.checked.rules.map { Self.ruleNumber(of: $0.id) }
  }

  func round() -> RoundResult {
    var hits = HitSum()
    let watch = Stopwatch()
    for index in items.indices { Self.judge(items[index], with: &judge) { hits.add(item: index, rule: numbers[$0]) } }
    return RoundResult(seconds: watch.seconds, hits: hits)
  }

  func pairs() -> Set<HitPair> {
    var pairs = Set<HitPair>()
    for index in items.indices {
      Self.judge(items[index], with: &judge) { pairs.insert(HitPair(item: UInt32(index), rule: UInt32(numbers[$0]))) }
    }
    return pairs
  }

  /// Judges one item and gives the indices of the rules that hit; the only place that knows how the engine is called.
  @inline(__always)
  private static func judge(_ item: Item, with judge: inout Judge, eachHit: (Int) -> Void) {
    _ = judge.evaluate(item)
    judge.forEachHit(eachHit)
  }

  /// The number at the end of `bench/r12`.
  private static func ruleNumber(of id: String) -> Int {
    var number = 0
    for byte in id.utf8.dropFirst("bench/r".utf8.count) { number = number * 10 + Int(byte & 15) }
    return number
  }
}
