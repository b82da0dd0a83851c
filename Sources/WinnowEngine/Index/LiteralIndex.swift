import CWinnowScan

/// Finds where which of many literals occur in a text, in one pass whatever their number.
///
/// A literal of five bytes and more is represented by two overlapping stretches of four bytes, its grams: one of them begins
/// at an even place of the text, so that only every other place is looked up in a bit table. A shorter literal is represented
/// by up to three of its bytes. Only where the text has those are literals compared. Literals and texts have their case
/// removed in the same way before.
struct LiteralIndex: Sendable {
  /// How many literals there are.
  let count: Int
  private let literals: ConstantTable<Literal>
  private let storage: ConstantTable<UInt8>
  private let grams: GramTable
  /// Grams of eight bytes, for long literals where there are very many.
  private let wideGrams: GramTable
  private let triples: GramTable
  private let pairs: GramTable
  private let singles: GramTable
  /// Where literals of less than five bytes may be; `nil` where there are none.
  private let shortFilter: ShortFilter?

  private struct Literal: BitwiseCopyable, Sendable {
    /// The first eight bytes, zero behind the end.
    var head: UInt64
    /// Where the whole literal stands in the storage.
    var start: Int32
    var length: Int32
    /// Where the gram, or the pair, stands in the literal.
    var gramOffset: UInt8
    /// Whether the next literal has another gram.
    var isLastOfGram: Bool
    /// The caller's number of the literal.
    var number: Int32
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
    func add(_ members: [Member]) -> GramTable {
      var grams: [(gram: UInt32, first: Int32)] = []
      for member in members.sorted(by: { ($0.gram, $0.number) < ($1.gram, $1.number) }) {
        if grams.last?.gram == member.gram {
          literals[literals.count - 1].isLastOfGram = false
        } else {
          grams.append((member.gram, Int32(literals.count)))
        }
        let text = texts[member.number]
        literals.append(
          Literal(
            head: Self.head(of: text), start: starts[member.number], length: Int32(text.count),
            gramOffset: UInt8(member.offset), isLastOfGram: true, number: Int32(member.number)))
      }
      return GramTable(grams)
    }
    let usesWideGrams = texts.count { $0.count >= Self.leastWide } >= Self.manyLiterals
    var choice = GramChoice()
    var (long, wide) = ([Member](), [Member]())
    /// By the number of bytes that represent them.
    var short: [[Member]] = Array(repeating: [], count: ShortFilter.mostBytes + 1)
    for (number, text) in texts.enumerated() {
      switch text.count {
      case ..<Self.leastLong:
        let count = min(text.count, ShortFilter.mostBytes)
        let offset = GramChoice.rarestOffset(in: text, count: count)
        let gram = GramChoice.gram(text, at: offset, length: count)
        short[count].append(Member(number: number, gram: gram, offset: offset))
      case Self.leastWide... where usesWideGrams:
        wide += choice.offsets(in: text, width: 8).map { Member(number: number, gram: $1, offset: $0) }
      default:
        long += choice.offsets(in: text, width: 4).map { Member(number: number, gram: $1, offset: $0) }
      }
    }
    (grams, wideGrams) = (add(long), add(wide))
    (triples, pairs, singles) = (add(short[3]), add(short[2]), add(short[1]))
    let stretches = short.joined().map { Array(texts[$0.number].dropFirst($0.offset).prefix(ShortFilter.mostBytes)) }
    shortFilter = stretches.isEmpty ? nil : ShortFilter(stretches, triples: triples)
    self.literals = ConstantTable(literals)
    // A comparison loads eight bytes at a time.
    self.storage = ConstantTable(storage + Array(repeating: 0, count: 8))
  }

  /// The shortest literal that has grams.
  private static let leastLong = 5
  /// The shortest literal that can have wide grams.
  private static let leastWide = 9
  /// From so many on, four bytes have too many literals for wide grams not to pay.
  private static let manyLiterals = 16_384

  /// A literal with the bytes that represent it.
  private struct Member {
    var number: Int
    var gram: UInt32
    var offset: Int
  }

  /// Calls `body` with every literal that occurs and the place where it begins.
  ///
  /// - Parameters:
  ///   - text: `count` bytes, behind which ``TextArena/padding`` more may be read.
  ///   - places: room for three times `count` and three more.
  @inline(__always)
  func scan(
    _ text: UnsafePointer<UInt8>, count: Int, places: UnsafeMutablePointer<UInt32>,
    _ body: (_ literal: Int, _ place: Int) -> Void
  ) {
    if grams.count > 0 {
      let found = winnow_find_grams(text, count, grams.bits.start, grams.bitShift, places)
      report(text, count, grams, places, found, gramAt: { Self.gram(at: $0) }, body)
    }
    if wideGrams.count > 0 {
      let found = winnow_find_wide_grams(text, count, wideGrams.bits.start, wideGrams.bitShift, places)
      report(text, count, wideGrams, places, found, gramAt: { Self.wideGram(at: $0) }, body)
    }
    guard let found = shortFilter?.find(text, count, places), found > 0 else { return }
    if triples.count > 0 {
      report(text, count, triples, places, found, gramAt: { Self.gram(at: $0) & 0xFF_FFFF }, body)
    }
    if pairs.count > 0 { report(text, count, pairs, places, found, gramAt: { Self.gram(at: $0) & 0xFFFF }, body) }
    if singles.count > 0 { report(text, count, singles, places, found, gramAt: { Self.gram(at: $0) & 0xFF }, body) }
  }

  /// Compares the literals at the places where they may be.
  @inline(__always)
  private func report(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ table: GramTable, _ places: UnsafeMutablePointer<UInt32>,
    _ found: Int,
    gramAt: (UnsafeRawPointer) -> UInt32, _ body: (_ literal: Int, _ place: Int) -> Void
  ) {
    let base = UnsafeRawPointer(text)
    let literals = literals.start
    if table.isLarge {
      for index in 0..<found { table.prefetch(gramAt(base + Int(places[index]))) }
    }
    // Literals are asked for before they are compared; pairs of a place and an entry stand behind the places.
    let candidates = places + (count &+ 1)
    var end = 0
    for index in 0..<found {
      let entry = table.firstEntry(of: gramAt(base + Int(places[index])))
      guard entry >= 0 else { continue }
      winnow_prefetch(literals + Int(entry))
      candidates[end] = places[index]
      candidates[end &+ 1] = UInt32(bitPattern: entry)
      end &+= 2
    }
    for candidate in stride(from: 0, to: end, by: 2) {
      let place = Int(candidates[candidate])
      var entry = Int(candidates[candidate &+ 1])
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
  private static func gram(at text: UnsafeRawPointer) -> UInt32 {
    UInt32(littleEndian: text.loadUnaligned(as: UInt32.self))
  }

  @inline(__always)
  private static func wideGram(at text: UnsafeRawPointer) -> UInt32 {
    winnow_wide_gram(UInt64(littleEndian: text.loadUnaligned(as: UInt64.self)))
  }

  @inline(__always)
  private func occurs(_ literal: UnsafePointer<Literal>, at text: UnsafeRawPointer) -> Bool {
    // SAFETY: the literal ends inside the text, behind which eight bytes may be read.
    let head = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
    let length = Int(literal.pointee.length)
    // The bits of bytes behind a short literal are shifted out.
    let excess = UInt64(truncatingIfNeeded: 64 &- 8 &* min(8, length))
    guard (head ^ literal.pointee.head) &<< excess == 0 else { return false }
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

  private static func head(of text: [UInt8]) -> UInt64 {
    text.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
