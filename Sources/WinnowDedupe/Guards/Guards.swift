/// Looks for reasons why two titles that share enough are not the same report.
///
/// Each guard looks at the difference of the two titles and adds what it finds; their order does not matter. None can make
/// two titles the same. See docs/dedupe.md for what each is for.
struct Guards {
  let words: GuardSet
  let pair: TitlePair
  /// How words are written in the live titles.
  let cases: WordCases
  private(set) var findings: [GuardFinding] = []

  init(_ pair: TitlePair, words: GuardSet, cases: WordCases) {
    (self.pair, self.words, self.cases) = (pair, words, cases)
  }

  /// Asks the guards that compare the words of two titles.
  mutating func compare() {
    findNumbers()
    findExchanges()
    findOneSidedWords()
    findRoles()
    findNames()
    findClauses()
    findTruncation()
  }

  mutating func add(_ name: String, _ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) {
    add(name, String(decoding: Array(left), as: UTF8.self), String(decoding: Array(right), as: UTF8.self))
  }

  mutating func add(_ name: String, _ left: String, _ right: String) {
    let finding = GuardFinding(name: name, left: left, right: right)
    if !findings.contains(finding) { findings.append(finding) }
  }
}
