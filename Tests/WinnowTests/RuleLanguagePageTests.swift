import WinnowTestSupport
import Testing
import WinnowEngine
import WinnowModel
import WinnowRules

@testable import Winnow

/// Every example of the language reference and of the diagnostics page does what the page says.
struct RuleLanguagePageTests {
  static let pages = ["docs/rule-language.md", "docs/diagnostics.md"]

  static func blocks(_ kind: String) throws -> [CodeBlock] {
    try pages.flatMap(CodeBlock.all(of:)).filter { $0.language == kind }
  }

  static func load(_ block: CodeBlock) throws -> LoadedRules {
    var options = LoadOptions(asOf: try #require(Timestamp(parsing: "2026-11-22")))
    options.lints = true
    return RuleLoader.load(files: [SourceFile(path: "example.rules", text: block.text)], options: options)
  }

  @Test(arguments: try blocks("rules"))
  func exampleLoadsAndItsTestsPass(_ block: CodeBlock) throws {
    let loaded = try Self.load(block)
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message))")
    guard let ruleSet = loaded.ruleSet else { return }
    var tester = RuleTester(ruleSet)
    let failures = tester.diagnose()
    #expect(failures.isEmpty, "\(failures.map { $0.message + ": " + ($0.help ?? "") })")
  }

  @Test(arguments: try blocks("rules-error"))
  func brokenExampleGetsItsCode(_ block: CodeBlock) throws {
    let wanted = try #require(block.words.dropFirst().first)
    let loaded = try Self.load(block)
    var codes = loaded.diagnostics.map(\.code.rawValue)
    if let ruleSet = loaded.ruleSet {
      var tester = RuleTester(ruleSet)
      codes += tester.diagnose().map(\.code.rawValue)
    }
    #expect(codes.contains(wanted), "got \(codes)")
  }

  @Test func pagesHaveEnoughExamples() throws {
    #expect(try Self.blocks("rules").count >= 40)
    #expect(try Self.blocks("rules-error").count >= 40)
  }
}
