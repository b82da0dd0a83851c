import Testing

@testable import WinnowDedupe

@Suite struct URLKeyRulesTests {
  @Test func builtInRulesAreRead() throws {
    let rules = try AddressRules(extending: AddressRules([]), text: AddressRules.builtInText, file: "built-in")
    #expect(rules.rules.count > 400)
  }

  @Test(arguments: [
    ("trackr x", "rules.txt:1: unknown word 'trackr'; did you mean 'tracker'?"),
    ("# fine\n\nfollow x", "rules.txt:3: unknown word 'follow'"),
    ("tracker", "rules.txt:1: the name of a parameter is missing"),
    ("tracker on example.com", "rules.txt:1: the name of a parameter is missing"),
    ("tracker a on", "rules.txt:1: a host after 'on' is missing"),
    (
      "tracker a on exa/mple",
      "rules.txt:1: 'exa/mple' is no host; write 'example.com', '*.example.com' or 'example.*'"
    ),
    ("tracker *", "rules.txt:1: '*' is too long for the name of a parameter, or stands for every one"),
    ("alias a.com b.com", "rules.txt:1: 'b.com' was not expected here"),
    ("alias a.com =", "rules.txt:1: the host that it stands for is missing"),
    ("alias *.a.com = b.com", "rules.txt:1: '*.a.com' is no host; write 'example.com', '*.example.com' or 'example.*'"),
    ("redirect a.com", "rules.txt:1: a path is missing"),
    (
      "redirect a.com x?u={url}",
      "rules.txt:1: 'x?u={url}' is no path; write '/' and segments, and perhaps '?name={piece}'"
    ),
    ("redirect a.com /x?u=1", "rules.txt:1: '{url}' or '{address}' is missing"),
    ("redirect a.com /x?u={target}", "rules.txt:1: the piece '{target}' has no place here"),
    ("redirect a.com /{a}?u={url}", "rules.txt:1: the piece '{url}' has no place here"),
    ("site a.com /{id} b.com/{id}", "rules.txt:1: 'b.com/{id}' was not expected here"),
    ("site a.com /{id} = b.com/{di}", "rules.txt:1: the piece '{di}' has no place here"),
    ("site a.com /{id} = b.com/{id} c", "rules.txt:1: 'c' was not expected here"),
  ])
  func wrongLinesAreToldWithTheirNumber(_ text: String, _ message: String) {
    do throws(AddressRulesError) {
      _ = try AddressRules(extending: .standard, text: text, file: "rules.txt")
      Issue.record("no error")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test func rulesOfUsersAreAdded() throws {
    let text = """
      # Our own.
      label beta
      index start.html
      tracker visitor_* seen=yes
      tracker token on *.example.com
      keep utm_id on example.org
      alias example.net = example.org
      redirect go.example.com /to/{address...}
      redirect go.example.com /out?to={url}
      site example.org /print/{id} = example.org/story/{id}
      """
    var maker = URLKeyMaker(try AddressRules(extending: .standard, text: text, file: "rules.txt"))
    #expect(maker.key(of: "http://beta.example.com/a/start.html") == "example.com/a")
    #expect(maker.key(of: "http://a.com/a?visitor_id=1&seen=yes") == "a.com/a")
    #expect(maker.key(of: "http://a.com/a?seen=no&token=1") == "a.com/a?seen=no&token=1")
    #expect(maker.key(of: "http://sub.example.com/a?token=1") == "sub.example.com/a")
    #expect(maker.key(of: "http://example.org/a?utm_id=1&utm_source=2") == "example.org/a?utm_id=1")
    #expect(maker.key(of: "http://www.example.net/a") == "example.org/a")
    #expect(maker.key(of: "http://go.example.com/to/b.com/x?id=1") == "b.com/x?id=1")
    #expect(maker.key(of: "http://go.example.com/out?to=http%3A%2F%2Fb.com%2Fx") == "b.com/x")
    #expect(maker.key(of: "http://example.net/print/7?x=1") == "example.org/story/7")
  }

  @Test func sitesInACircleHaveNoKey() throws {
    let text = "site a.com /x = a.com/y\nsite a.com /y = a.com/x"
    var maker = URLKeyMaker(try AddressRules(extending: .standard, text: text, file: "rules.txt"))
    #expect(maker.key(of: "http://a.com/x") == nil)
  }

  @Test(arguments: [
    ("utm_*", "utm_source", true), ("utm_*", "UTM_", true), ("utm_*", "xutm_a", false), ("*x*", "axb", true),
    ("*", "", true), ("a*b*c", "aXbYc", true), ("a*b*c", "aXbY", false), ("", "", true), ("", "a", false),
  ])
  func starsStandForAnyText(_ pattern: String, _ name: String, _ matches: Bool) throws {
    let pattern = try #require(NamePattern(wildcards: pattern))
    #expect(Array(name.utf8).withUnsafeBufferPointer { pattern.matches($0[...]) } == matches)
  }
}
