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
  let ranks: [String: Int]
  /// The numbers of the items that overrides name.
  var overriddenItems: [String: Int] = [:]
  /// When the first item came; what is compared with the window after it may have met items of before.
  var firstTime: Int64?
  /// The leaders of clusters whose size items of before could have changed.
  var uncertainLeaders: Set<Int> = []
  /// What an ``IndexStore`` has yet to save; `nil` for a stage that lives in memory only.
  var journal: IndexJournal?
  // Memory that is used again and again.
  var pair = TitlePair()
  var grams = TitleGrams()
  var ownGrams = GramSet()
  var otherGrams: ContiguousArray<UInt32> = []
  var candidates: ContiguousArray<LiveIndex.Candidate> = []
  var scored: [Scored] = []

  /// A candidate with what is known of it.
  struct Scored {
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
    item.address = signature.address.isEmpty ? 0 : PhraseHash.wide(signature.address) | 1
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

  /// Asks for the memory where an item will be looked up first; worth it some items ahead.
  package func prefetch(_ signature: borrowing ItemSignature) {
    if signature.hasGrams { index.prefetch(signature.bands.keys.span) }
  }

  /// Asks for the memory where an item will be looked up next; worth it an item after ``prefetch(_:)``.
  package func prefetchLinks(_ signature: borrowing ItemSignature) {
    if signature.hasGrams { index.prefetchLinks(signature.bands.keys.span) }
  }

  static func sourceKey(_ signature: borrowing ItemSignature) -> [UInt8] {
    signature.source.isEmpty ? signature.domain : signature.source
  }

  /// Takes out the oldest items, as long as they are from before the moment.
  mutating func retire(before time: Int64) {
    while index.count > 0 {
      let item = index[index.oldest]
      guard item.time < time else { return }
      cases.count(index.title(of: item), capitals: item.capitals, isLive: false)
      if clusters.retireItem(of: item.leader) { journal?.noteEnd(of: item.leader) }
      index.retireOldest()
    }
  }
}
