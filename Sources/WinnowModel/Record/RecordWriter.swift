/// Writes records as JSON Lines, in the order of ``RecordMember``; empty members are left out.
///
/// The writer collects lines in ``bytes`` until the caller takes them. Use one writer again and again: the steady state
/// allocates little.
public struct RecordWriter: Sendable {
  /// The lines so far.
  var json = JSONWriter()
  private let selection: RecordSelection
  /// The names of rule set and version with their values, as far as they are selected.
  let ending: [UInt8]

  /// Makes a writer.
  /// - Parameters:
  ///   - ruleset: the identity of the rule set, `sha256:…`.
  ///   - version: the version of Winnow.
  ///   - selection: the members to write; with `item` among them, the item is added to its record.
  public init(ruleset: String, version: String, selection: RecordSelection = .standard) {
    self.selection = selection
    var members = JSONWriter()
    if selection.contains(.ruleset) {
      members.name(json: RecordMember.ruleset.json)
      members.string(ruleset)
    }
    if selection.contains(.winnow) {
      members.name(json: RecordMember.winnow.json)
      members.string(version)
    }
    ending = members.bytes
  }

  /// The lines written since the last ``removeAll()``.
  public var bytes: [UInt8] { json.bytes }

  /// Forgets the lines and keeps the memory.
  public mutating func removeAll() { json.removeAll() }

  /// Writes one record and the end of its line.
  ///
  /// - Parameter item: written under `item` where that is selected: the JSON it came from byte for byte, or else an object
  ///   of its fields. `nil` for a line that could not be read.
  public mutating func write(_ record: Record, item: Item? = nil) {
    beginRecord()
    if var id = record.id { id.withUTF8 { self.id($0) } }
    if let error = record.error { write(error) }
    if let decision = record.decision { self.decision(decision) }
    if let category = record.category, begin(.category) { json.string(category) }
    texts(.tags, record.tags)
    write(record.scores)
    write(record.hits, as: .hits)
    if let duplicate = record.duplicate { write(duplicate) }
    write(record.facts)
    texts(.missing, record.missing)
    write(record.shadow, as: .shadow)
    write(record.limits)
    write(record.near)
    if let item { endRecord(item) } else { endRecord() }
  }

  /// Whether a member is written.
  package func includes(_ member: RecordMember) -> Bool { selection.contains(member) }

  /// Writes the member's name, if it is selected.
  mutating func begin(_ member: RecordMember) -> Bool {
    guard selection.contains(member) else { return false }
    json.name(json: member.json)
    return true
  }

  private mutating func texts(_ member: RecordMember, _ values: [String]) {
    guard !values.isEmpty, begin(member) else { return }
    json.beginArray()
    for value in values { json.string(value) }
    json.endArray()
  }

  mutating func pair(_ name: String, _ value: String) {
    json.name(name)
    json.string(value)
  }

  private mutating func write(_ error: ItemError) {
    guard begin(.error) else { return }
    json.beginObject()
    pair("file", error.file)
    json.name("line")
    json.number(error.line)
    pair("code", error.code.rawValue)
    if let column = error.column {
      json.name("column")
      json.number(column)
    }
    json.endObject()
  }

  private mutating func write(_ scores: [Record.Score]) {
    guard !scores.isEmpty, begin(.scores) else { return }
    json.beginObject()
    for score in scores {
      json.name(score.group)
      json.number(score.points)
    }
    json.endObject()
  }

  private mutating func write(_ hits: [Record.Hit], as member: RecordMember) {
    guard !hits.isEmpty, begin(member) else { return }
    json.beginArray()
    for hit in hits {
      json.beginObject()
      pair("rule", hit.rule)
      if let evidence = hit.evidence { write(evidence) }
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ evidence: Record.Evidence) {
    var (field, text, folded) = (evidence.field, evidence.text, evidence.folded ?? "")
    field.withUTF8 { field in
      text.withUTF8 { text in
        folded.withUTF8 { folded in
          write(
            EvidenceParts(
              field: field, start: evidence.start, end: evidence.end, text: text,
              folded: evidence.folded == nil ? nil : folded))
        }
      }
    }
  }

  package mutating func write(_ facts: [Record.Fact]) {
    guard !facts.isEmpty, begin(.facts) else { return }
    FactTree(facts).write(to: &json)
  }

  package mutating func write(_ limits: [Record.LimitReached]) {
    guard !limits.isEmpty, begin(.limits) else { return }
    json.beginArray()
    for limit in limits {
      json.beginObject()
      pair("rule", limit.rule)
      pair("field", limit.field)
      pair("code", limit.code)
      json.endObject()
    }
    json.endArray()
  }

  package mutating func write(_ misses: [Record.NearMiss]) {
    guard !misses.isEmpty, begin(.near) else { return }
    json.beginArray()
    for miss in misses {
      json.beginObject()
      pair("rule", miss.rule)
      pair("failed", miss.failed)
      json.endObject()
    }
    json.endArray()
  }
}
