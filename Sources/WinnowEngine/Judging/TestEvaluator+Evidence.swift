import WinnowModel
import WinnowPattern

extension TestEvaluator {
  /// Longest text of a piece of evidence, in bytes.
  static let evidenceLimit = 512

  /// Where a piece of evidence stands in its raw value.
  func rawRange(_ evidence: TestEvidence) -> Range<Int> {
    values.rawRange(evidence.value, evidence.text, evidence.range)
  }

  /// What a folded test saw, where that differs from the raw text.
  mutating func foldedText(_ evidence: TestEvidence, raw: Range<Int>) -> UnsafeBufferPointer<UInt8>? {
    guard evidence.text == .folded else { return nil }
    let seen = UnsafeBufferPointer(rebasing: values.text(evidence.value, .folded)[evidence.range])
    return seen.elementsEqual(values.raw(evidence.value)[raw]) ? nil : seen
  }

  /// Evidence as it stands in the record: raw offsets, raw text, and the folded text where it differs.
  mutating func recorded(_ evidence: TestEvidence) -> Record.Evidence {
    let raw = rawRange(evidence)
    let folded = foldedText(evidence, raw: raw)
    let text = UnsafeBufferPointer(rebasing: values.raw(evidence.value)[raw])
    let offset = Int(values.values[Int(evidence.value)].rawOffset)
    return Record.Evidence(
      field: values.fieldName(evidence.value), start: offset + raw.lowerBound, end: offset + raw.upperBound,
      text: String(decoding: text.cut(atUTF8: Self.evidenceLimit), as: UTF8.self),
      folded: folded.map { String(decoding: $0.cut(atUTF8: Self.evidenceLimit), as: UTF8.self) })
  }

  /// What a capture of the evidence's pattern matched, in the raw text.
  mutating func capture(_ name: String, of evidence: TestEvidence) -> String? {
    guard evidence.pattern >= 0 else { return nil }
    let compiled = program.patterns[Int(evidence.pattern)]
    guard let number = Int(name) ?? compiled.captureNames.first(where: { $0.name == name })?.number else { return nil }
    let text = values.text(evidence.value, evidence.text)
    guard case .match = compiled.firstMatch(in: text, from: 0, scratch: scratch),
      let captured = compiled.capture(number, scratch: scratch)
    else { return nil }
    let raw = values.rawRange(evidence.value, evidence.text, captured)
    return String(decoding: values.raw(evidence.value)[raw], as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text, cut on a character boundary to at most that many bytes.
  func cut(atUTF8 limit: Int) -> UnsafeBufferPointer<UInt8> {
    guard count > limit else { return self }
    var end = limit
    while end > 0, self[end] & 0xC0 == 0x80 { end -= 1 }
    return UnsafeBufferPointer(rebasing: self[..<end])
  }
}
