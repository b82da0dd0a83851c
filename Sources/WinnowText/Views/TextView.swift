/// A text prepared in one way, with a map back to the raw text.
///
/// Reuses its buffers: set the same value again and again, and the steady state allocates nothing. A caller that keeps
/// `bytes` when the view is set again pays with a new buffer.
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

  /// Whether each character has the length that it has in the view that was lowered; true of views of other kinds.
  ///
  /// Offsets into the lowered text are then offsets into that view.
  public private(set) var keepsLengths = true
  /// Whether each offset of the view is the same offset of the raw text.
  public var keepsOffsets: Bool { map.isIdentity }

  private(set) var map = OffsetMap()
  private var pieces: [Piece] = []
  private var scratch = FoldingScratch()

  /// Makes an empty view.
  public init() {}

  // MARK: - Bytes

  /// The bytes that can be read behind the text of `withBytes(_:)`; what they hold is unspecified.
  public static let padding = 16

  /// Calls the closure with the bytes of the view.
  @inline(__always)
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer(body)
  }

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
    if Normalizer.isComposed(raw, .shared) { return copy(raw) }
    pieces.decode(raw)
    Normalizer.normalize(&pieces, .composed, scratch: &scratch.pieces)
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

  /// Becomes the text with each character in its plainest form and its case kept: the steps of the folded view that do not
  /// read words.
  package mutating func setPlain(_ raw: UnsafeBufferPointer<UInt8>) {
    pieces.decode(raw)
    for step in [FoldingStep.invisible, .compatibility, .marks, .plain] {
      step.apply(to: &pieces, reading: .phrase, scratch: &scratch)
    }
    encode(raw)
  }

  /// Becomes another view in lower case by simple case folding; offsets map to the raw text of that view.
  public mutating func setLowered(_ base: borrowing TextView) {
    let isChanged = base.withBytes { lower($0) }
    if keepsLengths {
      map.copy(base.map)
    } else {
      base.withBytes { mapLowered($0, base.map) }
    }
    isIdentity = base.isIdentity && !isChanged
  }

  /// Becomes the raw text in lower case by simple case folding.
  public mutating func setLowered(raw: UnsafeBufferPointer<UInt8>) {
    isIdentity = !lower(raw)
    map.setIdentity(count: raw.count)
    if !keepsLengths { mapLowered(raw, map) }
  }

  /// Fills the bytes, but not the map; says whether anything changed.
  private mutating func lower(_ base: UnsafeBufferPointer<UInt8>) -> Bool {
    makeRoom(SimpleFolding.capacity(for: base.count))
    let outcome = bytes.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { SimpleFolding.lower(base, into: $0) } ?? SimpleFolding.Outcome(count: 0)
    }
    bytes.removeLast(bytes.count - outcome.count)
    keepsLengths = outcome.keepsLengths
    return outcome.isChanged
  }

  private mutating func setFolded(_ raw: UnsafeBufferPointer<UInt8>, reading: FoldingStep.Reading) {
    keepsLengths = true
    if foldPlainly(raw) || reading == .text && foldDirectly(raw) { return }
    pieces.decode(raw)
    for step in FoldingStep.allCases { step.apply(to: &pieces, reading: reading, scratch: &scratch) }
    encode(raw)
  }

  /// Folds plain text; false when the text is of another kind.
  private mutating func foldPlainly(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    makeRoom(raw.count)
    let kind = bytes.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { PlainText.lower(raw, into: $0) } ?? .other
    }
    guard kind == .plain else { return false }
    bytes.removeLast(bytes.count - raw.count)
    map.setIdentity(count: raw.count)
    isIdentity = hasBytes(raw)
    return true
  }

  /// Folds without the steps; false when the text needs them.
  private mutating func foldDirectly(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    makeRoom(DirectFolding.capacity(for: raw.count))
    let count = bytes.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { DirectFolding.fold(raw, into: $0, &map, word: &scratch.word) }
    }
    guard let count else { return false }
    bytes.removeLast(bytes.count - count)
    isIdentity = map.isIdentity && hasBytes(raw)
    return true
  }

  // MARK: - Filling

  /// Makes the bytes at least so many, and leaves room behind them; what they hold is to be overwritten.
  private mutating func makeRoom(_ count: Int) {
    bytes.reserveCapacity(count + Self.padding)
    if bytes.count < count { bytes.append(contentsOf: repeatElement(0, count: count - bytes.count)) }
  }

  /// Whether the view, which is as long as the raw text, has its bytes.
  private func hasBytes(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var difference: UInt8 = 0
      for index in 0..<min(bytes.count, raw.count) { difference |= bytes[index] ^ raw[index] }
      return difference == 0 && bytes.count == raw.count
    }
  }

  private mutating func copy(_ raw: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(raw.count + Self.padding)
    bytes.append(contentsOf: raw)
    map.setIdentity(count: raw.count)
    isIdentity = true
    keepsLengths = true
  }

  private mutating func encode(_ raw: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(raw.count + Self.padding)
    map.begin(rawCount: raw.count)
    for piece in pieces {
      let count = bytes.count
      bytes.append(utf8: piece.scalar)
      map.append(length: bytes.count - count, start: piece.start, end: piece.end)
    }
    bytes.reserveCapacity(bytes.count + Self.padding)
    map.finish()
    isIdentity = map.isIdentity && hasBytes(raw)
    keepsLengths = true
  }

  /// Maps each character of the lowered text through the base, which it follows one to one.
  private mutating func mapLowered(_ lowered: UnsafeBufferPointer<UInt8>, _ base: OffsetMap) {
    map.begin(rawCount: base.rawCount)
    var at = 0
    var offset = 0
    while offset < lowered.count {
      let length = UTF8Decoding.scalar(in: lowered, at: offset).length
      let raw = base.rawRange(of: offset..<offset + length)
      let loweredLength = bytes.withUnsafeBufferPointer { UTF8Decoding.scalar(in: $0, at: at).length }
      map.append(
        length: loweredLength, start: UInt32(truncatingIfNeeded: raw.lowerBound),
        end: UInt32(truncatingIfNeeded: raw.upperBound))
      offset += length
      at += loweredLength
    }
    map.finish()
  }
}
