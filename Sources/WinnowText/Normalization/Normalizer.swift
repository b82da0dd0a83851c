/// Unicode normalization to the composed forms, on pieces.
enum Normalizer {
  enum Form {
    /// Canonical composition.
    case composed
    /// Compatibility composition.
    case compatible
    /// Compatibility composition, but a spacing accent stays what it is.
    ///
    /// NFKC makes a space and a mark of `´`, which would cut `don´t` in two.
    case compatibleKeepingAccents
  }

  /// Whether the text is surely in the form already.
  static func isNormal(_ pieces: [Piece], _ form: Form, _ tables: UnicodeTables) -> Bool {
    var lastClass: UInt8 = 0
    for piece in pieces {
      if piece.scalar < 0x80 {
        lastClass = 0
        continue
      }
      let info = tables[piece.scalar]
      let quickCheck = form == .composed ? info.composedQuickCheck : info.compatibleQuickCheck
      guard quickCheck == .yes else { return false }
      let combiningClass = info.combiningClass
      if combiningClass != 0, combiningClass < lastClass { return false }
      lastClass = combiningClass
    }
    return true
  }

  /// Whether the text is surely in composed form already.
  static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>, _ tables: UnicodeTables) -> Bool {
    var lastClass: UInt8 = 0
    var offset = 0
    while true {
      let ascii = UTF8Decoding.asciiPrefix(of: bytes, from: offset)
      if ascii == bytes.count { return true }
      if ascii > offset { lastClass = 0 }
      offset = ascii
      while offset < bytes.count, bytes[offset] >= 0x80 {
        let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
        offset += length
        let info = tables[scalar]
        if info.isInertInComposedForm {
          lastClass = 0
          continue
        }
        guard info.composedQuickCheck == .yes, info.combiningClass >= lastClass else { return false }
        lastClass = info.combiningClass
      }
    }
  }

  /// Brings pieces to the form; `scratch` is storage to reuse.
  static func normalize(_ pieces: inout [Piece], _ form: Form, scratch: inout [Piece]) {
    let tables = UnicodeTables.shared
    if isNormal(pieces, form, tables) { return }
    decompose(pieces, form, tables, into: &scratch)
    reorder(&scratch, tables)
    compose(&scratch, tables)
    scratch.makeMonotone()
    swap(&pieces, &scratch)
  }

  // MARK: - Steps

  /// Marks that are sorted in place, without an allocation.
  private static let longestInsertion = 32

  private static func decompose(
    _ pieces: [Piece], _ form: Form, _ tables: UnicodeTables, into result: inout [Piece]
  ) {
    result.removeAll(keepingCapacity: true)
    for piece in pieces {
      if piece.scalar < 0xA0 {
        result.append(piece)
        continue
      }
      if let (leading, vowel, trailing) = Hangul.decomposed(piece.scalar) {
        result.append(Piece(scalar: leading, start: piece.start, end: piece.end))
        result.append(Piece(scalar: vowel, start: piece.start, end: piece.end))
        if let trailing { result.append(Piece(scalar: trailing, start: piece.start, end: piece.end)) }
        continue
      }
      let parts = form == .composed ? tables.canonical[piece.scalar] : tables.compatible[piece.scalar]
      if parts.isEmpty || form == .compatibleKeepingAccents && isSpacingAccent(parts) {
        result.append(piece)
        continue
      }
      for part in parts { result.append(Piece(scalar: part, start: piece.start, end: piece.end)) }
    }
  }

  static func isSpacingAccent(_ parts: UnsafeBufferPointer<UInt32>) -> Bool {
    parts.count > 1 && parts[0] == 0x20
  }

  /// Sorts each run of marks by combining class, keeping equal ones in order.
  private static func reorder(_ pieces: inout [Piece], _ tables: UnicodeTables) {
    var index = 0
    while index < pieces.count {
      let start = index
      var isSorted = true
      var lastClass: UInt8 = 0
      while index < pieces.count {
        let combiningClass = tables[pieces[index].scalar].combiningClass
        if combiningClass == 0 { break }
        isSorted = isSorted && lastClass <= combiningClass
        lastClass = combiningClass
        index += 1
      }
      if !isSorted, index - start <= longestInsertion {
        insertionSort(&pieces, start..<index, tables)
      } else if !isSorted {
        // A text of marks alone must not cost O(n²).
        let run = pieces[start..<index].enumerated().map { (tables[$1.scalar].combiningClass, $0, $1) }
        for (offset, entry) in run.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }).enumerated() {
          pieces[start + offset] = entry.2
        }
      }
      if index == start { index += 1 }
    }
  }

  private static func insertionSort(_ pieces: inout [Piece], _ run: Range<Int>, _ tables: UnicodeTables) {
    for index in run.dropFirst() {
      let piece = pieces[index]
      let combiningClass = tables[piece.scalar].combiningClass
      var at = index
      while at > run.lowerBound, tables[pieces[at - 1].scalar].combiningClass > combiningClass {
        pieces[at] = pieces[at - 1]
        at -= 1
      }
      pieces[at] = piece
    }
  }

  private static func compose(_ pieces: inout [Piece], _ tables: UnicodeTables) {
    var count = 0
    var starter: Int?
    var lastClass: UInt8 = 0
    for index in pieces.indices {
      let piece = pieces[index]
      let combiningClass = tables[piece.scalar].combiningClass
      if let base = starter {
        let isAdjacent = base == count - 1
        let isBlocked = !isAdjacent && (lastClass == 0 || lastClass >= combiningClass)
        if !isBlocked, let composite = composite(pieces[base].scalar, piece.scalar, tables) {
          pieces[base].scalar = composite
          pieces[base].start = min(pieces[base].start, piece.start)
          pieces[base].end = max(pieces[base].end, piece.end)
          continue
        }
      }
      pieces[count] = piece
      if combiningClass == 0 { starter = count }
      lastClass = combiningClass
      count += 1
    }
    pieces.removeLast(pieces.count - count)
  }

  private static func composite(_ first: UInt32, _ second: UInt32, _ tables: UnicodeTables) -> UInt32? {
    Hangul.composed(first, second) ?? tables.composite(first, second)
  }
}
