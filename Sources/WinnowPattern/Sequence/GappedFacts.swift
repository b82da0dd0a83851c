/// The bytes that the texts of a node have in order, each of a set, with what may stand between them.
///
/// What must be there is a step; what may be missing only widens the gap before the next step. That forgets how often
/// things come and what goes with what, and so takes more texts than the node does, never less.
struct GappedFacts {
  private(set) var steps: [GappedSequence.Step] = []
  /// What may stand behind the last step.
  private var tail = ByteSet()

  /// Steps behind so many only widen the gap; long patterns are rare enough by then.
  private static let limit = 96

  private init() {}

  init(_ node: PatternNode) {
    self.init()
    switch node {
    case .empty, .assertion, .look: break
    case .character(let scalar, let ignoresCase): append(Self.firstBytes(of: scalar, ignoresCase: ignoresCase))
    case .set(let set): append(Self.firstBytes(of: set))
    case .anything, .backReference: tail = .all
    case .sequence(let items): for item in items { append(GappedFacts(item)) }
    case .group(let inner, _): self.init(inner)
    case .alternatives(let branches): self.init(anyOf: branches.map { GappedFacts($0) })
    case .repetition(let item, let least, let most, _): self.init(GappedFacts(item), least: least, most: most)
    }
  }

  // MARK: - One after the other

  /// Adds a character by its first bytes.
  private mutating func append(_ bytes: ByteSet) {
    steps.append(GappedSequence.Step(gap: tail, bytes: bytes))
    // Other bytes of a long character may stand behind the first.
    tail = ByteSet()
    if (0xC2...0xF4).contains(where: bytes.contains) { tail = .continuations }
  }

  private mutating func append(_ next: GappedFacts) {
    guard steps.count + next.steps.count <= Self.limit, let first = next.steps.first else {
      tail.formUnion(next.allBytes)
      return
    }
    let start = steps.count
    steps += next.steps
    steps[start].gap = tail
    steps[start].gap.formUnion(first.gap)
    tail = next.tail
  }

  /// All bytes that the node's texts can have.
  private var allBytes: ByteSet {
    steps.reduce(into: tail) { all, step in
      all.formUnion(step.gap)
      all.formUnion(step.bytes)
    }
  }

  // MARK: - One of several

  /// The first step is one of the first steps, and so on for as many as all have.
  private init(anyOf branches: [GappedFacts]) {
    self.init()
    let count = branches.map(\.steps.count).min() ?? 0
    for branch in branches {
      for (index, step) in branch.steps.enumerated() {
        if index < count {
          merge(step, at: index)
        } else {
          tail.formUnion(step.gap)
          tail.formUnion(step.bytes)
        }
      }
      tail.formUnion(branch.tail)
    }
  }

  private mutating func merge(_ step: GappedSequence.Step, at index: Int) {
    guard index < steps.count else { return steps.append(step) }
    steps[index].gap.formUnion(step.gap)
    steps[index].bytes.formUnion(step.bytes)
  }

  // MARK: - Again and again

  private init(_ item: GappedFacts, least: Int, most: Int?) {
    self.init()
    var copies = 0
    while copies < least, steps.count + item.steps.count <= Self.limit, copies < Self.limit {
      append(item)
      copies += 1
    }
    if most != copies { tail.formUnion(item.allBytes) }
  }

  // MARK: - Characters

  private static func firstBytes(of scalar: Unicode.Scalar, ignoresCase: Bool) -> ByteSet {
    var bytes = ByteSet()
    if let first = UTF8.encode(scalar)?.first { bytes.insert(first) }
    guard ignoresCase else { return bytes }
    guard scalar.isASCII else {
      // Which other cases there are depends on the version of Unicode; two have an ASCII letter.
      bytes.formUnion(.leads)
      bytes.formUnion(ByteSet(NamedSet.Kind.letter.ascii))
      return bytes
    }
    var ascii = ASCIISet()
    ascii.insert(UInt8(truncatingIfNeeded: scalar.value))
    bytes.formUnion(ByteSet(ascii.withBothCases))
    if !ascii.isDisjoint(with: PatternSet.lettersWithOthers) { bytes.formUnion(.leads) }
    return bytes
  }

  private static func firstBytes(of set: PatternSet) -> ByteSet {
    var bytes = ByteSet(set.ascii)
    guard set.others != .none else { return bytes }
    if let members = set.members, !set.ignoresCase {
      for member in members { if let first = UTF8.encode(member)?.first { bytes.insert(first) } }
    } else {
      bytes.formUnion(.leads)
    }
    return bytes
  }
}

extension GappedFacts {
  /// A sequence that more places have rules out too few texts.
  private static let mostShare = 0.05

  /// The same again and again, with whatever between.
  func repeated(_ times: Int) -> GappedFacts {
    (0..<times).reduce(into: GappedFacts()) { facts, _ in
      facts.append(self)
      facts.append(GappedFacts(.anything))
    }
  }

  /// The rarest part of the sequence and how many places are expected to have it; nil when that is of no use.
  /// - Parameter isAtStart: Whether matches begin at the start of the text only.
  func choice(isAtStart: Bool) -> (sequence: GappedSequence, share: Double)? {
    guard let window = GappedSequence.bestWindow(of: steps, startsText: isAtStart), window.share <= Self.mostShare
    else { return nil }
    let sequence = GappedSequence(
      steps: Array(steps[window.range]), startsText: isAtStart && window.range.lowerBound == 0)
    return (sequence, window.share)
  }
}

extension CompiledPattern {
  /// Bytes that every text has in order in which a pattern matches so many times; nil when nothing of use is proven.
  public static func sequence(of pattern: String, flags: String, times: Int) -> GappedSequence? {
    // Behind a match that ends before it began another one may overlap it.
    guard !pattern.contains(#"\K"#), let node = PatternParser.parse(pattern, flags: flags) else { return nil }
    return GappedFacts(node).repeated(times).choice(isAtStart: false)?.sequence
  }
}
