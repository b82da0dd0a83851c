extension LiteralSet {
  /// The literals without those that another one stands for, because it stands inside them; sorted by bytes.
  func minimal() -> [Witness] {
    var kept = KeptLiterals(count: count)
    // Whatever stands inside a literal is shorter or the same.
    for literal in count > 1 ? sortedByLength : literals { kept.insert(literal, of: self) }
    let witnesses = kept.literals.map { witness($0) }
    return witnesses.count == 1
      ? witnesses : witnesses.sorted { $0.literal.lexicographicallyPrecedes($1.literal) }
  }

  private var sortedByLength: [Literal] {
    literals.sorted {
      $0.count == $1.count ? text(of: $0).lexicographicallyPrecedes(text(of: $1)) : $0.count < $1.count
    }
  }

  private func witness(_ literal: Literal) -> Witness {
    let (least, most) = (Int(literal.distance.least), Int(literal.distance.most))
    return Witness(
      literal: Array(text(of: literal)), distance: literal.distance.isBounded ? least...most : nil,
      startsAtBoundary: literal.before.isBoundary(before: bytes[literal.start]),
      endsAtBoundary: literal.behind.isBoundary(behind: bytes[literal.end - 1]))
  }

  /// Whether a literal stands in another one, so many bytes behind its start.
  fileprivate func stands(_ part: Literal, in literal: Literal, at offset: Int) -> Bool {
    guard offset + part.count <= literal.count else { return false }
    for index in 0..<part.count where bytes[literal.start + offset + index] != bytes[part.start + index] {
      return false
    }
    return true
  }

  /// The literal as it stands in another one, so many bytes behind its start.
  fileprivate func part(_ part: Literal, of literal: Literal, at offset: Int) -> Literal {
    var place = part
    let (start, end) = (literal.start + offset, literal.start + offset + part.count)
    place.distance = literal.distance + ByteWidth(offset)
    place.before = offset == 0 ? literal.before : facts(before: start)
    place.behind = end == literal.end ? literal.behind : facts(before: end)
    return place
  }

  /// What the bytes of a literal tell of a place between them.
  private func facts(before index: Int) -> PlaceFacts {
    var facts = PlaceFacts.none
    if PlaceFacts.isNoWord(bytes[index - 1]) { facts.insert(.afterNoWord) }
    if PlaceFacts.isNoWord(bytes[index]) { facts.insert(.beforeNoWord) }
    return facts
  }
}

/// The literals of a set that stand for all of those seen so far.
private struct KeptLiterals {
  private(set) var literals: [Literal] = []
  /// Where those stand that begin with a byte; empty when there are too few to be worth it.
  private var byFirstByte: [[Int]]

  /// How far distances may differ for one literal to stand for another one: a wider search costs more than a literal.
  private static let spreadLimit: Int32 = 16

  init(count: Int) {
    byFirstByte = [[Int]](repeating: [], count: count > 8 ? 256 : 0)
  }

  mutating func insert(_ literal: Literal, of set: LiteralSet) {
    for offset in literals.isEmpty ? 0..<0 : 0..<literal.count {
      let first = set.bytes[literal.start + offset]
      for index in byFirstByte.isEmpty ? Array(literals.indices) : byFirstByte[Int(first)]
      where set.stands(literals[index], in: literal, at: offset) {
        if let both = Self.merged(literals[index], set.part(literals[index], of: literal, at: offset), literal, set) {
          literals[index] = both
          return
        }
      }
    }
    if !byFirstByte.isEmpty { byFirstByte[Int(set.bytes[literal.start])].append(literals.count) }
    literals.append(literal)
  }

  /// One literal for two places of it; nil when too much of what is known of them would be lost.
  private static func merged(_ kept: Literal, _ place: Literal, _ literal: Literal, _ set: LiteralSet) -> Literal? {
    let (first, last) = (set.bytes[kept.start], set.bytes[kept.end - 1])
    var both = kept
    both.distance = kept.distance.union(place.distance)
    both.before = kept.before.isBoundary(before: first) && place.before.isBoundary(before: first) ? .boundary : .none
    both.behind = kept.behind.isBoundary(behind: last) && place.behind.isBoundary(behind: last) ? .boundary : .none
    if kept.count == literal.count { return both }
    let losesBoundary =
      kept.before.isBoundary(before: first) && both.before.isEmpty
      || kept.behind.isBoundary(behind: last) && both.behind.isEmpty
    let isWider = both.distance.spread > max(kept.distance.spread, Self.spreadLimit)
    return losesBoundary || isWider ? nil : both
  }
}
