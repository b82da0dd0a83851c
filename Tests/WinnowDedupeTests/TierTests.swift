import Testing

@testable import WinnowDedupe

@Suite struct TierTests {
  @Test func namesAreThoseOfTheRecord() {
    #expect(Tier.allCases.map(\.rawValue) == ["id", "url", "title", "near", "related"])
  }
}
