/// What is known of the texts that a node can match.
struct LiteralFacts {
  /// Whether `prefixes` are all the texts that it can match, and `suffixes` the same.
  private(set) var isExact: Bool
  /// Each match begins with one of these; the empty text where nothing is known.
  private(set) var prefixes: [[UInt8]]
  /// Each match ends in one of these.
  private(set) var suffixes: [[UInt8]]
  /// The best set found inside, beside the two.
  private(set) var inner: LiteralChoice?

  private static let nothing: [[UInt8]] = [[]]
  /// Most times that a repeated item is written out.
  private static let repeatLimit = 8

  private init(exact texts: [[UInt8]], inner: LiteralChoice? = nil) {
    (isExact, prefixes, suffixes, self.inner) = (true, texts, texts, inner)
  }

  private init(prefixes: [[UInt8]], suffixes: [[UInt8]], inner: LiteralChoice?) {
    (isExact, self.prefixes, self.suffixes, self.inner) = (false, prefixes, suffixes, inner)
  }

  private static let unknown = LiteralFacts(prefixes: nothing, suffixes: nothing, inner: nil)

  init(_ node: PatternNode) {
    switch node {
    case .empty, .assertion, .look: self.init(exact: Self.nothing)
    case .character(let scalar, let ignoresCase): self.init(anyOf: [scalar], ignoresCase: ignoresCase)
    case .set(let set): self.init(anyOf: set.members ?? [], ignoresCase: set.ignoresCase)
    case .anything: self = Self.unknown
    case .sequence(let items): self.init(sequence: items)
    case .alternatives(let branches): self.init(anyOf: branches.map { LiteralFacts($0) })
    case .group(let item, _): self.init(item)
    case .repetition(let item, let least, let most, _):
      self.init(LiteralFacts(item), least: least, most: most)
    }
  }

  private init(anyOf scalars: [Unicode.Scalar], ignoresCase: Bool) {
    var texts: [[UInt8]] = []
    for scalar in scalars {
      guard let lowered = LiteralCharacter.lowered(scalar, ignoringCase: ignoresCase) else {
        self = Self.unknown
        return
      }
      var text: [UInt8] = []
      text.append(lowered)
      if !texts.contains(text) { texts.append(text) }
    }
    self = texts.isEmpty ? Self.unknown : LiteralFacts(exact: texts)
  }

  /// Characters in a row are one literal.
  private init(sequence items: [PatternNode]) {
    self.init(exact: Self.nothing)
    var run: [UInt8] = []
    for item in items {
      if case .character(let scalar, let ignoresCase) = item,
        let lowered = LiteralCharacter.lowered(scalar, ignoringCase: ignoresCase)
      {
        run.append(lowered)
        continue
      }
      if !run.isEmpty { append(LiteralFacts(exact: [run])) }
      run = []
      append(LiteralFacts(item))
    }
    if !run.isEmpty { append(LiteralFacts(exact: [run])) }
  }

  /// The best set of all.
  var choice: LiteralChoice? {
    let outer = LiteralChoice(prefixes)
    return .better(inner, isExact ? outer : .better(outer, LiteralChoice(suffixes)))
  }

  // MARK: - One after the other

  private mutating func append(_ next: LiteralFacts) {
    inner = .better(inner, next.inner)
    let seam = LiteralSet.product(suffixes, next.prefixes)
    if isExact, next.isExact, let seam {
      // A product with a set of several is rarer, but a larger set: the other part alone may be the better filter.
      if next.prefixes.count > 1 { inner = .better(inner, LiteralChoice(prefixes)) }
      if prefixes.count > 1 { inner = .better(inner, LiteralChoice(next.prefixes)) }
      (prefixes, suffixes) = (seam, seam)
      return
    }
    if let seam {
      // What begins or ends the whole is looked at in the end.
      if !isExact, !next.isExact { inner = .better(inner, LiteralChoice(seam)) }
    } else {
      inner = .better(inner, .better(LiteralChoice(suffixes), LiteralChoice(next.prefixes)))
    }
    if isExact, let seam { prefixes = seam }
    if next.isExact, let seam {
      suffixes = seam
    } else {
      suffixes = next.suffixes
    }
    isExact = false
  }

  // MARK: - One of several

  private init(anyOf branches: [LiteralFacts]) {
    let isExact = branches.allSatisfy(\.isExact)
    let prefixes = Self.union(branches.map(\.prefixes))
    // The branches' own best sets matter where they are more than the texts themselves.
    let needsInner = !isExact || prefixes == nil || branches.contains { $0.inner != nil }
    let inner = needsInner ? Self.innerUnion(branches) : nil
    if isExact, let prefixes {
      self.init(exact: prefixes, inner: inner)
    } else {
      self.init(
        prefixes: prefixes ?? Self.nothing, suffixes: Self.union(branches.map(\.suffixes)) ?? Self.nothing,
        inner: inner)
    }
  }

  private static func innerUnion(_ branches: [LiteralFacts]) -> LiteralChoice? {
    var sets: [[[UInt8]]] = []
    for branch in branches {
      guard let choice = branch.choice else { return nil }
      sets.append(choice.literals)
    }
    return union(sets).flatMap { LiteralChoice($0) }
  }

  private static func union(_ sets: [[[UInt8]]]) -> [[UInt8]]? {
    let count = sets.reduce(0) { $0 + $1.count }
    guard count <= LiteralSet.unionLimit else { return nil }
    return Array(sets.joined())
  }

  // MARK: - Again and again

  private init(_ item: LiteralFacts, least: Int, most: Int?) {
    guard most != 0 else {
      self.init(exact: Self.nothing)
      return
    }
    self.init(exact: Self.nothing)
    let written = min(least, Self.repeatLimit)
    for _ in 0..<written { append(item) }
    if written == least, let most, most - least <= 3, most <= Self.repeatLimit {
      for _ in least..<most { append(item.orNothing()) }
    } else if written < most ?? .max {
      // However often it comes then, the whole ends as it begins: in so many of them.
      let end = suffixes
      append(Self.unknown)
      if least > 0 { suffixes = end }
    }
  }

  /// The same, or not at all.
  private func orNothing() -> LiteralFacts {
    guard isExact else { return Self.unknown }
    return LiteralFacts(exact: prefixes.contains([]) ? prefixes : [[]] + prefixes)
  }
}
