import Synchronization
import WinnowPattern
import WinnowRules

/// Every distinct pattern of a rule set, compiled once, on several threads where the caller has them.
struct PatternStock: Sendable {
  private var entries: [Key: Result<Entry, PatternError>] = [:]

  /// Equal patterns are compiled once.
  struct Key: Hashable, Sendable {
    var text: String
    var flags: String

    init(_ pattern: PatternText) { (text, flags) = (pattern.text, pattern.flags) }
  }

  /// A pattern and what its syntax proves.
  struct Entry: Sendable {
    var pattern: CompiledPattern
    var traits: PatternTraits
  }

  /// Compiles the patterns of all conditions and lists.
  init(_ checked: CheckedRuleSet, on workers: CompilationWorkers) {
    var seen: Set<Key> = []
    let keys = Self.patterns(of: checked).map(Key.init).filter { seen.insert($0).inserted }
    // SAFETY: every place is written by the one worker that takes its number, and read when all have ended.
    nonisolated(unsafe) let results = UnsafeMutableBufferPointer<Result<Entry, PatternError>?>.allocate(
      capacity: keys.count)
    results.initialize(repeating: nil)
    defer { results.deinitialize().deallocate() }
    let next = Atomic(0)
    workers.run {
      while true {
        let first = next.add(Self.share, ordering: .relaxed).oldValue
        guard first < keys.count else { return }
        for number in first..<min(first + Self.share, keys.count) { results[number] = Self.compile(keys[number]) }
      }
    }
    for (key, result) in zip(keys, results) { entries[key] = result }
  }

  /// Patterns that a worker takes at a time.
  private static let share = 32

  /// A pattern of the rule set, or why it does not compile.
  func entry(_ pattern: PatternText) -> Result<Entry, PatternError> {
    let key = Key(pattern)
    return entries[key] ?? Self.compile(key)
  }

  private static func compile(_ key: Key) -> Result<Entry, PatternError> {
    Result { () throws(PatternError) in
      Entry(
        pattern: try CompiledPattern(key.text, flags: key.flags),
        traits: CompiledPattern.traits(of: key.text, flags: key.flags))
    }
  }

  // MARK: - Gathering

  private static func patterns(of checked: CheckedRuleSet) -> [PatternText] {
    var patterns = checked.strayPatterns
    for rule in checked.rules { add(rule.condition, to: &patterns) }
    for line in checked.policy { if let condition = line.condition { add(condition, to: &patterns) } }
    for list in checked.lists { patterns += list.entries.compactMap(\.pattern) }
    return patterns
  }

  private static func add(_ condition: CheckedCondition, to patterns: inout [PatternText]) {
    switch condition.kind {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): for part in parts { add(part, to: &patterns) }
    case .not(let inner): add(inner, to: &patterns)
    case .rule, .tag, .score: break
    case .test(let test):
      switch test.operation {
      case .matches(let pattern), .count(.matches(let pattern), _, _): patterns.append(pattern)
      case .contains, .containsList, .equals, .isInList, .compare, .exists, .empty, .length, .words, .count, .age: break
      }
    }
  }
}
