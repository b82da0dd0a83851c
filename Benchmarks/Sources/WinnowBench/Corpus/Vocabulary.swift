/// The words of the corpus in the order of their frequency, which falls as one over the rank.
struct Vocabulary: Sendable {
  /// The words, the most frequent first; small letters.
  let words: [String]
  /// Words with accents, words in Cyrillic and Han characters, and acronyms, each with the most frequent first.
  let accented: [String]
  let cyrillic: [String]
  let han: [String]
  let acronyms: [String]
  /// For each rank the sum of the weights up to it.
  private let sums: [UInt64]

  /// The one that all benchmarks share.
  static let shared = Vocabulary(seed: 20_26)

  init(seed: UInt64, wordCount: Int = 32_000) {
    var made = MadeWords(seed: seed)
    var seen = Set(CommonWords.all)
    func distinct(_ count: Int, _ make: () -> String) -> [String] {
      var result: [String] = []
      while result.count < count {
        let word = make()
        if seen.insert(word).inserted { result.append(word) }
      }
      return result
    }
    let common = CommonWords.all
    words = common + distinct(wordCount - common.count) { made.latin() }
    accented = distinct(2_000) { made.accented() }
    cyrillic = distinct(2_000) { made.cyrillic() }
    han = distinct(2_000) { made.han() }
    acronyms = distinct(600) { made.acronym() }
    var sum: UInt64 = 0
    sums = words.indices.map { rank in
      sum += 1_000_000_000_000 / UInt64(rank + 3)
      return sum
    }
  }

  /// The rank of a word drawn by its frequency.
  func rank(_ generator: inout SplitMix64) -> Int {
    let target = generator.next().multipliedFullWidth(by: sums[sums.count - 1]).high
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The rank of the word that likes to follow another, so that phrases come back.
  func partner(of rank: Int) -> Int {
    var generator = SplitMix64(seed: UInt64(rank) &* 0x5851_F42D_4C95_7F2D)
    return self.rank(&generator)
  }
}
