extension Guards {
  /// `truncation`: one title breaks off before it has said enough to be compared.
  mutating func findTruncation() {
    let visible = min(
      pair.left.isTruncated ? pair.left.words.count : .max, pair.right.isTruncated ? pair.right.words.count : .max)
    if visible < 7, pair.left.text != pair.right.text || visible < 4 { add("truncation", "", "") }
  }

  /// Asks the guards that look at what a title is: for two sources, and for titles that are the same.
  ///
  /// - `boilerplate`: the title says nothing (`Business Wire`).
  /// - `recurring`: the title comes back every day (`Letters to the editor`).
  /// - `genre`: a short title of a review, recap or the like is a piece of its own outlet.
  /// - `short`: the title has too few words to be told from others.
  mutating func findKinds(isSameSource: Bool) {
    let (left, right) = (pair.left, pair.right)
    let hash = PhraseHash.hash(right.text)
    if words.contains(hash, in: .boilerplate) { add("boilerplate", "", right.string(0..<right.words.count)) }
    if words.contains(hash, in: .recurring) { add("recurring", "", right.string(0..<right.words.count)) }
    if isShort(left) || isShort(right) { add("short", "", "") }
    if isSameSource { return }
    // A title of more words says enough of the piece, if the other one says the same.
    let limit = left.text == right.text ? 6 : 9
    if let word = genre(of: left) ?? genre(of: right), min(left.words.count, right.words.count) <= limit {
      add("genre", "", word)
    }
  }

  private func genre(of title: ComparedTitle) -> String? {
    for start in title.words.indices {
      if let phrase = title.longestPhrase(at: start, of: GuardSet.Kind.genre.bit) { return title.string(phrase.words) }
    }
    return nil
  }

  /// Four words, or six ideographs, can be a report.
  private func isShort(_ title: ComparedTitle) -> Bool {
    let ideographs = title.words.count { $0.kind == .ideograph }
    return ideographs > 0 ? title.words.count + ideographs < 12 : title.words.count < 4
  }
}
