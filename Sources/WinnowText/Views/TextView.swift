/// A text prepared in one way, with a map back to the raw text.
///
/// Reuses its buffers: set the same value again and again, and the steady state allocates nothing for ASCII text.
/// The raw bytes must be valid UTF-8 and shorter than 4 GiB.
///
/// ```swift
/// var view = TextView()
/// view.setFolded(raw)                    // "You w0n’t" → "you won't"
/// let evidence = view.rawRange(of: 4..<9)  // the bytes of "w0n’t"
/// ```
public struct TextView: Sendable {
  /// The text of the view, valid UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether the view has the very bytes of the raw text.
  public private(set) var isIdentity = true

  private var map = OffsetMap()
  private var pieces: [Piece] = []
  private var scratch: [Piece] = []

  /// Makes an empty view.
  public init() {}

  // MARK: - Offsets

  /// The raw UTF-8 bytes that a range of the view came from.
  ///
  /// Bounds inside a character are moved out to its edges. Ranges of the view that overlap or follow one another do so in
  /// the raw text too. An empty range gives an empty range.
  /// - Complexity: O(log changes); O(1) where the view has the offsets of the raw text.
  public func rawRange(of range: Range<Int>) -> Range<Int> {
    var lower = min(max(range.lowerBound, 0), bytes.count)
    var upper = min(max(range.upperBound, lower), bytes.count)
    while lower > 0, lower < bytes.count, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < bytes.count, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return map.rawRange(of: lower..<upper)
  }

  // MARK: - Kinds of view

  /// Becomes the raw text itself.
  public mutating func setRaw(_ raw: UnsafeBufferPointer<UInt8>) {
    copy(raw)
  }

  /// Becomes the text in Normalization Form C.
  public mutating func setComposed(_ raw: UnsafeBufferPointer<UInt8>) {
    if UTF8Decoding.isASCII(raw) { return copy(raw) }
    pieces.decode(raw)
    if Normalizer.isNormal(pieces, .composed, .shared) { return copy(raw) }
    Normalizer.normalize(&pieces, .composed, scratch: &scratch)
    encode(raw)
  }

  /// Becomes the folded text: what is left when the ways to hide a word are undone; see `FoldingStep`.
  public mutating func setFolded(_ raw: UnsafeBufferPointer<UInt8>) {
    setFolded(raw, reading: .text)
  }

  /// Becomes a phrase of a rule, folded to be looked for in folded texts.
  ///
  /// Differs from `setFolded` in words made of nothing but look-alike letters, which stay in their alphabet.
  public mutating func setFoldedPhrase(_ raw: UnsafeBufferPointer<UInt8>) {
    setFolded(raw, reading: .phrase)
  }

  /// Becomes another view in lower case by simple case folding; offsets map to the raw text of that view.
  public mutating func setLowered(_ base: borrowing TextView) {
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(base.bytes.count)
    let keepsLengths = base.bytes.withUnsafeBufferPointer { SimpleFolding.append($0, to: &bytes) }
    if keepsLengths {
      map = base.map
    } else {
      base.bytes.withUnsafeBufferPointer { mapLowered($0, base) }
    }
    isIdentity = base.isIdentity && bytes == base.bytes
  }

  private mutating func setFolded(_ raw: UnsafeBufferPointer<UInt8>, reading: FoldingStep.Reading) {
    bytes.removeAll(keepingCapacity: true)
    if let isChanged = ASCIIFolding.append(raw, to: &bytes) {
      map.setIdentity(count: raw.count)
      isIdentity = !isChanged
      return
    }
    pieces.decode(raw)
    for step in FoldingStep.allCases { step.apply(to: &pieces, reading: reading, scratch: &scratch) }
    encode(raw)
  }

  // MARK: - Filling

  private mutating func copy(_ raw: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: raw)
    map.setIdentity(count: raw.count)
    isIdentity = true
  }

  private mutating func encode(_ raw: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(raw.count)
    map.begin(rawCount: raw.count)
    for piece in pieces {
      let count = bytes.count
      bytes.append(utf8: piece.scalar)
      map.append(length: bytes.count - count, start: piece.start, end: piece.end)
    }
    map.finish()
    isIdentity = map.isIdentity && bytes.elementsEqual(raw)
  }

  /// Maps each character of the lowered text through the base, which it follows one to one.
  private mutating func mapLowered(_ lowered: UnsafeBufferPointer<UInt8>, _ base: borrowing TextView) {
    var rawMap = OffsetMap()
    rawMap.begin(rawCount: base.map.rawCount)
    var at = 0
    var offset = 0
    while offset < lowered.count {
      let length = UTF8Decoding.scalar(in: lowered, at: offset).length
      let raw = base.map.rawRange(of: offset..<offset + length)
      let loweredLength = bytes.withUnsafeBufferPointer { UTF8Decoding.scalar(in: $0, at: at).length }
      rawMap.append(
        length: loweredLength, start: UInt32(truncatingIfNeeded: raw.lowerBound),
        end: UInt32(truncatingIfNeeded: raw.upperBound))
      offset += length
      at += loweredLength
    }
    rawMap.finish()
    map = rawMap
  }
}
