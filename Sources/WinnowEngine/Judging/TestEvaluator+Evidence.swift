import WinnowModel
import WinnowPattern

extension TestEvaluator {
  /// Evidence as it stands in the record: raw offsets, raw text, and the folded text where it differs.
  mutating func recorded(_ evidence: TestEvidence) -> Record.Evidence {
    let view = values.view(evidence.source, evidence.value, evidence.text)
    let value = values.value(evidence.source, evidence.value)
    let raw = view.rawRange(of: evidence.range)
    let text = Array(value.bytes[raw])
    let seen = Array(view.bytes[evidence.range])
    return Record.Evidence(
      field: value.field, start: value.rawOffset + raw.lowerBound, end: value.rawOffset + raw.upperBound,
      text: text.textCut(atUTF8: 512),
      folded: evidence.text == .folded && seen != text ? seen.textCut(atUTF8: 512) : nil)
  }

  /// What a capture of the evidence's pattern matched, in the raw text.
  mutating func capture(_ name: String, of evidence: TestEvidence) -> String? {
    guard let pattern = evidence.pattern else { return nil }
    let compiled = program.patterns[pattern]
    guard let number = Int(name) ?? compiled.captureNames.first(where: { $0.name == name })?.number else { return nil }
    let view = values.view(evidence.source, evidence.value, evidence.text)
    let captured = view.bytes.withUnsafeBufferPointer { text -> Range<Int>? in
      guard case .match = compiled.firstMatch(in: text, from: 0, scratch: scratch) else { return nil }
      return compiled.capture(number, scratch: scratch)
    }
    guard let captured else { return nil }
    let value = values.value(evidence.source, evidence.value)
    return String(decoding: value.bytes[view.rawRange(of: captured)], as: UTF8.self)
  }
}

extension [UInt8] {
  /// The text, cut on a character boundary to at most that many bytes.
  func textCut(atUTF8 limit: Int) -> String {
    guard count > limit else { return String(decoding: self, as: UTF8.self) }
    var end = limit
    while end > 0, self[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: self[..<end], as: UTF8.self)
  }
}
