import Testing
import WinnowDedupe
import WinnowTestSupport

/// Addresses put together at random from parts that matter.
@Suite struct URLKeyFuzzTests {
  @Test func keyOfAKeyIsTheKey() {
    var maker = URLKeyMaker()
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let url = Self.address(&random)
      guard let key = maker.key(of: url) else { continue }
      let again = maker.key(of: "https://" + key)
      if again != key {
        Issue.record("\(String(decoding: url, as: UTF8.self)) has the key \(key), which has \(again ?? "none")")
        return
      }
    }
  }

  /// A fragment takes the long way through the parts of an address, which must lead to the same key.
  @Test func fragmentDoesNotMatter() {
    var maker = URLKeyMaker()
    var random = SeededGenerator(seed: 4)
    let parts = [
      "www.", "m.", "example.com", ".", "/", "a", "/amp", "/.b", "//", "/index.html", ".amp", "%41", ":80", ";", "(",
    ]
    for _ in 0..<3_000 {
      let url = (0..<random.below(10)).reduce("http://") { text, _ in text + parts[random.below(parts.count)] }
      let key = maker.key(of: url)
      let other = maker.key(of: url + "#top")
      if key != other { Issue.record("\(url) has the key \(key ?? "none"), with a fragment \(other ?? "none")") }
    }
  }

  @Test func orderOfParametersDoesNotMatter() {
    var maker = URLKeyMaker()
    var random = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      var parameters = (0..<random.below(30)).map { _ in "\(Self.word(&random))=\(Self.word(&random))" }
      let first = maker.key(of: "http://example.com/a?" + parameters.joined(separator: "&"))
      parameters.shuffle(using: &random)
      #expect(maker.key(of: "http://example.com/a?" + parameters.joined(separator: "&")) == first)
    }
  }

  @Test func usedMakerAnswersAsANewOne() {
    var used = URLKeyMaker()
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let url = Self.address(&random)
      var fresh = URLKeyMaker()
      #expect(used.key(of: url) == fresh.key(of: url))
    }
  }

  @Test func hostileAddressesTakeBoundedTime() {
    var maker = URLKeyMaker()
    let size = 1_500
    let parts = [
      "/", "/..", "/a", "%", "%41", "&a=1", "?", "#", "/amp", ".amp", "/index.html", ";jsessionid=", "amp;", "*",
      "*http:", "/dp", "http://", "%2525", "é", "https://href.li/?", "&amp;",
    ]
    let clock = ContinuousClock()
    let took = clock.measure {
      for front in ["example.com/", "example.com/?", "rd.yahoo.com/", "amazon.com/", "href.li/?"] {
        for part in parts {
          _ = maker.key(of: "http://" + front + String(repeating: part, count: size / part.utf8.count))
        }
      }
    }
    // A debug build on a busy machine takes about ten seconds.
    #expect(took < .seconds(90))
  }

  private static let pieces = [
    "http://", "https://", "www.", "m.", "amp.", "example.com", "google.com", "youtu.be", "youtube.com", "x.com",
    "amazon.de", "reddit.com", "redd.it", "arxiv.org", "web.archive.org", "href.li", "rd.yahoo.com", "xn--bcher-kva.de",
    "bücher.de", "cdn.ampproject.org", "webcache.googleusercontent.com", "localhost", "[::1]", "127.0.0.1", ":80",
    ":8080",
    "/", "//", "/../", "/./", "/amp", "/amp/", ".amp", ".amp.html", "/index.html", "/url", "/watch", "/web/2014/",
    "/c/s/", "/search", "/dp/", "/status/", "/comments/", "/r/news", "/pdf/", ".pdf", "/*", "/a", "/b.html", "\\",
    "?", "&", "=", "q=", "url=", "v=", "id=1", "utm_source=x", "&amp;", "cache:", "cache:x:", "+", "%20", "%", "%2",
    "%41", "%2e", "%2E%2E", "%2f", "%25", "%3A", "%3F", "http%3A%2F%2Fexample.com%2Fa", ";jsessionid=1", ";", "#", "#!",
    "!", "é", "\u{0}", " ", "\t", "a", "B", "1", "-", "@", ".", "..", "~", "(", "[", "|", "\u{3002}", "K",
  ]

  private static func address(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = random.below(4) == 0 ? [] : Array("http://".utf8)
    for _ in 0..<1 + random.below(14) { bytes += pieces[random.below(pieces.count)].utf8 }
    for _ in 0..<random.below(3) where !bytes.isEmpty && random.below(3) == 0 {
      bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.below(256))
    }
    return bytes
  }

  private static func word(_ random: inout SeededGenerator) -> String {
    let letters = Array("abcxyz%+é.-_".unicodeScalars)
    return String(String.UnicodeScalarView((0...random.below(5)).map { _ in letters[random.below(letters.count)] }))
  }
}
