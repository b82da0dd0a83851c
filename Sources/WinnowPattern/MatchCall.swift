internal import CPCRE2

/// The place where PCRE2 is called to match.
struct MatchCall {
  let pattern: CompiledPattern
  let subject: UnsafeBufferPointer<UInt8>
  let scratch: MatchScratch
  /// Levels of nesting for which the interpreter may take memory.
  ///
  /// PCRE2's own heap limit is not used: up to version 10.42 it may write past its memory when it meets that limit.
  private let heapDepth: Int

  init(pattern: CompiledPattern, subject: UnsafeBufferPointer<UInt8>, scratch: MatchScratch) {
    (self.pattern, self.subject, self.scratch) = (pattern, subject, scratch)
    heapDepth = scratch.limits.heapLimitKiB * 1024 / max(1, pattern.frameSizeBytes)
  }

  /// What one call looks for.
  struct Attempt {
    /// First place where a match may begin.
    var start: Int
    /// Last place where a match may begin.
    var lastStart = Int.max
    /// Where the text ends for this call.
    var end: Int
    /// Whether the text goes on after `end`, so that a start position that looks beyond it has no answer.
    var isPartial = false
    /// Whether the match must begin and end with the text.
    var spansSubject = false
    var notEmptyAtStart = false
    var matchLimit: Int

    init(start: Int, end: Int, matchLimit: Int) {
      (self.start, self.end, self.matchLimit) = (start, end, matchLimit)
    }
  }

  /// Runs one attempt and returns PCRE2's code.
  func run(_ attempt: Attempt) -> Int32 {
    scratch.setLimits(
      match: attempt.matchLimit, lastStart: attempt.lastStart, depth: min(heapDepth, scratch.limits.depthLimit))
    var options = PCRE2_NO_UTF_CHECK
    if attempt.notEmptyAtStart { options |= UInt32(PCRE2_NOTEMPTY_ATSTART) }
    if attempt.spansSubject { options |= PCRE2_ANCHORED | PCRE2_ENDANCHORED }
    if attempt.isPartial { options |= UInt32(PCRE2_PARTIAL_HARD) }
    // SAFETY: the buffer outlives the call; `start <= end <= subject.count`, both on character boundaries; the caller
    // vouches for UTF-8, and nobody else uses the scratch. PCRE2 stores the address but nothing here reads it later.
    let bytes = subject.baseAddress ?? UnsafePointer(scratch.emptySubject)
    // Machine code can neither be held to the ends of the text nor stop at a border: there `pcre2_match` interprets.
    let code =
      pattern.hasMachineCode && !attempt.spansSubject && !attempt.isPartial
      ? pcre2_jit_match_8(pattern.code, bytes, attempt.end, attempt.start, options, scratch.matchData, scratch.context)
      : pcre2_match_8(pattern.code, bytes, attempt.end, attempt.start, options, scratch.matchData, scratch.context)
    scratch.pairCount = max(0, Int(code))
    return code
  }

  /// PCRE2's code as an answer.
  func result(of code: Int32) -> MatchResult {
    switch code {
    case 1...:
      guard let range = scratch.pair(0), range.upperBound <= subject.count else { return unexpected(code) }
      return .match(range)
    case PCRE2_ERROR_NOMATCH: return .noMatch
    case PCRE2_ERROR_MATCHLIMIT: return .limit(.match)
    case PCRE2_ERROR_DEPTHLIMIT: return .limit(heapDepth < scratch.limits.depthLimit ? .heap : .depth)
    case PCRE2_ERROR_RECURSELOOP: return .limit(.depth)
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
