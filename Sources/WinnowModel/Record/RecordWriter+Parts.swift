/// Writing a record part by part, from bytes and without a ``Record``; the caller keeps the order of the members.
extension RecordWriter {
  /// Where and what a rule found, in the bytes of the item.
  package struct EvidenceParts {
    package var field: UnsafeBufferPointer<UInt8>
    /// The place in a list, `[1]` behind the field's name.
    package var place: Int?
    package var start: Int
    package var end: Int
    package var text: UnsafeBufferPointer<UInt8>
    package var folded: UnsafeBufferPointer<UInt8>?

    package init(
      field: UnsafeBufferPointer<UInt8>, place: Int? = nil, start: Int, end: Int, text: UnsafeBufferPointer<UInt8>,
      folded: UnsafeBufferPointer<UInt8>?
    ) {
      (self.field, self.place, self.start, self.end) = (field, place, start, end)
      (self.text, self.folded) = (text, folded)
    }
  }

  /// Begins a record; its parts come next.
  package mutating func beginRecord() { json.beginObject() }

  /// Ends a record and its line.
  /// - Parameter item: written under `item` where that is selected.
  package mutating func endRecord(_ item: borrowing Item) {
    if begin(.item) { item.write(to: &json) }
    endRecord()
  }

  package mutating func endRecord() {
    if !ending.isEmpty { json.raw(ending) }
    json.endObject()
    json.newline()
  }

  package mutating func id(_ id: UnsafeBufferPointer<UInt8>) {
    if begin(.id) { json.string(id) }
  }

  package mutating func decision(_ decision: Decision) {
    if begin(.decision) { json.string(decision.rawValue) }
  }

  package mutating func category(_ index: Int, of texts: JSONTexts) {
    if begin(.category) { write(index, of: texts) }
  }

  // MARK: - Lists

  /// Begins a list of texts or hits, if the member is selected; end it with ``endList()``.
  package mutating func beginList(_ member: RecordMember) -> Bool {
    guard begin(member) else { return false }
    json.beginArray()
    return true
  }

  package mutating func endList() { json.endArray() }

  /// Adds a text to a list.
  package mutating func write(_ index: Int, of texts: JSONTexts) {
    texts.withBytes(of: index) { json.raw($0) }
  }

  /// Adds a text to a list.
  package mutating func write(_ text: String) { json.string(text) }

  /// Adds a hit to a list.
  /// - Parameter rules: the ids, each behind `{"rule":`, which begins the hit.
  package mutating func hit(_ rule: Int, of rules: JSONTexts, _ evidence: EvidenceParts?) {
    rules.withBytes(of: rule) { json.raw($0) }
    if let evidence { write(evidence) }
    json.endObject()
  }

  /// What stands before the id of a rule in a hit.
  package static let hitPrefix = #"{"rule":"#

  mutating func write(_ evidence: EvidenceParts) {
    json.name(json: #""field":"#)
    if let place = evidence.place {
      json.string(String(decoding: evidence.field, as: UTF8.self) + "[\(place)]")
    } else {
      json.string(evidence.field)
    }
    json.name(json: #""start":"#)
    json.number(evidence.start)
    json.name(json: #""end":"#)
    json.number(evidence.end)
    json.name(json: #""text":"#)
    json.string(evidence.text)
    guard let folded = evidence.folded else { return }
    json.name(json: #""folded":"#)
    json.string(folded)
  }

  // MARK: - Scores

  /// Begins the scores, if they are selected; end them with ``endScores()``.
  package mutating func beginScores() -> Bool {
    guard begin(.scores) else { return false }
    json.beginObject()
    return true
  }

  package mutating func endScores() { json.endObject() }

  /// Adds the points of a group.
  package mutating func score(_ group: String, _ points: Points) {
    json.name(group)
    json.number(points)
  }
}

extension RecordMember {
  /// The name with its quotes and a colon.
  var json: StaticString {
    switch self {
    case .id: #""id":"#
    case .error: #""error":"#
    case .decision: #""decision":"#
    case .category: #""category":"#
    case .tags: #""tags":"#
    case .scores: #""scores":"#
    case .hits: #""hits":"#
    case .duplicate: #""duplicate":"#
    case .facts: #""facts":"#
    case .missing: #""missing":"#
    case .shadow: #""shadow":"#
    case .limits: #""limits":"#
    case .near: #""near":"#
    case .item: #""item":"#
    case .ruleset: #""ruleset":"#
    case .winnow: #""winnow":"#
    }
  }
}
