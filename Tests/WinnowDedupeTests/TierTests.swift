import Testing

@testable import WinnowDedupe

@Suite struct TierTests {
  @Test func namesAreThoseOfTheRecord() {
    #expect(Tier.allCases.map(\.rawValue) == ["override", "id", "url", "title", "near", "related"])
  }
}
