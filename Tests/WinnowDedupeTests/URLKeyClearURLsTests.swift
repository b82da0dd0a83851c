import Testing

@testable import WinnowDedupe

@Suite struct URLKeyClearURLsTests {
  /// In the form of ClearURLs' data, with names of our own.
  private static let sample = #"""
    {"providers": {
      "globalRules": {
        "urlPattern": ".*",
        "completeProvider": false,
        "rules": ["(?:%3F)?seen(?:_[a-z_]*)?", "[a-z]?visit", "tr(?:ail|ack)_?id", "pixel\\d{2,}", "(?=x)y", "\\w+"],
        "referralMarketing": ["(?:%3F)?bonus"],
        "rawRules": ["\\/raw=[^\\/]+"],
        "exceptions": ["^https?:\\/\\/(?:[a-z0-9-]+\\.)*?open\\.example\\/api\\/"],
        "redirections": [],
        "forceRedirection": false
      },
      "shop": {
        "urlPattern": "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop(?:\\.[a-z]{2,}){1,}",
        "rules": ["from", "list_\\w*"],
        "exceptions": [],
        "redirections": ["^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop\\.example\\/out\\?.*?(?:to|url)=(https?[^&]+)", "^https?:\\/\\/odd"]
      },
      "odd": {"urlPattern": "^ftp:", "rules": ["a"]}
    }}
    """#

  @Test func entriesBecomeRules() throws {
    var unused: [AddressRules.UnusedEntry] = []
    let rules = try AddressRules(
      extending: .standard, clearURLs: Array(Self.sample.utf8), file: "data.json", unused: &unused)
    var maker = URLKeyMaker(rules)
    #expect(maker.key(of: "http://a.com/a?seen=1&seen_by=2&seem=3") == "a.com/a?seem=3")
    #expect(maker.key(of: "http://a.com/a?visit=1&Avisit=2&abvisit=3") == "a.com/a?abvisit=3")
    #expect(maker.key(of: "http://a.com/a?trailid=1&track_id=2&trick_id=3") == "a.com/a?trick_id=3")
    #expect(maker.key(of: "http://a.com/a?pixel1=1&pixel12=2") == "a.com/a?pixel1=1")
    #expect(maker.key(of: "http://a.com/a?bonus=1") == "a.com/a")
    #expect(maker.key(of: "http://www.open.example/a?seen=1&utm_source=2") == "open.example/a?seen=1&utm_source=2")
    #expect(maker.key(of: "http://eu.shop.co.uk/a?from=1&list_x=2&id=3") == "eu.shop.co.uk/a?id=3")
    #expect(maker.key(of: "http://a.com/a?from=1") == "a.com/a?from=1")
    #expect(maker.key(of: "http://shop.example/out?x=1&to=http%3A%2F%2Fa.com%2Fa") == "a.com/a")
    #expect(maker.key(of: "http://shop.example/out?url=http%3A%2F%2Fa.com%2Fa") == "a.com/a")
  }

  @Test func whatCannotBeUsedIsTold() throws {
    var unused: [AddressRules.UnusedEntry] = []
    _ = try AddressRules(extending: .standard, clearURLs: Array(Self.sample.utf8), file: "data.json", unused: &unused)
    #expect(
      unused.map { "\($0.provider) \($0.key) \($0.text)" } == [
        "globalRules rules (?=x)y", #"globalRules rules \w+"#, #"globalRules rawRules \/raw=[^\/]+"#,
        #"shop redirections ^https?:\/\/odd"#, "odd urlPattern ^ftp:", "odd rules a",
      ])
  }

  @Test(arguments: [
    ("{", "data.json: this is not the JSON of ClearURLs (bad-json at byte 1)"),
    ("{}", "data.json: this is not the JSON of ClearURLs (it has no member 'providers')"),
    (
      #"{"providers": {"x": {}}}"#,
      "data.json: this is not the JSON of ClearURLs (provider 'x' has no 'urlPattern')"
    ),
    (
      #"{"providers": {"x": {"urlPattern": ".*", "rules": 7}}}"#,
      "data.json: this is not the JSON of ClearURLs (a list was expected)"
    ),
  ])
  func otherJSONIsRefused(_ text: String, _ message: String) {
    var unused: [AddressRules.UnusedEntry] = []
    do throws(AddressRulesError) {
      _ = try AddressRules(extending: .standard, clearURLs: Array(text.utf8), file: "data.json", unused: &unused)
      Issue.record("no error")
    } catch {
      #expect(error.description == message)
    }
  }
}
