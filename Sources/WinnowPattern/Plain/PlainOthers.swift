/// What a set does with characters beyond ASCII: two bits for letters, two for signs, two for all that are not known.
struct PlainOthers {
  let rawValue: Int

  static let refuses = 0
  static let takes = 2
  /// The bits of the other answer, with which PCRE2 has to tell.
  private static let unsure = 1

  init(_ set: PatternSet) {
    if set.others == .none {
      rawValue = 0b00_00_00
    } else if set.takesAllOthers {
      rawValue = 0b10_10_10
    } else {
      rawValue = Self.bits(set.sorts.letters) | Self.bits(set.sorts.signs) << 2 | Self.unsure << 4
    }
  }

  private static func bits(_ answer: CharacterSorts.Answer) -> Int {
    switch answer {
    case .refuses: refuses
    case .unsure: unsure
    case .takes: takes
    }
  }

  /// The answer of an operand for a character.
  @inline(__always)
  static func answer(_ operand: UInt32, for character: KnownCharacter) -> Int {
    let shift: UInt32 =
      switch character {
      case .letter: 0
      case .sign: 2
      case .unknown: 4
      }
    return Int(operand &>> shift & 3)
  }
}
