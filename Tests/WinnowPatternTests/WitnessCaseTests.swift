import Foundation
import Testing
import WinnowPattern
import WinnowTestSupport
import WinnowText

/// The folding that literals go through is as wide as PCRE2's idea of equal letters.
@Suite struct WitnessCaseTests {
  /// Every character that some version of Unicode relates to another one by case.
  private static let cased: [Unicode.Scalar] = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter {
    let properties = $0.properties
    return properties.changesWhenCaseMapped || properties.changesWhenCaseFolded || properties.isCased
      || Folding.lowered(String($0)) != String($0)
  }

  private func texts(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
    scalars.flatMap { Array(String($0).utf8) }
  }

  /// PCRE2's relation is symmetric and the list above holds both sides, so that a miss shows on one of them.
  @Test func charactersThatPCRE2TakesForAnotherFoldToTheSame() throws {
    #expect(Self.cased.count > 2_800)
    let all = texts(Self.cased)
    var related = 0
    for scalar in Self.cased {
      let source = "(?:aa\\x{\(String(scalar.value, radix: 16))}aa|\\x{\(String(scalar.value, radix: 16))})"
      let pattern = try #require(ReferencePattern(source, flags: "i"))
      let lowered = Folding.lowered(String(scalar))
      let found = try #require(pattern.allMatches(in: all, upTo: 100))
      related += found.count - 1
      for range in found {
        let other = String(decoding: all[range], as: UTF8.self)
        #expect(Folding.lowered(other) == lowered, "\(scalar.properties.name ?? "") takes \(other.debugDescription)")
      }
    }
    #expect(related > 2_700)
  }

  @Test func otherCharactersAreRelatedToNone() throws {
    let cased = Set(Self.cased)
    let all = texts(Self.cased)
    var ranges: [ClosedRange<UInt32>] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), !cased.contains(scalar) else { continue }
      if let last = ranges.last, last.upperBound + 1 == value {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
    for range in ranges {
      let (first, last) = (String(range.lowerBound, radix: 16), String(range.upperBound, radix: 16))
      let pattern = try #require(ReferencePattern("[\\x{\(first)}-\\x{\(last)}]", flags: "i"))
      #expect(pattern.firstMatch(in: all) == .noMatch, "U+\(first) to U+\(last)")
    }
  }

  @Test func theFoldingNamesItsVersion() throws {
    let text = try Repository.read("Sources/WinnowText/Tables/CaseFoldings.swift")
    #expect(text.contains("Unicode Character Database \(Folding.unicodeMajorVersion)."))
  }
}
