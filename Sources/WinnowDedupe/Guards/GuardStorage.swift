// SAFETY: `@unchecked Sendable` because a storage is changed by the initializer of a ``GuardSet`` only, before anyone else has it.
/// What a ``GuardSet`` holds.
final class GuardStorage: @unchecked Sendable {
  private(set) var blocks: [GuardSet.Block] = []
  private var blockNumbers: [String: Int] = [:]
  /// The places of each phrase, by its hash; see ``PhraseHash``.
  private(set) var places: [UInt64: [GuardSet.Place]] = [:]
  /// The blocks of scales, units and currencies by phrase.
  private(set) var unitBlocks: [UInt64: Int32] = [:]
  private(set) var unitBeginnings: Set<UInt64> = []
  /// Passes both, as soon as they are there: units are read while guards are made.
  private(set) var unitWords = HashFilter(capacity: 1024)
  private var markBeginningHashes: Set<UInt64> = []
  private var phraseBeginnings: Set<UInt64> = []
  private(set) var longestPhrase = 1
  /// How many lines the blocks of earlier texts had.
  private var earlierLineCounts: [Int32] = []

  // Made of the above when all is there.
  private(set) var phrases = PhraseTable()
  private(set) var beginnings = HashFilter([UInt64]())
  private(set) var markBeginnings = HashFilter([UInt64]())

  init() {}

  init(copying other: GuardStorage) {
    (blocks, blockNumbers, places) = (other.blocks, other.blockNumbers, other.places)
    (unitBlocks, unitBeginnings, unitWords) = (other.unitBlocks, other.unitBeginnings, other.unitWords)
    (markBeginningHashes, phraseBeginnings) = (other.markBeginningHashes, other.phraseBeginnings)
    longestPhrase = other.longestPhrase
    earlierLineCounts = blocks.map(\.lineCount)
  }

  /// The line of an earlier text that a member of a block stands in; a line of a later text with such a member goes on there.
  func earlierLine(of phrase: [UInt8], in block: Int) -> Int32? {
    guard earlierLineCounts.indices.contains(block), blocks[block].kind.hasLines else { return nil }
    let places = places[PhraseHash.hash(phrase)] ?? []
    return places.first { Int($0.block) == block && $0.line < earlierLineCounts[block] }?.line
  }

  func block(_ kind: GuardSet.Kind, named name: String) -> Int {
    let key = kind.rawValue + " " + name
    if let index = blockNumbers[key] { return index }
    blocks.append(GuardSet.Block(kind: kind, name: name))
    blockNumbers[key] = blocks.count - 1
    return blocks.count - 1
  }

  func addLine(to block: Int) -> Int32 {
    guard blocks[block].kind.hasLines else { return 0 }
    defer { blocks[block].lineCount += 1 }
    return blocks[block].lineCount
  }

  func add(_ phrase: [UInt8], at place: GuardSet.Place) -> Bool {
    let words = phrase.split(separator: UInt8(ascii: " "))
    var hash = PhraseHash.empty
    for (index, word) in words.enumerated() {
      if index > 0 { phraseBeginnings.insert(hash) }
      hash = PhraseHash.append(word: word, to: hash)
    }
    longestPhrase = max(longestPhrase, words.count)
    let others = places[hash, default: []].filter { $0.block == place.block }
    if !others.isEmpty { return others.contains(place) }
    places[hash, default: []].append(place)
    switch blocks[Int(place.block)].kind {
    case .unit, .currency, .scale:
      unitBlocks[hash] = place.block
      unitWords.insert(hash)
      if words.count == 2 {
        let beginning = PhraseHash.hash(words[0])
        unitBeginnings.insert(beginning)
        unitWords.insert(beginning)
      }
    case .mark: markBeginningHashes.insert(PhraseHash.hash(words[0]))
    case .exchange, .opposite, .oneSided, .same, .series, .genre, .recurring, .boilerplate, .stop, .reporting, .verb,
      .site:
      break
    }
    return true
  }

  func finish() {
    phrases = PhraseTable(places) { [blocks] in blocks[Int($0.block)].kind.bit }
    beginnings = HashFilter(phraseBeginnings)
    markBeginnings = HashFilter(markBeginningHashes)
  }
}
