/// Bytes that every text with a match has in this order, each of a set, with known bytes between them.
///
///     let sequence = CompiledPattern.traits(of: #"[e3][_\W]?b[_\W]?[o0]"#, flags: "").sequence
///     // e or 3; behind it any signs; b; any signs; o or 0
public struct GappedSequence: Sendable, Hashable {
  /// One byte of the text.
  public struct Step: Sendable, Hashable {
    /// What may stand between the step before and this one, as often as it likes. For the first step, what may stand
    /// between the text's start and it, where ``GappedSequence/startsText`` holds; else of no meaning.
    public internal(set) var gap: ByteSet
    /// The bytes of which this is one.
    public internal(set) var bytes: ByteSet
  }

  /// At least one, at most 63.
  public let steps: [Step]
  /// Whether the first step stands at the start of the text, but for its gap.
  public let startsText: Bool
}

extension GappedSequence {
  /// The few steps in a row that are rarest.
  struct Window {
    var range: Range<Int>
    /// How many places of a text are expected to begin such a row.
    var share: Double
  }

  /// A row that is as rare is long enough: each further step costs the search more than it spares.
  private static let rareEnough = 2e-6
  /// Most steps that are kept.
  private static let limit = 63
  /// The shortest row of steps that is rare enough, or the rarest.
  static func bestWindow(of steps: [Step], startsText: Bool) -> Window? {
    let model = SequenceModel(steps, startsText: startsText)
    var best: Window?
    for start in steps.indices {
      var weights = model.weights(beginningWith: start)
      var share = weights.sum()
      var end = start + 1
      while share > rareEnough, end < steps.count, end - start < limit {
        weights = model.weights(weights, followedBy: end)
        share = weights.sum()
        end += 1
      }
      let window = Window(range: start..<end, share: share)
      if best.map({ window.isBetter(than: $0) }) ?? true { best = window }
    }
    return best
  }
}

extension GappedSequence.Window {
  fileprivate func isBetter(than other: Self) -> Bool {
    let limit = GappedSequence.rareEnough
    return share <= limit && other.share <= limit ? range.count < other.range.count : share < other.share
  }
}
