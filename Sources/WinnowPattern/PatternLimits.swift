/// The bounds of one match. All count work, never time, so that the same text always has the same answer.
///
/// `docs/limits.md` explains how they work together and what they cost.
public struct PatternLimits: Sendable, Hashable {
  /// PCRE2's match limit: steps that a single start position may take.
  public var matchLimit = 20_000
  /// Steps that a start position may take in the first, cheap pass over the text.
  public var easyMatchLimit = 1_000
  /// Steps that all start positions together may take in one pass; long texts get less for each position.
  public var sweepBudget = 64_000_000
  /// Bytes of start positions tried at a time once the cheap pass has failed.
  public var windowLength = 64
  /// Windows that may need the full ``matchLimit`` before the match ends as ``MatchLimit/budget``.
  public var hardWindowLimit = 64
  /// Longest text that is looked at.
  public var subjectLimitBytes = 256 * 1024
  /// Nesting bound of the interpreter; compiled code has ``jitStackMaximumBytes`` instead.
  public var depthLimit = 10_000
  /// Memory bound of the interpreter, in KiB.
  public var heapLimitKiB = 16 * 1024
  /// Stack that each scratch begins with for compiled code.
  public var jitStackInitialBytes = 32 * 1024
  /// Most stack that compiled code may use.
  public var jitStackMaximumBytes = 1024 * 1024

  /// The default bounds.
  public init() {}
}
