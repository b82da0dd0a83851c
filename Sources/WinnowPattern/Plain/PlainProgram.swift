/// A pattern as a short program for ``PlainMachine``, which tells without PCRE2 what PCRE2 would find.
///
/// Only patterns have one that are made of characters, sets, alternatives, repetitions, boundaries and look-arounds, as most are.
struct PlainProgram {
  // SAFETY: made by `init` with at least `codeStart + 1` words, constant afterwards, and freed by `deallocate`, which the
  // pattern that owns the program calls in its `deinit`.
  /// A word of bits, four with the ASCII characters that a match may begin with, and then the instructions.
  let words: UnsafePointer<UInt32>

  /// The index of the first instruction.
  static let codeStart = 5
  /// In the first word: a match may begin with a character beyond ASCII.
  private static let othersBit: UInt32 = 1
  /// In the first word: a match may be empty.
  private static let emptyBit: UInt32 = 2
  /// Longest program, in words. Longer ones are mostly lists of words, which the machine tries one by one. Not measured: where
  /// the border should be.
  static let wordLimit = 1_024

  /// Compiles a pattern; nil for one that is not plain.
  init?(_ node: PatternNode) {
    var compiler = PlainCompiler()
    guard let code = try? compiler.program(of: node) else { return nil }
    let first = PlainFirst(node)
    let words = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.codeStart + code.count)
    words.initialize(to: (first.isAnyOther || first.isEmpty ? Self.othersBit : 0) | (first.isEmpty ? Self.emptyBit : 0))
    let ascii = first.isEmpty ? .all : first.ascii
    for index in 0..<4 { (words + 1 + index).initialize(to: ascii.word(index)) }
    for index in code.indices { (words + Self.codeStart + index).initialize(to: code[index]) }
    self.words = UnsafePointer(words)
  }

  func deallocate() {
    UnsafeMutablePointer(mutating: words).deallocate()
  }

  /// Whether a match may begin with a character whose first byte is this one.
  @inline(__always)
  func mayBegin(with byte: UInt8) -> Bool {
    byte < 0x80 ? words[1 &+ Int(byte &>> 5)] &>> UInt32(byte & 31) & 1 != 0 : words[0] & Self.othersBit != 0
  }

  /// Whether a match may be empty.
  @inline(__always)
  var mayBeEmpty: Bool { words[0] & Self.emptyBit != 0 }
}

extension ASCIISet {
  /// One of four words: two bits of a character tell the word, five the bit.
  func word(_ index: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: (index < 2 ? low : high) >> UInt64(32 * (index & 1)))
  }
}
