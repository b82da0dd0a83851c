/// The bound that ended a match before it had an answer. The raw value stands in a record's `limits`.
public enum MatchLimit: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// One start position took more steps than ``PatternLimits/matchLimit``.
  case match
  /// The interpreter nested deeper than ``PatternLimits/depthLimit``, or a recursion did not advance.
  case depth
  /// The interpreter needed more memory than ``PatternLimits/heapLimitKiB``.
  case heap
  /// Compiled code needed more stack than ``PatternLimits/jitStackMaximumBytes``.
  case jitStack = "jit-stack"
  /// The text is longer than ``PatternLimits/subjectLimitBytes``.
  case subject
  /// Too many stretches of the text were laborious; see ``PatternLimits/hardWindowLimit``.
  case budget
  /// PCRE2 returned a code that should not occur; ``MatchScratch/lastErrorCode`` has it.
  case `internal`
}
