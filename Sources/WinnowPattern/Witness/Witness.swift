/// A literal in lower case, and what is certain of where it stands in a match.
///
/// Of the witnesses of a pattern one holds for each match: its literal stands in the lowered text in such a distance, and
/// between such boundaries. Places and bytes are those of a text whose characters keep their lengths in lower case;
/// in others they tell nothing.
public struct Witness: Sendable, Hashable {
  /// Valid UTF-8, in lower case by simple case folding as the lowered view of a text is; not empty.
  public let literal: [UInt8]
  /// How many bytes stand between the place where PCRE2 begins to match and the literal; nil when there is no bound.
  ///
  /// `\K` and look-arounds do not move that place.
  public let distance: ClosedRange<Int>?
  /// Whether a word boundary, `\b`, certainly stands right before the literal.
  public let startsAtBoundary: Bool
  /// Whether a word boundary, `\b`, certainly stands right behind the literal.
  public let endsAtBoundary: Bool

  /// - Parameter distance: nil when there is no bound.
  public init(literal: [UInt8], distance: ClosedRange<Int>?, startsAtBoundary: Bool, endsAtBoundary: Bool) {
    self.literal = literal
    self.distance = distance
    self.startsAtBoundary = startsAtBoundary
    self.endsAtBoundary = endsAtBoundary
  }
}
