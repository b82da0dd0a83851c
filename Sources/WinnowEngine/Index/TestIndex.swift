/// Tells from one scan of an item's texts which tests can be true at all, and where.
///
/// A test that cannot be true without a sign, such as a literal, has a sighting when one is seen in a text that it reads.
/// The tests without a sighting are false, and the rules that need one of them cannot hit.
struct TestIndex: Sendable {
  /// Whether a test is decided by signs; the others are always possible.
  let isIndexed: ConstantTable<Bool>
  /// The sources to scan.
  let scans: [Scan]
  let literals: LiteralUses
  let compactLiterals: LiteralUses
  let shapes: ShapeFilter
  let sequences: SequenceFilter
  /// Uses that need nothing but their condition.
  let plain: ConstantTable<LiteralUse>
  let conditions: ConstantTable<TextCondition>
  private let hosts: HostIndex

  /// What is looked for in the values of one source.
  struct Scan: Sendable {
    var source: Int
    /// The preparations in which tests look for literals, for compact literals, for shapes or sequences, and for nothing but
    /// their conditions, as bits.
    var literalTexts: UInt8 = 0
    var compactTexts: UInt8 = 0
    var shapeTexts: UInt8 = 0
    var plainTexts: UInt8 = 0
    var looksForHosts = false

    var texts: UInt8 { literalTexts | compactTexts | shapeTexts | plainTexts }
  }

  /// An index that says nothing.
  static let empty = TestIndex(TestSigns(), isIndexed: [])

  /// Builds an index.
  /// - Parameter isIndexed: Which tests the signs decide.
  init(_ signs: TestSigns, isIndexed: [Bool]) {
    self.isIndexed = ConstantTable(isIndexed)
    literals = LiteralUses(signs.literals)
    compactLiterals = LiteralUses(signs.compactLiterals)
    shapes = ShapeFilter(signs.shapes)
    sequences = SequenceFilter(signs.sequences)
    plain = ConstantTable(signs.plain)
    conditions = ConstantTable(signs.conditions)
    hosts = HostIndex(signs.domains)
    scans = Self.scans(signs)
  }

  private static func scans(_ signs: TestSigns) -> [Scan] {
    var scans: [Int: Scan] = [:]
    func note(_ use: LiteralUse, _ change: (inout Scan) -> Void) {
      for source in 0..<UInt64.bitWidth where use.sources >> UInt64(source) & 1 != 0 {
        change(&scans[source, default: Scan(source: source)])
      }
    }
    for (_, use) in signs.literals { note(use) { $0.literalTexts |= use.text } }
    for (_, use) in signs.compactLiterals { note(use) { $0.compactTexts |= use.text } }
    for (_, use) in signs.shapes { note(use) { $0.shapeTexts |= use.text } }
    for (_, use) in signs.sequences { note(use) { $0.shapeTexts |= use.text } }
    for use in signs.plain { note(use) { $0.plainTexts |= use.text } }
    for (_, use) in signs.domains { note(use) { $0.looksForHosts = true } }
    return scans.values.sorted { $0.source < $1.source }
  }

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
        guard use.sources >> UInt64(scan.source) & 1 != 0 else { return }
        sightings.addAnywhere(Int(use.test), value: value, operand: 0)
      }
    }
    return scan.texts == 0 || scanTexts(value, scan, &values, limit: limit, &scratch, &sightings)
  }

  /// Notes what the occurrence of a literal means.
  @inline(__always)
  func note(_ use: UnsafePointer<LiteralUse>, at place: Int, in text: ScannedText, _ sightings: inout Sightings) {
    let test = Int(use.pointee.test)
    switch use.pointee.kind {
    case .phrase, .phraseStart: return notePhrase(use, at: place, in: text, &sightings)
    case .window, .anywhere: break
    }
    // Places tell nothing of a text whose characters changed their lengths.
    guard text.isAligned else {
      return sightings.addAnywhere(test, value: text.value, operand: use.pointee.operand)
    }
    if use.pointee.startsAtBoundary, text.isInsideRun(place) { return }
    if use.pointee.endsAtBoundary, text.isInsideRun(place &+ Int(use.pointee.length)) { return }
    guard use.pointee.kind == .window else {
      return sightings.addAnywhere(test, value: text.value, operand: use.pointee.operand)
    }
    let upper = Int32(truncatingIfNeeded: place) &- use.pointee.leastDistance
    guard upper >= 0 else { return }
    let lower = max(0, Int32(truncatingIfNeeded: place) &- use.pointee.mostDistance)
    sightings.add(test, value: text.value, lower: lower, upper: upper)
  }

  /// Notes a phrase that stands in the text that its test reads.
  private func notePhrase(
    _ use: UnsafePointer<LiteralUse>, at place: Int, in text: ScannedText, _ sightings: inout Sightings
  ) {
    let end = place &+ Int(use.pointee.length)
    if use.pointee.startsAtBoundary, !text.isWordBoundary(place) { return }
    if use.pointee.endsAtBoundary, !text.isWordBoundary(end) { return }
    let test = Int(use.pointee.test)
    let lower = text.offset(of: place)
    if use.pointee.kind == .phraseStart {
      sightings.add(test, value: text.value, lower: lower, upper: lower)
    } else {
      // The last byte of a phrase is no space.
      sightings.addPhrase(test, value: text.value, lower: lower, upper: text.offset(of: end &- 1) &+ 1)
    }
  }
}
