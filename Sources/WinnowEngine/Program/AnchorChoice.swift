/// Chooses the word of each phrase that the index looks for: the one that the fewest phrases of the set share, so that a
/// list of a hundred thousand phrases does not hang on a few common words.
struct AnchorChoice {
  private var shares: [ArraySlice<UInt8>: Int] = [:]

  init(_ phrases: [[UInt8]]) {
    for phrase in phrases {
      let words = phrase.split(separator: 0x20)
      // A phrase of one word has no choice, but its word counts for the others.
      for word in words { shares[word, default: 0] += 1 }
    }
  }

  /// Where the phrase's anchor stands in it; empty for a blank phrase.
  func anchor(of phrase: [UInt8]) -> Range<Int> {
    let words = phrase.split(separator: 0x20)
    let best = words.min { rank($0) < rank($1) }
    return best.map { $0.startIndex..<$0.endIndex } ?? 0..<0
  }

  /// Short words come last, then what many share, then the shorter of two.
  private func rank(_ word: ArraySlice<UInt8>) -> (isShort: Int, shares: Int, length: Int) {
    (word.count < 4 ? 4 - word.count : 0, shares[word] ?? 0, -word.count)
  }
}
