extension Deduplicator {
  /// Computes the similarity of all candidates; the most similar come first, of equal ones the oldest.
  mutating func score(_ signature: borrowing ItemSignature, _ item: LiveItem) {
    candidates.removeAll(keepingCapacity: true)
    scored.removeAll(keepingCapacity: true)
    guard signature.hasGrams else { return }
    index.appendCandidates(to: &candidates)
    sift(bits: signature.bands.bits, gramCount: signature.grams.count, item)
    guard !candidates.isEmpty else { return }
    ownGrams.set(signature.grams)
    for candidate in candidates {
      let other = index[candidate.number]
      let similarity = similarity(
        with: index.title(of: other), gramCount: Int(other.gramCount), atLeast: settings.candidateThreshold)
      if let similarity { scored.append(Scored(number: candidate.number, similarity: similarity)) }
    }
    scored.sort { ($1.similarity, $0.number) < ($0.similarity, $1.number) }
  }

  /// Leaves the candidates whose titles are worth a look.
  private mutating func sift(bits: UInt64, gramCount: Int, _ item: LiveItem) {
    var count = 0
    for candidate in candidates {
      let other = index[candidate.number]
      guard Bands.mayBeSimilar(other.bits, bits, bandCount: candidate.bandCount),
        abs(other.time - item.time) <= settings.windowSeconds
      else {
        continue
      }
      // No two titles are more similar than the shorter one is long.
      let (fewer, more) = (min(gramCount, Int(other.gramCount)), max(gramCount, Int(other.gramCount)))
      guard Double(fewer) >= settings.candidateThreshold * Double(more) else { continue }
      index.prefetchTitle(of: other)
      candidates[count] = candidate
      count += 1
    }
    candidates.removeLast(candidates.count - count)
  }

  /// The similarity of a title with that of the item that ``ownGrams`` were set from; `nil` when it is less than a threshold.
  private mutating func similarity(
    with title: UnsafeBufferPointer<UInt8>, gramCount: Int, atLeast threshold: Double
  ) -> Double? {
    grams.read(title, into: &otherGrams)
    return ownGrams.similarity(otherGrams, distinct: gramCount, atLeast: threshold)
  }

  mutating func matchNear(
    _ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict
  ) -> Match? {
    var related: (place: Int, findings: [GuardFinding])?
    for place in scored.indices where scored[place].similarity >= settings.relatedThreshold {
      let candidate = scored[place]
      var findings = nearFindings(signature, item, candidate.number)
      if findings.isEmpty, candidate.similarity >= settings.nearThreshold {
        findings = leaderFindings(signature, item, candidate.number)
      }
      // With those of the leader, so that whoever reads the candidates sees why none of them decided.
      scored[place].findings = findings
      if findings.isEmpty, candidate.similarity >= settings.nearThreshold {
        return decide(.near, candidate.number, candidate.similarity, &verdict)
      }
      if related == nil { related = (place, findings) }
    }
    guard let related else { return nil }
    return decide(
      .related, scored[related.place].number, scored[related.place].similarity, related.findings, &verdict)
  }

  private mutating func nearFindings(
    _ signature: borrowing ItemSignature, _ item: LiveItem, _ number: Int
  ) -> [GuardFinding] {
    let other = index[number]
    setPair(signature, item, other)
    var guards = Guards(pair, words: settings.guards, cases: cases)
    guards.compare()
    guards.findKinds(isSameSource: isSameSource(item, other))
    if isSameSource(item, other) { guards.add("source", "", "") }
    if areDifferent(signature, number) { guards.add("override", "", "") }
    return guards.findings
  }

  /// Compares with the first item of the candidate's cluster; joining must not lead away from it.
  private mutating func leaderFindings(
    _ signature: borrowing ItemSignature, _ item: LiveItem, _ number: Int
  ) -> [GuardFinding] {
    let leader = index[number].leader
    guard leader != number, let cluster = clusters[leader] else { return [] }
    let similarity = cluster.title.withUnsafeBufferPointer { title in
      self.similarity(with: title, gramCount: cluster.gramCount, atLeast: settings.relatedThreshold)
    }
    guard similarity != nil else { return [GuardFinding(name: "leader", left: "", right: "")] }
    setPair(signature, item)
    cluster.title.withUnsafeBufferPointer {
      pair.setRight($0, capitals: cluster.capitals, isTruncated: cluster.isTruncated, settings.guards)
    }
    var guards = Guards(pair, words: settings.guards, cases: cases)
    guards.compare()
    return guards.findings.isEmpty ? [] : [GuardFinding(name: "leader", left: "", right: "")]
  }

  mutating func setPair(_ signature: borrowing ItemSignature, _ item: LiveItem) {
    signature.title.text.withUnsafeBufferPointer {
      pair.setLeft($0, capitals: item.capitals, isTruncated: item.flags.contains(.truncated), settings.guards)
    }
  }

  mutating func setPair(_ signature: borrowing ItemSignature, _ item: LiveItem, _ other: LiveItem) {
    setPair(signature, item)
    pair.setRight(
      index.title(of: other), capitals: other.capitals, isTruncated: other.flags.contains(.truncated), settings.guards)
  }

  /// The similarity with the item that came last, and what all guards say of the two.
  mutating func compare(_ signature: borrowing ItemSignature) -> (similarity: Double, findings: [GuardFinding]) {
    let number = index.next - 1
    let other = index[number]
    var item = LiveItem.none
    item.time = signature.published ?? other.time
    item.source = names.number(of: Self.sourceKey(signature))
    item.domain = names.number(of: signature.domain)
    item.capitals = signature.title.capitals
    if signature.title.isTruncated { item.flags.insert(.truncated) }
    ownGrams.set(signature.grams)
    let similarity = similarity(with: index.title(of: other), gramCount: Int(other.gramCount), atLeast: 0)
    return (similarity ?? 0, nearFindings(signature, item, number).sorted())
  }

  mutating func report(_ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict) {
    for place in scored.indices {
      let findings = scored[place].findings ?? nearFindings(signature, item, scored[place].number)
      verdict.candidates.append(
        Verdict.Candidate(
          id: index.id(of: index[scored[place].number]), similarity: scored[place].similarity,
          guards: Array(Set(findings.map(\.name))).sorted()))
    }
  }
}
