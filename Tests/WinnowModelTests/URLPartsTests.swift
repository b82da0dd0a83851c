import WinnowTestSupport
import Testing
import WinnowModel

@Suite("URL parts")
struct URLPartsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let url: String
    let host: String?
    let domain: String?
    let path: String
    var testDescription: String { url }
    init(_ url: String, _ host: String?, _ domain: String?, _ path: String) {
      (self.url, self.host, self.domain, self.path) = (url, host, domain, path)
    }
  }

  @Test(arguments: [
    Case("https://www.theregister.com/2021/11/16/x/", "www.theregister.com", "theregister.com", "/2021/11/16/x/"),
    Case("HTTP://News.BBC.co.uk", "news.bbc.co.uk", "bbc.co.uk", ""),
    Case("  http://example.com/a?b=/c#/d ", "example.com", "example.com", "/a"),
    Case("http://user:p@ss@example.com:8080/x", "example.com", "example.com", "/x"),
    Case("http://example.com:/x", "example.com", "example.com", "/x"),
    Case("http://[2001:db8::1]:80/x", "[2001:db8::1]", nil, "/x"), Case("http://[::1]", "[::1]", nil, ""),
    Case("http://192.168.0.1/a", "192.168.0.1", nil, "/a"), Case("http://0x7f.1/", "0x7f.1", nil, "/"),
    Case("https://МОСКВА.рф/путь", "москва.рф", "москва.рф", "/путь"),
    Case("//cdn.example.org/x", "cdn.example.org", "example.org", "/x"),
    Case("https://食狮.公司.cn/", "食狮.公司.cn", "食狮.公司.cn", "/"),
    Case("http://xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn", ""),
    Case("example.com/x", "example.com", "example.com", "/x"),
    Case("theregister.com", "theregister.com", "theregister.com", ""),
    Case("example.com:8080/x", "example.com", "example.com", "/x"), Case("localhost:3000", "localhost", nil, ""),
    Case("http://localhost/x", "localhost", nil, "/x"), Case("http://example.com./", "example.com", "example.com", "/"),
    Case("http://co.uk/", "co.uk", nil, "/"), Case("http://a..b.com/", "a..b.com", nil, "/"),
    Case("http:///x", nil, nil, "/x"), Case("http://", nil, nil, ""), Case("http://./", nil, nil, "/"),
    Case("http://exa mple.com/x", nil, nil, "/x"), Case("mailto:bob@example.com", nil, nil, "bob@example.com"),
    Case("javascript:alert(1)", nil, nil, "alert(1)"), Case("/just/a/path", nil, nil, "/just/a/path"),
    Case("bob@example.com", nil, nil, "bob@example.com"), Case("Breaking news", nil, nil, "Breaking news"),
    Case("The Verge. Tech", nil, nil, "The Verge. Tech"), Case("", nil, nil, ""), Case("?q", nil, nil, ""),
    Case("http://example.com\\evil/x", "example.com", "example.com", "\\evil/x"), Case("http://@/", nil, nil, "/"),
    Case("https://alice.github.io/x", "alice.github.io", "alice.github.io", "/x"), Case(".com", nil, nil, ".com"),
  ])
  func findsHostDomainAndPath(_ expected: Case) {
    #expect(URLParts.host(of: expected.url) == expected.host)
    #expect(URLParts.domain(of: expected.url) == expected.domain)
    let bytes = Array(expected.url.utf8)
    let path = bytes.withUnsafeBufferPointer { URLParts($0).path }
    #expect(String(decoding: bytes[path], as: UTF8.self) == expected.path)
  }

  @Test func findsEveryPart() {
    let bytes = Array("ftp://me@example.com:21/a/b?c=d&e#f".utf8)
    let parts = bytes.withUnsafeBufferPointer { URLParts($0) }
    let text = { (range: Range<Int>?) in range.map { String(decoding: bytes[$0], as: UTF8.self) } }
    #expect(text(parts.scheme) == "ftp")
    #expect(text(parts.host) == "example.com")
    #expect(text(parts.port) == "21")
    #expect(text(parts.path) == "/a/b")
    #expect(text(parts.query) == "c=d&e")
    #expect(text(parts.fragment) == "f")
  }

  @Test(arguments: [
    ("HTTPS://Example.COM", "https://example.com/"), ("https://example.com:443/#top", "https://example.com/"),
    ("http://example.com:443/", "http://example.com:443/"), ("http://me:pw@example.com:80/a", "http://example.com/a"),
    ("https://example.com/A?utm_source=x&b=2&fbclid=y&gclid=z&c", "https://example.com/A?b=2&c"),
    ("https://example.com/?utm_source=x", "https://example.com/"), ("example.com/x", "example.com/x"),
    ("/only/path?utm_a=1", "/only/path"), ("mailto:Bob@example.com", "mailto:Bob@example.com"),
  ])
  func writesTheCanonicalSpelling(url: String, expected: String) {
    let bytes = Array(url.utf8)
    #expect(bytes.withUnsafeBufferPointer { URLParts($0).canonicalText(in: $0) } == expected)
  }

  @Test(arguments: 0..<3000 as Range<UInt64>)
  func takesAnyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array("http://u@[::1].example.com:80/a?b#c".utf8)
    for _ in 0..<random.below(20) { random.mutate(&bytes) }
    bytes.withUnsafeBufferPointer { bytes in
      let parts = URLParts(bytes)
      _ = parts.canonicalText(in: bytes)
      _ = parts.hostText(in: bytes).flatMap(URLParts.registrableDomain(ofHost:))
    }
  }

  @Test(arguments: [
    "www.BBC.co.uk", "example.org", "co.uk", "a..b", "", "192.168.0.1", "0x7f", "a.0x", "[::1]", "localhost", ".com",
    "com.", "x.y.github.io", "A.B.C.EXAMPLE.COM", "example.museum", "1.2.3.com",
  ])
  func domainsOfBytesAreThoseOfStrings(_ host: String) {
    let expected = URLParts.registrableDomain(ofHost: host.lowercased())
    let bytes = Array(host.utf8)
    let start = bytes.withUnsafeBufferPointer { URLParts.registrableDomainStart(ofASCIIHost: $0) }
    #expect(start.map { String(decoding: bytes[$0...], as: UTF8.self).lowercased() } == expected)
  }
}
