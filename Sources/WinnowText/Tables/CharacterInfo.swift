/// What WinnowText knows of one code point, packed in one word.
struct CharacterInfo: Equatable {
  let bits: UInt32

  /// The coarse general category.
  enum Kind: UInt32 {
    case other, letter, nonspacingMark, spacingMark, number
  }

  /// Whether a text that holds the character may still be in a normalization form.
  enum QuickCheck: UInt32 {
    case yes, maybe, no
  }

  var kind: Kind { Kind(rawValue: bits & 7) ?? .other }
  var isLetter: Bool { bits & 7 == Kind.letter.rawValue }
  var isMark: Bool { bits & 6 == 2 }
  /// Letter, mark or number.
  var isWord: Bool { bits & 7 != 0 }
  var isDefaultIgnorable: Bool { bits & 1 << 3 != 0 }
  var isPictographic: Bool { bits & 1 << 4 != 0 }
  var isWhiteSpace: Bool { bits & 1 << 5 != 0 }
  var composedQuickCheck: QuickCheck { QuickCheck(rawValue: bits >> 6 & 3) ?? .no }
  /// Neither a mark that could be out of order nor a reason to compose or decompose.
  var isInertInComposedForm: Bool { bits & (3 << 6 | 0xFF << 16) == 0 }
  var compatibleQuickCheck: QuickCheck { QuickCheck(rawValue: bits >> 8 & 3) ?? .no }
  var script: Script { Script(rawValue: UInt8(truncatingIfNeeded: bits >> 10 & 63)) ?? .other }
  var combiningClass: UInt8 { UInt8(truncatingIfNeeded: bits >> 16) }
  /// A combining mark that any letter of any script can carry.
  var isGenericMark: Bool { bits & 1 << 24 != 0 }
  /// A letter of another alphabet that is hard to tell from a Latin one.
  var isStrictLookAlike: Bool { bits & 1 << 25 != 0 }
}

/// The scripts that the code tells apart; the order is that of `SCRIPTS` in generate.py.
enum Script: UInt8 {
  case other, common, inherited, latin
  case greek, cyrillic, armenian, cherokee, coptic, georgian, lisu, canadianAboriginal, deseret
  case osage, oldItalic, tifinagh, elbasan, carian, lycian, runic, warangCiti
  case han, hiragana, katakana, thai, lao, khmer, myanmar, hangul
  case joining

  /// Whether letters of the script can pose as Latin ones.
  var canPoseAsLatin: Bool { rawValue >= Script.greek.rawValue && rawValue <= Script.warangCiti.rawValue }

  /// Whether the script puts no space between words.
  var isUnspaced: Bool { rawValue >= Script.han.rawValue && rawValue <= Script.myanmar.rawValue }

  /// Whether one character is about one word.
  var isCharacterPerWord: Bool { rawValue >= Script.han.rawValue && rawValue <= Script.katakana.rawValue }

  /// Whether runs of one letter are stretched for emphasis and are not spelling.
  var hasCase: Bool { self == .latin || self == .greek || self == .cyrillic || self == .armenian }
}
