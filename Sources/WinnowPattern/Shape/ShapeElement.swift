/// What can stand at one place of a match: bytes by their classes, as the characters are that a part of the pattern takes.
struct ShapeElement {
  /// Classes of characters of one byte, and of the edge, as bits.
  private(set) var single: UInt16 = 0
  /// Classes of the first bytes of longer characters, as bits.
  private(set) var leads: UInt16 = 0

  private static let allLeads = bits(.lead2, .typographic, .lead3, .lead4)

  /// One character of a pattern.
  init(_ scalar: Unicode.Scalar, ignoresCase: Bool) {
    add(scalar)
    guard ignoresCase else { return }
    if scalar.isASCII {
      // `k` and `s` have a third form beyond ASCII.
      if ASCIISet("kKsS").contains(UInt8(scalar.value)) { leads = Self.allLeads }
      if ASCIISet.letters.contains(UInt8(scalar.value)) { single |= Self.bits(.small, .capital) }
    } else {
      single |= Self.bits(.small, .capital)
      leads = Self.allLeads
    }
  }

  /// One character of a set.
  init(_ set: PatternSet) {
    for byte in UInt8(0)..<0x80 where set.ascii.contains(byte) { single |= Self.bits(ByteClass.of(byte)) }
    if set.others == .none { return }
    if let members = set.members, !set.ignoresCase {
      for member in members { add(member) }
    } else {
      leads = Self.allLeads
    }
  }

  /// An assertion about the byte before or behind, which is of one of these classes.
  init(_ classes: ByteClass...) {
    for byteClass in classes { single |= Self.bits(byteClass) }
  }

  /// Whatever stands there.
  static let anything: ShapeElement = {
    var element = ShapeElement()
    element.single = .max
    return element
  }()

  /// The classes of first bytes, as bits.
  var classes: UInt16 { single | leads }

  private mutating func add(_ scalar: Unicode.Scalar) {
    guard let first = UTF8.encode(scalar)?.first else { return }
    let bit = Self.bits(ByteClass.of(first))
    if first < 0x80 { single |= bit } else { leads |= bit }
  }

  private static func bits(_ classes: ByteClass...) -> UInt16 {
    classes.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
  }

  /// How many continuation bytes follow a first byte.
  static func continuations(of lead: ByteClass) -> Int {
    switch lead {
    case .lead2: 1
    case .typographic, .lead3: 2
    case .lead4: 3
    default: 0
    }
  }
}

extension ASCIISet {
  fileprivate static let letters = ASCIISet(low: 0, high: 0x07FF_FFFE_07FF_FFFE)
}
