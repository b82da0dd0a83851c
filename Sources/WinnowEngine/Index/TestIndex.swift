import WinnowText

/// Tells from one scan of an item's texts which tests can be true at all, and where.
///
/// A test that finds something by literals has a sighting when one of them occurs in a text that it reads. The tests without
/// a sighting are false, and the rules that need one of them cannot hit.
struct TestIndex: Sendable {
  /// Whether a test is decided by its literals; the others are always possible.
  let isIndexed: ConstantTable<Bool>
  /// The sources to scan.
  let scans: [Scan]
  private let literals: LiteralIndex
  private let uses: ConstantTable<LiteralUse>
  /// Where the uses of each literal begin, and at the end their number.
  private let firstUses: ConstantTable<Int32>
  private let shapes: ShapeFilter
  private let hosts: HostIndex
  private let phraseSets: ConstantTable<Unmanaged<PhraseSet>>
  /// The phrase set of each test that looks for phrases.
  private let phraseSetOfTest: ConstantTable<Int32>

  /// What is looked for in the values of one source.
  struct Scan: Sendable {
    var source: Int
    /// The preparations in which tests look for literals, as bits.
    var literalTexts: UInt8 = 0
    /// The preparations in which tests look for shapes, as bits.
    var shapeTexts: UInt8 = 0
    var looksForHosts = false
  }

  /// Builds an index.
  /// - Parameter isIndexed: Which tests the signs decide.
  init(_ signs: TestSigns, isIndexed: [Bool], tests: [ProgramTest], phraseSets: [PhraseSet]) {
    let literals = signs.literals
    let sorted = literals.indices.sorted { left, right in
      let (first, second) = (literals[left].literal, literals[right].literal)
      return first == second ? left < right : first.lexicographicallyPrecedes(second)
    }
    var texts: [[UInt8]] = []
    var firstUses: [Int32] = []
    var uses: [LiteralUse] = []
    var scans: [Int: Scan] = [:]
    func note(_ use: LiteralUse, _ change: (inout Scan) -> Void) {
      for source in 0..<UInt64.bitWidth where use.sources >> UInt64(source) & 1 != 0 {
        change(&scans[source, default: Scan(source: source)])
      }
    }
    for index in sorted {
      let (literal, use) = literals[index]
      if texts.last != literal {
        texts.append(literal)
        firstUses.append(Int32(uses.count))
      }
      uses.append(use)
      note(use) { $0.literalTexts |= use.text }
    }
    for (_, use) in signs.shapes { note(use) { $0.shapeTexts |= use.text } }
    for (_, use) in signs.domains { note(use) { $0.looksForHosts = true } }
    shapes = ShapeFilter(signs.shapes)
    hosts = HostIndex(signs.domains)
    self.isIndexed = ConstantTable(isIndexed)
    self.literals = LiteralIndex(texts)
    self.uses = ConstantTable(uses)
    self.firstUses = ConstantTable(firstUses + [Int32(uses.count)])
    self.scans = scans.values.sorted { $0.source < $1.source }
    self.phraseSets = ConstantTable(phraseSets.map { Unmanaged.passUnretained($0) })
    phraseSetOfTest = ConstantTable(
      tests.map { test in
        if case .finds(.phrases(let set)) = test.operation { Int32(set) } else { -1 }
      })
  }

  /// An index that says nothing.
  static let empty = TestIndex(TestSigns(), isIndexed: [], tests: [], phraseSets: [])

  /// Finds the tests that can be true of one value.
  ///
  /// - Returns: Whether its texts were scanned; not when one is longer than the limit, and then every test is possible.
  func scan(
    _ value: Int32, _ scan: Scan, _ values: inout ItemValues, limit: Int, _ scratch: inout ScanScratch,
    _ sightings: inout Sightings
  ) -> Bool {
    guard values.raw(value).count <= limit else { return false }
    if scan.looksForHosts {
      hosts.find(host: values.host(value)) { use in
        if use.sources >> UInt64(scan.source) & 1 != 0 {
          sightings.addAnywhere(Int(use.test), value: value, operand: 0)
        }
      }
    }
    if scan.literalTexts != 0 {
      guard scanLiterals(value, scan.source, scan.literalTexts, &values, limit: limit, &scratch, &sightings) else {
        return false
      }
    }
    return scan.shapeTexts == 0 || scanShapes(value, scan.source, scan.shapeTexts, &values, limit: limit, &sightings)
  }

  // MARK: - Shapes

  private func scanShapes(
    _ value: Int32, _ source: Int, _ needed: UInt8, _ values: inout ItemValues, limit: Int,
    _ sightings: inout Sightings
  ) -> Bool {
    var rest = needed
    for text in [PreparedText.composed, .raw, .folded] where rest & text.bit != 0 {
      let bytes = values.text(value, text)
      guard bytes.count <= limit else { return false }
      var serving = text.bit
      if text == .composed, rest & PreparedText.raw.bit != 0, values.areSame(value, .composed, .raw) {
        serving |= PreparedText.raw.bit
      }
      rest &= ~serving
      guard let start = bytes.baseAddress else { continue }
      shapes.scan(start, count: bytes.count) { use in
        guard use.pointee.text & serving != 0, use.pointee.sources >> UInt64(source) & 1 != 0 else { return }
        sightings.addAnywhere(Int(use.pointee.test), value: value, operand: use.pointee.operand)
      }
    }
    return true
  }

  // MARK: - Literals

  private func scanLiterals(
    _ value: Int32, _ source: Int, _ needed: UInt8, _ values: inout ItemValues, limit: Int,
    _ scratch: inout ScanScratch, _ sightings: inout Sightings
  ) -> Bool {
    var rest = needed
    if values.kind(value) == .plain {
      scan(value, source, .loweredRaw, serving: needed, values, isAligned: true, &scratch, &sightings)
      return true
    }
    for lowered in [PreparedText.loweredComposed, .loweredRaw, .folded] {
      let served = rest & lowered.servedTexts
      guard served != 0 else { continue }
      values.prepare(value, lowered)
      var serving = served
      // One scan serves all texts that are the same bytes.
      for other in [PreparedText.loweredRaw, .folded] where other != lowered && rest & other.servedTexts != 0 {
        values.prepare(value, other)
        if values.areSame(value, lowered, other) { serving |= rest & other.servedTexts }
      }
      rest &= ~serving
      guard values.text(value, lowered).count <= limit, values.text(value, lowered.base).count <= limit else {
        return false
      }
      let isAligned = lowered == .folded || values.keepsLengths(value, lowered)
      scan(value, source, lowered, serving: serving, values, isAligned: isAligned, &scratch, &sightings)
    }
    return true
  }

  /// Scans one text for the tests that read certain preparations of it.
  private func scan(
    _ value: Int32, _ source: Int, _ lowered: PreparedText, serving: UInt8, _ values: borrowing ItemValues,
    isAligned: Bool, _ scratch: inout ScanScratch, _ sightings: inout Sightings
  ) {
    let range = values.values[Int(value)].texts.ranges[lowered.rawValue]
    let text = values.arena.address(of: range)
    let count = Int(range.count)
    let (uses, firstUses) = (uses.start, firstUses.start)
    literals.scan(text, count: count, places: scratch.places(for: count)) { literal, place in
      for index in Int(firstUses[literal])..<Int(firstUses[literal &+ 1]) {
        let use = uses + index
        guard use.pointee.text & serving != 0, use.pointee.sources >> UInt64(source) & 1 != 0 else { continue }
        note(use, value, place, text, count, isAligned: isAligned, &sightings)
      }
    }
  }

  @inline(__always)
  private func note(
    _ use: UnsafePointer<LiteralUse>, _ value: Int32, _ place: Int, _ text: UnsafePointer<UInt8>, _ count: Int,
    isAligned: Bool, _ sightings: inout Sightings
  ) {
    let test = Int(use.pointee.test)
    switch use.pointee.kind {
    case .window:
      if use.pointee.startsAtBoundary, Self.isInsideRun(text, count, place) { return }
      if use.pointee.endsAtBoundary, Self.isInsideRun(text, count, place &+ Int(use.pointee.length)) { return }
      guard isAligned else { return sightings.addAnywhere(test, value: value, operand: 0) }
      let upper = Int32(truncatingIfNeeded: place) &- use.pointee.leastDistance
      guard upper >= 0 else { return }
      let lower = max(0, Int32(truncatingIfNeeded: place) &- use.pointee.mostDistance)
      sightings.add(test, value: value, lower: lower, upper: upper)
    case .anywhere:
      if use.pointee.startsAtBoundary, Self.isInsideRun(text, count, place) { return }
      if use.pointee.endsAtBoundary, Self.isInsideRun(text, count, place &+ Int(use.pointee.length)) { return }
      sightings.addAnywhere(test, value: value, operand: use.pointee.operand)
    case .phrase:
      let bytes = UnsafeBufferPointer(start: text, count: count)
      let found = phraseSets[Int(phraseSetOfTest[test])]._withUnsafeGuaranteedRef {
        $0.occurrence(of: Int(use.pointee.operand), anchoredAt: place, in: bytes)
      }
      guard let found else { return }
      sightings.addPhrase(test, value: value, lower: Int32(found.lowerBound), upper: Int32(found.upperBound))
    }
  }

  /// Whether two ASCII characters meet at a place of which both or neither are word characters: no word boundary then.
  @inline(__always)
  private static func isInsideRun(_ text: UnsafePointer<UInt8>, _ count: Int, _ place: Int) -> Bool {
    let before: UInt8 = place > 0 ? text[place &- 1] : 0
    let after: UInt8 = place < count ? text[place] : 0
    guard (before | after) < 0x80 else { return false }
    return before.isASCIIWord == after.isASCIIWord
  }
}

extension PreparedText {
  /// The preparation without case that is scanned for tests on this one.
  var scanned: PreparedText { withoutCase }

  /// The preparations whose tests are served by a scan of this one, as bits.
  fileprivate var servedTexts: UInt8 {
    switch self {
    case .loweredRaw: PreparedText.raw.bit | PreparedText.loweredRaw.bit
    case .loweredComposed: PreparedText.composed.bit | PreparedText.loweredComposed.bit
    case .folded: PreparedText.folded.bit
    case .raw, .composed: 0
    }
  }
}
