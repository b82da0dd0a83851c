import Foundation
import Testing
import WinnowModel
import WinnowRules
import WinnowTestSupport

@testable import WinnowEngine

/// With the index and without it, random rule sets say the same of random items.
struct IndexTests {
  /// A rule set of random patterns, phrases and lists under random connectives, and what PCRE2 does not take left out.
  static func ruleSet(_ random: inout RandomPattern) throws -> RuleSet {
    var text = "pack t\nlist l (word) { \"ab c\" \"中\" \"é1\" }\nlist d (domain) { a.example b.example }\n"
    var rules = 0
    while rules < 25 {
      let test = test(&random)
      guard (try? RuleSet.load("pack t\n" + declarations + "rule r {\n when \(test)\n tag x\n}\n")) != nil else {
        continue
      }
      let other = rules > 0 ? "rule r\(Int.random(in: 0..<rules, using: &random.generator))" : "exists title"
      let forms = [
        test, "\(test) and \(other)", "not \(test)", "\(test) or not \(other)",
        "2 of (\(test), \(other), title has part \"b\")", "\(test) and tag t0", "title has @l and \(test)",
        "summary has (\"ab\", \"b a\") or \(test)",
      ]
      let form = rules > 0 ? forms.randomElement(using: &random.generator) ?? test : test
      text += "rule r\(rules) {\n when \(form)\n tag t\(rules)\n score 1\n}\n"
      rules += 1
    }
    return try RuleSet.load(text)
  }

  static let declarations = "list l (word) { \"ab c\" \"中\" \"é1\" }\nlist d (domain) { a.example b.example }\n"

  /// One test on a random field and view.
  static func test(_ random: inout RandomPattern) -> String {
    let fields = ["title", "title", "title.folded", "title.raw", "summary", "text", "categories"]
    let field = fields.randomElement(using: &random.generator) ?? "title"
    let pattern = random.pattern().replacingOccurrences(of: "/", with: "\\/")
    let literal = "/\(pattern)/\(random.flags())"
    switch Int.random(in: 0..<8, using: &random.generator) {
    case 0: return "\(field) has @l"
    case 1: return "\(field) has part \"\(["ab", "é", "b c", "A"].randomElement(using: &random.generator) ?? "a")\""
    case 2: return "count(\(field) ~ \(literal)) >= 2"
    case 3: return "count(\(field) ~ \(literal)) < 2"
    default: return "\(field) ~ \(literal)"
    }
  }

  /// The conditions of the rules that only one of two records has hits of.
  private static func difference(_ fast: Record, _ slow: Record, _ ruleSet: RuleSet) -> [String] {
    let different = Set(fast.hits.map(\.rule)).symmetricDifference(slow.hits.map(\.rule))
    return ruleSet.checked.rules.filter { different.contains($0.id) }.map {
      "\($0.id): \(ruleSet.sources.text(of: $0.condition.span).debugDescription)"
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func indexChangesNoHit(_ seed: UInt64) throws {
    var random = RandomPattern(seed: seed)
    let ruleSet = try Self.ruleSet(&random)
    var plain = Judge.Options()
    plain.usesIndex = false
    var without = Judge(ruleSet, options: plain)
    var with = Judge(ruleSet)
    for _ in 0..<40 {
      var item = Item(title: random.text(maximumLength: 30))
      if Bool.random(using: &random.generator) { item.set(.summary, to: random.text(maximumLength: 60)) }
      if Bool.random(using: &random.generator) { item.addCategory(random.text(maximumLength: 6)) }
      var (fast, slow) = (with.judge(item), without.judge(item))
      // The index may know a miss where PCRE2 alone runs into a limit.
      #expect(Set(fast.limits).isSubset(of: Set(slow.limits)))
      (fast.limits, slow.limits) = ([], [])
      #expect(fast == slow, "\(Self.difference(fast, slow, ruleSet)) on \(item)")
    }
  }

  /// Phrases of several words, with white space of any width between them, inside other words and beside signs.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func indexChangesNoPhrase(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = ["ab", "b", "abc", "Ab", "中", "é", "#a", "a-b", "casino"]
    func text(_ count: Int, gaps: [String]) -> String {
      (0..<count).reduce("") { text, _ in text + gaps[random.below(gaps.count)] + words[random.below(words.count)] }
    }
    func phrase() -> String { "\"\(text(1 + random.below(3), gaps: [" "]).dropFirst())\"" }
    func phrases() -> String { "(\(phrase()), \(phrase()), \(phrase()))" }
    var rules = "pack t\nlist e (exact) { \(phrase()) \(phrase()) }\n"
    for (number, field) in ["title", "title.folded", "title.raw", "text"].enumerated() {
      rules += "rule a\(number) { when \(field) has \(phrases()) tag a }\n"
      rules += "rule b\(number) { when \(field) has part \(phrase()) tag b }\n"
      rules += "rule c\(number) { when count(\(field) has \(phrases())) >= 2 tag c }\n"
      rules += "rule d\(number) { when \(field) has @e or count(\(field) has @e) >= 3 tag d }\n"
    }
    let ruleSet = try RuleSet.load(rules)
    var plain = Judge.Options()
    plain.usesIndex = false
    var without = Judge(ruleSet, options: plain)
    var with = Judge(ruleSet)
    for round in 0..<40 {
      let gaps = round % 2 == 0 ? [" ", "", "-"] : [" ", " ", "  ", "\t", " \n ", "", "-"]
      let item = Item(title: text(1 + random.below(8), gaps: gaps))
      let (fast, slow) = (with.judge(item), without.judge(item))
      #expect(fast == slow, "\(rules) on \(item)")
    }
  }
}
