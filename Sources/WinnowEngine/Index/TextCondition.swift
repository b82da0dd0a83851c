import WinnowPattern

/// What a text must have, as far as bytes alone tell, for a pattern to match it.
struct TextCondition: BitwiseCopyable, Sendable, Hashable {
  /// Least length in bytes.
  var minimumBytes: Int32
  /// Of each of these kinds there is a byte in the lowered text.
  var required: InlineKinds
  /// The kinds of first bytes of the lowered text that a match can begin with.
  var first: UInt64

  /// At most four sets of kinds; `max` where there is no further one.
  struct InlineKinds: BitwiseCopyable, Sendable, Hashable {
    var first = UInt64.max
    var second = UInt64.max
    var third = UInt64.max
    var fourth = UInt64.max
  }

  /// The condition that a pattern's traits give; `nil` where they say nothing that could fail.
  init?(_ traits: PatternTraits) {
    let masks = traits.required.map(\.rawValue)
    func mask(_ place: Int) -> UInt64 { place < masks.count ? masks[place] : .max }
    minimumBytes = Int32(clamping: traits.minimumBytes)
    required = InlineKinds(first: mask(0), second: mask(1), third: mask(2), fourth: mask(3))
    first = traits.textStart?.rawValue ?? .max
    guard minimumBytes > 1 || !masks.isEmpty || traits.textStart != nil else { return nil }
  }

  /// Whether a text can have a match.
  /// - Parameters:
  ///   - kinds: The kinds of all its bytes in lower case.
  ///   - first: The kind of the first one; all kinds for an empty text.
  @inline(__always)
  func allows(count: Int, kinds: UInt64, first: UInt64) -> Bool {
    count >= Int(minimumBytes) && self.first & first != 0 && required.first & kinds != 0
      && required.second & kinds != 0 && required.third & kinds != 0 && required.fourth & kinds != 0
  }
}
