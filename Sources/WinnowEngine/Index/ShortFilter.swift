import CWinnowScan

/// Finds the places of a text at which one of some stretches of one to three bytes may stand.
struct ShortFilter: Sendable {
  /// The stretches in eight groups, as halves of their bytes; see `winnow_short_filter`.
  private let halves: ConstantTable<UInt8>
  /// A bit for each stretch of two bytes, the first lowest, and for each two that begin with a stretch of one.
  private let pairs: ConstantTable<UInt64>
  /// The stretches of three bytes.
  private let triples: GramTable

  /// The most bytes of a stretch.
  static let mostBytes = 3
  /// Groups of stretches of three bytes; the last group has those of one and two.
  private static let longGroupCount = 7

  /// - Parameter triples: A table of the stretches of three bytes.
  init(_ stretches: [[UInt8]], triples: GramTable) {
    self.triples = triples
    let firsts = Set(stretches.filter { $0.count == Self.mostBytes }.map { $0[0] })
    // A group has few first bytes, which share their lower halves: so it takes few other bytes for its own.
    let places = firsts.sorted { ($0 & 15, $0) < ($1 & 15, $1) }.enumerated().map { ($1, $0) }
    let placeOfFirst = Dictionary(uniqueKeysWithValues: places)
    var pairs = Array(repeating: UInt64(0), count: 1024)
    var halves = Array(repeating: UInt8(0), count: 2 * 16 * Self.mostBytes)
    for stretch in stretches {
      let isLong = stretch.count == Self.mostBytes
      let place = isLong ? (placeOfFirst[stretch[0]] ?? 0) * Self.longGroupCount / firsts.count : Self.longGroupCount
      for position in 0..<Self.mostBytes {
        // Whatever is behind a shorter stretch is as good as any.
        for byte in position < stretch.count ? stretch[position]...stretch[position] : 0...0xFF {
          halves[32 * position + Int(byte & 15)] |= 1 << UInt8(place)
          halves[32 * position + 16 + Int(byte >> 4)] |= 1 << UInt8(place)
        }
      }
      if isLong { continue }
      for second in stretch.count > 1 ? stretch[1]...stretch[1] : 0...0xFF {
        let pair = Int(stretch[0]) | Int(second) << 8
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    self.pairs = ConstantTable(pairs)
    self.halves = ConstantTable(halves)
  }

  /// Writes the places to room for `count` and one more, in rising order; a stretch may go on behind the text.
  /// - Parameter text: `count` bytes, behind which ``TextArena/padding`` more may be read.
  /// - Returns: How many there are.
  func find(_ text: UnsafePointer<UInt8>, _ count: Int, _ places: UnsafeMutablePointer<UInt32>) -> Int {
    let filter = winnow_short_filter(
      halves: halves.start, pairs: pairs.start, triples: triples.bits.start, tripleShift: triples.bitShift)
    return winnow_find_short(text, count, filter, places)
  }
}
