import Foundation
import Testing
import WinnowTestSupport

@testable import WinnowModel

/// Compares ids from bytes with those from strings.
@Suite("Effective id")
struct EffectiveIDTests {
  private func id(_ item: Item, _ scratch: inout IDScratch) -> String {
    item.withEffectiveID(&scratch) { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    Item(id: "7", title: "A", url: "https://example.com"), Item(id: "é", title: "A"), Item(title: "A"), Item(title: ""),
    Item(), Item(title: "A", url: " \n"), Item(title: "A", url: "HTTPS://Example.COM.:443/a?b&&utm_x=1&c=2#d"),
    Item(title: "A", url: "http://ÄÖ.example:80"), Item(title: "A", url: "mailto:a@b.example"),
  ])
  func equalsTheString(_ item: Item) {
    var scratch = IDScratch()
    #expect(id(item, &scratch) == item.effectiveID)
    #expect(id(item, &scratch) == item.effectiveID)
  }

  @Test(arguments: [
    ("HTTP://u:p@Example.COM.:80?utm_source=a&b=1&&fbclid=2&c#f", "http://example.com/?b=1&c"),
    ("https://example.com:443/x?gclid=1", "https://example.com/x"),
    ("http://example.com:443/x?", "http://example.com:443/x"), ("https://example.com:80", "https://example.com:80/"),
    ("Example.com:80/A", "example.com:80/A"), ("mailto:A@b.example?x&y", "mailto:A@b.example?x&y"),
    ("https://ÄÖ.Example./é", "https://äö.example/é"), ("", ""),
  ])
  func spellsAddressesInOneWay(address: String, expected: String) {
    Array(address.utf8).withUnsafeBufferPointer { bytes in
      #expect(URLParts(bytes).canonicalText(in: bytes) == expected)
    }
  }

  @Test(.enabled(if: Repository.data("hackernews.jsonl") != nil, "real data is absent; set WINNOW_DATA to its folder"))
  func equalsTheStringOnRealItems() throws {
    let path = try #require(Repository.data("hackernews.jsonl"))
    var scratch = IDScratch()
    var addresses = 0
    for line in try Data(contentsOf: URL(filePath: path)).split(separator: 10).prefix(20_000) {
      let read = try Item(json: line)
      let item = Item(title: read.string(.title) ?? "", url: read.string(.url))
      if item.range(of: .url) != nil { addresses += 1 }
      if id(item, &scratch) != item.derivedID { Issue.record("another id for \(item.string(.url) ?? "a title")") }
    }
    #expect(addresses > 100)
  }
}
