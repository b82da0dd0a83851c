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
  }

  /// What a word is made of.
  enum Kind {
    case letters, number, ideograph
  }

  private(set) var text: [UInt8] = []
  private(set) var words: [Word] = []
  /// The words with those of one meaning made one; see ``GuardSet/Kind/same``.
  private(set) var tokens: [Token] = []
  private(set) var isTruncated = false
  /// Whether ordinary words are written small, so that a capital shows a name.
  private(set) var isSentenceCase = false

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
    _ bytes: UnsafeBufferPointer<UInt8>, capitals: UInt64, isTruncated: Bool, guards: GuardSet
  ) {
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: bytes)
    self.isTruncated = isTruncated
    readWords(capitals)
    isSentenceCase = hasSmallWords(guards)
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

  private mutating func readWords(_ capitals: UInt64) {
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
            range: index..<end, hash: hash, stem: kind == .letters ? WordStem.hash(bytes) : hash, kind: kind,
            isCapital: capitals & 1 << UInt64(words.count) != 0))
        index = end
      }
    }
  }

  private static func wordEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    text[start...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
  }

  /// Two long words that are written small, or one in a short title, show that capitals mean something.
  private func hasSmallWords(_ guards: GuardSet) -> Bool {
    let small = words.dropFirst().count {
      $0.kind == .letters && !$0.isCapital && $0.range.count >= 4 && !guards.contains($0.hash, in: .stop)
    }
    return small >= 2 || small == 1 && words.count <= 5
  }

  // MARK: - Tokens

  /// Makes the tokens; call it after the last change of the words.
  mutating func readTokens(_ guards: GuardSet) {
    tokens.removeAll(keepingCapacity: true)
    var index = 0
    while index < words.count {
      if let (end, place) = longestPhrase(at: index, of: .same, guards) {
        let identity = PhraseHash.append(
          UInt8(truncatingIfNeeded: place.line), to: UInt64(UInt32(bitPattern: place.line)) << 20)
        tokens.append(Token(words: index..<end, identity: identity ^ 0xA5A5_0000_0000_0000))
        index = end
      } else {
        tokens.append(Token(words: index..<index + 1, identity: words[index].stem))
        index += 1
      }
    }
  }

  /// The longest phrase that begins at a word and that a block of the kind has.
  func longestPhrase(
    at start: Int, of kind: GuardSet.Kind, _ guards: GuardSet
  ) -> (end: Int, place: GuardSet.Place)? {
    var hash = PhraseHash.empty
    var found: (end: Int, place: GuardSet.Place)?
    for end in start..<min(words.count, start + guards.longestPhrase) {
      hash = PhraseHash.append(word: bytes(end), to: hash)
      guard let places = guards.places[hash] else { continue }
      if let place = places.first(where: { guards.blocks[Int($0.block)].kind == kind }) { found = (end + 1, place) }
    }
    return found
  }
}
