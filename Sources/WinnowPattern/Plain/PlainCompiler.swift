/// Why a pattern has no plain program.
struct NotPlain: Error {}

/// Writes the instructions of a plain program.
struct PlainCompiler {
  private(set) var words: [UInt32] = []
  /// Characters in a row that are no instruction yet, and the bits that are set in the text for each before they are compared.
  private var (pending, pendingBits): ([UInt8], [UInt8]) = ([], [])

  /// The instructions for a whole pattern.
  mutating func program(of node: PatternNode) throws(NotPlain) -> [UInt32] {
    words.reserveCapacity(64)
    try emit(node, before: .unknown)
    emit(.match)
    return words
  }

  // MARK: - Writing

  /// Where the next instruction will stand.
  var next: Int {
    mutating get {
      endLiteral()
      return PlainProgram.codeStart + words.count
    }
  }

  mutating func emit(_ operation: PlainOperation, _ operand: Int = 0) {
    endLiteral()
    words.append(operation.word(operand))
  }

  mutating func emit(_ ascii: ASCIISet) {
    for index in 0..<4 { words.append(ascii.word(index)) }
  }

  mutating func emit(bounds: UInt32) {
    words.append(bounds)
  }

  /// Writes an instruction whose target is set later.
  mutating func emitOpen(_ operation: PlainOperation) throws(NotPlain) -> Int {
    guard words.count < PlainProgram.wordLimit else { throw NotPlain() }
    emit(operation)
    return words.count - 1
  }

  /// Makes the next instruction the target of one that is written.
  mutating func close(_ index: Int) {
    words[index] |= UInt32(next) << 8
  }

  // MARK: - Nodes

  /// Writes a node; `next` is what a match goes on with, as far as it may decide which way the node takes.
  mutating func emit(_ node: PatternNode, before next: PlainFirst) throws(NotPlain) {
    guard words.count < PlainProgram.wordLimit else { throw NotPlain() }
    switch node {
    case .empty: break
    case .assertion(let assertion): emit(try Self.operation(assertion))
    case .look(let item, let look): try emit(item, look)
    case .character(let scalar, let ignoresCase): try emit(scalar, ignoresCase: ignoresCase)
    case .set(let set):
      emit(.set, PlainOthers(set).rawValue)
      emit(set.ascii)
    case .anything, .backReference: throw NotPlain()
    case .sequence(let items): try emit(sequence: items, before: next)
    case .alternatives(let branches): try emit(alternatives: branches, standBehind: false, before: next)
    case .group(let item, .atomic):
      try emitAtomic { (compiler) throws(NotPlain) in try compiler.emit(item, before: .unknown) }
    case .group(let item, _): try emit(item, before: next)
    case .repetition(let item, let least, let most, let order):
      try emit(item, PlainRepetition(least: least, most: most, order: order), before: next)
    }
  }

  private mutating func emit(sequence items: [PatternNode], before next: PlainFirst) throws(NotPlain) {
    // Characters do not ask what follows, so only what stands behind something else is looked at.
    var follows: [PlainFirst] = []
    var follow = next
    for index in items.indices.reversed() {
      if !items[index].isCharacter { follows.append(follow) }
      guard index > 0, !items[index - 1].isCharacter || !items[index].isCharacter else { continue }
      follow = PlainFirst(items[index]).followed(by: follow)
    }
    for item in items {
      if case .character(let scalar, let ignoresCase) = item {
        try emit(scalar, ignoresCase: ignoresCase)
      } else {
        try emit(item, before: follows.removeLast())
      }
    }
  }

  private static func operation(_ assertion: PatternAssertion) throws(NotPlain) -> PlainOperation {
    switch assertion {
    case .wordBoundary: .wordBoundary
    case .notWordBoundary: .notWordBoundary
    case .lineStart: .lineStart
    case .lineEnd: .lineEnd
    case .textStart: .textStart
    case .textEnd: .textEnd
    case .textEndOrFinalNewline: .textEndOrFinalNewline
    case .opaque: throw NotPlain()
    }
  }

  /// Writes alternatives; `standBehind` for those of a look-behind, which begin before the place.
  private mutating func emit(
    alternatives branches: [PatternNode], standBehind: Bool, before next: PlainFirst
  ) throws(NotPlain) {
    var jumps: [Int] = []
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      let split = isLast ? nil : try emitOpen(.split)
      if standBehind {
        guard let length = branch.fixedLength else { throw NotPlain() }
        if length > 0 { emit(.back, length) }
      }
      try emit(branch, before: next)
      guard let split else { break }
      jumps.append(try emitOpen(.jump))
      close(split)
    }
    for jump in jumps { close(jump) }
  }

  /// What `write` writes is matched once, and never in another way.
  mutating func emitAtomic(_ write: (inout PlainCompiler) throws(NotPlain) -> Void) throws(NotPlain) {
    let open = try emitOpen(.openAtomic)
    try write(&self)
    emit(.closeAtomic)
    close(open)
  }

  private mutating func emit(_ item: PatternNode, _ look: PatternLook) throws(NotPlain) {
    let open = try emitOpen(look.isNegative ? .openNegativeLook : .openLook)
    if look.isBehind {
      let branches = if case .alternatives(let branches) = item { branches } else { [item] }
      try emit(alternatives: branches, standBehind: true, before: .unknown)
    } else {
      try emit(item, before: .unknown)
    }
    emit(look.isNegative ? .closeNegativeLook : .closeLook)
    close(open)
  }

  // MARK: - Characters

  private mutating func emit(_ scalar: Unicode.Scalar, ignoresCase: Bool) throws(NotPlain) {
    if !scalar.isASCII, ignoresCase { return try emitFolded(scalar) }
    guard scalar.isASCII else {
      pending.append(scalar)
      while pendingBits.count < pending.count { pendingBits.append(0) }
      return
    }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    let isFolded = ignoresCase && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    pending.append(isFolded ? byte | 0x20 : byte)
    pendingBits.append(isFolded ? 0x20 : 0)
  }

  private mutating func emitFolded(_ scalar: Unicode.Scalar) throws(NotPlain) {
    // Those that ASCII letters match are not worth an instruction.
    guard PatternSet(scalar, ignoresCase: true).ascii.isEmpty else { throw NotPlain() }
    var bytes: [UInt8] = []
    bytes.append(scalar)
    emit(.foldedCharacter, bytes.count)
    words.append(Self.word(bytes, from: 0, to: bytes.count, filler: 0))
  }

  private mutating func endLiteral() {
    guard !pending.isEmpty else { return }
    words.append(PlainOperation.literal.word(pending.count))
    for start in stride(from: 0, to: pending.count, by: 4) {
      let end = min(start + 4, pending.count)
      // Behind the end every byte of a text will do: all its bits are set.
      words.append(Self.word(pendingBits, from: start, to: end, filler: 0xFF))
      words.append(Self.word(pending, from: start, to: end, filler: 0xFF))
    }
    pending.removeAll(keepingCapacity: true)
    pendingBits.removeAll(keepingCapacity: true)
  }

  /// Four bytes as they stand in memory.
  private static func word(_ bytes: [UInt8], from start: Int, to end: Int, filler: UInt8) -> UInt32 {
    var word: UInt32 = 0
    for index in (start..<start + 4).reversed() { word = word << 8 | UInt32(index < end ? bytes[index] : filler) }
    return word
  }
}

extension PatternNode {
  fileprivate var isCharacter: Bool { if case .character = self { true } else { false } }
}
