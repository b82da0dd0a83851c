/// Literals, of which a text must hold one.
///
/// All bytes stand in one array: a set of many short literals is made and joined with few allocations.
struct LiteralSet {
  private(set) var bytes: [UInt8] = []
  private(set) var literals: [Literal] = []

  /// Most literals that a product of sets may have.
  private static let productLimit = 96
  /// Most literals that alternatives may add up to: word lists are written as patterns, too.
  static let unionLimit = 2_048
  /// Longest literal that still gets longer, in bytes; twice that length is seen at most.
  private static let growthLimit = 64

  init() {}

  /// The empty text, so far from the start.
  static func nothing(at distance: ByteWidth = .zero, _ facts: PlaceFacts = .none) -> LiteralSet {
    var set = LiteralSet()
    set.literals = [Literal(start: 0, count: 0, distance: distance, before: facts, behind: facts)]
    return set
  }

  /// One text.
  init(_ text: [UInt8]) {
    bytes = text
    literals = [Literal(start: 0, count: text.count, distance: .zero, before: .none, behind: .none)]
  }

  var count: Int { literals.count }

  /// How long the literals are.
  var widths: ByteWidth {
    guard let first = literals.first else { return .zero }
    return literals.dropFirst().reduce(ByteWidth(first.count)) { $0.union(ByteWidth($1.count)) }
  }

  /// Whether the set is that of the empty text alone, or holds nothing else.
  var isNothing: Bool { literals.count == 1 && literals[0].isEmpty }

  func text(of literal: Literal) -> ArraySlice<UInt8> { bytes[literal.start..<literal.end] }

  // MARK: - Growing

  /// Adds a literal of the bytes that `write` appends; none when it says no.
  mutating func append(_ write: (inout [UInt8]) -> Bool) -> Bool {
    let start = bytes.count
    guard write(&bytes) else {
      bytes.removeLast(bytes.count - start)
      return false
    }
    let literal = Literal(
      start: start, count: bytes.count - start, distance: .zero, before: .none, behind: .none)
    literals.append(literal)
    return true
  }

  /// Adds a literal as `append` does, unless it is there; only for sets whose literals stand alone.
  mutating func appendUnlessThere(_ write: (inout [UInt8]) -> Bool) -> Bool {
    guard append(write) else { return false }
    let last = literals[literals.count - 1]
    let isThere = literals.dropLast().contains { text(of: $0) == text(of: last) }
    if isThere {
      literals.removeLast()
      bytes.removeLast(last.count)
    }
    return true
  }

  /// Adds all of another set. The empty text is there once at most: what holds for all of them is certain.
  mutating func append(contentsOf other: LiteralSet) {
    let offset = bytes.count
    bytes.append(contentsOf: other.bytes)
    for var literal in other.literals {
      if literal.isEmpty, let index = literals.firstIndex(where: \.isEmpty) {
        let facts = literals[index].before.intersection(literal.before)
        (literals[index].before, literals[index].behind) = (facts, facts)
        literals[index].distance = literals[index].distance.union(literal.distance)
        continue
      }
      literal.start &+= offset
      literals.append(literal)
    }
  }

  // MARK: - Joining

  /// Each literal of the one followed by each of the other; nil when that is too many or too long.
  static func product(_ left: LiteralSet, _ right: LiteralSet) -> LiteralSet? {
    if left.isNothing {
      var product = right
      let place = left.literals[0]
      for index in product.literals.indices {
        product.literals[index].distance = place.distance
        product.literals[index].addBefore(place.before)
      }
      return product
    }
    if right.isNothing {
      var product = left
      product.addBehind(right.literals[0].before)
      return product
    }
    let count = left.count * right.count
    guard left.count == 1 || right.count == 1 || count <= productLimit else { return nil }
    guard left.literals.allSatisfy({ $0.count <= growthLimit }) else { return nil }
    var product = LiteralSet()
    product.literals.reserveCapacity(count)
    product.bytes.reserveCapacity(left.bytes.count * right.count + right.bytes.count * left.count)
    for head in left.literals {
      for tail in right.literals { product.append(head, of: left, tail, of: right) }
    }
    return product
  }

  private mutating func append(_ head: Literal, of left: LiteralSet, _ tail: Literal, of right: LiteralSet) {
    let start = bytes.count
    bytes.append(contentsOf: left.bytes[head.start..<head.end])
    bytes.append(contentsOf: right.bytes[tail.start..<tail.end])
    var joined = Literal(
      start: start, count: head.count + tail.count, distance: head.distance, before: head.before, behind: tail.behind)
    if head.isEmpty { joined.addBefore(tail.before) }
    if tail.isEmpty { joined.addBehind(head.behind) }
    literals.append(joined)
  }

  // MARK: - Places

  /// The set as it stands behind something of that width.
  func shifted(by width: ByteWidth) -> LiteralSet {
    guard width != .zero else { return self }
    var set = self
    for index in set.literals.indices { set.literals[index].distance = width + set.literals[index].distance }
    return set
  }

  /// Moves the literals by something of that width: the set stood before it, and equal ones stand at its end.
  mutating func widenDistances(by width: ByteWidth) {
    for index in literals.indices { literals[index].distance = literals[index].distance + width }
  }

  mutating func addBefore(_ facts: PlaceFacts) {
    guard !facts.isEmpty else { return }
    for index in literals.indices { literals[index].addBefore(facts) }
  }

  mutating func addBehind(_ facts: PlaceFacts) {
    guard !facts.isEmpty else { return }
    for index in literals.indices { literals[index].addBehind(facts) }
  }

  /// Forgets where the literals stand.
  mutating func dropDistances() {
    for index in literals.indices { literals[index].distance = .unbounded }
  }

  /// What is known of the place right behind this, whichever of the literals it is that ends there.
  var factsBehind: PlaceFacts {
    literals.reduce(.all) { facts, literal in
      let last = literal.isEmpty ? UInt8(ascii: "a") : bytes[literal.end - 1]
      return facts.intersection(PlaceFacts.isNoWord(last) ? literal.behind.union(.afterNoWord) : literal.behind)
    }
  }

  /// What is known of the place right before this, whichever of the literals it is that begins there.
  var factsBefore: PlaceFacts {
    literals.reduce(.all) { facts, literal in
      let first = literal.isEmpty ? UInt8(ascii: "a") : bytes[literal.start]
      return facts.intersection(PlaceFacts.isNoWord(first) ? literal.before.union(.beforeNoWord) : literal.before)
    }
  }
}
