extension RecordWriter {
  /// Writes what the dedupe stage found, if it found anything.
  package mutating func write(_ duplicate: Record.Duplicate) {
    guard !duplicate.isEmpty, begin(.duplicate) else { return }
    json.beginObject()
    if let kind = duplicate.kind { pair("kind", kind) }
    if let of = duplicate.of { pair("of", of) }
    if let similarity = duplicate.similarity {
      json.name("similarity")
      json.number(Self.rounded(similarity))
    }
    write(guards: duplicate.guards)
    pair("cluster", duplicate.cluster)
    if let canonical = duplicate.canonical { pair("canonical", canonical) }
    json.name("size")
    json.number(duplicate.size)
    json.name("sources")
    json.number(duplicate.sources)
    if let source = duplicate.firstSource { pair("first_source", source) }
    write(duplicate.candidates)
    json.endObject()
  }

  private mutating func write(_ candidates: [Record.Duplicate.Candidate]) {
    guard !candidates.isEmpty else { return }
    json.name("candidates")
    json.beginArray()
    for candidate in candidates {
      json.beginObject()
      pair("id", candidate.id)
      json.name("similarity")
      json.number(Self.rounded(candidate.similarity))
      write(guards: candidate.guards)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(guards: [String]) {
    guard !guards.isEmpty else { return }
    json.name("guards")
    json.beginArray()
    for name in guards { json.string(name) }
    json.endArray()
  }

  /// Four digits behind the point tell similarities of titles apart.
  private static func rounded(_ similarity: Double) -> Double { (similarity * 10_000).rounded() / 10_000 }
}
