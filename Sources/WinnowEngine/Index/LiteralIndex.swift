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
  /// The literal of one byte, by the byte; negative where there is none.
  private let singles: ConstantTable<Int32>?

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
    var singles = Array(repeating: Int32(-1), count: 256)
    for number in numbered where texts[number].count == 1 { singles[Int(texts[number][0])] = Int32(number) }
    self.singles = singles.contains { $0 >= 0 } ? ConstantTable(singles) : nil
    self.literals = ConstantTable(literals)
    // A comparison loads eight bytes at a time.
    self.storage = ConstantTable(storage + Array(repeating: 0, count: 8))
  }

  /// Calls `body` with every literal that occurs and the place where it begins; places of one length of literals rise.
  ///
  /// - Parameters:
  ///   - text: `count` bytes and at least eight more that may be read.
  ///   - places: room for three times `count` places and three more.
  @inline(__always)
  func scan(
    _ text: UnsafePointer<UInt8>, count: Int, places: UnsafeMutablePointer<UInt32>,
    _ body: (_ literal: Int, _ place: Int) -> Void
  ) {
    // What is behind the text may look like a gram; a literal that would end there is refused below.
    let found =
      triples.count + pairs.count > 0
      ? findAllPlaces(text, count, places) : (long: findLongPlaces(text, count, places), triples: 0, pairs: 0)
    report(text, count, long, mask: .max, places, found.long, body)
    report(text, count, triples, mask: 0xFF_FFFF, places + (count &+ 1), found.triples, body)
    report(text, count, pairs, mask: 0xFFFF, places + 2 &* (count &+ 1), found.pairs, body)
    guard let singles = singles?.start else { return }
    for place in 0..<count {
      let number = singles[Int(text[place])]
      if number >= 0 { body(Int(number), place) }
    }
  }

  /// Gathers the places where a literal of four bytes and more may be: one multiplication and one look-up a byte, no branch.
  private func findLongPlaces(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ places: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let (table, bits, base) = (long, long.bitTable, UnsafeRawPointer(text))
    var (found, place) = (0, 0)
    // SAFETY: eight bytes behind the text may be read, and places has room for `count`.
    while place &+ 4 <= count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      places[found] = UInt32(truncatingIfNeeded: place)
      found &+= table.mayHave(UInt32(truncatingIfNeeded: word), bits)
      places[found] = UInt32(truncatingIfNeeded: place &+ 1)
      found &+= table.mayHave(UInt32(truncatingIfNeeded: word &>> 8), bits)
      places[found] = UInt32(truncatingIfNeeded: place &+ 2)
      found &+= table.mayHave(UInt32(truncatingIfNeeded: word &>> 16), bits)
      places[found] = UInt32(truncatingIfNeeded: place &+ 3)
      found &+= table.mayHave(UInt32(truncatingIfNeeded: word &>> 24), bits)
      place &+= 4
    }
    while place < count {
      let word = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      places[found] = UInt32(truncatingIfNeeded: place)
      found &+= table.mayHave(word, bits)
      place &+= 1
    }
    return found
  }

  /// The same for literals of two bytes and of three, too, in one pass.
  private func findAllPlaces(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ places: UnsafeMutablePointer<UInt32>
  ) -> (long: Int, triples: Int, pairs: Int) {
    let (long, triples, pairs, base) = (long, triples, pairs, UnsafeRawPointer(text))
    let (longBits, tripleBits, pairBits) = (long.bitTable, triples.bitTable, pairs.bitTable)
    let (triplePlaces, pairPlaces) = (places + (count &+ 1), places + 2 &* (count &+ 1))
    var found = (long: 0, triples: 0, pairs: 0)
    for place in 0..<count {
      let word = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      let short = UInt32(truncatingIfNeeded: place)
      places[found.long] = short
      found.long &+= long.mayHave(word, longBits)
      triplePlaces[found.triples] = short
      found.triples &+= triples.mayHave(word & 0xFF_FFFF, tripleBits)
      pairPlaces[found.pairs] = short
      found.pairs &+= pairs.mayHave(word & 0xFFFF, pairBits)
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
