extension Guards {
  /// Named after the block: two words of one class stand for one another (`monday`, `tuesday`), or two opposites.
  mutating func findExchanges() {
    let (left, right) = (phrases(of: pair.left), phrases(of: pair.right))
    for phrase in left where !right.contains(where: { $0.place == phrase.place }) {
      for other in right where isExchanged(phrase.place, other.place) {
        guard !left.contains(where: { $0.place == other.place }) else { continue }
        add(words.blocks[Int(phrase.place.block)].name, phrase.text, other.text)
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
    var text: String
  }

  /// What the title has of blocks of exchanges and opposites; of phrases that begin at one word, the longest only.
  private func phrases(of title: ComparedTitle) -> [Phrase] {
    var phrases: [Phrase] = []
    var covered = 0
    for start in title.words.indices {
      var hash = PhraseHash.empty
      var longest: (end: Int, places: [GuardSet.Place])?
      for end in start..<min(title.words.count, start + words.longestPhrase) {
        hash = PhraseHash.append(word: title.bytes(end), to: hash)
        let places = (words.places[hash] ?? []).filter {
          [.exchange, .opposite].contains(words.blocks[Int($0.block)].kind)
        }
        if !places.isEmpty { longest = (end + 1, places) }
      }
      guard let longest, longest.end > covered else { continue }
      covered = longest.end
      let text = title.string(start..<longest.end)
      for place in longest.places { phrases.append(Phrase(place: place, text: text)) }
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
      if let (end, place) = title.longestPhrase(at: start, of: .oneSided, words) {
        found[place.block] = title.string(start..<end)
      }
    }
    return found
  }
}
