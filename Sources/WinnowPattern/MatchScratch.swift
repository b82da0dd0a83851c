internal import CPCRE2

/// What a worker needs to match: room for captures, the limits and a stack for compiled code.
///
/// One per worker, used for every pattern in turn; it grows to the pattern with the most captures. Not `Sendable`.
public final class MatchScratch {
  /// The bounds that matches with this scratch keep.
  public let limits: PatternLimits
  /// PCRE2's code for the last ``MatchLimit/internal``; nil when that has not happened.
  public internal(set) var lastErrorCode: Int32?

  // SAFETY: the four handles are created here, freed only in `deinit` and reach PCRE2 calls of this module alone, each
  // of which ends before it returns. The class is not Sendable, so no two threads hold them at a time.
  private(set) var matchData: OpaquePointer
  let context: OpaquePointer
  /// Where `matchData` keeps its pairs of offsets.
  private var offsets: UnsafeMutablePointer<Int>
  private let jitStack: OpaquePointer
  /// Stands in for the address of an empty buffer, which may have none.
  let emptySubject: UnsafeMutablePointer<UInt8>

  // SAFETY: room for `PlainMachine.frameLimit` frames, used within one call at a time.
  let plainFrames: UnsafeMutablePointer<PlainFrame>
  /// Whether PCRE2 may take more steps than a plain program, so that the program hides no limit.
  let allowsPlain: Bool

  private var pairCapacity: Int
  /// What the context was last told; PCRE2 is only told what is new.
  private var (matchLimit, offsetLimit, depthLimit) = (-1, -1, -1)
  /// Pairs of offsets that the last match set; 0 when it did not match.
  var pairCount = 0

  /// Creates a scratch. Traps when there is no memory, as Swift's own allocations do.
  public init(limits: PatternLimits = PatternLimits()) {
    self.limits = limits
    pairCapacity = 8
    guard let data = pcre2_match_data_create_8(UInt32(pairCapacity), nil),
      let context = pcre2_match_context_create_8(nil),
      let stack = pcre2_jit_stack_create_8(limits.jitStackInitialBytes, limits.jitStackMaximumBytes, nil)
    else { preconditionFailure("out of memory for match data") }
    (matchData, self.context, jitStack) = (data, context, stack)
    offsets = Self.offsets(of: data)
    plainFrames = .allocate(capacity: PlainMachine.frameLimit)
    allowsPlain = limits.easyMatchLimit > PlainMachine.stepLimit && limits.matchLimit >= limits.easyMatchLimit
    emptySubject = .allocate(capacity: 1)
    emptySubject.initialize(to: 0)
    pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
  }

  deinit {
    pcre2_match_data_free_8(matchData)
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(jitStack)
    emptySubject.deallocate()
    plainFrames.deallocate()
  }

  /// Makes room for the offsets of a whole match and its captures.
  func reserve(pairs: Int) {
    guard pairs > pairCapacity else { return }
    let capacity = max(pairs, 2 * pairCapacity)
    guard let data = pcre2_match_data_create_8(UInt32(capacity), nil) else {
      preconditionFailure("out of memory for match data")
    }
    pcre2_match_data_free_8(matchData)
    (matchData, pairCapacity) = (data, capacity)
    offsets = Self.offsets(of: data)
  }

  private static func offsets(of data: OpaquePointer) -> UnsafeMutablePointer<Int> {
    guard let offsets = pcre2_get_ovector_pointer_8(data) else { preconditionFailure("match data without offsets") }
    return offsets
  }

  /// Sets the limits of the next call.
  func setLimits(match: Int, lastStart: Int, depth: Int) {
    if match != matchLimit {
      pcre2_set_match_limit_8(context, UInt32(clamping: match))
      matchLimit = match
    }
    if lastStart != offsetLimit {
      pcre2_set_offset_limit_8(context, lastStart)
      offsetLimit = lastStart
    }
    if depth != depthLimit {
      pcre2_set_depth_limit_8(context, UInt32(clamping: depth))
      depthLimit = depth
    }
  }

  /// Takes over a match that was found without PCRE2 and has no captures.
  func setMatch(_ range: Range<Int>) {
    (offsets[0], offsets[1], pairCount) = (range.lowerBound, range.upperBound, 1)
  }

  /// The offsets of pair `number` after a match; nil when the group took no part in it.
  func pair(_ number: Int) -> Range<Int>? {
    guard number >= 0, number < pairCount else { return nil }
    // SAFETY: the vector has `pairCapacity` pairs, of which PCRE2 has set the first `pairCount`.
    let (start, end) = (offsets[2 * number], offsets[2 * number + 1])
    // PCRE2_UNSET is the greatest `size_t`, which Swift sees as -1.
    guard start >= 0, end >= 0 else { return nil }
    return min(start, end)..<max(start, end)
  }
}
