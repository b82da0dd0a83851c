/// A reason why two titles that share enough are not the same report.
package struct GuardFinding: Sendable, Hashable, Comparable {
  /// The guard, or the block of words that it found: `number`, `name`, `weekday`.
  package var name: String
  /// What stands in the later title, and what in the earlier one; empty for nothing.
  package var left: String
  package var right: String

  package static func < (left: GuardFinding, right: GuardFinding) -> Bool {
    (left.name, left.left, left.right) < (right.name, right.left, right.right)
  }
}
