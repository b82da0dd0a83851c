/// What a pattern's own syntax proves of the texts that it matches.
///
/// All of it only ever rules a text or a place out; where nothing is ruled out, the pattern may still not match.
/// `docs/witnesses.md` tells how it is found, and which patterns have what.
///
///     let traits = CompiledPattern.traits(of: #"\bv[i1]agra\b"#, flags: "i")
///     // witnesses "v1agra", "viagra", at distance 0, between boundaries
public struct PatternTraits: Sendable, Hashable {
  /// Literals of which one occurs in every match; nil when nothing is proven. Common ones, such as two letters, only where
  /// there is nothing better and they leave few places to try.
  ///
  /// At least one, sorted by bytes, each once. A literal may stand inside another one when it is found elsewhere, too.
  public let witnesses: [Witness]?
  /// Literals of which one occurs in the compact text of every match; nil when nothing is proven, or not needed.
  ///
  /// The compact text is the lowered one without all bytes but `a` to `z` and `0` to `9`. At least one, sorted by bytes,
  /// none stands inside another, each of four bytes or more. Looked for only when `witnesses` is nil or has one of less
  /// than three bytes.
  public let compactWitnesses: [[UInt8]]?
  /// Shapes of which every text with a match has one; nil when nothing is proven, or nothing of use.
  ///
  /// The text, as it is and not lowered, is to be seen between two bytes of class ``ByteClass/edge`` on either side. Looked
  /// for only when the other two are nil.
  public let shapes: ShapeSet?
  /// Bytes that every text with a match has in this order; nil when nothing is proven, or nothing of use.
  ///
  /// Said of the text as it is, not lowered. Looked for like ``shapes``, and there only where those are not: of the two the
  /// rarer one is kept.
  public let sequence: GappedSequence?
  /// What every lowered text with a match says twice.
  public let repeats: PatternRepeats
  /// Each match takes at least so many bytes of the text; 0 when nothing is known.
  public let minimumBytes: Int
  /// For each entry, every lowered text with a match holds a byte of one of these kinds. The rarest first, at most four.
  public let required: [ByteKinds]
  /// Where a match can only begin at the start of the text: the kinds of the lowered text's first byte that allow one.
  ///
  /// Nothing is said of the empty text. Nil when a match can begin elsewhere.
  public let textStart: ByteKinds?

  /// Those of a pattern of which nothing is known.
  static let unknown = PatternTraits()

  private init() {
    (witnesses, compactWitnesses, shapes, sequence) = (nil, nil, nil, nil)
    (minimumBytes, required, textStart, repeats) = (0, [], nil, .none)
  }

  /// - Parameter numbersGroups: Whether groups count in the order of their parentheses.
  init(_ node: PatternNode, numbersGroups: Bool) {
    repeats = numbersGroups ? PatternRepeats(node) : .none
    let choice = LiteralFacts(node, in: .lowered).choice
    let useful = choice.flatMap { $0.isUseful ? $0.set.minimal() : nil }
    let isWeak = useful?.contains { $0.literal.count < 3 } ?? true
    let compactChoice = isWeak ? LiteralFacts(node, in: .compact).choice : nil
    compactWitnesses = compactChoice.flatMap { $0.isUseful ? $0.set.minimal().map(\.literal) : nil }
    let facts = KindFacts(node)
    let needsClasses = useful == nil && compactWitnesses == nil
    let classes = needsClasses ? Classes(node, isAtStart: facts.isAtStart) : Classes()
    let placed = needsClasses && !classes.isRare ? choice.flatMap { $0.isPlaced ? $0.set.minimal() : nil } : nil
    witnesses = useful ?? placed
    (shapes, sequence) = placed == nil ? (classes.shapes, classes.sequence) : (nil, nil)
    minimumBytes = facts.minimumBytes
    required = facts.required.entries.map(\.kinds)
    textStart = facts.isAtStart ? (facts.minimumBytes == 0 ? .all : facts.first) : nil
  }
}

extension PatternTraits {
  /// Shapes or a sequence, whichever rules out more texts.
  private struct Classes {
    private(set) var shapes: ShapeSet?
    private(set) var sequence: GappedSequence?
    /// Whether so few texts pass that no common literal is better.
    private(set) var isRare = false

    /// A sequence costs the search more than a shape, so it must be so many times rarer.
    private static let sequenceCost = 4.0
    /// Shapes of so few places rule out nearly every text.
    private static let rareShare = 2e-5
    /// A sequence of more places is no better than a literal that leaves few of them.
    private static let rareSequenceShare = 1e-4

    init() {}

    init(_ node: PatternNode, isAtStart: Bool) {
      let facts = ShapeFacts(node)
      guard let (sequence, share) = GappedFacts(node).choice(isAtStart: isAtStart) else {
        (shapes, isRare) = (facts.shapes, facts.shapes != nil)
        return
      }
      if facts.shapes != nil, facts.share <= max(share * Self.sequenceCost, Self.rareShare) {
        (shapes, isRare) = (facts.shapes, true)
      } else {
        (self.sequence, isRare) = (sequence, share <= Self.rareSequenceShare)
      }
    }
  }
}

extension CompiledPattern {
  /// What a pattern and its flags prove of every text that the pattern matches.
  ///
  /// The pattern need not compile. Where it does not, or where this does not understand it, nothing is proven.
  /// - Complexity: some us for an ordinary pattern, linear in the length of a long one.
  public static func traits(of pattern: String, flags: String) -> PatternTraits {
    // In `(?|…)` groups of several branches have the same number.
    let numbersGroups = !pattern.contains("(?|")
    return PatternParser.parse(pattern, flags: flags).map { PatternTraits($0, numbersGroups: numbersGroups) }
      ?? .unknown
  }
}
