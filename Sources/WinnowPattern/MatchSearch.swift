internal import CPCRE2

/// One search of one text, and what it has used of its budget.
///
/// PCRE2's match limit counts from zero again at each start position, so that it bounds no call as a whole. Hence the
/// cheap pass: the text with a low limit, a long text in sweeps that see only some way ahead. Where that gives no answer
/// the sweep is cut into windows of start positions, each run cheaply first and then, if need be, with the full limit and
/// the whole text. The answer is always the one of a single unlimited call, or a ``MatchLimit``.
struct MatchSearch {
  private let call: MatchCall
  private let startRule: StartRule
  private let limits: PatternLimits
  private var hardWindows = 0

  init(pattern: CompiledPattern, subject: UnsafeBufferPointer<UInt8>, scratch: MatchScratch) {
    call = MatchCall(pattern: pattern, subject: subject, scratch: scratch)
    (startRule, limits) = (pattern.startRule, scratch.limits)
    scratch.reserve(pairs: pattern.captureCount + 1)
    scratch.pairCount = 0
  }

  private var length: Int { call.subject.count }

  mutating func firstMatch(from: Int) -> MatchResult {
    guard length <= limits.subjectLimitBytes else { return .limit(.subject) }
    let from = characterBoundary(atOrAfter: max(from, 0))
    guard from <= length else { return .noMatch }
    let share = max(1, limits.sweepBudget / (length - from + 1))
    var attempt = MatchCall.Attempt(start: from, end: length, matchLimit: limits.matchLimit)
    switch startRule {
    case .anchored: break
    case .wholeSearch: attempt.matchLimit = min(limits.matchLimit, share)
    case .anywhere, .lines:
      attempt.matchLimit = min(limits.matchLimit, limits.easyMatchLimit, share)
      return sweep(attempt)
    }
    return call.result(of: call.run(attempt))
  }

  /// The first match that begins in a part of the text, if one cheap attempt finds it.
  func cheapMatch(from first: Int, through last: Int) -> MatchResult {
    guard first <= last else { return .noMatch }
    var attempt = MatchCall.Attempt(
      start: first, end: length, matchLimit: min(limits.matchLimit, limits.easyMatchLimit))
    attempt.lastStart = last
    return call.result(of: call.run(attempt))
  }

  /// The match that begins at `offset` and is not empty there.
  func nonEmptyMatch(at offset: Int) -> MatchResult {
    var attempt = MatchCall.Attempt(start: offset, end: length, matchLimit: limits.matchLimit)
    (attempt.lastStart, attempt.notEmptyAtStart) = (offset, true)
    return call.result(of: call.run(attempt))
  }

  func wholeMatch() -> MatchResult {
    guard length <= limits.subjectLimitBytes else { return .limit(.subject) }
    var attempt = MatchCall.Attempt(start: 0, end: length, matchLimit: limits.matchLimit)
    attempt.spansSubject = true
    return call.result(of: call.run(attempt))
  }

  // MARK: - Sweeps and windows

  /// Runs cheap attempts over the text; `first` says where to begin and with which limit.
  private mutating func sweep(_ first: MatchCall.Attempt) -> MatchResult {
    var attempt = first
    while attempt.start <= length {
      var next = length + 1
      if length - attempt.start > limits.sweepLength + limits.reachLength {
        next = startOfNextWindow(after: attempt.start, byteCount: limits.sweepLength)
      }
      attempt.lastStart = next - 1
      attempt.end = min(length, characterBoundary(atOrAfter: next + limits.reachLength))
      attempt.isPartial = attempt.end < length
      var code = call.run(attempt)
      if Self.isInconclusive(code) {
        guard let answer = runInWindows(attempt) else { return .limit(.budget) }
        code = answer
      }
      guard code == PCRE2_ERROR_NOMATCH else { return call.result(of: code) }
      attempt.start = next
    }
    return .noMatch
  }

  /// Runs a sweep that gave no answer window by window. Nil when the budget is spent.
  private mutating func runInWindows(_ sweep: MatchCall.Attempt) -> Int32? {
    var easy = sweep
    while easy.start <= sweep.lastStart {
      let next = min(startOfNextWindow(after: easy.start, byteCount: limits.windowLength), sweep.lastStart + 1)
      easy.lastStart = next - 1
      var code = call.run(easy)
      if Self.isInconclusive(code) {
        hardWindows += 1
        guard hardWindows <= limits.hardWindowLimit else { return nil }
        var hard = easy
        hard.matchLimit = max(easy.matchLimit, min(limits.matchLimit, limits.readBudget / max(1, length)))
        (hard.end, hard.isPartial) = (length, false)
        code = call.run(hard)
      }
      guard code == PCRE2_ERROR_NOMATCH else { return code }
      easy.start = next
    }
    return PCRE2_ERROR_NOMATCH
  }

  /// Whether a cheap attempt failed in a way that a dear one may not.
  private static func isInconclusive(_ code: Int32) -> Bool {
    switch code {
    case PCRE2_ERROR_PARTIAL, PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT: true
    default: false
    }
  }

  // MARK: - Cutting the text

  /// Where the window after the one at `start` begins; past the text after the last.
  private func startOfNextWindow(after start: Int, byteCount: Int) -> Int {
    let end = start + max(1, byteCount)
    guard end <= length else { return length + 1 }
    guard case .lines = startRule else { return characterBoundary(atOrAfter: end) }
    guard let newline = call.subject[(end - 1)...].firstIndex(of: UInt8(ascii: "\n")) else { return length + 1 }
    return newline + 1
  }

  /// The first offset from `offset` on that is not inside a character; an offset behind the text stays.
  func characterBoundary(atOrAfter offset: Int) -> Int {
    var offset = offset
    while offset < length, call.subject[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
