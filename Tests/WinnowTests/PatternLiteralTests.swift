import Foundation
import Testing
import WinnowEngine
import WinnowModel
import WinnowPattern
import WinnowRules
import WinnowTestSupport

@testable import Winnow

/// A pattern between slashes means what PCRE2 says, whatever it holds: PCRE2's own test patterns go through a rule file.
@Suite(.enabled(if: Repository.data("pcre2/testinput1") != nil, "real data is absent; set WINNOW_DATA to its folder"))
struct PatternLiteralTests {
  @Test(arguments: [("testinput1", 1000), ("testinput2", 800), ("testinput4", 400), ("testinput5", 300)])
  func literalMatchesLikeThePatternItself(_ name: String, _ leastPatterns: Int) throws {
    let path = try #require(Repository.data("pcre2/" + name))
    let input = PCRE2TestInput(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    let scratch = MatchScratch()
    var patterns = 0
    var subjects = 0
    for entry in input.entries {
      guard let text = entry.patternText, let flags = entry.winnowFlags,
        let direct = try? CompiledPattern(text, flags: flags)
      else { continue }
      let rules = "pack p\nrule r {\n  when title ~ \(PatternLiteral.written(text, flags: flags))\n  tag x\n}\n"
      let file = SourceFile(path: "\(name):\(entry.line)", text: rules)
      let (tree, problems) = Parser.parse(file, index: 0)
      #expect(problems.isEmpty, "\(name):\(entry.line) \(problems.map(\.message))")
      var sources = SourceSet(files: [file])
      let (checked, more) = Checker.check([tree], sources: &sources) { _ in .failure(UnreadableFile(reason: "none")) }
      #expect(!more.contains { $0.severity == .error }, "\(name):\(entry.line) \(more.map(\.message))")
      guard case .test(let test) = checked.rules.first?.condition.kind, case .matches(let written) = test.operation
      else {
        Issue.record("\(name):\(entry.line) no pattern came through")
        continue
      }
      let compiled = try CompiledPattern(written.text, flags: written.flags)
      for subject in entry.validSubjects {
        subject.withUnsafeBufferPointer { subject in
          #expect(
            compiled.firstMatch(in: subject, scratch: scratch) == direct.firstMatch(in: subject, scratch: scratch),
            "\(name):\(entry.line) \(text)")
        }
        subjects += 1
      }
      patterns += 1
    }
    print("\(name): \(patterns) patterns as literals, \(subjects) subjects")
    #expect(patterns >= leastPatterns)
  }
}
