/// What a pattern with back references proves: that its texts say something twice, or more often.
public struct PatternRepeats: Sendable, Hashable {
  /// So many bytes in a row stand at some places of the lowered text of every match; 0 when nothing is proven.
  public var length = 0
  /// At so many places, two or three.
  public var places = 2
  /// So many equal bytes follow one another in the lowered text of every match, if it is ASCII; 0 when nothing is proven.
  public var run = 0

  /// Nothing.
  public static let none = PatternRepeats()

  private init() {}

  init(_ node: PatternNode) {
    let groups = GroupLengths(node)
    self = Self.needs(node, groups)
    if length > 0, Self.saysThrice(node, length: length, groups) { places = 3 }
  }

  /// Whether two references to one group that has that length stand in the row of a pattern's parts.
  ///
  /// In such a row each part comes once, so that both say what the group has said before.
  private static func saysThrice(_ node: PatternNode, length: Int, _ groups: GroupLengths) -> Bool {
    guard case .sequence(let items) = node else { return false }
    let references = items.compactMap { item in if case .backReference(let number) = item { number } else { nil } }
    return references.contains { number in
      groups.length(of: number) == length && references.count { $0 == number } > 1
    }
  }

  // MARK: - Nodes

  /// What every match of a node says twice.
  private static func needs(_ node: PatternNode, _ groups: GroupLengths) -> PatternRepeats {
    switch node {
    case .empty, .assertion, .look, .character, .set, .anything: return .none
    case .backReference(let number):
      var needs = PatternRepeats()
      needs.length = groups.length(of: number)
      return needs
    case .group(let inner, _): return needs(inner, groups)
    case .repetition(let item, let least, _, _):
      guard least > 0 else { return .none }
      var needs = needs(item, groups)
      // The text of the group stands there so many times in a row.
      if case .backReference(let number) = item, least > 1, groups.isOneCharacter(number) { needs.run = least }
      return needs
    case .alternatives(let branches):
      let all = branches.map { needs($0, groups) }
      var least = PatternRepeats()
      least.length = all.map(\.length).min() ?? 0
      least.run = all.map(\.run).min() ?? 0
      return least
    case .sequence(let items):
      var most = PatternRepeats()
      for item in items {
        let own = needs(item, groups)
        most.length = max(most.length, own.length)
        most.run = max(most.run, own.run)
      }
      return most
    }
  }
}
