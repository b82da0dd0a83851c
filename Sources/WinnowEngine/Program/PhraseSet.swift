import WinnowText

/// Finds any of many phrases in a text, in one pass whatever their number.
///
/// Phrases and texts come prepared the same way (lowered, folded or as they are). White space in a phrase stands for any
/// run of white space. A table keyed by a phrase's first bytes says which phrases can begin at a position, so a position
/// costs one look-up where nothing begins.
struct PhraseSet: Sendable {
  /// Whether an occurrence must be bounded by word boundaries.
  let wholeWords: Bool
  /// The phrases in one buffer, white space runs as one space.
  private var storage: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// Phrase indices, longest first, by key of the first bytes.
  private var buckets: [UInt64: [Int]] = [:]
  /// Key lengths in use, longest first.
  private var keyLengths: [Int] = []
  private var whole: [[UInt8]: Int] = [:]
  /// Whether some phrase begins with a byte; spares most positions the look-up.
  private var beginsPhrase = Array(repeating: false, count: 256)

  private static let longestKey = 4

  /// Prepares the phrases; the indices of results are those of this array. Blank phrases never occur.
  init(_ phrases: [[UInt8]], wholeWords: Bool) {
    self.wholeWords = wholeWords
    for (index, phrase) in phrases.enumerated() {
      let text = PhraseSet.squeezed(phrase)
      ranges.append(storage.count..<storage.count + text.count)
      storage.append(contentsOf: text)
      guard !text.isEmpty else { continue }
      if whole[text] == nil { whole[text] = index }
      beginsPhrase[Int(text[0])] = true
      let head = text.prefix(PhraseSet.longestKey).prefix { $0 != 0x20 }
      buckets[PhraseSet.key(head), default: []].append(index)
      if !keyLengths.contains(head.count) { keyLengths.append(head.count) }
    }
    keyLengths.sort(by: >)
    for key in buckets.keys {
      buckets[key]?.sort { (ranges[$0].count, $1) > (ranges[$1].count, $0) }
    }
  }

  /// One word of each phrase, the rarest by length; one of them stands in every text in which a phrase occurs.
  ///
  /// In lower case, as the texts are that are scanned for them.
  var literals: [[UInt8]] {
    var view = TextView()
    var lowered = TextView()
    return ranges.compactMap { range in
      let words = storage[range].split(separator: 0x20)
      guard let longest = words.max(by: { $0.count < $1.count }) else { return nil }
      Array(longest).withUnsafeBufferPointer { view.setRaw($0) }
      lowered.setLowered(view)
      return lowered.bytes
    }
  }

  /// Trims white space and makes every inner run one space.
  static func squeezed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var pendingSpace = false
    for byte in bytes {
      if isSpace(byte) {
        pendingSpace = !result.isEmpty
      } else {
        if pendingSpace { result.append(0x20) }
        pendingSpace = false
        result.append(byte)
      }
    }
    return result
  }

  /// The phrase that the whole text is, white space at the ends aside.
  func indexOfWhole(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    whole[PhraseSet.squeezed(text)]
  }

  /// The leftmost, then longest, occurrence at or after an offset.
  func first(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> (range: Range<Int>, index: Int)? {
    var position = start
    while position < text.count {
      let isInsideWord =
        wholeWords && position > 0 && text[position].isASCIIWord && text[position - 1].isASCIIWord
      if beginsPhrase[Int(text[position])], !isInsideWord, let found = occurrence(in: text, at: position) {
        return found
      }
      position += 1
    }
    return nil
  }

  private func occurrence(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> (range: Range<Int>, index: Int)? {
    for length in keyLengths where start + length <= text.count {
      guard let candidates = buckets[PhraseSet.key(text[start..<start + length])] else { continue }
      for index in candidates {
        guard let end = match(index, in: text, at: start) else { continue }
        if wholeWords {
          guard WordCharacters.isWordBoundary(in: text, at: start), WordCharacters.isWordBoundary(in: text, at: end)
          else { continue }
        }
        return (start..<end, index)
      }
    }
    return nil
  }

  /// Compares one phrase at a position; returns the end of the occurrence.
  private func match(_ index: Int, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var position = start
    for byte in storage[ranges[index]] {
      guard position < text.count else { return nil }
      if byte == 0x20 {
        guard PhraseSet.isSpace(text[position]) else { return nil }
        repeat { position += 1 } while position < text.count && PhraseSet.isSpace(text[position])
      } else {
        guard text[position] == byte else { return nil }
        position += 1
      }
    }
    return position
  }

  private static func key(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reduce(UInt64(bytes.count)) { $0 << 8 | UInt64($1) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter, digit or underscore.
  fileprivate var isASCIIWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
