import WinnowModel

extension DedupeSettings {
  /// The SHA-256 of all that verdicts depend on, as hexadecimal digits.
  ///
  /// Not of ``latest`` and ``partStart``, which belong to a run, and not of ``reportsCandidates``, which shows more.
  package var digest: String {
    var lines = [
      "window \(windowSeconds)", "near \(nearThreshold)", "related \(relatedThreshold)",
      "candidates \(candidateThreshold)", "edition \(editionSeconds)",
    ]
    lines += sourceRanks.map { "rank \($0.lowercased())" }
    lines.append("guards \(guards.digest)")
    lines += addresses.rules.map(\.digestText)
    lines += overrides.digestLines
    return ContentDigest(of: lines.joined(separator: "\n")).hex
  }
}

extension GuardSet {
  /// The SHA-256 of the blocks and their members, as hexadecimal digits.
  var digest: String {
    var lines = blocks.map { "\($0.kind.rawValue) \($0.name) \($0.lineCount)" }
    for (hash, places) in allPhrases {
      for place in places {
        let block = blocks[Int(place.block)]
        lines.append("\(hash) \(block.kind.rawValue) \(block.name) \(place.line) \(place.side)")
      }
    }
    return ContentDigest(of: lines.sorted().joined(separator: "\n")).hex
  }
}
