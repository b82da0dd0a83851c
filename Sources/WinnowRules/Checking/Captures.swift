/// The capture groups of a rule's `~` patterns.
struct Captures {
  /// In the order written, without repeats.
  private(set) var names: [String] = []
  /// The most groups that one pattern has.
  private(set) var count = 0
  private var hasPattern = false

  init(of condition: CheckedCondition) { add(condition) }

  /// Whether `${name}` can stand for something: a group's name or its number, 0 for the whole match.
  func contains(_ name: String) -> Bool {
    if let number = Int(name), name.allSatisfy({ $0.isASCII && $0.isNumber }) {
      return hasPattern && number <= count
    }
    return names.contains(name)
  }

  /// `${1} to ${3} and ${brand}`.
  var described: String {
    let numbers = count == 1 ? "${1}" : "${1} to ${\(count)}"
    let named = names.map { "${\($0)}" }
    return named.isEmpty ? numbers : numbers + ", named " + named.joined(separator: ", ")
  }

  private mutating func add(_ condition: CheckedCondition) {
    switch condition.kind {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): for part in parts { add(part) }
    case .not(let part): add(part)
    case .rule, .tag, .score: break
    case .test(let test):
      guard case .matches(let pattern) = test.operation else { return }
      hasPattern = true
      let scanned = PatternScanner.scan(pattern.text, flags: pattern.flags)
      count = max(count, scanned.captureCount)
      for name in scanned.captureNames where !names.contains(name) { names.append(name) }
    }
  }
}
