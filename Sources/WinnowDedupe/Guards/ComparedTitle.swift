import WinnowText

/// A canonical title cut into words, as the guards look at it.
struct ComparedTitle {
  /// A word of a title.
  struct Word {
    /// Where it stands in the text.
    var range: Range<Int>
    /// The hash of its bytes.
    var hash: UInt64
    /// The hash of its stem, which spellings and forms of one word share.
    var stem: UInt64
    var kind: Kind
    /// Whether it was written with a capital.
    var isCapital: Bool
    /// The kinds of the blocks that have the word, as bits.
    var kinds: UInt32
  }

  /// What a word is made of.
  enum Kind {
    case letters, number, ideograph
  }

  private(set) var text: [UInt8] = []
  private(set) var words: [Word] = []
  /// The words with those of one meaning made one; see ``GuardSet/Kind/same``.
  private(set) var tokens: [Token] = []
  /// Phrases of the blocks, by their first words and then by length.
  private(set) var phrases: [Phrase] = []
  private(set) var isTruncated = false
  /// Whether ordinary words are written small, so that a capital shows a name.
  private(set) var isSentenceCase = false

  /// Words in a row that some blocks have.
  struct Phrase {
    var words: Range<Int>
    /// Its slot in the table of the guards.
    var slot: Int
    /// The kinds of the blocks, as bits.
    var kinds: UInt32
  }

  /// One or more words that count as one.
  struct Token {
    var words: Range<Int>
    /// What makes it equal to another one.
    var identity: UInt64
  }

  /// The guards look at so many words; the rest of a title counts for its similarity only.
  private static let wordLimit = 64

  /// Becomes another title.
  mutating func set(
    _ bytes: UnsafeBufferPointer<UInt8>, capitals: UInt64, isTruncated: Bool, guards: GuardSet, stems: inout StemCache
  ) {
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: bytes)
    self.isTruncated = isTruncated
    readWords(capitals, guards, &stems)
    isSentenceCase = hasSmallWords
    readPhrases(guards)
  }

  /// Forgets the words that another title, which breaks off, cannot have.
  mutating func clip(to count: Int) {
    if words.count > count { words.removeLast(words.count - count) }
  }

  /// The bytes of a word.
  func bytes(_ word: Int) -> ArraySlice<UInt8> { text[words[word].range] }

  /// The bytes of words in a row.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    range.isEmpty ? [] : text[words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound]
  }

  /// The text of words in a row.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

  // MARK: - Words

  private mutating func readWords(_ capitals: UInt64, _ guards: GuardSet, _ stems: inout StemCache) {
    let table = guards.phrases
    words.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count, words.count < Self.wordLimit {
        if text[index] == UInt8(ascii: " ") {
          index += 1
          continue
        }
        let (scalar, length) = WordCharacters.scalar(in: text, at: index)
        let isIdeograph = scalar >= 0x1100 && WordCharacters.isIdeographic(scalar)
        let end = isIdeograph ? index + length : Self.wordEnd(text, from: index)
        let bytes = text[index..<end]
        let kind: Kind = isIdeograph ? .ideograph : bytes.contains(where: \.isDigit) ? .number : .letters
        let hash = PhraseHash.hash(bytes)
        words.append(
          Word(
            range: index..<end, hash: hash, stem: kind == .letters ? stems.stem(of: bytes, hash: hash) : hash,
            kind: kind,
            isCapital: capitals & 1 << UInt64(words.count) != 0,
            kinds: table.find(hash).map { table.kinds(of: $0) } ?? 0))
        index = end
      }
    }
  }

  private static func wordEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    text[start...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
  }

  /// Two long words that are written small, or one in a short title, show that capitals mean something.
  private var hasSmallWords: Bool {
    let small = words.dropFirst().count {
      $0.kind == .letters && !$0.isCapital && $0.range.count >= 4 && $0.kinds & GuardSet.Kind.stop.bit == 0
    }
    return small >= 2 || small == 1 && words.count <= 5
  }

  // MARK: - Tokens

  /// Makes the tokens; call it after the last change of the words.
  mutating func readTokens(_ guards: GuardSet) {
    tokens.removeAll(keepingCapacity: true)
    var index = 0
    while index < words.count {
      if let phrase = longestPhrase(at: index, of: GuardSet.Kind.same.bit),
        let place = place(of: phrase, in: .same, guards)
      {
        let line = UInt64(UInt32(bitPattern: place.line))
        tokens.append(Token(words: phrase.words, identity: (line &* 0x9E37_79B9_7F4A_7C15) ^ 0xA5A5_0000_0000_0000))
        index = phrase.words.upperBound
      } else {
        tokens.append(Token(words: index..<index + 1, identity: words[index].stem))
        index += 1
      }
    }
  }

  // MARK: - Phrases

  /// Finds the phrases of all blocks; call it when the words are there.
  private mutating func readPhrases(_ guards: GuardSet) {
    phrases.removeAll(keepingCapacity: true)
    let table = guards.phrases
    for start in words.indices {
      var hash = PhraseHash.empty
      for end in start..<min(words.count, start + guards.longestPhrase) {
        hash = end == start ? words[start].hash : PhraseHash.append(word: bytes(end), to: hash)
        if let slot = table.find(hash) {
          phrases.append(Phrase(words: start..<end + 1, slot: slot, kinds: table.kinds(of: slot)))
        }
        guard guards.beginnings.contains(hash) else { break }
      }
    }
  }

  /// The longest phrase that begins at a word and that a block of one of the kinds has.
  func longestPhrase(at start: Int, of kinds: UInt32) -> Phrase? {
    phrases.last { $0.words.lowerBound == start && $0.kinds & kinds != 0 && $0.words.upperBound <= words.count }
  }

  /// The place of a phrase in a block of the kind; the first, where several have it.
  func place(of phrase: Phrase, in kind: GuardSet.Kind, _ guards: GuardSet) -> GuardSet.Place? {
    guards.phrases.places(of: phrase.slot).first { guards.blocks[Int($0.block)].kind == kind }
  }

  /// Whether a block of the kind has a word.
  func contains(_ word: Int, in kind: GuardSet.Kind) -> Bool { words[word].kinds & kind.bit != 0 }
}
