/// The steps of the folded view, in the order in which they are applied.
///
/// Each step alone, and all of them together, change nothing when applied again.
enum FoldingStep: CaseIterable {
  /// Removes characters that do not show.
  case invisible
  /// Brings compatibility characters to their plain form (NFKC).
  case compatibility
  /// Removes diacritics of Latin letters and piled-up marks.
  case marks
  /// Maps quotes, dashes and Latin variants to ASCII.
  case plain
  /// Closes up `f r e e`.
  case spacing
  /// Maps letters of other alphabets that pose as Latin ones.
  case lookAlikes
  /// Full case folding.
  case caseFolding
  /// Reads digits and signs inside words as letters.
  case leet
  /// Shortens runs of one letter.
  case repeats

  /// What the text is, where a step has to know.
  enum Reading {
    /// Text of an item, whose author may hide words.
    case text
    /// A phrase of a rule, whose author does not.
    case phrase
  }

  /// Applies the step; `scratch` is storage to reuse.
  func apply(to pieces: inout [Piece], reading: Reading, scratch: inout FoldingScratch) {
    switch self {
    case .invisible: InvisibleStep.apply(to: &pieces)
    case .compatibility: Normalizer.normalize(&pieces, .compatibleKeepingAccents, scratch: &scratch.pieces)
    case .marks: MarkStep.apply(to: &pieces, scratch: &scratch.pieces)
    case .plain: PlainStep.apply(to: &pieces, scratch: &scratch.pieces)
    case .spacing: SpacingStep.apply(to: &pieces)
    case .lookAlikes: LookAlikeStep.apply(to: &pieces, reading: reading, scratch: &scratch.pieces)
    case .caseFolding: CaseFoldingStep.apply(to: &pieces, scratch: &scratch.pieces)
    case .leet: LeetStep.apply(to: &pieces, word: &scratch.word)
    case .repeats: RepeatStep.apply(to: &pieces)
    }
  }
}
