import WinnowModel
import WinnowPattern
import WinnowRules

/// What a rule set is at run time: flat arrays, dense indices, nothing resolved by name any more.
///
/// Immutable and shared by all workers. Patterns, phrase sets, sources and tests that several rules share stand here once.
struct Program: Sendable {
  var sources: [ValueSource] = []
  var patterns: [CompiledPattern] = []
  var phraseSets: [PhraseSet] = []
  var domainSets: [DomainSet] = []
  /// Patterns of one list, in entry order.
  var patternGroups: [[Int]] = []
  var tests: [ProgramTest] = []
  var nodes: [ProgramNode] = []
  /// Where each node's condition stands in a rule file.
  var spans: [SourceSpan] = []
  /// Child node indices of the nodes, each node's children in a row.
  var children: [Int32] = []
  /// Sorted by UTF-8 bytes once the program is complete.
  var tags: [String] = []
  var categories: [String] = []
  var rules: [ProgramRule] = []
  var policy: [ProgramPolicyLine] = []
  /// Rules that take part, each after those it refers to.
  var effective = RulePlan(order: [], needed: [], testCount: 0)
  /// Rules that are reported under `shadow`, in the same order.
  var observed = RulePlan(order: [], needed: [], testCount: 0)
  /// For each rule the tests of which one must be true for a hit; `nil` where it is evaluated for every item.
  var neededTests: [[Int]?] = []
  /// The sign of each test; `nil` where it has none.
  var signs: [RuleSign?] = []
  /// The role of each rule.
  var roles: [Role] = []
  var index = TestIndex.empty

  /// How a rule takes part in runs.
  enum Role: Sendable { case effective, observed, idle }
}

/// One step of a condition.
struct ProgramNode: BitwiseCopyable, Sendable {
  enum Kind: BitwiseCopyable, Sendable {
    case all, any, not
    case atLeast(Int32)
    case rule(Int32)
    case tag(Int32)
    case score(group: Int32, Comparison, thousandths: Int)
    case test(Int32)
  }
  var kind: Kind
  /// Where the children begin in ``Program/children``, and how many there are.
  var firstChild: Int32
  var childCount: Int32

  /// The test that the step is.
  var test: Int32? { if case .test(let test) = kind { test } else { nil } }

  /// Indices into ``Program/children``.
  var children: Range<Int> { Int(firstChild)..<Int(firstChild + childCount) }
}

/// A test whose operands are compiled.
struct ProgramTest: Sendable, Hashable {
  /// Indices of ``Program/sources``; `text` has three, `url.host` one.
  var sources: [Int]
  var text: PreparedText
  var operation: Operation

  /// The sources as bits; indexed tests have none beyond them.
  var sourceBits: UInt64 { sources.reduce(0) { $0 | 1 << UInt64($1) } }

  enum Operation: Sendable, Hashable {
    case finds(Finder)
    case equals(phraseSet: Int)
    case inDomains(Int)
    case fullMatch(patternGroup: Int)
    case compare(Comparison, Literal.Value)
    case exists, empty
    case length(Comparison, Int)
    case words(Comparison, Int)
    case count(Finder, Comparison, Int)
    case age(Comparison, seconds: Int64)
  }

  /// Something that finds stretches of a text.
  enum Finder: Sendable, Hashable {
    case pattern(Int)
    case phrases(Int)
    case domains(Int)
    case patternGroup(Int)
  }
}

/// How a text is prepared for a test: a ``View``, or a view with its case removed for phrases.
enum PreparedText: Int, CaseIterable, Sendable, Hashable {
  case raw, composed, folded, loweredRaw, loweredComposed

  init(_ view: View) {
    switch view {
    case .raw: self = .raw
    case .composed: self = .composed
    case .folded: self = .folded
    }
  }

  /// The same text without case.
  var withoutCase: PreparedText {
    switch self {
    case .raw, .loweredRaw: .loweredRaw
    case .composed, .loweredComposed: .loweredComposed
    case .folded: .folded
    }
  }
}

/// A rule at run time.
struct ProgramRule: Sendable {
  var id: String
  var condition: Int
  var hitsOnLimit: Bool
  var tags: [TagEffect] = []
  var scores: [(group: Int, points: Points)] = []
  var votes: [(category: Int, weight: Points)] = []
  var settings: [(name: String, value: Template)] = []
  /// The condition's tests, in the order written.
  var tests: [Int] = []
  /// The `~` tests among them; `${capture}` is looked up in them.
  var captureTests: [Int] = []

  enum TagEffect: Sendable {
    case constant(Int)
    case template(Template)
  }
}

struct ProgramPolicyLine: Sendable {
  var decision: Decision
  var condition: Int?
}

/// Where a test's values come from.
enum ValueSource: Sendable, Hashable {
  case field(Field)
  case urlHost, urlDomain, urlPath
  case item([String])
  case fact(String)
}
