import Foundation
import Testing
import WinnowPattern
import WinnowTestSupport

/// Every pattern of PCRE2's own tests that Winnow's options allow matches as in a plain call of PCRE2.
@Suite(.enabled(if: Repository.data("pcre2") != nil, "real data is absent; set WINNOW_DATA to its folder"))
struct ConformanceTests {
  private struct Counts {
    var patterns = 0
    var subjects = 0
    var matches = 0
    var limits = 0
    var refused = 0
  }

  @Test func patternsOfPCRE2MatchAsInPCRE2() throws {
    var total = Counts()
    for name in ["testinput1", "testinput2", "testinput4", "testinput5"] {
      let file = URL(filePath: try #require(Repository.data("pcre2/" + name)))
      let counts = try compare(PCRE2TestInput(Array(Data(contentsOf: file))), name: name)
      print("\(name): \(counts)")
      total.patterns += counts.patterns
      total.subjects += counts.subjects
      total.matches += counts.matches
      total.limits += counts.limits
    }
    print(
      "in all: \(total.patterns) patterns, \(total.subjects) texts, \(total.matches) matches, \(total.limits) limits")
    #expect(total.patterns > 2_500)
    #expect(total.subjects > 6_000)
    #expect(total.matches > 4_000)
    #expect(total.limits < 40)
  }

  private func compare(_ input: PCRE2TestInput, name: String) throws -> Counts {
    var counts = Counts()
    let scratches = [MatchScratch(), MatchScratch(limits: WindowTests.smallWindows(easyMatchLimit: 3))]
    for entry in input.entries {
      guard let flags = entry.winnowFlags, let source = entry.patternText,
        let reference = ReferencePattern(source, flags: flags)
      else { continue }
      guard let pattern = try acceptedPattern(source, flags) else {
        counts.refused += 1
        continue
      }
      counts.patterns += 1
      for subject in entry.validSubjects {
        counts.subjects += 1
        let expected = reference.firstMatch(in: subject)
        if case .match = expected { counts.matches += 1 }
        for scratch in scratches {
          let found = subject.withUnsafeBufferPointer { pattern.firstMatch(in: $0, scratch: scratch) }
          if case .limit = found {
            counts.limits += 1
            continue
          }
          #expect(
            pattern.outcome(found, scratch) == expected,
            "\(name):\(entry.line) on \(String(decoding: subject, as: UTF8.self).debugDescription)")
        }
      }
    }
    return counts
  }

  /// The pattern; nil when it holds what Winnow refuses on purpose.
  private func acceptedPattern(_ source: String, _ flags: String) throws -> CompiledPattern? {
    do {
      return try CompiledPattern(source, flags: flags)
    } catch {
      guard error.code == .refusedVerb || error.code == .refusedCallout else { throw error }
      return nil
    }
  }
}
