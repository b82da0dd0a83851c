/// With which characters the matches of a part of a pattern may begin.
struct PlainFirst {
  var ascii = ASCIISet()
  /// Whether also with characters beyond ASCII.
  var isAnyOther = false
  /// Whether the part may match without a character.
  var isEmpty: Bool

  init(_ node: PatternNode) {
    isEmpty = false
    switch node {
    case .empty, .assertion, .look: isEmpty = true
    case .character(let scalar, let ignoresCase): insert(scalar, ignoresCase: ignoresCase)
    case .set(let set): insert(set)
    case .anything: (ascii, isAnyOther, isEmpty) = (.all, true, true)
    case .sequence(let items):
      isEmpty = true
      for item in items {
        append(PlainFirst(item))
        if !isEmpty { break }
      }
    case .alternatives(let branches):
      for branch in branches { self = union(PlainFirst(branch)) }
    case .group(let item, _): self = PlainFirst(item)
    case .repetition(let item, let least, _, _):
      self = PlainFirst(item)
      isEmpty = isEmpty || least == 0
    }
  }

  private mutating func insert(_ scalar: Unicode.Scalar, ignoresCase: Bool) {
    guard scalar.isASCII else { return insert(PatternSet(scalar, ignoresCase: ignoresCase)) }
    ascii.insert(UInt8(truncatingIfNeeded: scalar.value))
    guard ignoresCase else { return }
    ascii = ascii.withBothCases
    isAnyOther = isAnyOther || !ascii.isDisjoint(with: PatternSet.lettersWithOthers)
  }

  private mutating func insert(_ set: PatternSet) {
    (ascii, isAnyOther) = (ascii.union(set.ascii), isAnyOther || set.others != .none)
  }

  /// Adds what stands behind.
  private mutating func append(_ next: PlainFirst) {
    guard isEmpty else { return }
    (ascii, isAnyOther, isEmpty) = (ascii.union(next.ascii), isAnyOther || next.isAnyOther, next.isEmpty)
  }

  /// Nothing is known: what comes may also be nothing.
  static let unknown = PlainFirst(.anything)

  /// The same with what stands behind.
  func followed(by next: PlainFirst) -> PlainFirst {
    var both = self
    both.append(next)
    return both
  }

  /// The one or the other.
  func union(_ other: PlainFirst) -> PlainFirst {
    var both = self
    (both.ascii, both.isAnyOther) = (ascii.union(other.ascii), isAnyOther || other.isAnyOther)
    both.isEmpty = isEmpty || other.isEmpty
    return both
  }
}
