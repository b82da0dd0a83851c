/// What the folding makes of one character wherever it stands, and what has to be known of it to tell whether a step that
/// looks at its neighbours could change it too.
struct FoldedCharacter {
  let bits: UInt32

  /// How a character bears on leet.
  enum LeetRole: UInt32 {
    case none, letter, sign, mark
  }

  /// A character whose outcome depends on its neighbours, or is not worth a table.
  static let unknown = FoldedCharacter(bits: 1 << 31)

  // MARK: - Fields

  /// What is left of a character that stays one character.
  var scalar: UInt32 { bits & 0x1F_FFFF }
  var isWordLike: Bool { bits & 1 << 21 != 0 }
  var isSeparator: Bool { bits & 1 << 22 != 0 }
  var isWord: Bool { bits & 1 << 23 != 0 }
  var isLatinLetter: Bool { bits & 1 << 24 != 0 }
  /// Of an alphabet that can pose as Latin.
  var canPose: Bool { bits & 1 << 25 != 0 }
  /// A letter that shows that its alphabet is meant.
  var isEvidence: Bool { bits & 1 << 26 != 0 }
  var leetRole: UInt32 { bits >> 27 & 3 }
  /// A letter whose runs are shortened.
  var isStretchable: Bool { bits & 1 << 29 != 0 }
  /// Becomes several characters; see `FoldedCharacters.expansion`.
  var isExpanded: Bool { bits & 1 << 30 != 0 }
  var isUnknown: Bool { bits & 1 << 31 != 0 }

  // MARK: - Making

  init(bits: UInt32) {
    self.bits = bits
  }

  /// A character of which the steps before spacing make `plain` and the case folding `folded`.
  init(plain: UInt32, folded: UInt32, _ tables: UnicodeTables) {
    let info = tables[plain]
    let foldedInfo = tables[folded]
    var bits = folded
    if SpacingStep.isWordLike(plain, tables) { bits |= 1 << 21 }
    if SpacingStep.isSeparator(plain) { bits |= 1 << 22 }
    if info.isWord { bits |= 1 << 23 }
    if info.isLetter, info.script == .latin { bits |= 1 << 24 }
    if info.script.canPoseAsLatin { bits |= info.isLetter && !info.isStrictLookAlike ? 3 << 25 : 1 << 25 }
    bits |= Self.leetRole(of: folded).rawValue << 27
    if foldedInfo.isLetter, foldedInfo.script.hasCase { bits |= 1 << 29 }
    self.bits = bits
  }

  /// The outcome of a character that no step changes; else `unknown`.
  init(unchanged scalar: UInt32, _ tables: UnicodeTables) {
    let info = tables[scalar]
    let hasForm = info.script == .latin && !tables.canonical[scalar].isEmpty || !tables.plainLookAlikes[scalar].isEmpty
    let isChanged = hasForm || !tables.fullFolding[scalar].isEmpty
    guard Self.isStill(info), !isChanged, Self.posesOnlyInItsAlphabet(scalar, tables) else {
      self = .unknown
      return
    }
    self.init(plain: scalar, folded: scalar, tables)
  }

  /// Whether normalization leaves the character alone among others of the kind.
  static func isStill(_ info: CharacterInfo) -> Bool {
    !info.isMark && !info.isDefaultIgnorable && info.combiningClass == 0 && info.compatibleQuickCheck == .yes
  }

  /// Whether only `canPose` has to be asked to know that the character does not pose.
  static func posesOnlyInItsAlphabet(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    tables[scalar].script.canPoseAsLatin || tables.posingLookAlikes[scalar].isEmpty
  }

  private static func leetRole(of scalar: UInt32) -> LeetRole {
    if scalar &- 0x61 < 26 || scalar == 0x27 { return .letter }
    if scalar == 0x21 { return .mark }
    return LeetStep.isSign(scalar) ? .sign : .none
  }
}
