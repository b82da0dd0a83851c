import Testing
import WinnowTestSupport

@testable import WinnowIO

/// Feeds that are made to hurt: what is good in them is read, and an error says what was refused.
@Suite("Feed limits") struct FeedLimitsTests {
  private static let good = "<item><title>Good</title></item>"

  private func results(doctype: String, title: String) throws -> [String] {
    let feed =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [\(doctype)]><rss><channel><item><title>\(title)</title></item>\(Self.good)</channel></rss>"
    return try WinnowIOTests.results(of: feed, format: .feed)
  }

  @Test func ownEntitiesAreReplaced() throws {
    #expect(
      try results(doctype: "<!ENTITY firm \"Lamp &#169; Co\">", title: "x &firm; y") == ["x Lamp © Co y", "Good"])
  }

  @Test func entitiesOfEntitiesAreRefused() throws {
    let bomb = (1...8).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }.joined()
    #expect(
      try results(doctype: "<!ENTITY a0 \"lol\">" + bomb, title: "x &a8; y") == [
        "x &a8; y", "Good", "refused-entity f:3",
      ])
  }

  @Test func manyEntitiesAreRefused() throws {
    let many = (0..<20_000).map { "<!ENTITY b\($0) \"v\">" }.joined()
    #expect(try results(doctype: many, title: "x &b0; &b19999; y").last == "refused-entity f:3")
  }

  @Test func growthIsBounded() throws {
    let value = String(repeating: "x", count: 1000)
    let found = try results(doctype: "<!ENTITY big \"\(value)\">", title: String(repeating: "&big;", count: 20_000))
    #expect(found.last == "refused-entity f:3" && found[1] == "Good" && found[0].utf8.count < 2 << 20)
  }

  @Test(arguments: [
    "<!ENTITY xxe SYSTEM \"file:///etc/passwd\">", "<!ENTITY % xxe SYSTEM \"https://x.example/evil.dtd\"> %xxe;",
  ])
  func nothingOutsideIsRead(doctype: String) throws {
    #expect(try results(doctype: doctype, title: "x &xxe; y") == ["x &xxe; y", "Good", "refused-entity f:3"])
  }

  @Test func deepNestingEnds() throws {
    let deep = String(repeating: "<b>", count: 10_000) + "x"
    let feed =
      "<rss><channel>\(Self.good)<item><title>T</title><description>\(deep)</description></item></channel></rss>"
    #expect(try WinnowIOTests.results(of: feed, format: .feed) == ["Good", "T", "too-deep f:3"])
  }

  @Test func endTagsTooManyDoNotEndTheFeed() throws {
    let ends = String(repeating: "</a>", count: 400)
    let feed = "<rss><channel>\(Self.good)\(ends)</rss></rss>\(Self.good)</channel></rss>"
    #expect(try WinnowIOTests.results(of: feed, format: .feed) == ["Good", "Good"])
  }

  /// Changed feeds give results and end; what they give does not matter.
  @Test func randomChangesDoNoHarm() throws {
    let feeds = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss xmlns:dc=\"d\"><channel><title>S</title><item><title><![CDATA[T]]> &amp; &#x41;</title><dc:date>2026-01-01</dc:date><link href='x'/></item></channel></rss>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://x.example/\"><entry><title type=\"xhtml\"><div>T</div></title><link href=\"../a?b#c\"/><content mode=\"base64\">VA==</content></entry></feed>",
      "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1,\"title\":\"T\",\"content_html\":\"<p>x\"}]}",
      "[{\"title\":\"T\"},{\"a\":[1,{\"b\":\"\\\"\"}]}]", "title,url\n\"a \"\"b\"\"\",c\n", "title\turl\na\tb\n",
    ].map { Array($0.utf8) }
    var random = SeededGenerator(seed: 31)
    let signs = Array("<>&;\"'/!?[]{},\n\t =-".utf8) + [0, 0x80, 0xC3, 0xEF, 0xF4, 0xFF]
    for round in 0..<1500 {
      var feed = feeds[round % feeds.count]
      for _ in 0...random.below(6) {
        let place = random.below(feed.count)
        switch random.below(3) {
        case 0: feed[place] = signs[random.below(signs.count)]
        case 1: feed.insert(signs[random.below(signs.count)], at: place)
        default: feed.removeSubrange(place..<min(feed.count, place + 1 + random.below(8)))
        }
        if feed.isEmpty { feed = [0x20] }
      }
      for format in InputFormat.allCases where format != .page {
        _ = try WinnowIOTests.results(of: feed, format: format)
      }
      _ = try WinnowIOTests.results(of: feed)
    }
  }
}
