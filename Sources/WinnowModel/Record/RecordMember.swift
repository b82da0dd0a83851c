/// The members of a record, in the order in which they are written.
public enum RecordMember: String, CaseIterable, Sendable, Hashable {
  case id, error, decision, category, tags, scores, hits, facts, missing, shadow, limits, near, item, ruleset, winnow
}

/// Which members of a record are written: `--fields id,tags`.
public struct RecordSelection: Sendable, Hashable {
  private var members: Set<RecordMember>

  /// Every member but `item`.
  public static let standard = RecordSelection(Set(RecordMember.allCases).subtracting([.item]))

  /// Selects these members; `error` is always among them, so that no failed line looks like a judged one.
  public init(_ members: Set<RecordMember>) { self.members = members.union([.error]) }

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
  public func contains(_ member: RecordMember) -> Bool { members.contains(member) }

  /// Adds a member.
  public mutating func insert(_ member: RecordMember) { members.insert(member) }
}

/// A name in `--fields` that no member of a record has.
public struct UnknownRecordMember: Error, Sendable, Hashable {
  /// The name as given.
  public var name: String
}
