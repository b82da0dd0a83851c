import Foundation
import Testing
@testable import WinnowPattern
import WinnowTestSupport

/// Other people's patterns and texts: where a plain program is sure, it finds what PCRE2 finds.
@Suite(.enabled(if: Repository.data("regexes.jsonl") != nil, "real data is absent; set WINNOW_DATA to its folder"))
struct PlainRealDataTests {
  @Test func patternsOfPCRE2MatchAsInPCRE2() throws {
    var comparison = PlainComparison()
    defer { comparison.deallocate() }
    var (patterns, plain) = (0, 0)
    for name in ["testinput1", "testinput2", "testinput4", "testinput5"] {
      let file = URL(filePath: try #require(Repository.data("pcre2/" + name)))
      for entry in PCRE2TestInput(Array(try Data(contentsOf: file))).entries {
        guard let flags = entry.winnowFlags, let source = entry.patternText,
          let reference = ReferencePattern(source, flags: flags)
        else { continue }
        patterns += 1
        guard let own = PlainPattern(source, flags: flags) else { continue }
        plain += 1
        for subject in entry.validSubjects where subject.count < 2_000 {
          comparison.compare(own.program, reference, on: subject, "\(name):\(entry.line)")
        }
      }
    }
    print(
      "\(plain) of \(patterns) plain, \(comparison.matches) matches, \(comparison.misses) misses, \(comparison.unsure) unsure"
    )
    #expect(plain > patterns / 3)
    #expect(comparison.matches > 4_000)
    #expect(comparison.misses > 20_000)
    #expect(comparison.unsure < comparison.misses / 4)
  }

  /// Headlines, and the patterns' own texts without their signs, which match far more often.
  @Test func realPatternsMatchAsInPCRE2() throws {
    let patterns = try RealData.patterns()
    let headlines = try RealData.headlines()
    let texts = headlines.map { Array($0.title.utf8) }
    var (plain, wordCount, next) = (0, 0, 0)
    var comparison = PlainComparison()
    defer { comparison.deallocate() }
    for pattern in patterns {
      guard let own = PlainPattern(pattern.pattern, flags: pattern.winnowFlags) else { continue }
      plain += 1
      wordCount += own.wordCount
      guard let reference = ReferencePattern(pattern.pattern, flags: pattern.winnowFlags, matchLimit: 100_000)
      else { continue }
      let likely = WitnessRealDataTests.likelyTexts(of: pattern.pattern).filter { $0.count < 300 }
      for text in likely {
        comparison.compare(own.program, reference, on: text, "/\(pattern.pattern)/\(pattern.winnowFlags)")
      }
      for _ in 0..<6 {
        next = (next + 1) % texts.count
        comparison.compare(own.program, reference, on: texts[next], "/\(pattern.pattern)/\(pattern.winnowFlags)")
      }
    }
    print(
      """
      \(plain) of \(patterns.count) plain, \(4 * wordCount / plain) bytes each; \(comparison.matches) matches, \
      \(comparison.misses) misses, \(comparison.unsure) unsure
      """)
    #expect(plain > patterns.count * 9 / 10)
    #expect(comparison.matches > 20_000)
    #expect(comparison.misses > 5_000_000)
    #expect(comparison.unsure < comparison.misses / 50)
  }
}
