import WinnowModel

/// Judges records anew by other thresholds.
struct Retuning {
  let threshold: Double
  let related: Double
  /// Records with candidates, and those whose verdict changes.
  private(set) var judged = 0
  private(set) var changes = 0
  /// Lines that were no record.
  var unreadable = 0
  private var counts: [String: Int] = [:]

  init(threshold: Double, related: Double) { (self.threshold, self.related) = (threshold, related) }

  private static let kind = JSONPath(dotted: "duplicate.kind")
  private static let guards = JSONPath(dotted: "duplicate.guards")
  private static let id = JSONPath(dotted: "id")

  /// The line of a record whose verdict changes; `nil` for any other.
  mutating func change(in record: [UInt8]) -> [UInt8]? {
    let was = text(at: Self.kind, record) ?? "none"
    // Exact tiers do not depend on thresholds.
    guard ["near", "related", "none"].contains(was), let best = best(in: record) else { return nil }
    // A new edition, or a title that would lead a cluster away, is related at any threshold.
    let guards = record.withUnsafeBufferPointer { bytes in Self.guards.values(in: record).map { $0.text(in: bytes) } }
    guard !guards.contains("recurring"), !guards.contains("leader") else { return nil }
    judged += 1
    guard was != best.kind else { return nil }
    changes += 1
    counts["\(was) -> \(best.kind)", default: 0] += 1
    var json = JSONWriter()
    json.beginObject()
    for (name, value) in [("id", text(at: Self.id, record) ?? ""), ("of", best.id), ("was", was), ("is", best.kind)] {
      json.name(name)
      json.string(value)
    }
    json.name("similarity")
    json.number(best.similarity)
    json.endObject()
    json.newline()
    return json.bytes
  }

  /// The counts, for standard error.
  var summary: String {
    var lines = ["\(NumberText.grouped(judged)) records with candidates, \(NumberText.grouped(changes)) would change"]
    var table = Table(.right, .left)
    for (change, count) in counts.sorted(by: { $0.key < $1.key }) { table.add(NumberText.grouped(count), change) }
    lines += table.lines(indent: 2)
    if unreadable > 0 { lines.append("\(NumberText.grouped(unreadable)) lines are no records") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The candidate that decides: the most similar without a guard, if it is near; else the most similar.
  private func best(in record: [UInt8]) -> (id: String, similarity: Double, kind: String)? {
    var first: (id: String, similarity: Double)?
    for place in 0... {
      let path = "duplicate.candidates.\(place)."
      guard let id = text(at: JSONPath(dotted: path + "id"), record),
        let similarity = number(at: JSONPath(dotted: path + "similarity"), record)
      else { break }
      if first == nil { first = (id, similarity) }
      let isFree = JSONPath(dotted: path + "guards").values(in: record).isEmpty
      if isFree, similarity >= threshold { return (id, similarity, "near") }
    }
    return first.map { ($0.id, $0.similarity, $0.similarity >= related ? "related" : "none") }
  }

  private func text(at path: JSONPath, _ record: [UInt8]) -> String? {
    record.withUnsafeBufferPointer { bytes in path.value(in: bytes)?.text(in: bytes) }
  }

  private func number(at path: JSONPath, _ record: [UInt8]) -> Double? {
    record.withUnsafeBufferPointer { bytes in path.value(in: bytes)?.number(in: bytes) }
  }
}
