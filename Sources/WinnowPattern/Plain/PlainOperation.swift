/// The instructions of a ``PlainProgram``.
///
/// An instruction is a word with the operation in its low byte and an operand in the other three; some have words behind it.
/// Targets are indices of words.
enum PlainOperation: UInt8 {
  /// The match ends here.
  case match
  /// So many bytes, four to a pair of words: bits to set in the text, then what it must be.
  case literal
  /// A character beyond ASCII whose other cases match, too; the operand is its length, a word has its bytes.
  case foldedCharacter
  /// One character of a set: the operand is ``PlainOthers``, four words have the ASCII part.
  case set
  /// The same again and again: the operand also holds a ``PlainFollow``, a word with the bounds stands before the four, and
  /// four with the ASCII characters that may follow behind them.
  case greedyRun, lazyRun, possessiveRun
  /// Goes on with the next instruction, and with the target if that fails.
  case split
  /// Goes on with the target, and with the next instruction if that fails.
  case splitToTarget
  case jump
  /// Begins what is matched once only, or looked at; the target is behind its end.
  case openAtomic, openLook, openNegativeLook
  case closeAtomic, closeLook, closeNegativeLook
  /// Steps back so many characters.
  case back
  case wordBoundary, notWordBoundary, lineStart, lineEnd, textStart, textEnd, textEndOrFinalNewline

  /// The first word of an instruction.
  func word(_ operand: Int = 0) -> UInt32 { UInt32(operand) << 8 | UInt32(rawValue) }
}

/// What may stand behind a run, beside the ASCII characters that its instruction names.
enum PlainFollow: Int {
  case ascii = 0
  /// Characters beyond ASCII.
  case characters = 0x40
  /// These, and nothing.
  case anything = 0x80
}
