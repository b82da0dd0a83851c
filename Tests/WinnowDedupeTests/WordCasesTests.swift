import Testing

@testable import WinnowDedupe

/// Words are counted as they are written in the titles that are live.
@Suite("Word cases") struct WordCasesTests {
  private static let title = "council approves the new waterfront stadium for olympiakos 3-1 in città 5km"

  private func count(_ cases: inout WordCases, _ title: String, capitals: UInt64, isLive: Bool) {
    Array(title.utf8).withUnsafeBufferPointer { cases.count($0, capitals: capitals, isLive: isLive) }
  }

  private func counts(_ cases: WordCases, _ word: String) -> [Int] {
    let (small, capital) = cases.counts(of: Array(word.utf8)[...])
    return [small, capital]
  }

  @Test func wordsOfAnyLengthAreCountedAndTakenBack() {
    var cases = WordCases()
    // The first word, which tells nothing, and `olympiakos` have a capital.
    count(&cases, Self.title, capitals: 1 | 1 << 7, isLive: true)
    for word in ["approves", "the", "new", "waterfront", "stadium", "for", "in"] {
      #expect(counts(cases, word) == [1, 0], "\(word)")
    }
    #expect(counts(cases, "olympiakos") == [0, 1])
    for word in ["council", "3-1", "città", "5km", "water", "stadiums"] {
      #expect(counts(cases, word) == [0, 0], "\(word)")
    }
    count(&cases, Self.title, capitals: 1 | 1 << 7, isLive: false)
    for word in Self.title.split(separator: " ") { #expect(counts(cases, String(word)) == [0, 0], "\(word)") }
  }

  @Test func titlesOfCapitalsTellNothing() {
    var cases = WordCases()
    count(&cases, Self.title, capitals: .max, isLive: true)
    #expect(counts(cases, "stadium") == [0, 0])
  }
}
