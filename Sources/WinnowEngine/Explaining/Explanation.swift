import WinnowModel
import WinnowRules

/// Why an item got its decision: values for a renderer, no text layout.
public struct Explanation: Sendable, Hashable {
  /// The record that the explanation belongs to.
  public var record: Record
  /// The rules asked for, in rule order.
  public var rules: [RuleExplanation]
  /// The score groups that are not zero.
  public var groups: [GroupExplanation]
  /// The lines of the policy, up to and including the one that decided.
  public var policy: [PolicyExplanation]

  /// One group's sum and how its cap changed it.
  public struct GroupExplanation: Sendable, Hashable {
    /// The group's name.
    public var name: String
    /// Points and the rule that gave them.
    public var parts: [Part]
    /// The sum of the parts.
    public var sum: Points
    /// The most that the group can reach; `nil` where there is no cap.
    public var cap: Points?
    /// The sum under the cap.
    public var points: Points

    /// One rule's share.
    public struct Part: Sendable, Hashable {
      /// The rule's id.
      public var rule: String
      /// What it gave.
      public var points: Points
    }
  }

  /// One line of the `decide` block.
  public struct PolicyExplanation: Sendable, Hashable {
    /// What the line decides.
    public var decision: Decision
    /// `nil` for `otherwise`.
    public var condition: ConditionExplanation?
    /// Whether this line decided.
    public var isDecisive: Bool
    /// Where it stands in a rule file.
    public var span: SourceSpan
  }
}

/// What one rule made of an item.
public struct RuleExplanation: Sendable, Hashable {
  /// The rule's index in the rule set.
  public var rule: Int
  /// `pack/name`.
  public var id: String
  /// The rule's `about`.
  public var about: String?
  /// How the rule took part in the run.
  public var role: Role
  /// The rule's result, `on limit` applied.
  public var truth: Truth
  /// Whether only `on limit hit` made it a hit.
  public var hitByLimit: Bool
  /// The rule's condition, part by part.
  public var condition: ConditionExplanation

  /// How the rule took part in the run.
  public enum Role: Sendable, Hashable {
    case effective
    /// `status shadow`.
    case shadow
    case aboveLevel(Int)
    /// `draft` or `retired`.
    case idle(RuleStatus)
    case notYet(since: Timestamp)
    case expired(until: Timestamp)
  }

  /// One sentence for a failing test: the parts of the condition that decided.
  public var summary: String {
    truth == .yes ? "matched: " + condition.decisive(.yes) : "failed: " + condition.decisive(truth)
  }
}

/// One condition, what it came to and why.
public struct ConditionExplanation: Sendable, Hashable {
  /// As written, on one line.
  public var text: String
  /// Where it stands in a rule file.
  public var span: SourceSpan
  /// What the condition came to.
  public var truth: Truth
  /// Why it came to that.
  public var reason: Reason
  /// The conditions that it joins, in the order written.
  public var children: [ConditionExplanation]
  /// Whether the condition joins others; a renderer shows its children rather than its text.
  public var joins: Join?

  /// How a condition joins its children.
  public enum Join: Sendable, Hashable {
    case all, any, not
    case atLeast(Int)
  }

  /// Why a condition came out as it did.
  public enum Reason: Sendable, Hashable {
    /// Joined from its children.
    case parts
    case matched(Record.Evidence)
    /// The test is true but has no text to show, such as a length.
    case holds
    case noMatch
    case absent(field: String)
    case limit(field: String, code: String)
    case tagGiven(by: [String])
    case tagMissing
    case points(Points)
    case rule(String)
  }

  /// The leaves that carried the result, in words.
  func decisive(_ wanted: Truth) -> String {
    let leaves = carrying(wanted)
    let texts = leaves.prefix(3).map { leaf -> String in
      switch leaf.reason {
      case .matched(let evidence): "\(leaf.text) found \"\(evidence.text)\""
      case .absent(let field): "\(leaf.text) is unknown, the item has no \(field)"
      case .limit(_, let code): "\(leaf.text) reached the \(code) limit"
      case .parts, .holds, .noMatch, .tagGiven, .tagMissing, .points, .rule: leaf.text
      }
    }
    return texts.joined(separator: "; ")
  }

  private func carrying(_ wanted: Truth) -> [ConditionExplanation] {
    if children.isEmpty || joins == .not { return truth == wanted ? [self] : [] }
    return children.flatMap { $0.truth == wanted ? $0.carrying(wanted) : [] }
  }
}
