import Winnow
import WinnowEngine
import WinnowModel

func decide(_ title: String, rules: String, today: Timestamp) throws -> Decision? {
  let loaded = RuleLoader.load([rules], options: LoadOptions(asOf: today))
  guard let ruleSet = loaded.ruleSet else { throw loaded.diagnostics[0] }
  var judge = Judge(ruleSet)
  return judge.judge(Item(title: title)).decision
}
