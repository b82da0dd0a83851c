import WinnowText

/// One value of a source: where its bytes stand in the arena, and its other forms.
struct ItemValue: BitwiseCopyable {
  /// Index of the source in the program.
  var source: Int32
  /// The place among the source's values, where evidence names it: `categories[1]`.
  var place: Int32?
  var raw: TextArena.Range
  /// Where the bytes begin in the raw field.
  var rawOffset: Int32 = 0
  var number: Double?
  var flag: Bool?
  var texts = PreparedTexts()

  /// The value in the preparations that tests asked for, each made once per item.
  struct PreparedTexts: BitwiseCopyable {
    /// What the text is like; `nil` before anybody asked.
    var kind: PlainText.Kind?
    /// Which of `ranges` are there, as bits.
    var ready: UInt8 = 0
    /// Which lowered texts have the offsets of the text that they were made of, as bits.
    var keepingLengths: UInt8 = 0
    var ranges = InlineArray<5, TextArena.Range>(repeating: .empty)
    /// The views that map offsets to the raw text; negative where offsets are the same.
    var views = InlineArray<5, Int16>(repeating: -1)
  }
}

extension PreparedText {
  /// The preparation as one of a set.
  var bit: UInt8 { 1 << UInt8(rawValue) }
  /// The text that is lowered to this one; itself where it is not a lowered one.
  var base: PreparedText {
    switch self {
    case .raw, .loweredRaw: .raw
    case .composed, .loweredComposed: .composed
    case .folded: .folded
    }
  }
}
