import Testing
import WinnowTestSupport

@testable import WinnowPattern

/// A plain program beside PCRE2, at every place of a text.
struct PlainComparison {
  private(set) var matches = 0
  private(set) var misses = 0
  private(set) var unsure = 0
  private let frames = UnsafeMutablePointer<PlainFrame>.allocate(capacity: PlainMachine.frameLimit)

  func deallocate() { frames.deallocate() }

  /// Tries both at each place, and records where the program is sure of something else.
  mutating func compare(
    _ program: PlainProgram, _ reference: ReferencePattern, on text: [UInt8], _ name: @autoclosure () -> String
  ) {
    var leftmost: Range<Int>?
    var isKnown = false
    for start in 0...text.count where start == text.count || text[start] & 0xC0 != 0x80 {
      if !isKnown || leftmost.map({ $0.lowerBound < start }) ?? false {
        switch reference.firstMatch(in: text, from: start) {
        case .match(let pairs): leftmost = pairs[0]
        case .noMatch: leftmost = nil
        case .error: return
        }
        isKnown = true
      }
      let expected = leftmost.flatMap { $0.lowerBound == start ? $0.upperBound : nil } ?? PlainMachine.noMatch
      let found = run(program, text, start)
      switch found {
      case PlainMachine.unsure:
        unsure += 1
        continue
      case PlainMachine.noMatch: misses += 1
      default: matches += 1
      }
      if found != expected {
        Issue.record(
          "\(name()) at \(start) of \(String(decoding: text, as: UTF8.self).debugDescription): \(found), not \(expected)"
        )
      }
    }
  }

  private func run(_ program: PlainProgram, _ text: [UInt8], _ start: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      // An empty array has an address, too.
      guard let address = text.baseAddress else { return PlainMachine.unsure }
      var machine = PlainMachine(program, text: address, end: text.count, start: start, frames: frames)
      let found = machine.run()
      let isPossible = start == text.count ? program.mayBeEmpty : program.mayBegin(with: text[start])
      if !isPossible { #expect(found == PlainMachine.noMatch || found == PlainMachine.unsure) }
      return isPossible ? found : PlainMachine.noMatch
    }
  }
}

/// The plain program of a pattern, freed with the value.
final class PlainPattern {
  let program: PlainProgram
  let wordCount: Int

  /// Nil for a pattern that is not plain.
  init?(_ pattern: String, flags: String) {
    guard let node = PatternParser.parse(pattern, flags: flags), let program = PlainProgram(node) else { return nil }
    self.program = program
    var compiler = PlainCompiler()
    wordCount = PlainProgram.codeStart + ((try? compiler.program(of: node).count) ?? 0)
  }

  deinit { program.deallocate() }
}
