extension Guards {
  /// `clause`: one title goes on where the other ends, with a verb: it says one thing more.
  ///
  /// `Singer cancels tour` and `Singer cancels tour, sells house`. A detail without a verb, such as a day or a place, is none.
  mutating func findClauses() {
    guard let last = pair.hunks.last else { return }
    if last.right.isEmpty, last.left.upperBound == pair.left.tokens.count, beginsWithVerb(last.left, pair.left) {
      add("clause", pair.left.bytes(words(last.left, pair.left)), [])
    }
    if last.left.isEmpty, last.right.upperBound == pair.right.tokens.count, beginsWithVerb(last.right, pair.right) {
      add("clause", [], pair.right.bytes(words(last.right, pair.right)))
    }
  }

  private func words(_ tokens: Range<Int>, _ title: ComparedTitle) -> Range<Int> {
    title.tokens[tokens.lowerBound].words.lowerBound..<title.tokens[tokens.upperBound - 1].words.upperBound
  }

  /// Whether one of the first two tokens is a verb that attributes nothing, and something follows it.
  private func beginsWithVerb(_ tokens: Range<Int>, _ title: ComparedTitle) -> Bool {
    guard tokens.count >= 2 else { return false }
    return tokens.prefix(2).contains { token in
      let range = title.tokens[token].words
      guard range.count == 1, let index = range.first, token + 1 < tokens.upperBound else { return false }
      let word = title.words[index]
      guard !title.contains(index, in: .reporting) else { return false }
      return words.contains(word.stem, in: .verb) || words.contains(word.hash, in: .verb)
    }
  }
}
