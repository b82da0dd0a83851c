import Testing
import WinnowModel
import WinnowTestSupport

@testable import WinnowDedupe

@Suite("Live index") struct LiveIndexTests {
  /// Whatever grows and retires: an item is found by its title, its id and its bands as long as it is live.
  @Test(arguments: [50, 300, 1200]) func findsEveryLiveItem(liveLimit: Int) {
    var index = LiveIndex(chainCount: 16)
    for (number, signed) in Self.items.enumerated() {
      index.begin(signed.signature, source: 1, address: UInt64(number + 1))
      var item = LiveItem.none
      (item.source, item.address, item.flags) = (1, UInt64(number + 1), .ownID)
      #expect(index.insert(item, signed.signature) == number)
      if index.count > liveLimit { index.retireOldest() }
    }
    var missing: [Int] = []
    for (number, signed) in Self.items.enumerated() {
      index.begin(signed.signature, source: 1, address: UInt64(number + 1))
      let isLive = number >= index.oldest
      var candidates: ContiguousArray<LiveIndex.Candidate> = []
      index.appendCandidates(to: &candidates)
      var titled: [Int] = []
      index.forEachItem(withTitle: signed.signature.title.text) {
        titled.append($0)
        return true
      }
      let isFound =
        candidates.contains { $0.number == number && $0.bandCount == MinHash.bandCount } && titled == [number]
        && index.item(withAddress: UInt64(number + 1), at: 0...0) == number
        && index.item(withID: signed.signature.id, source: 1, at: 0...0) == number
      if isFound != isLive { missing.append(number) }
    }
    #expect(missing.isEmpty, "\(missing.count) of them, the first \(missing.first ?? -1)")
  }

  /// Of items with titles of eight random words.
  private static let items: [SignedItem] = {
    var signer = Signer(DedupeSettings())
    return (0..<1500).map { number in
      var generator = SeededGenerator(seed: UInt64(number))
      let title = (0..<8).map { _ in
        String((0..<6).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator) ?? "a" })
      }
      return SignedItem(Item(id: "id\(number)", title: title.joined(separator: " ")), &signer)
    }
  }()
}
