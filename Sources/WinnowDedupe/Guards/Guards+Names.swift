import WinnowText

extension Guards {
  /// `name`: a name of one title stands where the other has another name. `word`: the titles are a template with one word
  /// exchanged, and the words are no verbs that desks exchange freely.
  mutating func findNames() {
    let hunks = pair.hunks.map { hunk in
      (left: content(hunk.left, pair.left), right: content(hunk.right, pair.right))
    }
    for hunk in hunks where !hunk.left.isEmpty && !hunk.right.isEmpty && !saysTheSame(hunk.left, hunk.right) {
      if hasName(hunk.left, pair.left), hasName(hunk.right, pair.right) {
        add("name", text(hunk.left, pair.left), text(hunk.right, pair.right))
      } else if isIdeographic(hunk.left, pair.left) && isIdeographic(hunk.right, pair.right) {
        add("word", text(hunk.left, pair.left), text(hunk.right, pair.right))
      } else if hunk.left.count == 1, hunk.right.count == 1, hunks.count == 1,
        !isFreeVerb(hunk.left[0], pair.left) || !isFreeVerb(hunk.right[0], pair.right)
      {
        add("word", text(hunk.left, pair.left), text(hunk.right, pair.right))
      }
    }
  }

  /// The tokens of a stretch that say something of themselves: no function words, no attribution, no numbers.
  private func content(_ tokens: Range<Int>, _ title: ComparedTitle) -> [Int] {
    tokens.filter { index in
      let range = title.tokens[index].words
      guard range.count == 1, let first = range.first else { return true }
      let word = title.words[first]
      if word.kind == .number { return false }
      if word.kind == .ideograph { return !Self.isHiragana(title.bytes(first)) }
      return word.kinds & (GuardSet.Kind.stop.bit | GuardSet.Kind.reporting.bit) == 0
    }
  }

  /// Whether the difference is one of spelling only: `wild fire`, `snl` for the words it begins.
  private func saysTheSame(_ left: [Int], _ right: [Int]) -> Bool {
    let (leftText, rightText) = (joined(left, pair.left), joined(right, pair.right))
    if leftText == rightText { return true }
    if initials(left, pair.left) == rightText && left.count > 1 { return true }
    if initials(right, pair.right) == leftText && right.count > 1 { return true }
    guard left.count == 1, right.count == 1 else { return false }
    let leftClass = classKey(of: pair.left.tokens[left[0]], pair.left)
    if let leftClass, leftClass == classKey(of: pair.right.tokens[right[0]], pair.right) { return true }
    if leftText.count == 1 && rightText.first == leftText.first { return true }
    if rightText.count == 1 && leftText.first == rightText.first { return true }
    return isMisspelt(leftText, rightText)
  }

  /// Whether two long words differ by one letter that is added, left out, exchanged or in the wrong place. Classes of words
  /// have been looked at before, so that Austria is not taken for Australia.
  private func isMisspelt(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard min(left.count, right.count) >= 6, abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let (leftRest, rightRest) = (left.dropFirst(start).dropLast(end), right.dropFirst(start).dropLast(end))
    if leftRest.count <= 1, rightRest.count <= 1 { return true }
    return leftRest.count == 2 && rightRest.count == 2 && leftRest.elementsEqual(rightRest.reversed())
  }

  private func joined(_ tokens: [Int], _ title: ComparedTitle) -> [UInt8] {
    tokens.flatMap { title.bytes(title.tokens[$0].words).filter { $0 != UInt8(ascii: " ") } }
  }

  private func initials(_ tokens: [Int], _ title: ComparedTitle) -> [UInt8] {
    tokens.flatMap { title.tokens[$0].words }.compactMap { title.bytes($0).first }
  }

  private func text(_ tokens: [Int], _ title: ComparedTitle) -> String {
    tokens.map { title.string(title.tokens[$0].words) }.joined(separator: " ")
  }

  // MARK: - Kinds of words

  private func hasName(_ tokens: [Int], _ title: ComparedTitle) -> Bool {
    tokens.contains { token in title.tokens[token].words.contains { isName($0, title) } }
  }

  /// Whether a word names somebody or something.
  ///
  /// Where ordinary words are written small, a capital inside the title tells. Elsewhere the live titles tell how the word is
  /// usually written, and if they do not know it, a name is what is no common word.
  private func isName(_ index: Int, _ title: ComparedTitle) -> Bool {
    let word = title.words[index]
    guard word.kind == .letters else { return false }
    if title.isSentenceCase, index > 0 { return word.isCapital }
    guard word.isCapital else { return false }
    let seen = cases.counts(of: title.bytes(index))
    if seen.small + seen.capital >= 4 { return seen.capital > 3 * seen.small }
    return !CommonWords.contains(title.bytes(index))
  }

  private func isIdeographic(_ tokens: [Int], _ title: ComparedTitle) -> Bool {
    tokens.contains { token in title.tokens[token].words.contains { title.words[$0].kind == .ideograph } }
  }

  private func isFreeVerb(_ token: Int, _ title: ComparedTitle) -> Bool {
    title.tokens[token].words.allSatisfy { words.contains(title.words[$0].stem, in: .verb) }
  }

  private static func isHiragana(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let scalar = WordCharacters.scalar(in: bytes, at: 0).scalar
      return (0x3041...0x309F).contains(scalar)
    }
  }
}
