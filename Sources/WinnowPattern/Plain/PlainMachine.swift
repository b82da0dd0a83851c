/// Runs a ``PlainProgram`` at one place of a text.
///
/// Finds what PCRE2's backtracking finds: it tries alternatives and counts in the same order. It knows the letters of ASCII
/// alone. Where an answer depends on another character, or is too far away, it is unsure and leaves it to PCRE2.
struct PlainMachine {
  // SAFETY: `PlainProgram` made the words: each target and each operand stays inside them.
  let words: UnsafePointer<UInt32>
  // SAFETY: `text` has `end` bytes of valid UTF-8, and outlives the machine, which lives for one call only.
  let text: UnsafePointer<UInt8>
  let end: Int
  // SAFETY: room for `frameLimit` frames that nobody else uses meanwhile; those below `top` are set.
  let frames: UnsafeMutablePointer<PlainFrame>

  var code = PlainProgram.codeStart
  var position: Int
  var top = 0
  /// One more than the index of the innermost mark; 0 outside of all.
  var mark: UInt32 = 0
  var steps = 0

  /// Most ways that are open at a time.
  static let frameLimit = 128
  /// Most steps that one start position may take; far fewer than PCRE2 may, so that no limit of it is hidden.
  static let stepLimit = 150

  /// What a run gives beside the end of a match.
  static let noMatch = -1
  static let unsure = -2

  init(
    _ program: PlainProgram, text: UnsafePointer<UInt8>, end: Int, start: Int, frames: UnsafeMutablePointer<PlainFrame>
  ) {
    (words, self.text, self.end, self.frames, position) = (program.words, text, end, frames, start)
  }

  /// What one instruction led to.
  enum Outcome {
    case next, fails, unsure
  }

  /// The end of the match that begins at the start position, ``noMatch`` or ``unsure``.
  mutating func run() -> Int {
    while true {
      steps &+= 1
      let word = words[code]
      var outcome: Outcome
      // SAFETY: the low byte of an instruction is the raw value of an operation.
      switch unsafeBitCast(UInt8(truncatingIfNeeded: word), to: PlainOperation.self) {
      case .match: return position
      case .literal: outcome = literal(Int(word &>> 8))
      case .foldedCharacter: outcome = foldedCharacter(Int(word &>> 8))
      case .set: outcome = set(word &>> 8)
      case .greedyRun: outcome = greedyRun(word &>> 8)
      case .possessiveRun: outcome = possessiveRun(word &>> 8)
      case .lazyRun: outcome = lazyRun(word &>> 8)
      case .split: outcome = split(to: Int(word &>> 8))
      case .splitToTarget: outcome = splitToTarget(Int(word &>> 8))
      case .jump:
        code = Int(word &>> 8)
        outcome = .next
      case .openAtomic, .openLook: outcome = open(.mark, target: Int(word &>> 8))
      case .openNegativeLook: outcome = open(.negativeMark, target: Int(word &>> 8))
      case .closeAtomic:
        closeMark()
        outcome = .next
      case .closeLook:
        position = closeMark()
        outcome = .next
      case .closeNegativeLook:
        closeMark()
        outcome = .fails
      case .back: outcome = back(Int(word &>> 8))
      case .wordBoundary: outcome = wordBoundary(isWanted: true)
      case .notWordBoundary: outcome = wordBoundary(isWanted: false)
      case .lineStart: outcome = assert(position == 0 || (position < end && text[position &- 1] == Self.newline))
      case .lineEnd: outcome = assert(position == end || text[position] == Self.newline)
      case .textStart: outcome = assert(position == 0)
      case .textEnd: outcome = assert(position == end)
      case .textEndOrFinalNewline:
        outcome = assert(position == end || (position &+ 1 == end && text[position] == Self.newline))
      }
      switch outcome {
      case .next: break
      case .fails:
        repeat {
          guard top > 0 else { return Self.noMatch }
          outcome = resume()
        } while outcome == .fails
        if outcome == .unsure { return Self.unsure }
      case .unsure: return Self.unsure
      }
      if steps > Self.stepLimit { return Self.unsure }
    }
  }
}
