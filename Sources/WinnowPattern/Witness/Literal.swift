/// One literal of a ``LiteralSet``, and what is certain of where it stands.
struct Literal {
  /// Where its bytes stand in the set's.
  var start: Int
  var count: Int
  /// How many bytes stand between the start of the part of the pattern that the set belongs to and the literal.
  var distance: ByteWidth
  /// What is known of the place right before it. An empty literal has one place: `before` and `behind` are the same.
  var before: PlaceFacts
  /// What is known of the place right behind it.
  var behind: PlaceFacts

  var isEmpty: Bool { count == 0 }
  var end: Int { start &+ count }

  mutating func addBefore(_ facts: PlaceFacts) {
    before.formUnion(facts)
    if isEmpty { behind = before }
  }

  mutating func addBehind(_ facts: PlaceFacts) {
    behind.formUnion(facts)
    if isEmpty { before = behind }
  }
}
