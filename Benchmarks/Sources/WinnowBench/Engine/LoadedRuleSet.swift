import Winnow
import WinnowEngine
import WinnowModel

/// A rule file that Winnow has loaded, and how long that took.
struct LoadedRuleSet {
  let ruleSet: RuleSet
  let loadSeconds: Double

  /// Ages and expiry dates do not matter here, so the day is fixed.
  static let options = LoadOptions(asOf: Timestamp(seconds: 1_800_000_000))

  init(path: String) throws {
    let watch = Stopwatch()
    let loaded = RuleLoader.load([path], options: Self.options)
    loadSeconds = watch.seconds
    guard let ruleSet = loaded.ruleSet else {
      throw BenchFailure("\(path) does not load: \(loaded.diagnostics.first?.message ?? "no reason given")")
    }
    self.ruleSet = ruleSet
  }
}
