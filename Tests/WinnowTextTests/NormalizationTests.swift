import Foundation
import Testing
import WinnowTestSupport

@testable import WinnowText

@Suite struct NormalizationTests {
  static let suite = "/usr/share/unicode/NormalizationTest.txt.bz2"
  static let isSuitePresent = FileManager.default.fileExists(atPath: suite)

  @Test(.enabled(if: isSuitePresent, "needs the unicode-data package")) func passesTheSuiteOfTheUnicodeConsortium()
    throws
  {
    let lines = try Self.lines()
    var failures: [String] = []
    var listed: Set<UInt32> = []
    var count = 0
    for line in lines {
      let columns = line.split(separator: ";", omittingEmptySubsequences: false).prefix(5).map(Self.text)
      if columns[0].unicodeScalars.count == 1 { listed.formUnion(scalars(columns[0])) }
      count += 1
      for index in 0..<5 {
        let composed = index < 3 ? columns[1] : columns[3]
        let isComposed = scalars(normalized(columns[index], .composed)) == scalars(composed)
        let isCompatible = scalars(normalized(columns[index], .compatible)) == scalars(columns[3])
        if !isComposed || !isCompatible { failures.append("\(line) column \(index + 1)") }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(5))")
    #expect(count > 18_000)

    // Characters that the first part does not list are their own normal forms.
    let others = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { !listed.contains($0.value) }
    let changed = others.filter {
      scalars(normalized(String($0), .composed)) != [$0.value]
        || scalars(normalized(String($0), .compatible)) != [$0.value]
    }
    #expect(changed.isEmpty, "\(changed.prefix(5))")
  }

  @Test func sortsLongRunsOfMarksInReasonableTime() {
    let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
    let result = scalars(normalized("x" + marks, .composed))
    #expect(result.count == 100_001)
    #expect(result[1] == 0x323)
    #expect(result[100_000] == 0x301)
  }

  @Test func theQuickCheckOfBytesIsThatOfPieces() {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<20_000 {
      Array(RandomText.make(using: &random).utf8).withUnsafeBufferPointer { raw in
        var pieces: [Piece] = []
        pieces.decode(raw)
        #expect(
          Normalizer.isComposed(raw, .shared) == Normalizer.isNormal(pieces, .composed, .shared),
          "\(string(of: pieces).debugDescription)")
      }
    }
  }

  private static func lines() throws -> [Substring] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bzcat", suite]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    return text.split(separator: "\n").filter { $0.contains(";") && !$0.hasPrefix("#") && !$0.hasPrefix("@") }
  }

  private static func text(_ column: Substring) -> String {
    var text = ""
    for code in column.split(separator: " ") {
      UInt32(code, radix: 16).flatMap(Unicode.Scalar.init).map { text.unicodeScalars.append($0) }
    }
    return text
  }
}
