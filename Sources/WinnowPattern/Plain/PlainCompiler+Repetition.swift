extension PlainCompiler {
  /// Most times that a run can be told to take its character.
  private static let runLimit = 0xFFFE
  /// Stands for no bound.
  private static let unbounded = 0xFFFF

  /// Writes a repetition: one instruction for that of a character or set, else the item again and again.
  mutating func emit(
    _ item: PatternNode, least: Int, most: Int?, _ order: PatternRepetition
  ) throws(NotPlain) {
    if let most, most == 0 { return }
    if least == 1, most == 1 { return try emit(item) }
    if let set = item.runSet { return try emitRun(set, least: least, most: most, order) }
    switch item {
    // PCRE2 has rules of its own for these.
    case .assertion, .look: throw NotPlain()
    default: break
    }
    if order == .possessive {
      try emitAtomic { (compiler) throws(NotPlain) in
        try compiler.emitGroups(item, least: least, most: most, isLazy: false)
      }
    } else {
      try emitGroups(item, least: least, most: most, isLazy: order == .lazy)
    }
  }

  private mutating func emitRun(
    _ set: PatternSet, least: Int, most: Int?, _ order: PatternRepetition
  ) throws(NotPlain) {
    guard least <= Self.runLimit, most ?? 0 <= Self.runLimit else { throw NotPlain() }
    let operation: PlainOperation =
      switch order {
      case .greedy: .greedyRun
      case .lazy: .lazyRun
      case .possessive: .possessiveRun
      }
    emit(operation, Int(PlainOthers(set).rawValue))
    emit(bounds: UInt32(least) << 16 | UInt32(most ?? Self.unbounded))
    emit(set.ascii)
  }

  private mutating func emitGroups(
    _ item: PatternNode, least: Int, most: Int?, isLazy: Bool
  ) throws(NotPlain) {
    guard let most else { return try emitLoop(item, least: least, isLazy: isLazy) }
    for _ in 0..<least { try emit(item) }
    var splits: [Int] = []
    for _ in least..<most {
      splits.append(try emitOpen(isLazy ? .splitToTarget : .split))
      try emit(item)
    }
    for split in splits { close(split) }
  }

  private mutating func emitLoop(_ item: PatternNode, least: Int, isLazy: Bool) throws(NotPlain) {
    // A loop over nothing would not end; PCRE2 has rules for it that are not worth repeating.
    guard !PlainFirst(item).isEmpty else { throw NotPlain() }
    for _ in 0..<max(0, least - 1) { try emit(item) }
    let entry = least == 0 ? try emitOpen(isLazy ? .splitToTarget : .split) : nil
    let start = next
    try emit(item)
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
    case .anything: return nil
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
