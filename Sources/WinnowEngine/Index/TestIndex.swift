import WinnowRules

/// Tells from one scan of an item's texts which tests can be true at all, and so which rules need a look.
///
/// A test that finds something by literals is a candidate when one of them occurs in a text that it reads. A rule is
/// touched when a candidate is among the tests of which it needs at least one; the other rules cannot hit.
struct TestIndex: Sendable {
  /// Whether a test is decided by its literals; the others are always candidates.
  private(set) var isIndexed: [Bool]
  /// The texts to scan, each once.
  private(set) var scans: [(source: Int, text: PreparedText)] = []
  private var indices: [LiteralIndex?] = Array(repeating: nil, count: PreparedText.allCases.count)
  /// The sources that each test reads, as bits.
  private var sourceBits: [UInt64]

  /// Builds the index from the literals of the tests; `nil` where nothing is proven.
  init(_ tests: [ProgramTest], literals: [[[UInt8]]?]) {
    // A source beyond the bits of a word makes its tests always candidates; no real rule set reads that many.
    isIndexed = zip(tests, literals).map { test, literals in
      literals != nil && test.sources.allSatisfy { $0 < UInt64.bitWidth }
    }
    sourceBits = tests.map { test in test.sources.reduce(0) { $1 < UInt64.bitWidth ? $0 | 1 << UInt64($1) : $0 } }
    var owned: [[(literal: [UInt8], owner: Int)]] = Array(repeating: [], count: indices.count)
    for (test, literals) in literals.enumerated() where isIndexed[test] {
      let text = tests[test].text.scanned
      for literal in literals ?? [] { owned[text.rawValue].append((literal, test)) }
      for source in tests[test].sources where !scans.contains(where: { $0.source == source && $0.text == text }) {
        scans.append((source, text))
      }
    }
    for (text, owned) in owned.enumerated() where !owned.isEmpty { indices[text] = LiteralIndex(owned) }
  }

  /// Calls `body` with the tests that may be true of one text, some of them several times.
  func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, source: Int, text: PreparedText, _ body: (Int) -> Void
  ) {
    let bit: UInt64 = 1 << UInt64(source)
    indices[text.rawValue]?.scan(bytes) { test in
      if sourceBits[test] & bit != 0 { body(test) }
    }
  }
}

extension PreparedText {
  /// The preparation without case that is scanned for tests on this one.
  var scanned: PreparedText { withoutCase }
}
