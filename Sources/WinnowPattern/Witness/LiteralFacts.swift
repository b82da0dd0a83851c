/// What is known of the texts that a part of a pattern can match, as they stand in a ``TextImage``.
struct LiteralFacts {
  let image: TextImage
  /// Whether `prefixes` are all the texts that it can match.
  private(set) var isExact: Bool
  /// Each match begins with one of these; the empty text where nothing is known.
  private(set) var prefixes: LiteralSet
  /// Each match ends in one of these; of no meaning when `isExact`.
  private var innerSuffixes: LiteralSet
  /// How much a match takes.
  private(set) var width: ByteWidth
  /// The best set found inside, beside the two.
  private(set) var inner: LiteralChoice?

  /// The empty text alone.
  init(in image: TextImage) {
    self.init(exact: .nothing(), width: .zero, in: image)
  }

  init(exact texts: LiteralSet, width: ByteWidth, in image: TextImage) {
    (isExact, prefixes, innerSuffixes, self.width, self.image) = (true, texts, LiteralSet(), width, image)
  }

  init(prefixes: LiteralSet, suffixes: LiteralSet, width: ByteWidth, in image: TextImage) {
    (isExact, self.prefixes, innerSuffixes, self.width, self.image) = (false, prefixes, suffixes, width, image)
  }

  /// Texts of that width of which nothing else is known.
  init(unknown width: ByteWidth, in image: TextImage) {
    self.init(prefixes: .nothing(), suffixes: .nothing(at: width), width: width, in: image)
  }

  /// Each match ends in one of these.
  var suffixes: LiteralSet { isExact ? prefixes : innerSuffixes }

  /// The best set of all.
  var choice: LiteralChoice? {
    let outer = choice(of: prefixes)
    return .better(inner, isExact ? outer : .better(outer, choice(of: innerSuffixes)))
  }

  private func choice(of set: LiteralSet) -> LiteralChoice? { LiteralChoice(set, in: image) }

  // MARK: - One after the other

  /// Adds what is known of the place behind the last item.
  mutating func addBehind(_ facts: PlaceFacts) {
    if isExact { prefixes.addBehind(facts) } else { innerSuffixes.addBehind(facts) }
  }

  /// Adds a set of which one stands in every match, with the distances from here.
  mutating func offer(_ choice: LiteralChoice?) {
    guard let choice else { return }
    inner = .better(inner, choice.shifted(by: width))
  }

  mutating func append(_ next: LiteralFacts) {
    offer(next.inner)
    let seam = LiteralSet.product(suffixes, next.prefixes)
    if isExact, next.isExact, let seam {
      // A product with a set of several is rarer, but a larger set: the other part alone may be the better filter.
      if next.prefixes.count > 1, !prefixes.isNothing { offerEnd(before: next) }
      if prefixes.count > 1, !next.prefixes.isNothing { offerStart(of: next) }
      prefixes = seam
    } else {
      if seam == nil {
        offerEnd(before: next)
        offerStart(of: next)
      } else if let seam, !isExact, !next.isExact {
        // What begins or ends the whole is looked at in the end.
        inner = .better(inner, choice(of: seam))
      }
      if isExact {
        let known = next.prefixes.factsBefore
        if let seam { prefixes = seam } else { prefixes.addBehind(known) }
      }
      innerSuffixes = suffixes(behind: next, seam)
      isExact = false
    }
    if image == .lowered { width = width + next.width }
  }

  private func suffixes(behind next: LiteralFacts, _ seam: LiteralSet?) -> LiteralSet {
    guard next.isExact else { return next.innerSuffixes.shifted(by: width) }
    return seam ?? start(of: next)
  }

  /// The texts that `next` begins with, as they stand here.
  private func start(of next: LiteralFacts) -> LiteralSet {
    var start = next.prefixes.shifted(by: width)
    start.addBefore(suffixes.factsBehind)
    return start
  }

  private mutating func offerStart(of next: LiteralFacts) {
    inner = .better(inner, choice(of: start(of: next)))
  }

  private mutating func offerEnd(before next: LiteralFacts) {
    var end = suffixes
    end.addBehind(next.prefixes.factsBefore)
    inner = .better(inner, choice(of: end))
  }

  // MARK: - One of several

  init(anyOf branches: [LiteralFacts], in image: TextImage) {
    let width = branches.dropFirst().reduce(branches[0].width) { $0.union($1.width) }
    let isExact = branches.allSatisfy(\.isExact)
    let prefixes = Self.union(branches, \.prefixes)
    if isExact, let prefixes {
      self.init(exact: prefixes, width: width, in: image)
    } else {
      self.init(
        prefixes: prefixes ?? .nothing(), suffixes: Self.union(branches, \.suffixes) ?? .nothing(at: width),
        width: width, in: image)
    }
    // The branches' own best sets matter where they are more than the texts themselves.
    let needsInner = !isExact || prefixes == nil || branches.contains { $0.inner != nil }
    if needsInner { inner = Self.innerUnion(branches).flatMap { choice(of: $0) } }
  }

  private static func innerUnion(_ branches: [LiteralFacts]) -> LiteralSet? {
    var union = LiteralSet()
    for branch in branches {
      guard let choice = branch.choice, union.count + choice.set.count <= LiteralSet.unionLimit else { return nil }
      union.append(contentsOf: choice.set)
    }
    return union
  }

  private static func union(_ branches: [LiteralFacts], _ part: (LiteralFacts) -> LiteralSet) -> LiteralSet? {
    var union = LiteralSet()
    for branch in branches {
      let set = part(branch)
      guard union.count + set.count <= LiteralSet.unionLimit else { return nil }
      union.append(contentsOf: set)
    }
    return union
  }

  // MARK: - Again and again

  /// Most times that a repeated item is written out.
  private static let repeatLimit = 8

  init(_ item: LiteralFacts, least: Int, most: Int?) {
    self.init(in: item.image)
    // However often nothing comes, it is nothing.
    if most == 0 || item.isExact && item.prefixes.isNothing { return }
    let written = min(least, Self.repeatLimit)
    for _ in 0..<written { append(item) }
    if written == least, let most, most - least <= 3, most <= Self.repeatLimit {
      for _ in least..<most { append(item.orNothing()) }
    } else if written < most ?? .max {
      // However often it comes then, the whole ends as it begins: in so many of them.
      let end = suffixes
      let rest = item.width.repeated(least: least - written, most: most.map { $0 - written })
      append(LiteralFacts(unknown: rest, in: image))
      if least > 0 {
        innerSuffixes = end
        innerSuffixes.widenDistances(by: rest)
      }
    }
  }

  /// The same, or not at all.
  private func orNothing() -> LiteralFacts {
    let width = ByteWidth(least: 0, most: width.most)
    guard isExact else { return LiteralFacts(unknown: width, in: image) }
    var texts = LiteralSet.nothing()
    texts.append(contentsOf: prefixes)
    return LiteralFacts(exact: texts, width: width, in: image)
  }
}
