/// How long the texts of a pattern's capturing groups are at least.
struct GroupLengths {
  private var groups: [Group] = []

  private struct Group {
    var characters: Int
    var isOneCharacter: Bool
    /// What is looked at may stand at the very place where a back reference stands.
    var isLookedAt: Bool
  }

  init(_ node: PatternNode) { add(node, isLookedAt: false) }

  /// Characters that a group's text has at least, and so bytes; 0 where a reference to it need not say anything twice.
  func length(of number: Int) -> Int {
    guard let group = group(number), !group.isLookedAt else { return 0 }
    return group.characters
  }

  /// Whether a group's text is always one character.
  func isOneCharacter(_ number: Int) -> Bool { group(number)?.isOneCharacter ?? false }

  private func group(_ number: Int) -> Group? { groups.indices.contains(number - 1) ? groups[number - 1] : nil }

  /// Adds the groups in a node in the order of their opening parentheses.
  private mutating func add(_ node: PatternNode, isLookedAt: Bool) {
    switch node {
    case .empty, .assertion, .character, .set, .anything, .backReference: break
    case .look(let inner, _): add(inner, isLookedAt: true)
    case .repetition(let item, _, _, _): add(item, isLookedAt: isLookedAt)
    case .sequence(let parts), .alternatives(let parts): for part in parts { add(part, isLookedAt: isLookedAt) }
    case .group(let inner, let kind):
      if kind == .capturing {
        groups.append(
          Group(
            characters: Self.characters(of: inner), isOneCharacter: Self.isOneCharacter(inner),
            isLookedAt: isLookedAt))
      }
      add(inner, isLookedAt: isLookedAt)
    }
  }

  private static func characters(of node: PatternNode) -> Int {
    switch node {
    case .empty, .assertion, .look, .anything, .backReference: 0
    case .character, .set: 1
    case .group(let inner, _): characters(of: inner)
    case .sequence(let items): items.reduce(0) { $0 + characters(of: $1) }
    case .alternatives(let branches): branches.map { characters(of: $0) }.min() ?? 0
    // More than that makes no difference.
    case .repetition(let item, let least, _, _): min(least, 64) * characters(of: item)
    }
  }

  private static func isOneCharacter(_ node: PatternNode) -> Bool {
    switch node {
    case .character, .set: true
    case .group(let inner, _): isOneCharacter(inner)
    case .sequence(let items): items.count == 1 && isOneCharacter(items[0])
    case .empty, .assertion, .look, .anything, .backReference, .alternatives, .repetition: false
    }
  }
}
