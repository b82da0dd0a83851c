import Testing
import WinnowModel
import WinnowPattern

@testable import WinnowEngine

/// What effects, references, status, levels, dates and limits make of a record.
struct JudgeTests {
  static let rules = """
    pack bait
    group bait cap 6
    rule numbered {
      when title ~ /^(?<count>\\d+) (?<what>reasons|ways)\\b/i
      tag listicle, list/${what}
      score 2.5
      classify lifestyle
      set size = "n=${count}"
    }
    rule opener {
      when title.folded has "you won't believe"
      score 5
    }
    rule both {
      when 2 of (numbered, opener, count(title ~ /!/) >= 2)
      tag bait
    }
    rule tagged {
      when tag bait and score(bait) >= 6
      tag confirmed
      classify spam 3
    }
    decide {
      reject when tag confirmed
      hold when score(bait) > 2
      accept otherwise
    }
    """

  @Test func recordHoldsEverythingThatRulesSay() throws {
    let record = try RuleSet.load(Self.rules).record(Item(id: "a", title: "7 ways YOU W0N'T bel1eve!! ok"))
    #expect(record.id == "a")
    #expect(record.decision == .reject)
    #expect(record.category == "spam")
    #expect(record.tags == ["bait", "confirmed", "list/ways", "listicle"])
    #expect(record.scores == [.init(group: "bait", points: Points(thousandths: 6000))])
    #expect(record.facts == [.init(path: "set.size", value: .text("n=7"))])
    #expect(record.hits.map(\.rule) == ["bait/numbered", "bait/opener", "bait/both", "bait/tagged"])
    let opener = try #require(record.hits[1].evidence)
    #expect(opener.text == "YOU W0N'T bel1eve")
    #expect(opener.folded == "you won't believe")
    #expect((opener.start, opener.end) == (7, 24))
  }

  @Test(arguments: [
    ("7 ways to save", Decision.hold), ("Ways to save", .accept), ("You won't believe it", .hold),
  ])
  func firstTrueLineOfThePolicyDecides(_ title: String, _ decision: Decision) throws {
    #expect(try RuleSet.load(Self.rules).record(Item(title: title)).decision == decision)
  }

  @Test func observedRulesChangeNothing() throws {
    let ruleSet = try RuleSet.load(
      """
      pack t
      rule shadowed { status shadow when title ~ /a/ tag x score 9 }
      rule high { level 3 when title ~ /a/ tag y }
      rule draft { status draft when title ~ /a/ tag z }
      rule later { since 2026-07-01 when title ~ /a/ tag later }
      rule gone { until 2026-06-14 when title ~ /a/ tag gone }
      rule today { since 2026-06-15 until 2026-06-15 when title ~ /a/ tag today }
      rule reader { when rule shadowed or tag x or score(t) > 0 tag seen }
      decide { reject when tag x }
      """)
    let record = ruleSet.record(Item(title: "a"))
    #expect(record.tags == ["today"])
    #expect(record.decision == .accept)
    #expect(record.hits.map(\.rule) == ["t/today"])
    #expect(record.shadow.map(\.rule) == ["t/shadowed", "t/high"])
  }

  @Test func levelRaisesRules() throws {
    let text = "pack t\nrule high { level 3 when title ~ /a/ tag y }"
    #expect(try RuleSet.load(text, level: 2).record(Item(title: "a")).tags == [])
    #expect(try RuleSet.load(text, level: 3).record(Item(title: "a")).tags == ["y"])
  }

  @Test func limitsAreNeitherHitNorMiss() throws {
    let ruleSet = try RuleSet.load(
      """
      pack t
      rule miss { when title ~ /^(?:a|a)*b/ tag miss }
      rule negated { when not title ~ /^(?:a|a)*b/ tag negated }
      rule hit { on limit hit when title ~ /^(?:a|a)*b/ tag hit }
      rule certain { when title ~ /^(?:a|a)*b/ or title ~ /c$/ tag certain }
      """)
    let record = ruleSet.record(Item(title: String(repeating: "a", count: 60) + "!bc"))
    #expect(record.tags == ["certain", "hit"])
    #expect(Set(record.limits.map(\.rule)) == ["t/miss", "t/negated", "t/hit", "t/certain"])
    #expect(Set(record.limits.map(\.code)) == ["match"])
  }

  @Test(arguments: ["(a+)+$", "^(?:a|a|!)*(?<!!)b", "(?:a|a)*!*(?<!!)b", "(?:(?:a+)+)+!?(?<!!)b", "^(?:a?){40}a{40}$"])
  func laboriousPatternsEndAsLimits(_ pattern: String) throws {
    let ruleSet = try RuleSet.load(condition: "title ~ /\(pattern)/")
    for length in [40, 3_000, 1_000_000] {
      let record = ruleSet.record(Item(title: String(repeating: "a", count: length) + "!b"))
      #expect(record.tags.isEmpty)
      #expect(record.limits.count == 1, "length \(length) of \(pattern)")
    }
  }

  @Test func textWithoutAUsableTitleStillHasARecord() throws {
    let record = try RuleSet.load(condition: "title ~ /x/").record(Item())
    #expect(record.decision == .accept)
  }

  @Test func sameItemGivesTheSameRecordFromAUsedJudge() throws {
    let ruleSet = try RuleSet.load(Self.rules)
    var judge = Judge(ruleSet)
    let items = ["7 ways!!", "nothing", "You won't believe 7 ways!!", "9 reasons"].map { Item(title: $0) }
    let first = items.map { judge.judge($0) }
    #expect(items.reversed().map { judge.judge($0) } == first.reversed())
    #expect(items.map { ruleSet.record($0) } == first)
  }
}
