/// Finds the copies among items that come one after another.
///
/// One for a run; items are resolved in the order of the input, whatever the number of threads that sign them. The same
/// signatures in the same order give the same verdicts. See docs/dedupe.md for the tiers and guards.
///
/// ```swift
/// var signer = Signer(settings)
/// var deduplicator = Deduplicator(settings)
/// signer.sign(item, into: &signature)
/// let verdict = deduplicator.resolve(signature)
/// ```
package struct Deduplicator: ~Copyable {
  package let settings: DedupeSettings
  var index: LiveIndex
  var clusters = Clusters()
  var clock: EventClock
  var names = NumberedNames()
  var cases = WordCases()
  private let ranks: [String: Int]
  /// The numbers of the items that overrides name.
  var overriddenItems: [String: Int] = [:]
  /// When the first item came; what is compared with the window after it may have met items of before.
  var firstTime: Int64?
  /// The leaders of clusters whose size items of before could have changed.
  private var uncertainLeaders: Set<Int> = []
  /// What an ``IndexStore`` has yet to save; `nil` for a stage that lives in memory only.
  var journal: IndexJournal?
  // Memory that is used again and again.
  private var pair = TitlePair()
  private var grams = TitleGrams()
  private var ownGrams = GramSet()
  private var otherGrams = GramSet()
  private var candidates: ContiguousArray<Int> = []
  private var scored: [Scored] = []

  /// A candidate with what is known of it.
  private struct Scored {
    var number: Int
    var similarity: Double
    var findings: [GuardFinding]?
  }

  /// Makes a stage that has seen no item.
  package init(_ settings: DedupeSettings) {
    self.settings = settings
    index = LiveIndex()
    clock = EventClock(latest: settings.latest, window: settings.windowSeconds)
    ranks = Dictionary(
      settings.sourceRanks.enumerated().map { ($0.element.lowercased(), $0.offset) }, uniquingKeysWith: min)
  }

  /// The items inside the window.
  package var liveCount: Int { index.count }
  /// The bytes of memory that the live items take.
  package var byteCount: Int { index.byteCount }
  /// The clusters of two and more items.
  package var clusterCount: Int { clusters.count }

  /// Says what an item is a copy of, and remembers it for those to come.
  /// - Complexity: O(letters) and the candidates, whatever the number of live items.
  package mutating func resolve(_ signature: borrowing ItemSignature) -> Verdict {
    let time = clock.time(of: signature.published)
    retire(before: (clock.now ?? time) - settings.windowSeconds)
    if firstTime == nil { firstTime = time }
    var item = LiveItem.none
    item.time = time
    item.source = names.number(of: Self.sourceKey(signature))
    item.domain = names.number(of: signature.domain)
    item.address = signature.address.isEmpty ? 0 : PhraseHash.hash(signature.address) | 1
    item.capitals = signature.title.capitals
    if signature.title.isTruncated { item.flags.insert(.truncated) }
    if signature.hasOwnID { item.flags.insert(.ownID) }
    index.begin(signature, source: item.source, address: item.address)
    var verdict = Verdict()
    let match = match(signature, item, &verdict)
    verdict.isReported = settings.partStart.map { time >= $0 } ?? true
    if isUncertain(signature.published, time, match) {
      item.flags.insert(.uncertain)
      spreadUncertainty(from: match)
    }
    verdict.isUncertain = item.flags.contains(.uncertain)
    join(match, signature, item, &verdict)
    return verdict
  }

  private static func sourceKey(_ signature: borrowing ItemSignature) -> [UInt8] {
    signature.source.isEmpty ? signature.domain : signature.source
  }

  /// Takes out the oldest items, as long as they are from before the moment.
  mutating func retire(before time: Int64) {
    while index.count > 0 {
      let item = index[index.oldest]
      guard item.time < time else { return }
      index.withTitle(of: item) { cases.count($0, capitals: item.capitals, isLive: false) }
      if clusters.retireItem(of: item.leader) { journal?.noteEnd(of: item.leader) }
      index.retireOldest()
    }
  }
}

// MARK: - Matching

extension Deduplicator {
  /// What an item matched.
  struct Match {
    var number: Int
    /// Whether it joins the cluster.
    var joins: Bool
  }

  /// Goes through the tiers, fills what the verdict says of them, and gives the item that was matched.
  private mutating func match(_ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict)
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
    guard signature.hasBands else { return nil }
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

  private func areDifferent(_ signature: borrowing ItemSignature, _ number: Int) -> Bool {
    guard !settings.overrides.isEmpty else { return false }
    return settings.overrides.areDifferent(String(decoding: signature.id, as: UTF8.self), index.id(of: index[number]))
  }

  private func decide(
    _ tier: Tier, _ number: Int, _ similarity: Double, _ findings: [GuardFinding] = [], _ verdict: inout Verdict
  ) -> Match {
    verdict.tier = tier
    verdict.match = index.id(of: index[number])
    verdict.similarity = similarity
    verdict.guards = Array(Set(findings.map(\.name))).sorted()
    return Match(number: number, joins: tier != .related)
  }

  private func decide(_ tier: Tier, _ number: Int, _ similarity: Double, _ verdict: inout Verdict) -> Match {
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

  private func isSameSource(_ left: LiveItem, _ right: LiveItem) -> Bool {
    left.source != 0 && left.source == right.source || left.domain != 0 && left.domain == right.domain
  }

  /// Computes the similarity of all candidates; the most similar come first, of equal ones the oldest.
  private mutating func score(_ signature: borrowing ItemSignature, _ item: LiveItem) {
    candidates.removeAll(keepingCapacity: true)
    scored.removeAll(keepingCapacity: true)
    guard let bits = signature.bands?.bits else { return }
    index.appendCandidates(to: &candidates)
    var hasOwnGrams = false
    for number in candidates {
      let other = index[number]
      guard Bands.mayBeSimilar(other.bits, bits), abs(other.time - item.time) <= settings.windowSeconds else {
        continue
      }
      if !hasOwnGrams { setOwnGrams(signature) }
      hasOwnGrams = true
      index.withTitle(of: other) { grams.read($0) }
      let similarity = ownGrams.similarity(grams.grams, scratch: &otherGrams)
      if similarity >= settings.candidateThreshold { scored.append(Scored(number: number, similarity: similarity)) }
    }
    scored.sort { ($1.similarity, $0.number) < ($0.similarity, $1.number) }
  }

  private mutating func matchNear(
    _ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict
  ) -> Match? {
    var related: (place: Int, findings: [GuardFinding])?
    for place in scored.indices where scored[place].similarity >= settings.relatedThreshold {
      let candidate = scored[place]
      var findings = nearFindings(signature, item, candidate.number)
      scored[place].findings = findings
      if findings.isEmpty, candidate.similarity >= settings.nearThreshold {
        findings = leaderFindings(signature, item, candidate.number)
        if findings.isEmpty { return decide(.near, candidate.number, candidate.similarity, &verdict) }
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
    cluster.title.withUnsafeBufferPointer { grams.read($0) }
    let similarity = ownGrams.similarity(grams.grams, scratch: &otherGrams)
    guard similarity >= settings.relatedThreshold else { return [GuardFinding(name: "leader", left: "", right: "")] }
    setPair(signature, item)
    cluster.title.withUnsafeBufferPointer {
      pair.setRight($0, capitals: cluster.capitals, isTruncated: cluster.isTruncated, settings.guards)
    }
    var guards = Guards(pair, words: settings.guards, cases: cases)
    guards.compare()
    return guards.findings.isEmpty ? [] : [GuardFinding(name: "leader", left: "", right: "")]
  }

  private mutating func setPair(_ signature: borrowing ItemSignature, _ item: LiveItem) {
    signature.title.text.withUnsafeBufferPointer {
      pair.setLeft($0, capitals: item.capitals, isTruncated: item.flags.contains(.truncated), settings.guards)
    }
  }

  private mutating func setPair(_ signature: borrowing ItemSignature, _ item: LiveItem, _ other: LiveItem) {
    setPair(signature, item)
    index.withTitle(of: other) {
      pair.setRight($0, capitals: other.capitals, isTruncated: other.flags.contains(.truncated), settings.guards)
    }
  }

  private mutating func setOwnGrams(_ signature: borrowing ItemSignature) {
    signature.title.text.withUnsafeBufferPointer { grams.read($0) }
    ownGrams.set(grams.grams)
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
    setOwnGrams(signature)
    index.withTitle(of: other) { grams.read($0) }
    let similarity = ownGrams.similarity(grams.grams, scratch: &otherGrams)
    return (similarity, nearFindings(signature, item, number).sorted())
  }

  private mutating func report(_ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict) {
    for place in scored.indices {
      let findings = scored[place].findings ?? nearFindings(signature, item, scored[place].number)
      verdict.candidates.append(
        Verdict.Candidate(
          id: index.id(of: index[scored[place].number]), similarity: scored[place].similarity,
          guards: Array(Set(findings.map(\.name))).sorted()))
    }
  }
}

// MARK: - Clusters

extension Deduplicator {
  /// Adds the item to the index and to the cluster of what it matched.
  private mutating func join(
    _ match: Match?, _ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict
  ) {
    let id = String(decoding: signature.id, as: UTF8.self)
    var item = item
    let number = index.next
    guard let match, match.joins else {
      item.leader = number
      add(item, signature)
      (verdict.cluster, verdict.canonical) = (id, id)
      verdict.firstSource = names.name(of: item.source)
      return
    }
    item.leader = index[match.number].leader
    var cluster = clusters[item.leader] ?? newCluster(ledBy: match.number)
    cluster.size += 1
    cluster.liveCount += 1
    cluster.sources.insert(item.source)
    let rank = rank(of: id, source: item.source, domain: item.domain)
    if rank < cluster.rank {
      (cluster.canonical, cluster.rank) = (id, rank)
      (cluster.canonicalSource, cluster.canonicalDomain) = (item.source, item.domain)
    }
    clusters[item.leader] = cluster
    journal?.noteChange(of: item.leader)
    add(item, signature)
    (verdict.cluster, verdict.canonical) = (cluster.leaderID, cluster.canonical)
    (verdict.size, verdict.sources) = (cluster.size, cluster.sources.count)
    verdict.firstSource = names.name(of: cluster.firstSource)
  }

  private mutating func add(_ item: LiveItem, _ signature: borrowing ItemSignature) {
    let number = index.insert(item, signature)
    if !settings.overrides.isEmpty { noteOverridden(String(decoding: signature.id, as: UTF8.self), number) }
    signature.title.text.withUnsafeBufferPointer { cases.count($0, capitals: item.capitals, isLive: true) }
  }

  private func newCluster(ledBy number: Int) -> Clusters.Cluster {
    let leader = index[number]
    let id = index.id(of: leader)
    return Clusters.Cluster(
      leaderID: id, title: index.withTitle(of: leader) { Array($0) }, capitals: leader.capitals,
      isTruncated: leader.flags.contains(.truncated), firstSource: leader.source, canonical: id,
      canonicalSource: leader.source, canonicalDomain: leader.domain,
      rank: rank(of: id, source: leader.source, domain: leader.domain), sources: [leader.source], size: 1, liveCount: 1)
  }

  /// The place of an item among those that represent clusters: pinned ones first, then those of ranked sources.
  func rank(of id: String, source: UInt32, domain: UInt32) -> Int {
    if settings.overrides.isPinned(id) { return -1 }
    return min(ranks[names.name(of: source).lowercased()] ?? .max, ranks[names.name(of: domain)] ?? .max)
  }

  /// Whether items before the first one could have led to another verdict.
  ///
  /// So they could where the item meets one of the first window, of which it is not known what these met, or one that met such
  /// an item in turn; and where the input is not in the order of time.
  private func isUncertain(_ published: Int64?, _ time: Int64, _ match: Match?) -> Bool {
    guard settings.partStart != nil, let firstTime else { return false }
    if time < firstTime + settings.windowSeconds || published != time { return true }
    if let match, isUncertain(match.number) { return true }
    return scored.contains { isUncertain($0.number) }
  }

  private func isUncertain(_ number: Int) -> Bool {
    index[number].flags.contains(.uncertain) || uncertainLeaders.contains(index[number].leader)
  }

  /// Notes the clusters that an uncertain item is in, or could be in.
  private mutating func spreadUncertainty(from match: Match?) {
    if let match { uncertainLeaders.insert(index[match.number].leader) }
    for candidate in scored { uncertainLeaders.insert(index[candidate.number].leader) }
  }
}
