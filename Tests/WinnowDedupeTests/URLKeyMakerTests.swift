import Testing
import WinnowDedupe
import WinnowTestSupport

extension URLKeyMaker {
  /// The key of an address as a string.
  mutating func key(of url: String) -> String? { key(of: Array(url.utf8)) }

  /// The key of an address of any bytes.
  mutating func key(of url: [UInt8]) -> String? {
    var key: [UInt8] = Array("old".utf8)
    let hasKey = url.withUnsafeBufferPointer { makeKey(of: $0, into: &key) }
    #expect(hasKey != key.isEmpty)
    return hasKey ? String(validating: key, as: UTF8.self) : nil
  }

  /// The registrable domain of an address as a string.
  mutating func domain(of url: String) -> String? {
    var domain: [UInt8] = Array("old".utf8)
    let hasDomain = Array(url.utf8).withUnsafeBufferPointer { self.domain(of: $0, into: &domain) }
    #expect(hasDomain != domain.isEmpty)
    return hasDomain ? String(validating: domain, as: UTF8.self) : nil
  }
}

@Suite struct URLKeyMakerTests {
  @Test func domainIsRegistrableAndInLowerCase() {
    var maker = URLKeyMaker()
    #expect(maker.domain(of: "http://News.BBC.co.uk/a") == "bbc.co.uk")
    #expect(maker.domain(of: "example.com") == "example.com")
    #expect(maker.domain(of: "http://m.twitter.com/a") == "x.com")
    #expect(maker.domain(of: "http://xn--bcher-kva.de/") == "bücher.de")
    #expect(maker.domain(of: "http://127.0.0.1/a") == nil)
    #expect(maker.domain(of: "http://localhost/a") == nil)
    #expect(maker.domain(of: "mailto:a@example.com") == nil)
  }

  @Test func rememberedHostsGiveTheSameKeys() {
    var maker = URLKeyMaker()
    // More hosts than are remembered, so that they take each other's places.
    let urls = (0..<9000).map { "http://www.host-\($0).\($0 % 3 == 0 ? "co.uk" : "example")/a" }
    let first = urls.map { maker.key(of: $0) }
    let second = urls.map { maker.key(of: $0) }
    #expect(first == second)
    #expect(first[0] == "host-0.co.uk/a")
    #expect(first[1] == "host-1.example/a")
  }

  @Test func longHostsHaveKeysAndTooLongOnesNone() {
    var maker = URLKeyMaker()
    let long = String(repeating: "abcdefghi.", count: 20) + "com"
    #expect(maker.key(of: "http://www.\(long)/a") == "\(long)/a")
    #expect(maker.key(of: "http://\(String(repeating: "a", count: 300)).com/a") == nil)
  }

  @Test func sessionsInParametersAreDropped() {
    var maker = URLKeyMaker()
    #expect(maker.key(of: "http://example.com/a?PHPSESSID=1&jsessionid=2&id=3") == "example.com/a?id=3")
  }

  @Test func manyParametersAreSortedToo() {
    var maker = URLKeyMaker()
    let names = (100..<400).map { "x\($0)" }
    let expected = "example.com/a?" + names.joined(separator: "&")
    #expect(maker.key(of: "http://example.com/a?" + names.reversed().joined(separator: "&")) == expected)
  }
}
