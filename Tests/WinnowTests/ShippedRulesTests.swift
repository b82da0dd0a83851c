import WinnowTestSupport
import Testing
import WinnowEngine
import WinnowModel
import WinnowRules

@testable import Winnow

/// The rule packs in `rules/` keep what their README promises.
struct ShippedRulesTests {
  static func load() throws -> LoadedRules {
    var options = LoadOptions(asOf: try #require(Timestamp(parsing: "2026-11-22")))
    options.lints = true
    return RuleLoader.load([Repository.path("rules")], options: options)
  }

  @Test func packsAreClean() throws {
    let loaded = try Self.load()
    #expect(loaded.diagnostics.map { "\($0.code.rawValue) \($0.message)" } == [])
    var tester = RuleTester(try #require(loaded.ruleSet))
    #expect(tester.diagnose().map { "\($0.message): \($0.help ?? "")" } == [])
  }

  @Test func everyRuleHasTwoHitsAndTwoMisses() throws {
    let rules = try #require(try Self.load().ruleSet).checked.rules
    #expect(rules.count >= 120)
    for rule in rules {
      #expect(rule.tests.filter { $0.expectsHit && !$0.isTodo }.count >= 2, "\(rule.id)")
      #expect(rule.tests.filter { !$0.expectsHit && !$0.isTodo }.count >= 2, "\(rule.id)")
      #expect(rule.about != nil, "\(rule.id)")
    }
  }

  @Test(arguments: ["clickbait", "spam", "content-farm", "format", "topics", "privacy"])
  func packIsThere(_ pack: String) throws {
    #expect(try #require(try Self.load().ruleSet).checked.packs.contains { $0.name == pack })
  }
}
