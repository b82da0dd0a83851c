import Testing
import WinnowTestSupport

@testable import WinnowDedupe

/// What holds of the guards on any two titles.
@Suite("Guard properties") struct GuardPropertiesTests {
  private static let words = [
    "Ferry", "sinks", "off", "Malta", "coast", "in", "storm", "Police", "find", "body", "no", "not", "Monday",
    "Tuesday",
    "Apple", "sues", "sued", "by", "Samsung", "rises", "falls", "3-1", "12", "$5m", "season", "episode", "says", "the",
    "of",
    "suspected", "review", "Nadia", "Petrova", "United", "States", "us", "北京", "地震", "三人", "국회", "Москва", "wife",
    "son",
  ]

  private static func title(_ random: inout SeededGenerator) -> String {
    let text = words.shuffled(using: &random).prefix(random.below(12)).joined(separator: " ")
    return random.below(4) == 0 ? text.uppercased() : random.below(8) == 0 ? text + "…" : text
  }

  /// Another title made by a few changes.
  private static func varied(_ title: String, _ random: inout SeededGenerator) -> String {
    var parts = title.split(separator: " ").map(String.init)
    for _ in 0..<random.below(4) {
      let place = random.below(parts.count)
      switch random.below(3) {
      case 0:
        let word = words[random.below(words.count)]
        if !parts.contains(where: { $0.lowercased() == word.lowercased() }) { parts.insert(word, at: place) }
      case 1 where !parts.isEmpty: parts.remove(at: place)
      case 2 where parts.count > 1: parts.swapAt(place, random.below(parts.count))
      default: break
      }
    }
    return parts.joined(separator: " ")
  }

  private static func pair(_ left: CanonicalTitle, _ right: CanonicalTitle) -> TitlePair {
    var pair = TitlePair()
    let words = BuiltInGuards.standard
    left.text.withUnsafeBufferPointer {
      pair.setLeft($0, capitals: left.capitals, isTruncated: left.isTruncated, words)
    }
    right.text.withUnsafeBufferPointer {
      pair.setRight($0, capitals: right.capitals, isTruncated: right.isTruncated, words)
    }
    return pair
  }

  private static func findings(_ left: CanonicalTitle, _ right: CanonicalTitle) -> [GuardFinding] {
    var guards = Guards(pair(left, right), words: BuiltInGuards.standard, cases: WordCases())
    guards.compare()
    return guards.findings.sorted()
  }

  @Test func aTitleDoesNotDifferFromItself() {
    var random = SeededGenerator(seed: 15)
    for _ in 0..<600 {
      let title = Self.title(&random)
      let canonical = CanonicalTitle.read(title)
      let findings = Self.findings(canonical, canonical).filter { $0.name != "truncation" }
      if !findings.isEmpty {
        Issue.record("\(title.debugDescription): \(findings)")
        return
      }
    }
  }

  /// No word stands twice in a title: of two equal numbers, either may be taken for that of the other title. Left out are
  /// names and words where several ways to lay the titles side by side are equally good: the one that is
  /// taken depends on the order.
  @Test func orderOfTheTitlesDoesNotMatter() {
    var random = SeededGenerator(seed: 16)
    let aligned: Set = ["name", "word", "role"]
    var sameCount = 0
    for _ in 0..<400 {
      let title = Self.title(&random)
      let other = Self.varied(title, &random)
      let (left, right) = (CanonicalTitle.read(title), CanonicalTitle.read(other))
      var names = Set(Self.findings(left, right).map(\.name))
      var turned = Set(Self.findings(right, left).map(\.name))
      if Self.hunks(left, right) == Self.hunks(right, left).map({ Stretch(left: $0.right, right: $0.left) }) {
        sameCount += 1
      } else {
        names.subtract(aligned)
        turned.subtract(aligned)
      }
      if names != turned {
        Issue.record("\(title.debugDescription) and \(other.debugDescription): \(names), \(turned)")
        return
      }
    }
    #expect(sameCount > 200)
  }

  private struct Stretch: Equatable {
    var left: Range<Int>
    var right: Range<Int>
  }

  private static func hunks(_ left: CanonicalTitle, _ right: CanonicalTitle) -> [Stretch] {
    pair(left, right).hunks.map { Stretch(left: $0.left, right: $0.right) }
  }

  @Test func stretchesThatDifferCoverAllThatDiffers() {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<600 {
      let title = Self.title(&random).filter { $0 != "…" }
      let left = CanonicalTitle.read(title)
      let right = CanonicalTitle.read(Self.varied(title, &random))
      let pair = Self.pair(left, right)
      var (leftRest, rightRest) = (pair.left.tokens.map(\.identity), pair.right.tokens.map(\.identity))
      for hunk in pair.hunks.reversed() {
        leftRest.removeSubrange(hunk.left)
        rightRest.removeSubrange(hunk.right)
      }
      #expect(leftRest == rightRest, "\(left.string) and \(right.string)")
    }
  }
}
