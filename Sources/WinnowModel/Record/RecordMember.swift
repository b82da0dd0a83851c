/// The members of a record, in the order in which they are written.
public enum RecordMember: String, CaseIterable, Sendable, Hashable {
  case id, error, decision, category, tags, scores, hits, duplicate, facts, missing, shadow, limits, near, item,
    ruleset, winnow
}

extension RecordMember {
  fileprivate var bit: UInt32 {
    switch self {
    case .id: 1 << 0
    case .error: 1 << 1
    case .decision: 1 << 2
    case .category: 1 << 3
    case .tags: 1 << 4
    case .scores: 1 << 5
    case .hits: 1 << 6
    case .duplicate: 1 << 7
    case .facts: 1 << 8
    case .missing: 1 << 9
    case .shadow: 1 << 10
    case .limits: 1 << 11
    case .near: 1 << 12
    case .item: 1 << 13
    case .ruleset: 1 << 14
    case .winnow: 1 << 15
    }
  }
}

/// Which members of a record are written: `--fields id,tags`.
public struct RecordSelection: Sendable, Hashable {
  /// The members as bits, each at its place among all.
  private var bits: UInt32

  /// Every member but `item`.
  public static let standard = RecordSelection(Set(RecordMember.allCases).subtracting([.item]))

  /// Selects these members; `error` is always among them, so that no failed line looks like a judged one.
  public init(_ members: Set<RecordMember>) {
    bits = members.union([.error]).reduce(0) { $0 | $1.bit }
  }

  /// Reads a list of names with commas between them.
  public init(parsing text: String) throws(UnknownRecordMember) {
    var members: Set<RecordMember> = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      let trimmed = String(name.drop { $0 == " " }.prefix { $0 != " " })
      guard let member = RecordMember(rawValue: trimmed) else { throw UnknownRecordMember(name: trimmed) }
      members.insert(member)
    }
    self.init(members)
  }

  /// Whether the member is written.
  public func contains(_ member: RecordMember) -> Bool { bits & member.bit != 0 }

  /// Adds a member.
  public mutating func insert(_ member: RecordMember) { bits |= member.bit }
}

/// A name in `--fields` that no member of a record has.
public struct UnknownRecordMember: Error, Sendable, Hashable {
  /// The name as given.
  public var name: String
}
