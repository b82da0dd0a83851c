internal import CPCRE2

/// One search of one text, and what it has used of its budget.
///
/// PCRE2's match limit counts from zero again at each start position, so that it bounds no call as a whole. Hence the
/// cheap pass: the whole text with a low limit. Only when that limit is reached is the text cut into windows of start
/// positions, each run cheaply first and then, if need be, with the full limit. The answer is always the one of a single
/// call with the full limit, or a ``MatchLimit``.
struct MatchSearch {
  private let pattern: CompiledPattern
  private let subject: UnsafeBufferPointer<UInt8>
  private let scratch: MatchScratch
  private let limits: PatternLimits
  private var hardWindows = 0

  init(pattern: CompiledPattern, subject: UnsafeBufferPointer<UInt8>, scratch: MatchScratch) {
    (self.pattern, self.subject, self.scratch, limits) = (pattern, subject, scratch, scratch.limits)
    scratch.reserve(pairs: pattern.captureCount + 1)
    scratch.pairCount = 0
  }

  /// - Parameter notEmptyAtStart: whether an empty match at `from` itself does not count.
  mutating func firstMatch(from: Int, notEmptyAtStart: Bool) -> MatchResult {
    guard subject.count <= limits.subjectLimitBytes else { return .limit(.subject) }
    let from = characterBoundary(atOrAfter: max(from, 0))
    guard from <= subject.count else { return .noMatch }
    let options = notEmptyAtStart ? UInt32(PCRE2_NOTEMPTY_ATSTART) : 0

    let share = max(1, limits.sweepBudget / (subject.count - from + 1))
    switch pattern.startRule {
    case .anchored:
      return run(Attempt(start: from, options: options, matchLimit: limits.matchLimit))
    case .wholeSearch:
      return run(Attempt(start: from, options: options, matchLimit: min(limits.matchLimit, share)))
    case .anywhere, .lines:
      let easy = Attempt(
        start: from, options: options, matchLimit: min(limits.easyMatchLimit, limits.matchLimit, share))
      let result = run(easy)
      guard result == .limit(.match), easy.matchLimit < limits.matchLimit else { return result }
      return runInWindows(easy)
    }
  }

  func wholeMatch() -> MatchResult {
    guard subject.count <= limits.subjectLimitBytes else { return .limit(.subject) }
    // Options that compiled code does not know: `pcre2_match` turns to the interpreter by itself.
    let options = UInt32(PCRE2_ANCHORED) | UInt32(PCRE2_ENDANCHORED)
    return run(Attempt(start: 0, options: options, matchLimit: limits.matchLimit, byInterpreter: true))
  }

  // MARK: - Windows

  private mutating func runInWindows(_ whole: Attempt) -> MatchResult {
    var window = whole
    while window.start <= subject.count {
      let next = windowEnd(from: window.start)
      window.lastStart = next - 1
      var result = run(window)
      if result == .limit(.match) {
        hardWindows += 1
        guard hardWindows <= limits.hardWindowLimit else { return .limit(.budget) }
        var hard = window
        hard.matchLimit = limits.matchLimit
        result = run(hard)
      }
      guard result == .noMatch else { return result }
      window.start = next
      window.options &= ~UInt32(PCRE2_NOTEMPTY_ATSTART)
    }
    return .noMatch
  }

  /// The start of the window after the one at `start`; past the text after the last.
  private func windowEnd(from start: Int) -> Int {
    let end = start + max(1, limits.windowLength)
    guard end <= subject.count else { return subject.count + 1 }
    guard case .lines = pattern.startRule else { return characterBoundary(atOrAfter: end) }
    guard let newline = subject[(end - 1)...].firstIndex(of: UInt8(ascii: "\n")) else { return subject.count + 1 }
    return newline + 1
  }

  private func characterBoundary(atOrAfter offset: Int) -> Int {
    var offset = offset
    while offset < subject.count, subject[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  // MARK: - Calling PCRE2

  /// One call of PCRE2.
  private struct Attempt {
    var start: Int
    /// Last place where a match may begin; nil for the end of the text.
    var lastStart: Int?
    var options: UInt32
    var matchLimit: Int
    var byInterpreter = false
  }

  private func run(_ attempt: Attempt) -> MatchResult {
    pcre2_set_match_limit_8(scratch.context, UInt32(clamping: attempt.matchLimit))
    pcre2_set_offset_limit_8(scratch.context, attempt.lastStart ?? .max)
    let options = attempt.options | PCRE2_NO_UTF_CHECK
    // SAFETY: the buffer outlives the call, `start` is at most its count and on a character boundary, the caller
    // vouches for UTF-8, and nobody else uses the scratch. PCRE2 stores the address but nothing here reads it later.
    let bytes = subject.baseAddress ?? UnsafePointer(scratch.emptySubject)
    let code =
      pattern.hasMachineCode && !attempt.byInterpreter
      ? pcre2_jit_match_8(
        pattern.code, bytes, subject.count, attempt.start, options, scratch.matchData, scratch.context)
      : pcre2_match_8(
        pattern.code, bytes, subject.count, attempt.start, options, scratch.matchData, scratch.context)
    scratch.pairCount = max(0, Int(code))
    return result(of: code)
  }

  private func result(of code: Int32) -> MatchResult {
    switch code {
    case 1...:
      guard let range = scratch.pair(0), range.upperBound <= subject.count else { return unexpected(code) }
      return .match(range)
    case PCRE2_ERROR_NOMATCH: return .noMatch
    case PCRE2_ERROR_MATCHLIMIT: return .limit(.match)
    case PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_RECURSELOOP: return .limit(.depth)
    case PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_NOMEMORY: return .limit(.heap)
    case PCRE2_ERROR_JIT_STACKLIMIT: return .limit(.jitStack)
    default: return unexpected(code)
    }
  }

  private func unexpected(_ code: Int32) -> MatchResult {
    scratch.lastErrorCode = code
    return .limit(.internal)
  }
}
