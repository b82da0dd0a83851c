/// Finds which of many literals occur in a text, in one pass whatever their number.
///
/// A literal of four bytes and more is represented by its rarest four bytes. Every four bytes of the text are looked up in
/// a bit table; only a set bit leads to a comparison. Shorter literals have tables of their own. Literals and texts have
/// their case removed in the same way before.
struct LiteralIndex: Sendable {
  private var storage: [UInt8] = []
  private var literals: [Literal] = []
  private var owners: [Int32] = []
  private var grams: GramTable
  private var shortGrams: GramTable
  /// For each first byte the lengths (as bits) of the literals shorter than four bytes that begin with it.
  private var shortLengths = Array(repeating: UInt8(0), count: 256)
  private let hasShort: Bool

  private struct Literal: Sendable {
    var start: Int32
    var length: Int32
    /// Where the representing gram stands in the literal.
    var gramOffset: Int32
    var owners: Range<Int32>
  }

  /// Builds the index.
  ///
  /// - Parameter owned: Literals of at least one byte, each with the one that wants to hear of it; a literal may come
  ///   several times.
  init(_ owned: [(literal: [UInt8], owner: Int)]) {
    let sorted = owned.sorted { left, right in
      left.literal == right.literal
        ? left.owner < right.owner : left.literal.lexicographicallyPrecedes(right.literal)
    }
    var long: [(gram: UInt32, entry: Int32)] = []
    var short: [(gram: UInt32, entry: Int32)] = []
    for (index, entry) in sorted.enumerated() {
      let bytes = entry.literal
      precondition(!bytes.isEmpty, "an empty literal occurs everywhere")
      if index > 0, sorted[index - 1].literal == bytes {
        owners.append(Int32(entry.owner))
        literals[literals.count - 1].owners = literals[literals.count - 1].owners.lowerBound..<Int32(owners.count)
        continue
      }
      let number = Int32(literals.count)
      var gramOffset = 0
      if bytes.count >= 4 {
        gramOffset = GramRarity.rarestOffset(in: bytes)
        long.append((LiteralIndex.gram(bytes, at: gramOffset, length: 4), number))
      } else {
        shortLengths[Int(bytes[0])] |= 1 << UInt8(bytes.count)
        short.append((LiteralIndex.gram(bytes, at: 0, length: bytes.count), number))
      }
      literals.append(
        Literal(
          start: Int32(storage.count), length: Int32(bytes.count), gramOffset: Int32(gramOffset),
          owners: Int32(owners.count)..<Int32(owners.count + 1)))
      owners.append(Int32(entry.owner))
      storage += bytes
    }
    grams = GramTable(long)
    shortGrams = GramTable(short)
    hasShort = !short.isEmpty
  }

  /// Calls `body` with the owners of every literal that occurs, an owner once for each occurrence.
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return }
    if text.count >= 4 {
      // SAFETY: the last position read from is count - 4, so the four bytes lie inside the text.
      for position in 0...(text.count - 4) {
        let gram = base.loadUnaligned(fromByteOffset: position, as: UInt32.self)
        guard grams.mayContain(gram) else { continue }
        grams.forEachEntry(of: gram) { report(literals[$0], in: text, at: position, body) }
      }
    }
    if hasShort { scanShort(text, body) }
  }

  private func scanShort(_ text: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    for position in text.indices {
      let lengths = shortLengths[Int(text[position])]
      guard lengths != 0 else { continue }
      for length in 1...3 where lengths >> UInt8(length) & 1 != 0 && position + length <= text.count {
        let gram = LiteralIndex.gram(text, at: position, length: length)
        shortGrams.forEachEntry(of: gram) { entry in
          for owner in literals[entry].owners { body(Int(owners[Int(owner)])) }
        }
      }
    }
  }

  /// Compares the whole literal where its gram was seen.
  private func report(
    _ literal: Literal, in text: UnsafeBufferPointer<UInt8>, at position: Int, _ body: (Int) -> Void
  ) {
    let start = position - Int(literal.gramOffset)
    guard start >= 0, start + Int(literal.length) <= text.count else { return }
    for offset in 0..<Int(literal.length) where storage[Int(literal.start) + offset] != text[start + offset] { return }
    for owner in literal.owners { body(Int(owners[Int(owner)])) }
  }

  /// Up to four bytes as one number, in the order in which the machine loads them; shorter ones carry their length.
  private static func gram(_ bytes: some RandomAccessCollection<UInt8>, at offset: Int, length: Int) -> UInt32 {
    var gram: UInt32 = length < 4 ? UInt32(length) << 24 : 0
    let start = bytes.index(bytes.startIndex, offsetBy: offset)
    for (place, byte) in bytes[start...].prefix(length).enumerated() { gram |= UInt32(byte) << UInt32(8 * place) }
    return UInt32(littleEndian: gram)
  }
}
