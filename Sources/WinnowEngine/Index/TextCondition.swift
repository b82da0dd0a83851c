import WinnowPattern

/// What a text must have, as far as bytes alone tell, for a pattern to match it.
struct TextCondition: BitwiseCopyable, Sendable, Hashable {
  /// Least length in bytes.
  var minimumBytes: Int32
  /// Of each of these kinds there is a byte in the lowered text.
  var required: InlineKinds
  /// The kinds of first bytes of the lowered text that a match can begin with.
  var first: UInt64

  /// So many bytes stand in two or three places; 0 for none. At most eight.
  var repeatedBytes: Int32
  var repeatedPlaces: Int32
  /// So many equal bytes stand in a row, if all are ASCII.
  var run: Int32

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
    // Less than four bytes are said twice in every text.
    repeatedBytes = traits.repeats.length >= 4 ? Int32(min(traits.repeats.length, 8)) : 0
    repeatedPlaces = Int32(traits.repeats.places)
    run = traits.repeats.run >= 3 ? Int32(clamping: traits.repeats.run) : 0
    let saysSomething = minimumBytes > 1 || !masks.isEmpty || traits.textStart != nil
    guard saysSomething || repeatedBytes > 0 || run > 0 else { return nil }
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
