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
        insert(PlainFirst(item))
        if !isEmpty { break }
      }
    case .alternatives(let branches):
      for branch in branches {
        let first = PlainFirst(branch)
        (ascii, isAnyOther) = (ascii.union(first.ascii), isAnyOther || first.isAnyOther)
        isEmpty = isEmpty || first.isEmpty
      }
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

  /// Adds a part that stands behind a part that may be empty.
  private mutating func insert(_ next: PlainFirst) {
    (ascii, isAnyOther, isEmpty) = (ascii.union(next.ascii), isAnyOther || next.isAnyOther, next.isEmpty)
  }
}
