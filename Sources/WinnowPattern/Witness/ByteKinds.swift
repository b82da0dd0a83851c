/// Kinds of bytes of a lowered text: each letter, the digits, each ASCII sign, control characters, and all else.
///
///     ByteKinds.of(UInt8(ascii: "$"))
public struct ByteKinds: OptionSet, Sendable, Hashable {
  /// A bit for each kind.
  public let rawValue: UInt64

  /// The kinds of the bits.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// `0` to `9`.
  public static let digit = ByteKinds(rawValue: 1 << 26)
  /// Control characters of ASCII: tabs and line ends, but not the space.
  public static let control = ByteKinds(rawValue: 1 << 60)
  /// Every byte of a character beyond ASCII.
  public static let foreign = ByteKinds(rawValue: 1 << 61)
  /// Every kind that there is.
  public static let all = ByteKinds(rawValue: 1 << 62 - 1)

  /// The kind of each byte. Upper-case letters, which no lowered text holds, count as their lower case.
  public static let table: [ByteKinds] = (0...255).map { byte in
    if byte >= 0x80 { return .foreign }
    var set = ASCIISet()
    set.insert(UInt8(byte))
    return ByteKinds(set)
  }

  /// The kind of a byte.
  public static func of(_ byte: UInt8) -> ByteKinds { table[Int(byte)] }
}

extension ByteKinds {
  /// The kinds of ASCII characters in lower case.
  init(_ set: ASCIISet) {
    let letters = (set.high >> 1 | set.high >> 33) & 0x3FF_FFFF
    let digits = UInt64(set.low >> 48 & 0x3FF == 0 ? 0 : 1) << 26
    // The 33 signs follow each other in the order of their codes.
    let lowSigns = (set.low >> 32 & 0xFFFF) << 27 | (set.low >> 58) << 43
    let highSigns = (set.high & 1) << 49 | (set.high >> 27 & 0x3F) << 50 | (set.high >> 59 & 0xF) << 56
    let controls = UInt64(set.low & 0xFFFF_FFFF == 0 && set.high >> 63 == 0 ? 0 : 1) << 60
    self.init(rawValue: letters | digits | lowSigns | highSigns | controls)
  }

  /// The kinds of the first bytes of what a set's characters are lowered to.
  init(_ set: PatternSet) {
    self.init(set.ascii)
    switch set.others {
    case .none: break
    case .separators, .foreign: formUnion(.foreign)
    case .any: formUnion(Self.anyForeign)
    }
  }

  /// The kind of the first byte of what a character is lowered to.
  init(_ scalar: Unicode.Scalar, ignoringCase: Bool) {
    guard let lowered = LiteralCharacter.lowered(scalar, ignoringCase: ignoringCase) else {
      self = .all
      return
    }
    self = lowered.isASCII ? Self.of(UInt8(truncatingIfNeeded: lowered.value)) : .foreign
  }

  /// Characters beyond ASCII; two of them, the Kelvin sign and the long s, are lowered to ASCII letters.
  private static let anyForeign: ByteKinds = [.foreign, .of(UInt8(ascii: "k")), .of(UInt8(ascii: "s"))]
}

// MARK: - How common they are

extension ByteKinds {
  /// How common the kinds are together, to choose the rarest by; no answer depends on it.
  var commonness: Int {
    var (rest, sum) = (rawValue, 0)
    while rest != 0 {
      sum += Self.perMille[rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return sum
  }

  /// Of 1,000 headlines in English, so many hold a byte of the kind, roughly.
  private static let perMille: [Int] = {
    var counts = [Int](repeating: 20, count: 64)
    let letters = [
      930, 520, 780, 800, 970, 600, 680, 770, 930, 110, 420, 860, 720, 920, 930, 710, 50, 920, 930, 940, 760, 460, 590,
      120, 580, 70,
    ]
    counts.replaceSubrange(0..<26, with: letters)
    counts[26] = 300
    let signs: [(UInt8, Int)] = [
      (UInt8(ascii: " "), 1_000), (UInt8(ascii: "'"), 200), (UInt8(ascii: ","), 200), (UInt8(ascii: "-"), 150),
      (UInt8(ascii: "."), 200), (UInt8(ascii: ":"), 120), (UInt8(ascii: "!"), 40), (UInt8(ascii: "?"), 50),
      (UInt8(ascii: "\""), 60), (UInt8(ascii: "("), 60), (UInt8(ascii: ")"), 60), (UInt8(ascii: "/"), 30),
    ]
    for (sign, count) in signs { counts[of(sign).rawValue.trailingZeroBitCount] = count }
    counts[ByteKinds.foreign.rawValue.trailingZeroBitCount] = 150
    return counts
  }()
}
