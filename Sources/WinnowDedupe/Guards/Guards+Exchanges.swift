extension Guards {
  /// Named after the block: two words of one class stand for one another (`monday`, `tuesday`), or two opposites.
  mutating func findExchanges() {
    let (left, right) = (phrases(of: pair.left), phrases(of: pair.right))
    for phrase in left where !right.contains(where: { $0.place == phrase.place }) {
      for other in right where isExchanged(phrase.place, other.place) {
        guard !left.contains(where: { $0.place == other.place }) else { continue }
        let (leftText, rightText) = (pair.left.string(phrase.words), pair.right.string(other.words))
        add(words.blocks[Int(phrase.place.block)].name, leftText, rightText)
      }
    }
  }

  private func isExchanged(_ left: GuardSet.Place, _ right: GuardSet.Place) -> Bool {
    guard left.block == right.block else { return false }
    return words.blocks[Int(left.block)].kind == .opposite
      ? left.line == right.line && left.side != right.side : left.line != right.line
  }

  private struct Phrase {
    var place: GuardSet.Place
    /// Where it stands.
    var words: Range<Int>
  }

  /// What the title has of blocks of exchanges and opposites; of phrases that overlap, the first and longest only.
  private func phrases(of title: ComparedTitle) -> [Phrase] {
    var phrases: [Phrase] = []
    let kinds = GuardSet.Kind.exchange.bit | GuardSet.Kind.opposite.bit
    var covered = 0
    for start in title.words.indices {
      guard let longest = title.longestPhrase(at: start, of: kinds), longest.words.upperBound > covered else {
        continue
      }
      covered = longest.words.upperBound
      for place in words.phrases.places(of: longest.slot)
      where words.blocks[Int(place.block)].kind.bit & kinds != 0 {
        phrases.append(Phrase(place: place, words: longest.words))
      }
    }
    return phrases
  }

  /// Named after the block: one title has a word such as `not` or `suspected`, the other has none of the block.
  mutating func findOneSidedWords() {
    let (left, right) = (oneSided(pair.left), oneSided(pair.right))
    for (block, text) in left where right[block] == nil { add(words.blocks[Int(block)].name, text, "") }
    for (block, text) in right where left[block] == nil { add(words.blocks[Int(block)].name, "", text) }
  }

  private func oneSided(_ title: ComparedTitle) -> [Int32: String] {
    var found: [Int32: String] = [:]
    for start in title.words.indices {
      if let phrase = title.longestPhrase(at: start, of: GuardSet.Kind.oneSided.bit),
        let place = title.place(of: phrase, in: .oneSided, words)
      {
        found[place.block] = title.string(phrase.words)
      }
    }
    return found
  }
}
