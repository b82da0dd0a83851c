/// A form of the text that literals are looked for in.
enum TextImage {
  /// Every character in lower case by simple case folding.
  case lowered
  /// What is left of the lowered text without everything but `a` to `z` and `0` to `9`.
  case compact

  /// The facts of one character.
  ///
  /// - Returns: nil when PCRE2 could take a character with another form for it.
  func append(_ scalar: Unicode.Scalar, ignoringCase: Bool, to bytes: inout [UInt8]) -> Bool {
    guard let lowered = LiteralCharacter.lowered(scalar, ignoringCase: ignoringCase) else { return false }
    switch self {
    case .lowered: bytes.append(lowered)
    case .compact: if Self.isCompact(lowered) { bytes.append(lowered) }
    }
    return true
  }

  private static func isCompact(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": true
    default: false
    }
  }
}
