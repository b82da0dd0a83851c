import WinnowTestSupport
import Foundation
import Testing

@testable import WinnowModel

/// Compares the scanner with Foundation's parser on texts made at random. `WINNOW_FUZZ_CASES` asks for more of them.
@Suite("JSON fuzz")
struct JSONFuzzTests {
  private static let cases = ProcessInfo.processInfo.environment["WINNOW_FUZZ_CASES"].flatMap { Int($0) } ?? 4000

  @Test func agreesWithFoundationOnTheGrammar() {
    var accepted = 0
    for seed in 0..<Self.cases {
      var random = SeededGenerator(seed: UInt64(seed))
      var bytes = Array(random.json().utf8)
      for _ in 0..<random.below(3) { random.mutate(&bytes) }
      guard String(validating: bytes, as: UTF8.self) != nil else { continue }
      let code = bytes.withUnsafeBufferPointer { bytes -> ItemError.Code? in
        var scanner = JSONScanner()
        do throws(JSONError) { try scanner.scan(bytes) } catch { return error.code }
        return nil
      }
      let reference = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      if code == nil { accepted += 1 }
      switch code {
      // Foundation refuses numbers beyond `Double`.
      case nil where !Self.hasLongExponent(bytes):
        #expect(reference != nil, "only the scanner takes \(String(decoding: bytes, as: UTF8.self))")
      // Foundation takes a comma after the last element.
      case .badJSON where !Self.hasLooseComma(bytes), .emptyLine:
        #expect(reference == nil, "only Foundation takes \(String(decoding: bytes, as: UTF8.self))")
      // Foundation reads repeated names, U+0000 and a byte order mark in ways of its own.
      default: break
      }
    }
    #expect(accepted > Self.cases / 4)
  }

  private static func hasLongExponent(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(/[eE]\+?\d{3}/)
  }

  private static func hasLooseComma(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(/,\s*[\]}]/)
  }

  @Test func neverFailsOnRandomBytes() {
    var scanner = JSONScanner()
    for seed in 0..<Self.cases {
      var random = SeededGenerator(seed: UInt64(seed))
      let bytes = (0..<random.below(64)).map { _ in UInt8(random.below(256)) }
      let offset = bytes.withUnsafeBufferPointer { bytes -> Int in
        do throws(JSONError) { try scanner.scan(bytes) } catch { return error.utf8Offset }
        return 0
      }
      #expect(0...bytes.count ~= offset)
    }
  }
}
