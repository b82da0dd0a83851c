import WinnowText

/// Many phrases to find in texts.
///
/// Phrases and texts come prepared the same way (lowered, folded or as they are). White space in a phrase stands for any
/// run of white space. ``first(in:from:)`` looks for them all; the index finds the ``anchors`` of all phrase sets in one
/// scan and asks ``occurrence(of:anchoredAt:in:)`` where it saw one.
final class PhraseSet: Sendable {
  /// Whether an occurrence must be bounded by word boundaries.
  let wholeWords: Bool
  /// One word of each phrase that is not blank.
  let anchors: [Anchor]
  /// The phrases in one buffer, white space runs as one space.
  private let storage: ConstantTable<UInt8>
  private let phrases: ConstantTable<Phrase>
  private let whole: ByteStringTable
  /// Phrase indices, longest first, by key of the first bytes.
  private let buckets: [UInt64: [Int]]
  /// Key lengths in use, longest first.
  private let keyLengths: [Int]
  /// Whether some phrase begins with a byte; spares most positions the look-up.
  private let beginsPhrase: [Bool]

  private static let longestKey = 4

  private struct Phrase: BitwiseCopyable, Sendable {
    var start: Int32
    var count: Int32
    /// Where the anchor stands in the phrase.
    var anchorStart: Int32
    var anchorEnd: Int32
  }

  /// A word that stands in every text in which its phrase occurs.
  struct Anchor: Sendable {
    var phrase: Int
    var word: [UInt8]
  }

  /// Prepares the phrases; the indices of results are those of this array. Blank phrases never occur.
  init(_ phrases: [[UInt8]], wholeWords: Bool) {
    self.wholeWords = wholeWords
    let texts = phrases.map { PhraseSet.squeezed($0) }
    var storage: [UInt8] = []
    var entries: [Phrase] = []
    var anchors: [Anchor] = []
    let choice = AnchorChoice(texts)
    for (index, text) in texts.enumerated() {
      let anchor = choice.anchor(of: text)
      entries.append(
        Phrase(
          start: Int32(storage.count), count: Int32(text.count), anchorStart: Int32(anchor.lowerBound),
          anchorEnd: Int32(anchor.upperBound)))
      storage += text
      if !anchor.isEmpty { anchors.append(Anchor(phrase: index, word: Array(text[anchor]))) }
    }
    self.anchors = anchors
    self.storage = ConstantTable(storage)
    self.phrases = ConstantTable(entries)
    whole = ByteStringTable(texts)
    (buckets, keyLengths, beginsPhrase) = PhraseSet.beginnings(of: texts)
  }

  private static func beginnings(of texts: [[UInt8]]) -> ([UInt64: [Int]], [Int], [Bool]) {
    var buckets: [UInt64: [Int]] = [:]
    var keyLengths: Set<Int> = []
    var beginsPhrase = Array(repeating: false, count: 256)
    for (index, text) in texts.enumerated() where !text.isEmpty {
      beginsPhrase[Int(text[0])] = true
      let head = text.prefix(longestKey).prefix { $0 != 0x20 }
      buckets[key(head), default: []].append(index)
      keyLengths.insert(head.count)
    }
    for key in buckets.keys { buckets[key]?.sort { (texts[$0].count, $1) > (texts[$1].count, $0) } }
    return (buckets, keyLengths.sorted(by: >), beginsPhrase)
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
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, text.count)) { squeezed in
      var count = 0
      var pendingSpace = false
      for byte in text {
        if PhraseSet.isSpace(byte) {
          pendingSpace = count > 0
        } else {
          if pendingSpace {
            squeezed[count] = 0x20
            count += 1
          }
          pendingSpace = false
          squeezed[count] = byte
          count += 1
        }
      }
      // A blank text is no phrase, not even a blank one.
      guard count > 0 else { return nil }
      return whole.number(of: UnsafeBufferPointer(rebasing: squeezed[..<count]))
    }
  }

  // MARK: - One phrase

  /// Where a phrase stands whose anchor stands at `place` in the text.
  func occurrence(of phrase: Int, anchoredAt place: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let entry = phrases[phrase]
    let bytes = storage.start + Int(entry.start)
    var start = place
    var index = Int(entry.anchorStart)
    while index > 0 {
      index -= 1
      guard start > 0 else { return nil }
      start -= 1
      if bytes[index] == 0x20 {
        guard PhraseSet.isSpace(text[start]) else { return nil }
        while start > 0, PhraseSet.isSpace(text[start - 1]) { start -= 1 }
      } else if text[start] != bytes[index] {
        return nil
      }
    }
    let anchorEnd = place + Int(entry.anchorEnd - entry.anchorStart)
    guard let end = match(bytes, Int(entry.anchorEnd)..<Int(entry.count), in: text, at: anchorEnd) else { return nil }
    return isBounded(start..<end, in: text) ? start..<end : nil
  }

  // MARK: - All phrases

  /// The leftmost, then longest, occurrence at or after an offset.
  func first(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Range<Int>? {
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

  private func occurrence(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
    for length in keyLengths where start + length <= text.count {
      guard let candidates = buckets[PhraseSet.key(text[start..<start + length])] else { continue }
      for index in candidates {
        let phrase = phrases[index]
        guard let end = match(storage.start + Int(phrase.start), 0..<Int(phrase.count), in: text, at: start),
          isBounded(start..<end, in: text)
        else { continue }
        return start..<end
      }
    }
    return nil
  }

  /// Compares a part of a phrase at a position; returns the end of the occurrence.
  private func match(
    _ phrase: UnsafePointer<UInt8>, _ part: Range<Int>, in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    var position = start
    for index in part {
      guard position < text.count else { return nil }
      if phrase[index] == 0x20 {
        guard PhraseSet.isSpace(text[position]) else { return nil }
        repeat { position += 1 } while position < text.count && PhraseSet.isSpace(text[position])
      } else {
        guard text[position] == phrase[index] else { return nil }
        position += 1
      }
    }
    return position
  }

  private func isBounded(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    !wholeWords
      || WordCharacters.isWordBoundary(in: text, at: range.lowerBound)
        && WordCharacters.isWordBoundary(in: text, at: range.upperBound)
  }

  private static func key(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reduce(UInt64(bytes.count)) { $0 << 8 | UInt64($1) }
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter, digit or underscore.
  var isASCIIWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
