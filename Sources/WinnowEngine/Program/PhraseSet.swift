import WinnowText

/// Many phrases to find in texts.
///
/// Phrases and texts come prepared the same way (lowered, folded or as they are). White space in a phrase stands for any
/// run of white space. ``first(in:from:)`` looks for them all; the index finds the ``literals`` of all phrase sets in one scan.
final class PhraseSet: Sendable {
  /// Whether an occurrence must be bounded by word boundaries.
  let wholeWords: Bool
  /// The phrases that are not blank, white space runs as one space.
  let literals: [[UInt8]]
  /// The same in one buffer.
  private let storage: ConstantTable<UInt8>
  private let phrases: ConstantTable<Phrase>
  private let whole: ByteStringTable
  /// By length of a phrase's first bytes, longest first: where the phrases that begin with them stand in ``byHead``.
  private let heads: [(length: Int, table: GramTable)]
  /// Phrases grouped by their first bytes, longest first; the last of a group as its complement.
  private let byHead: ConstantTable<Int32>
  /// Whether some phrase begins with a byte; spares most positions the look-up.
  private let beginsPhrase: [Bool]

  private static let longestHead = 4

  private struct Phrase: BitwiseCopyable, Sendable {
    var start: Int32
    var count: Int32
  }

  /// Prepares the phrases; the indices of results are those of this array. Blank phrases never occur.
  init(_ phrases: [[UInt8]], wholeWords: Bool) {
    self.wholeWords = wholeWords
    let texts = phrases.map { PhraseSet.squeezed($0) }
    var storage: [UInt8] = []
    var entries: [Phrase] = []
    for text in texts {
      entries.append(Phrase(start: Int32(storage.count), count: Int32(text.count)))
      storage += text
    }
    literals = texts.filter { !$0.isEmpty }
    self.storage = ConstantTable(storage)
    self.phrases = ConstantTable(entries)
    whole = ByteStringTable(texts)
    (heads, byHead) = PhraseSet.heads(of: texts)
    beginsPhrase = texts.reduce(into: Array(repeating: false, count: 256)) { begins, text in
      if let first = text.first { begins[Int(first)] = true }
    }
  }

  private static func heads(
    of texts: [[UInt8]]
  ) -> ([(length: Int, table: GramTable)], ConstantTable<Int32>) {
    var groups: [[UInt8]: [Int]] = [:]
    for (index, text) in texts.enumerated() where !text.isEmpty {
      groups[Array(text.prefix(longestHead).prefix { $0 != 0x20 }), default: []].append(index)
    }
    var order: [Int32] = []
    var grams: [Int: [(gram: UInt32, first: Int32)]] = [:]
    for (head, members) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      grams[head.count, default: []].append((head.withUnsafeBufferPointer { gram($0) }, Int32(order.count)))
      let sorted = members.sorted { (texts[$0].count, $1) > (texts[$1].count, $0) }
      order += sorted.dropLast().map { Int32($0) }
      if let last = sorted.last { order.append(~Int32(last)) }
    }
    let heads = grams.sorted { $0.key > $1.key }.map { (length: $0.key, table: GramTable($0.value)) }
    return (heads, ConstantTable(order))
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

  // MARK: - All phrases

  /// The leftmost, then longest, occurrence at or after an offset.
  func first(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Range<Int>? {
    var position = start
    while position < text.count {
      if let found = longest(in: text, at: position) { return found }
      position += 1
    }
    return nil
  }

  /// The longest occurrence that begins at an offset inside the text.
  func longest(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
    guard beginsPhrase[Int(text[start])] else { return nil }
    if wholeWords, start > 0, text[start].isASCIIWord, text[start - 1].isASCIIWord { return nil }
    for head in heads.indices where start + heads[head].length <= text.count {
      let gram = Self.gram(UnsafeBufferPointer(rebasing: text[start..<start + heads[head].length]))
      var place = Int(heads[head].table.firstEntry(of: gram))
      guard place >= 0 else { continue }
      while true {
        let index = byHead[place]
        let phrase = phrases[Int(index < 0 ? ~index : index)]
        if let end = match(storage.start + Int(phrase.start), 0..<Int(phrase.count), in: text, at: start),
          isBounded(start..<end, in: text)
        {
          return start..<end
        }
        if index < 0 { break }
        place += 1
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

  /// Up to four bytes as one number.
  private static func gram(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
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
