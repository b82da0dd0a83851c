import WinnowModel

/// Finds the whole field that a piece of evidence was cut from, so that it can be shown in its surroundings.
struct FieldText {
  let item: Item

  /// The raw text that the evidence's offsets point into; `nil` when the item holds no such text, as for facts.
  func text(for evidence: Record.Evidence) -> String? {
    candidates(evidence.field).first { text in
      let bytes = text.utf8
      guard evidence.start <= evidence.end, evidence.end <= bytes.count else { return false }
      let slice = bytes.dropFirst(evidence.start).prefix(evidence.end - evidence.start)
      // The record cuts long evidence, so only its beginning has to agree.
      return slice.starts(with: evidence.text.utf8)
    }
  }

  private func candidates(_ field: String) -> [String] {
    if let known = Field(name: field) { return item.string(known).map { [$0] } ?? [] }
    if field.hasPrefix("categories[") { return item.categories }
    guard field.hasPrefix("item.") else { return [] }
    let path = JSONPath(dotted: String(field.dropFirst("item.".count)))
    return path.values(in: item.json).map { value in
      item.json.withUnsafeBufferPointer { value.text(in: $0) }
    }
  }
}
