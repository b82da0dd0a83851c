import Testing
import WinnowTestSupport

/// Rules that read what the dedupe stage found.
@Suite struct DedupeRulesTests {
  private static let rules = """
    pack copies "Copies"
    rule near-copy {
      about "Nearly the same headline"
      when  duplicate.kind = "near" or duplicate.kind = "title"
      tag   copy
      hit   { title: "Rates up", duplicate.kind: "title" }
      miss  { title: "Rates up", duplicate.kind: "related" }
    }
    rule wide {
      about "Many sources have it"
      when  cluster.sources >= 3
      tag   wide
      hit   { title: "Rates up", cluster.sources: 3 }
      miss  { title: "Rates up", cluster.sources: 2 }
    }
    decide { hold when tag wide accept otherwise }
    """
  private static let items = """
    {"id":"a","title":"Council approves the new harbour bridge plan","source":"Wire","published":"2026-11-20T10:00:00Z"}
    {"id":"b","title":"Council approves the new harbour bridge plan","source":"Times","published":"2026-11-20T11:00:00Z"}
    {"id":"c","title":"Rain expected over the northern hills tonight","source":"Times","published":"2026-11-20T11:30:00Z"}
    {"id":"d","title":"Council approves the new harbour bridge plan","source":"Post","published":"2026-11-20T12:00:00Z"}

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.rules, to: "rules/copies.rules")
    try folder.write(Self.items, to: "items.jsonl")
    return folder
  }

  @Test func testsOfTheRulesPass() throws {
    #expect(try BuiltCommand.run("check", in: try folder()).output == "2 rules, 4 tests, 0 errors, 0 warnings\n")
  }

  @Test func kindsAndClustersDecide() throws {
    let outcome = try BuiltCommand.run(
      "run", "-q", "--dedupe", "--fields", "id,decision,tags,duplicate", "items.jsonl", in: try folder())
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        {"id":"a","decision":"accept"}
        {"id":"b","decision":"accept","tags":["copy"],"duplicate":{"kind":"title","of":"a","similarity":1,"cluster":"a","size":2,"sources":2,"first_source":"Wire"}}
        {"id":"c","decision":"accept"}
        {"id":"d","decision":"hold","tags":["copy","wide"],"duplicate":{"kind":"title","of":"b","similarity":1,"cluster":"a","size":3,"sources":3,"first_source":"Wire"}}

        """)
  }

  @Test func indexAloneFindsCopiesToo() throws {
    let folder = try folder()
    let with = try BuiltCommand.run("run", "-q", "--dedupe", "items.jsonl", in: folder)
    let index = try BuiltCommand.run("run", "-q", "--index", "index", "items.jsonl", in: folder)
    #expect(with.output.contains("duplicate"))
    #expect(index == with)
  }

  @Test func rulesWithoutTheStageGetAHint() throws {
    let outcome = try BuiltCommand.run(
      "run", "-q", "--fields", "id,decision,duplicate", "items.jsonl", in: try folder())
    #expect(outcome.code == 0)
    #expect(outcome.errors.hasPrefix("winnow: the rules read "))
    #expect(outcome.errors.hasSuffix(", which is there with --dedupe only\n"))
    #expect(!outcome.output.contains("duplicate"))
    #expect(!outcome.output.contains("hold"))
  }

  @Test func rulesThatReadNoFactGetNone() throws {
    let folder = try folder()
    try folder.write(
      "pack p rule r { when title has \"rain\" tag rain } decide { accept otherwise }", to: "rules/copies.rules")
    #expect(try BuiltCommand.run("run", "-q", "items.jsonl", in: folder).errors == "")
  }
}
