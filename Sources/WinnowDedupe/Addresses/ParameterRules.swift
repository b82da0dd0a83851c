/// Tells the parameters that only count visitors from those that choose the page.
struct ParameterRules: Sendable {
  /// What rules say of one parameter.
  struct Verdict: OptionSet, Sendable {
    let rawValue: UInt8
    /// A rule drops it.
    static let dropped = Verdict(rawValue: 1)
    /// A rule keeps it, which comes first.
    static let kept = Verdict(rawValue: 2)
  }

  private struct Entry: Sendable {
    var name: NamePattern
    var value: NamePattern?
    var verdict: Verdict
  }

  private var exactNames = NameTable()
  /// For each exact name its entries; then, for each first character, those of the patterns.
  private var exactEntries: [[Entry]] = []
  private var patternEntries = [[Entry]](repeating: [], count: 128)

  /// Whether there is no rule.
  private(set) var isEmpty = true

  /// Adds a rule for a name, perhaps only with some values.
  mutating func add(_ name: NamePattern, value: NamePattern?, _ verdict: Verdict) {
    isEmpty = false
    let entry = Entry(name: name, value: value, verdict: verdict)
    if let literal = name.literal {
      let index = exactNames.insert(literal)
      if index == exactEntries.count { exactEntries.append([]) }
      exactEntries[index].append(entry)
      return
    }
    let first = name.firstCharacters
    for byte in UInt8(0)..<0x80 where first.contains(byte) { patternEntries[Int(byte)].append(entry) }
  }

  /// What the rules say of a parameter.
  func verdict(
    name: Slice<UnsafeBufferPointer<UInt8>>, value: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Verdict {
    var verdict: Verdict = []
    if let index = exactNames.index(of: name) {
      for entry in exactEntries[index] where entry.value?.matches(value) ?? true { verdict.formUnion(entry.verdict) }
    }
    if let first = name.first, first < 0x80 {
      for entry in patternEntries[Int(first)] where entry.name.matches(name) && entry.value?.matches(value) ?? true {
        verdict.formUnion(entry.verdict)
      }
    }
    return verdict
  }
}
