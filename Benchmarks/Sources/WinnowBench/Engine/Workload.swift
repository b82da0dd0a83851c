import WinnowModel

/// Items, and rules in both forms.
struct Workload {
  let name: String
  let items: [Item]
  /// Empty where there is no other form of the rules.
  let rules: [BenchRule]
  let loaded: LoadedRuleSet

  init(name: String, items: [Item], rules: [BenchRule], loaded: LoadedRuleSet) {
    (self.name, self.items, self.rules, self.loaded) = (name, items, rules, loaded)
  }

  /// Writes the rules to a file and loads them.
  init(name: String, items: [Item], rules: [BenchRule], fileName: String) throws {
    let path = try WorkFolder.path(fileName + ".rules")
    try RuleSetFiles.writeRules(rules, to: path)
    self.init(name: name, items: items, rules: rules, loaded: try LoadedRuleSet(path: path))
  }

  /// The same rules on fewer items.
  func limited(to count: Int) -> Workload {
    Workload(name: name, items: Array(items.prefix(count)), rules: rules, loaded: loaded)
  }
}
