import Testing
import WinnowModel

@testable import WinnowDedupe

/// Two titles and the names of all that the guards find between them.
struct GuardCase: CustomTestStringConvertible, Sendable {
  let earlier: String
  let later: String
  let expected: [String]

  init(_ earlier: String, _ later: String, _ expected: String...) {
    (self.earlier, self.later, self.expected) = (earlier, later, expected)
  }

  var testDescription: String { "\(earlier) | \(later) → \(expected)" }

  /// The findings on the two titles from two sources.
  func findings(_ settings: DedupeSettings = DedupeSettings()) -> [GuardFinding] {
    TitleComparison(
      Item(id: "a", title: earlier, source: "Example Wire"), Item(id: "b", title: later, source: "Sample Times"),
      settings
    ).findings
  }

  /// The names of the findings, each once, sorted.
  var names: [String] { Array(Set(findings().map(\.name))).sorted() }
}
