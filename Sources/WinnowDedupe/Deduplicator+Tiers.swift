extension Deduplicator {
  /// What an item matched.
  struct Match {
    var number: Int
    /// Whether it joins the cluster.
    var joins: Bool
  }

  /// Goes through the tiers, fills what the verdict says of them, and gives the item that was matched.
  mutating func match(_ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict)
    -> Match?
  {
    let times = times(around: item)
    scored.removeAll(keepingCapacity: true)
    if settings.reportsCandidates || settings.partStart != nil { score(signature, item) }
    defer { if settings.reportsCandidates { report(signature, item, &verdict) } }
    if let number = overridden(signature) { return decide(.override, number, 1, &verdict) }
    if signature.hasOwnID, item.source != 0,
      let number = index.item(withID: signature.id, source: item.source, at: times)
    {
      return decide(.id, number, 1, &verdict)
    }
    if item.address != 0, let number = index.item(withAddress: item.address, at: times),
      !areDifferent(signature, number)
    {
      return decide(.url, number, 1, &verdict)
    }
    if let match = matchTitles(signature, item, &verdict) { return match }
    guard let (number, suggestion) = suggested(signature, item) else { return nil }
    let finding = GuardFinding(name: suggestion.suggester, left: "", right: "")
    return decide(.related, number, suggestion.similarity, [finding], &verdict)
  }

  private mutating func matchTitles(
    _ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict
  ) -> Match? {
    guard signature.hasGrams else { return nil }
    if let match = matchTitle(signature, item, &verdict) { return match }
    if !settings.reportsCandidates, settings.partStart == nil { score(signature, item) }
    return matchNear(signature, item, &verdict)
  }

  /// The item that an editor has said is the same.
  private func overridden(_ signature: borrowing ItemSignature) -> Int? {
    guard !overriddenItems.isEmpty, let same = settings.overrides.same[String(decoding: signature.id, as: UTF8.self)]
    else {
      return nil
    }
    return same.compactMap { overriddenItems[$0] }.filter { $0 >= index.oldest }.min()
  }

  /// Remembers the number of an item that overrides name.
  mutating func noteOverridden(_ id: String, _ number: Int) {
    if settings.overrides.same[id] != nil { overriddenItems[id] = number }
  }

  func areDifferent(_ signature: borrowing ItemSignature, _ number: Int) -> Bool {
    guard !settings.overrides.isEmpty else { return false }
    return settings.overrides.areDifferent(String(decoding: signature.id, as: UTF8.self), index.id(of: index[number]))
  }

  func decide(
    _ tier: Tier, _ number: Int, _ similarity: Double, _ findings: [GuardFinding] = [], _ verdict: inout Verdict
  ) -> Match {
    verdict.tier = tier
    verdict.match = index.id(of: index[number])
    verdict.similarity = similarity
    verdict.guards = Array(Set(findings.map(\.name))).sorted()
    return Match(number: number, joins: tier != .related)
  }

  func decide(_ tier: Tier, _ number: Int, _ similarity: Double, _ verdict: inout Verdict) -> Match {
    decide(tier, number, similarity, [], &verdict)
  }

  /// The newest item with the same title that no guard tells apart, else one that is related by it.
  private mutating func matchTitle(
    _ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict
  ) -> Match? {
    var numbers: [Int] = []
    index.forEachItem(withTitle: signature.title.text) {
      if abs(index[$0].time - item.time) <= settings.windowSeconds { numbers.append($0) }
      return numbers.count < KeyChains.matchLimit
    }
    guard let newest = numbers.first else { return nil }
    let isRecurring = recurs(numbers.map { index[$0] } + [item])
    var related: (number: Int, findings: [GuardFinding])?
    for number in numbers {
      let findings = titleFindings(signature, item, number, isRecurring: isRecurring)
      if findings.isEmpty { return decide(.title, number, 1, &verdict) }
      if related == nil { related = (number, findings) }
    }
    return decide(.related, related?.number ?? newest, 1, related?.findings ?? [], &verdict)
  }

  /// Whether some source has brought the title twice, as far apart as editions are.
  private func recurs(_ items: [LiveItem]) -> Bool {
    for (index, item) in items.enumerated() where item.source != 0 {
      for other in items[(index + 1)...]
      where other.source == item.source && abs(other.time - item.time) >= settings.editionSeconds { return true }
    }
    return false
  }

  private mutating func titleFindings(
    _ signature: borrowing ItemSignature, _ item: LiveItem, _ number: Int, isRecurring: Bool
  ) -> [GuardFinding] {
    let other = index[number]
    var findings: [GuardFinding] = []
    let isSameSource = isSameSource(item, other)
    let isEdition = abs(item.time - other.time) >= settings.editionSeconds
    if isEdition, isSameSource || isRecurring { findings.append(GuardFinding(name: "recurring", left: "", right: "")) }
    setPair(signature, item, other)
    var guards = Guards(pair, words: settings.guards, cases: cases)
    guards.findKinds(isSameSource: isSameSource)
    if !isSameSource { guards.findTruncation() }
    if areDifferent(signature, number) { guards.add("override", "", "") }
    return findings + guards.findings
  }

  func isSameSource(_ left: LiveItem, _ right: LiveItem) -> Bool {
    left.source != 0 && left.source == right.source || left.domain != 0 && left.domain == right.domain
  }
}
