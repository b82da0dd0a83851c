import Foundation
import Testing
import WinnowRules
import WinnowTestSupport

@Suite struct DiagnosticExampleTests {
  static let languageExamples = DiagnosticCode.allCases
    .filter { !DiagnosticExample.engineCodes.contains($0) }.map(DiagnosticExample.init)

  @Test(arguments: languageExamples)
  func exampleIsRenderedAsGolden(_ example: DiagnosticExample) throws {
    let load = Load([try example.source()], lints: true)
    let mismatch = try example.mismatch(load.diagnostics, sources: load.sources)
    #expect(mismatch == nil, "\(mismatch ?? "")")
  }

  @Test(arguments: DiagnosticCode.allCases)
  func codeHasAnEntryInTheDocumentation(_ code: DiagnosticCode) throws {
    let page = try DiagnosticsPage()
    let entry = try #require(page.entries[code.rawValue], "no entry for \(code.rawValue)")
    #expect(entry.contains("**\(code.title)**"))
    #expect(entry.contains("`\(code.slug)`"))
    #expect(entry.contains("*Mend it:*"))
  }

  @Test(arguments: DiagnosticCode.allCases.filter { $0 != .unreadableFile })
  func documentationShowsTheGoldenExample(_ code: DiagnosticCode) throws {
    let page = try DiagnosticsPage()
    let text = String(decoding: try DiagnosticExample(code).source().bytes, as: UTF8.self)
    // A page cannot hold invalid UTF-8, megabytes of brackets or invisible characters worth reading.
    let isShown = page.examples[code.rawValue] == text
    #expect(isShown || DiagnosticsPage.examplesNotShown.contains(code), "the example differs from the page")
  }

  @Test func slugsAreUniqueKebabCase() {
    let slugs = DiagnosticCode.allCases.map(\.slug)
    #expect(Set(slugs).count == slugs.count)
    #expect(DiagnosticCode.invalidUTF8.slug == "invalid-utf8")
    #expect(slugs.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil })
  }
}

/// `docs/diagnostics.md` by its entries.
struct DiagnosticsPage {
  /// The text under each `### R101`.
  var entries: [String: String] = [:]
  /// The contents of each block marked `rules-error R101`.
  var examples: [String: String] = [:]

  /// Examples whose bytes cannot stand in a page.
  static let examplesNotShown: [DiagnosticCode] = [.invalidUTF8, .nestingTooDeep, .patternTooLarge]

  init() throws {
    let page = "docs/diagnostics.md"
    for section in try Repository.read(page).components(separatedBy: "\n### ").dropFirst() {
      entries[String(section.prefix(4))] = section
    }
    for block in try CodeBlock.all(of: page) where block.language == "rules-error" {
      examples[try #require(block.words.last)] = block.text
    }
  }
}
