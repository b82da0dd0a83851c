/// What a pattern with back references proves: that its texts say something twice.
public struct PatternRepeats: Sendable, Hashable {
  /// So many bytes in a row stand at two places of the lowered text of every match; 0 when nothing is proven.
  public var length = 0
  /// So many equal bytes follow one another in the lowered text of every match, if it is ASCII; 0 when nothing is proven.
  public var run = 0

  /// Nothing.
  public static let none = PatternRepeats()

  private init() {}

  init(_ node: PatternNode) {
    self = Self.needs(node, GroupLengths(node))
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
