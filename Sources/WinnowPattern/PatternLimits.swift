/// The bounds of one match. All count work, never time, so that the same text always has the same answer.
///
/// `docs/limits.md` explains how they work together and what they cost.
public struct PatternLimits: Sendable, Hashable {
  /// PCRE2's match limit: steps that a single start position may take.
  public var matchLimit = 20_000
  /// Steps that a start position may take in the first, cheap pass over the text.
  public var easyMatchLimit = 1_000
  /// Steps that all start positions together may take in the cheap pass; in long texts each gets fewer.
  public var sweepBudget = 64_000_000
  /// Bytes that one start position may read if each of its steps reads the whole text; in long texts ``matchLimit``
  /// falls accordingly, though not below the cheap pass's.
  public var readBudget = 64_000_000
  /// Bytes of start positions that one cheap pass covers in a long text.
  public var sweepLength = 8 * 1024
  /// Bytes behind those that it sees. A start position that looks further is laborious.
  public var reachLength = 8 * 1024
  /// Bytes of start positions tried at a time once the cheap pass has failed.
  public var windowLength = 16
  /// Windows that may be laborious before the match ends as ``MatchLimit/budget``.
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
