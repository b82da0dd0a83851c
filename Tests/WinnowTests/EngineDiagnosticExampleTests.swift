import Testing
import WinnowEngine
import WinnowRules
import WinnowTestSupport

@testable import Winnow

/// The examples of those diagnostic codes that need PCRE2, rule tests or files.
struct EngineDiagnosticExampleTests {
  static let codes = DiagnosticExample.engineCodes.filter { $0 != .unreadableFile }

  @Test(arguments: codes)
  func exampleIsRenderedAsGolden(_ code: DiagnosticCode) throws {
    let example = DiagnosticExample(code)
    let loaded = RuleLoader.load(files: [try example.source()], options: LoadOptions(asOf: DiagnosticExample.asOf))
    var diagnostics = loaded.diagnostics
    if let ruleSet = loaded.ruleSet {
      var tester = RuleTester(ruleSet)
      diagnostics += tester.diagnose()
    }
    let mismatch = try example.mismatch(diagnostics, sources: loaded.sources)
    #expect(mismatch == nil, "\(mismatch ?? "")")
  }

  @Test func fileThatCannotBeReadIsNamed() throws {
    let loaded = RuleLoader.load(["no/such/file.rules"], options: LoadOptions(asOf: DiagnosticExample.asOf))
    let mismatch = try DiagnosticExample(.unreadableFile).mismatch(loaded.diagnostics, sources: loaded.sources)
    #expect(mismatch == nil, "\(mismatch ?? "")")
    #expect(loaded.ruleSet == nil)
  }
}
