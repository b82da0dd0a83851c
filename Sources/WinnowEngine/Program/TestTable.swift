import WinnowPattern

/// The tests in the form in which the judging of an item meets them: numbers only, so that looking one up copies nothing.
struct TestTable: Sendable {
  let tests: ConstantTable<Entry>
  /// The sources of all tests, one after the other.
  let sources: ConstantTable<Int32>

  struct Entry: BitwiseCopyable, Sendable {
    var kind: Kind
    /// The pattern or phrase set.
    var operand: Int32
    var text: PreparedText
    var firstSource: Int32
    var sourceCount: Int32
    /// What a search for the pattern reads first; 0 where there is none.
    var firstReads: (pattern: UInt, program: UInt) = (0, 0)

    var sources: Range<Int> { Int(firstSource)..<Int(firstSource + sourceCount) }
  }

  /// What most tests look for; the others are looked up in the program.
  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case pattern, phrases, other
  }

  init(_ tests: [ProgramTest], patterns: [CompiledPattern]) {
    var sources: [Int32] = []
    let entries = tests.map { test in
      var entry = Entry(
        kind: .other, operand: 0, text: test.text, firstSource: Int32(sources.count),
        sourceCount: Int32(test.sources.count))
      sources += test.sources.map { Int32($0) }
      switch test.operation {
      case .finds(.pattern(let pattern)):
        (entry.kind, entry.operand) = (.pattern, Int32(pattern))
        entry.firstReads = patterns[pattern].firstReads
      case .finds(.phrases(let set)) where test.text.withoutCase == test.text:
        (entry.kind, entry.operand) = (.phrases, Int32(set))
      case .finds, .equals, .inDomains, .fullMatch, .compare, .exists, .empty, .length, .words, .count, .age: break
      }
      return entry
    }
    self.tests = ConstantTable(entries)
    self.sources = ConstantTable(sources)
  }
}
