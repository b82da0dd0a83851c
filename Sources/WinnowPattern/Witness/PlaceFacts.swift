/// What is certain of a place in a text for every match, beside the characters that the pattern takes there.
struct PlaceFacts: OptionSet {
  let rawValue: UInt8

  /// `\b` holds there.
  static let boundary = PlaceFacts(rawValue: 1)
  /// No word character stands before it.
  static let afterNoWord = PlaceFacts(rawValue: 2)
  /// No word character stands behind it.
  static let beforeNoWord = PlaceFacts(rawValue: 4)

  static let none: PlaceFacts = []
  static let all: PlaceFacts = [.boundary, .afterNoWord, .beforeNoWord]

  /// What a condition on a place tells.
  init(_ assertion: PatternAssertion) {
    switch assertion {
    case .wordBoundary: self = .boundary
    case .textStart, .lineStart: self = .afterNoWord
    case .textEnd, .textEndOrFinalNewline, .lineEnd: self = .beforeNoWord
    case .notWordBoundary, .opaque: self = .none
    }
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Whether a word boundary certainly stands before a literal that begins with this byte.
  func isBoundary(before byte: UInt8) -> Bool {
    contains(.boundary) || contains(.afterNoWord) && Self.isWord(byte)
  }

  /// Whether a word boundary certainly stands behind a literal that ends in this byte.
  func isBoundary(behind byte: UInt8) -> Bool {
    contains(.boundary) || contains(.beforeNoWord) && Self.isWord(byte)
  }

  /// Whether a byte of a lowered text is an ASCII word character. It stands for one in the text, too.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// Whether a byte of a lowered text is an ASCII character that belongs to no word.
  static func isNoWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && !isWord(byte)
  }
}
