import CWinnowScan
import WinnowPattern

extension TestIndex {
  /// Scans the texts of a value that tests read, each once, whatever the number of preparations that it stands for.
  func scanTexts(
    _ value: Int32, _ scan: Scan, _ values: inout ItemValues, limit: Int, _ scratch: inout ScanScratch,
    _ sightings: inout Sightings
  ) -> Bool {
    if values.kind(value) == .plain {
      let text = scanned(value, scan, .loweredRaw, serving: scan.texts, values)
      find(text, scan, values.raw(value), &scratch, &sightings)
      return true
    }
    var rest = scan.texts
    for lowered in [PreparedText.loweredComposed, .loweredRaw, .folded] where rest & lowered.servedTexts != 0 {
      values.prepare(value, lowered)
      var serving = rest & lowered.servedTexts
      let isRawToo = lowered == .loweredComposed && rest & PreparedText.loweredRaw.servedTexts != 0
      if isRawToo {
        values.prepare(value, .loweredRaw)
        values.prepare(value, .composed)
        if values.areSame(value, .raw, .composed) { serving |= rest & PreparedText.loweredRaw.servedTexts }
      }
      rest &= ~serving
      values.prepare(value, lowered.base)
      let base = values.text(value, lowered.base)
      let text = scanned(value, scan, lowered, serving: serving, values)
      guard max(text.count, base.count) <= limit else { return false }
      find(text, scan, base, &scratch, &sightings)
    }
    return true
  }

  private func scanned(
    _ value: Int32, _ scan: Scan, _ lowered: PreparedText, serving: UInt8, _ values: borrowing ItemValues
  ) -> ScannedText {
    let range = values.values[Int(value)].texts.ranges[lowered.rawValue]
    return ScannedText(
      value: value, source: scan.source, start: values.arena.address(of: range), count: Int(range.count),
      serving: serving, isAligned: lowered == .folded || values.keepsLengths(value, lowered))
  }

  /// Looks for all signs in one text.
  /// - Parameter base: The text before its case was removed.
  private func find(
    _ text: ScannedText, _ scan: Scan, _ base: UnsafeBufferPointer<UInt8>, _ scratch: inout ScanScratch,
    _ sightings: inout Sightings
  ) {
    if scan.literalTexts & text.serving != 0 { findLiterals(text, &scratch, &sightings) }
    guard (scan.compactTexts | scan.shapeTexts | scan.plainTexts) & text.serving != 0 else { return }
    var kinds = TextKinds(text, base, &scratch)
    if scan.compactTexts & text.serving != 0 { findCompact(text, &kinds, &scratch, &sightings) }
    if scan.plainTexts & text.serving != 0 {
      for number in 0..<plain.count { note(plain.start + number, in: text, &kinds, &sightings) }
    }
    findShapes(text, scan, base, &kinds, &sightings)
  }

  private func findLiterals(_ text: ScannedText, _ scratch: inout ScanScratch, _ sightings: inout Sightings) {
    let hasWideSpaces = literals.spansSpaces && winnow_has_wide_spaces(text.start, text.count)
    let places = scratch.places(for: text.count)
    literals.scan(text.start, count: text.count, source: text.source, serving: text.serving, places: places) {
      if !hasWideSpaces || !$0.pointee.spansSpaces { note($0, at: $1, in: text, &sightings) }
    }
    guard hasWideSpaces else { return }
    var squeezed = text
    (squeezed.start, squeezed.count, squeezed.offsets) = scratch.squeezed(text.bytes)
    literals.scan(squeezed.start, count: squeezed.count, source: text.source, serving: text.serving, places: places) {
      if $0.pointee.spansSpaces { note($0, at: $1, in: squeezed, &sightings) }
    }
  }

  private func findCompact(
    _ text: ScannedText, _ kinds: inout TextKinds, _ scratch: inout ScanScratch, _ sightings: inout Sightings
  ) {
    let places = scratch.places(for: text.count)
    let (start, count) = scratch.compact(text.bytes)
    compactLiterals.scan(start, count: count, source: text.source, serving: text.serving, places: places) { use, _ in
      note(use, in: text, &kinds, &sightings)
    }
  }

  /// Looks for shapes and sequences: in the text as it is, or in the lowered one for tests that read the folded text.
  private func findShapes(
    _ text: ScannedText, _ scan: Scan, _ base: UnsafeBufferPointer<UInt8>, _ kinds: inout TextKinds,
    _ sightings: inout Sightings
  ) {
    let wanted = scan.shapeTexts & text.serving
    if wanted & ~PreparedText.folded.bit != 0, let start = base.baseAddress {
      shapes.scan(start, count: base.count) { use in
        if use.pointee.text != PreparedText.folded.bit { note(use, in: text, &kinds, &sightings) }
      }
      sequences.scan(start, count: base.count) { use in
        if use.pointee.text != PreparedText.folded.bit { note(use, in: text, &kinds, &sightings) }
      }
    }
    if wanted & PreparedText.folded.bit != 0 {
      shapes.scan(text.start, count: text.count) { use in
        if use.pointee.text == PreparedText.folded.bit { note(use, in: text, &kinds, &sightings) }
      }
      sequences.scan(text.start, count: text.count) { use in
        if use.pointee.text == PreparedText.folded.bit { note(use, in: text, &kinds, &sightings) }
      }
    }
  }

  /// Notes a sign that stands for no place, if the text meets its condition.
  private func note(
    _ use: UnsafePointer<LiteralUse>, in text: ScannedText, _ kinds: inout TextKinds, _ sightings: inout Sightings
  ) {
    guard use.pointee.reads(text.source, text.serving) else { return }
    if use.pointee.condition >= 0, !kinds.meet(conditions[Int(use.pointee.condition)]) { return }
    sightings.addAnywhere(Int(use.pointee.test), value: text.value, operand: use.pointee.operand)
  }
}

extension PreparedText {
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
