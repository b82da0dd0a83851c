/// Finds where which of many literals occur in a text, in one pass whatever their number.
///
/// A literal of four bytes and more is represented by its rarest four bytes, its gram. Every four bytes of the text are
/// looked up in a bit table; only a set bit leads to a comparison. Literals of three bytes, and of one or two, have tables
/// of their own. Literals and texts have their case removed in the same way before.
struct LiteralIndex: Sendable {
  /// How many literals there are.
  let count: Int
  private let literals: ConstantTable<Literal>
  private let storage: ConstantTable<UInt8>
  private let long: GramTable
  private let triples: GramTable
  private let pairs: GramTable
  private let singles: GramTable
  /// Whether a literal of three bytes or less begins with two bytes, as bits; `nil` where there is none at all.
  private let shortBeginnings: ConstantTable<UInt64>?

  private struct Literal: BitwiseCopyable, Sendable {
    /// The first eight bytes, zero behind the end.
    var head: UInt64
    /// The bits of `head` that count.
    var mask: UInt64
    /// Where the whole literal stands in the storage.
    var start: Int32
    var length: Int32
    /// Where the gram stands in the literal.
    var gramOffset: Int32
    /// The caller's number of the literal.
    var number: Int32
    /// Whether the next literal has another gram.
    var isLastOfGram: Bool
  }

  /// Builds the index of distinct literals of at least one byte; the numbers that it reports are their places.
  init(_ texts: [[UInt8]]) {
    count = texts.count
    var storage: [UInt8] = []
    var starts: [Int32] = []
    for text in texts {
      precondition(!text.isEmpty, "an empty literal occurs everywhere")
      starts.append(Int32(storage.count))
      storage += text
    }
    var literals: [Literal] = []
    func add(_ members: [(number: Int, gram: UInt32, offset: Int)]) -> GramTable {
      var grams: [(gram: UInt32, first: Int32)] = []
      for (number, gram, offset) in members.sorted(by: { ($0.gram, $0.number) < ($1.gram, $1.number) }) {
        if grams.last?.gram == gram {
          literals[literals.count - 1].isLastOfGram = false
        } else {
          grams.append((gram, Int32(literals.count)))
        }
        let (head, mask) = Self.head(of: texts[number])
        literals.append(
          Literal(
            head: head, mask: mask, start: starts[number], length: Int32(texts[number].count),
            gramOffset: Int32(offset), number: Int32(number), isLastOfGram: true))
      }
      return GramTable(grams)
    }
    let numbered = texts.indices
    long = add(
      numbered.filter { texts[$0].count >= 4 }.map { number in
        let offset = GramRarity.rarestOffset(in: texts[number])
        return (number, Self.gram(texts[number], at: offset, length: 4), offset)
      })
    triples = add(
      numbered.filter { texts[$0].count == 3 }.map { ($0, Self.gram(texts[$0], at: 0, length: 3), 0) })
    pairs = add(
      numbered.filter { texts[$0].count == 2 }.map { ($0, Self.gram(texts[$0], at: 0, length: 2), 0) })
    singles = add(
      numbered.filter { texts[$0].count == 1 }.map { ($0, Self.gram(texts[$0], at: 0, length: 1), 0) })
    shortBeginnings = Self.beginnings(of: texts.filter { $0.count < 4 })
    self.literals = ConstantTable(literals)
    // A comparison loads eight bytes at a time.
    self.storage = ConstantTable(storage + Array(repeating: 0, count: 8))
  }

  private static func beginnings(of texts: [[UInt8]]) -> ConstantTable<UInt64>? {
    guard !texts.isEmpty else { return nil }
    var bits = Array(repeating: UInt64(0), count: 1024)
    for text in texts {
      // A single byte may be followed by any other.
      for second in text.count > 1 ? text[1]...text[1] : 0...255 {
        let pair = Int(text[0]) | Int(second) << 8
        bits[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    return ConstantTable(bits)
  }

  /// Calls `body` with every literal that occurs and the place where it begins; places of one length of literals rise.
  ///
  /// - Parameters:
  ///   - text: `count` bytes and at least eight more that may be read.
  ///   - places: room for twice `count` places and eight more.
  @inline(__always)
  func scan(
    _ text: UnsafePointer<UInt8>, count: Int, places: UnsafeMutablePointer<UInt32>,
    _ body: (_ literal: Int, _ place: Int) -> Void
  ) {
    // What is behind the text may look like a gram; a literal that would end there is refused in `report`.
    let shortPlaces = places + (count &+ 4)
    let found = findPlaces(text, count, places, shortPlaces)
    report(text, count, long, mask: .max, places, found.long, body)
    guard found.short > 0 else { return }
    if triples.count > 0 { report(text, count, triples, mask: 0xFF_FFFF, shortPlaces, found.short, body) }
    if pairs.count > 0 { report(text, count, pairs, mask: 0xFFFF, shortPlaces, found.short, body) }
    if singles.count > 0 { report(text, count, singles, mask: 0xFF, shortPlaces, found.short, body) }
  }

  /// Gathers the places where literals may be: one multiplication and one look-up a byte, no branch.
  private func findPlaces(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ places: UnsafeMutablePointer<UInt32>,
    _ shortPlaces: UnsafeMutablePointer<UInt32>
  ) -> (long: Int, short: Int) {
    guard let pairs = shortBeginnings?.start else { return (findLongPlaces(text, count, places), 0) }
    let (table, bits, base) = (long, long.bitTable, UnsafeRawPointer(text))
    var (longCount, shortCount, place) = (0, 0, 0)
    // SAFETY: eight bytes behind the text may be read; at most three places behind the text are noted.
    while place < count {
      var word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      for _ in 0..<4 {
        let short = UInt32(truncatingIfNeeded: place)
        places[longCount] = short
        longCount &+= table.mayHave(UInt32(truncatingIfNeeded: word), bits)
        shortPlaces[shortCount] = short
        let pair = Int(truncatingIfNeeded: word & 0xFFFF)
        shortCount &+= Int(truncatingIfNeeded: pairs[pair &>> 6] &>> UInt64(pair & 63)) & 1
        word = word &>> 8
        place &+= 1
      }
    }
    return (longCount, shortCount)
  }

  private func findLongPlaces(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ places: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let (table, bits, base) = (long, long.bitTable, UnsafeRawPointer(text))
    var (found, place) = (0, 0)
    // SAFETY: eight bytes behind the text may be read; at most three places behind the text are noted.
    while place < count {
      var word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      for _ in 0..<4 {
        places[found] = UInt32(truncatingIfNeeded: place)
        found &+= table.mayHave(UInt32(truncatingIfNeeded: word), bits)
        word = word &>> 8
        place &+= 1
      }
    }
    return found
  }

  /// Compares the literals at the places where they may be.
  @inline(__always)
  private func report(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ table: GramTable, mask: UInt32,
    _ places: UnsafeMutablePointer<UInt32>, _ found: Int, _ body: (_ literal: Int, _ place: Int) -> Void
  ) {
    let base = UnsafeRawPointer(text)
    let literals = literals.start
    for index in 0..<found {
      let place = Int(places[index])
      let gram = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt32.self)) & mask
      var entry = Int(table.firstEntry(of: gram))
      guard entry >= 0 else { continue }
      while true {
        let literal = literals + entry
        let start = place &- Int(literal.pointee.gramOffset)
        if start >= 0, start &+ Int(literal.pointee.length) <= count, occurs(literal, at: base + start) {
          body(Int(literal.pointee.number), start)
        }
        if literal.pointee.isLastOfGram { break }
        entry &+= 1
      }
    }
  }

  @inline(__always)
  private func occurs(_ literal: UnsafePointer<Literal>, at text: UnsafeRawPointer) -> Bool {
    // SAFETY: the literal ends inside the text, behind which eight bytes may be read.
    let head = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
    guard head & literal.pointee.mask == literal.pointee.head else { return false }
    let length = Int(literal.pointee.length)
    guard length > 8 else { return true }
    let bytes = UnsafeRawPointer(storage.start + Int(literal.pointee.start))
    var offset = 8
    while offset &+ 8 <= length {
      guard
        text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset &+= 8
    }
    // The last eight bytes, some of which were compared already.
    return text.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
      == bytes.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
  }

  private static func head(of text: [UInt8]) -> (head: UInt64, mask: UInt64) {
    var (head, mask) = (UInt64(0), UInt64(0))
    for (index, byte) in text.prefix(8).enumerated() {
      head |= UInt64(byte) << UInt64(8 * index)
      mask |= 0xFF << UInt64(8 * index)
    }
    return (head, mask)
  }

  /// Up to four bytes as one number, the first lowest.
  private static func gram(_ bytes: [UInt8], at offset: Int, length: Int) -> UInt32 {
    var gram: UInt32 = 0
    for index in 0..<length { gram |= UInt32(bytes[offset + index]) << UInt32(8 * index) }
    return gram
  }
}
