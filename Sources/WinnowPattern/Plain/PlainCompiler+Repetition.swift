/// How often an item repeats.
struct PlainRepetition {
  var least: Int
  var most: Int?
  var order: PatternRepetition
}

extension PlainCompiler {
  /// Most times that a run can be told to take its character.
  private static let runLimit = 0xFFFE
  /// Stands for no bound.
  private static let unbounded = 0xFFFF

  /// Writes a repetition: one instruction for that of a character or set, else the item again and again.
  mutating func emit(
    _ item: PatternNode, _ repetition: PlainRepetition, before next: PlainFirst
  ) throws(NotPlain) {
    if repetition.most == 0 { return }
    if repetition.least == 1, repetition.most == 1 { return try emit(item, before: next) }
    if let set = item.runSet { return try emitRun(set, repetition, before: next) }
    switch item {
    // PCRE2 has rules of its own for these.
    case .assertion, .look: throw NotPlain()
    default: break
    }
    if repetition.order == .possessive {
      try emitAtomic { (compiler) throws(NotPlain) in try compiler.emitGroups(item, repetition, before: .unknown) }
    } else {
      try emitGroups(item, repetition, before: next)
    }
  }

  private mutating func emitRun(
    _ set: PatternSet, _ repetition: PlainRepetition, before next: PlainFirst
  ) throws(NotPlain) {
    guard repetition.least <= Self.runLimit, repetition.most ?? 0 <= Self.runLimit else { throw NotPlain() }
    let operation: PlainOperation =
      switch repetition.order {
      case .greedy: .greedyRun
      case .lazy: .lazyRun
      case .possessive: .possessiveRun
      }
    let follow = next.isEmpty ? PlainFollow.anything : next.isAnyOther ? .characters : .ascii
    emit(operation, PlainOthers(set).rawValue | follow.rawValue)
    emit(bounds: UInt32(repetition.least) << 16 | UInt32(repetition.most ?? Self.unbounded))
    emit(set.ascii)
    emit(next.isEmpty ? .all : next.ascii)
  }

  private mutating func emitGroups(
    _ item: PatternNode, _ repetition: PlainRepetition, before next: PlainFirst
  ) throws(NotPlain) {
    let first = PlainFirst(item)
    // Behind the item comes another one, or what follows.
    let follow = repetition.most == 1 ? next : first.followed(by: next).union(next)
    guard let most = repetition.most else { return try emitLoop(item, first, repetition, before: follow) }
    for _ in 0..<repetition.least { try emit(item, before: follow) }
    var splits: [Int] = []
    for _ in repetition.least..<most {
      splits.append(try emitOpen(repetition.order == .lazy ? .splitToTarget : .split))
      try emit(item, before: follow)
    }
    for split in splits { close(split) }
  }

  private mutating func emitLoop(
    _ item: PatternNode, _ first: PlainFirst, _ repetition: PlainRepetition, before follow: PlainFirst
  ) throws(NotPlain) {
    // A loop over nothing would not end; PCRE2 has rules for it that are not worth repeating.
    guard !first.isEmpty else { throw NotPlain() }
    let isLazy = repetition.order == .lazy
    for _ in 0..<max(0, repetition.least - 1) { try emit(item, before: follow) }
    let entry = repetition.least == 0 ? try emitOpen(isLazy ? .splitToTarget : .split) : nil
    let start = next
    try emit(item, before: follow)
    emit(isLazy ? .split : .splitToTarget, start)
    if let entry { close(entry) }
  }
}

extension PatternNode {
  /// The set of which it is one character, when it is no more than that.
  fileprivate var runSet: PatternSet? {
    switch self {
    case .character(let scalar, let ignoresCase):
      scalar.isASCII ? PatternSet(scalar, ignoresCase: ignoresCase) : nil
    case .set(let set): set
    case .group(let item, _): item.runSet
    default: nil
    }
  }

  /// The number of characters that it takes, when that is always the same.
  var fixedLength: Int? {
    switch self {
    case .empty, .assertion, .look: return 0
    case .character, .set: return 1
    case .anything, .backReference: return nil
    case .group(let item, _): return item.fixedLength
    case .repetition(let item, let least, let most, _):
      guard least == most, let length = item.fixedLength else { return nil }
      return least * length
    case .sequence(let items):
      var sum = 0
      for item in items {
        guard let length = item.fixedLength else { return nil }
        sum += length
      }
      return sum
    case .alternatives(let branches):
      guard let length = branches.first?.fixedLength else { return nil }
      return branches.allSatisfy { $0.fixedLength == length } ? length : nil
    }
  }
}
