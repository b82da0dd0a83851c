/// Where each name of a rule set is found. Rules, lists and fragments are keyed `pack/name`.
struct NameTable {
  var packs: [String: Int] = [:]
  var groups: [String: Int] = [:]
  var lists: [String: Int] = [:]
  var fragments: [String: Int] = [:]
  var rules: [String: Int] = [:]

  init() {}

  /// The names of a rule set that is already checked.
  init(_ set: CheckedRuleSet) {
    for (index, pack) in set.packs.enumerated() { packs[pack.name] = index }
    for (index, group) in set.groups.enumerated() { groups[group.name] = index }
    for (index, list) in set.lists.enumerated() { lists[list.id] = index }
    for (index, fragment) in set.fragments.enumerated() { fragments[fragment.id] = index }
    for (index, rule) in set.rules.enumerated() { rules[rule.id] = index }
  }

  /// Finds `name` or `pack/name` as seen from a pack; from outside, a bare name that only one pack has.
  static func find(_ name: String, in table: [String: Int], from pack: String?) -> Int? {
    if name.contains("/") { return table[name] }
    if let pack { return table[pack + "/" + name] }
    let suffix = "/" + name
    let all = table.filter { $0.key.hasSuffix(suffix) }
    return all.count == 1 ? all.first?.value : nil
  }

  /// The name that was probably meant, as it would be written in that pack.
  static func suggestion(for name: String, in table: [String: Int], from pack: String?) -> String? {
    let prefix = (pack ?? "") + "/"
    let local = table.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    if !name.contains("/") {
      if let near = Spelling.suggestion(for: name, among: local) { return near }
      let suffix = "/" + name
      if let elsewhere = table.keys.filter({ $0.hasSuffix(suffix) }).min() { return elsewhere }
    }
    return Spelling.suggestion(for: name, among: table.keys)
  }
}
