/// What the guards know of words: which of them change a report when they are exchanged or added, and which do not.
///
/// Read from text of the kind that `winnow dedupe words` prints; see docs/dedupe.md. Immutable and shared by all threads.
package struct GuardSet: Sendable {
  /// A member of a block: the block and the line that it stands in.
  struct Place: Sendable, Hashable {
    var block: Int32
    var line: Int32
    /// Left or right of the bar, in a block of opposites.
    var side: Int8
  }

  /// A named block of lines.
  struct Block: Sendable, Hashable {
    var kind: Kind
    var name: String
    var lineCount: Int32 = 0
  }

  /// What a block says of its members.
  enum Kind: String, CaseIterable, Sendable {
    /// Members of two lines change the report when one stands for the other.
    case exchange
    /// Members on two sides of a line turn the report into its opposite.
    case opposite
    /// A member that stands in one title only changes the report.
    case oneSided = "one-sided"
    /// Members of a line say the same.
    case same
    /// What can stand behind a number.
    case unit
    /// What can stand before or behind a number, and makes it money.
    case currency
    /// What multiplies the number before it.
    case scale
    /// Words that make the number behind them part of a name.
    case series
    /// Words that make a short title a piece of its own outlet.
    case genre
    /// Titles that come back every day.
    case recurring
    /// Titles that say nothing.
    case boilerplate
    /// Words that a difference may consist of.
    case stop
    /// Words of attribution, which stand for one another.
    case reporting
    /// Verbs that desks exchange freely, in their base form.
    case verb
    /// What desks put before or behind a title; `0` stands for a number.
    case mark
    /// Names of sites that titles end in.
    case site

    /// Whether it matters in which line of the block a member stands.
    var hasLines: Bool {
      switch self {
      case .exchange, .opposite, .same: true
      case .oneSided, .unit, .currency, .scale, .series, .genre, .recurring, .boilerplate, .stop, .reporting, .verb,
        .mark,
        .site:
        false
      }
    }

    /// Whether the word behind the kind is the block's name.
    var isNamed: Bool {
      switch self {
      case .exchange, .opposite, .oneSided, .unit, .currency, .scale: true
      case .same, .series, .genre, .recurring, .boilerplate, .stop, .reporting, .verb, .mark, .site: false
      }
    }
  }

  private(set) var blocks: [Block] = []
  private var blockNumbers: [String: Int] = [:]
  /// The places of each phrase, by its hash; see ``PhraseHash``.
  private(set) var places: [UInt64: [Place]] = [:]
  /// The blocks of scales, units and currencies by phrase.
  private(set) var unitBlocks: [UInt64: Int32] = [:]
  /// The first words of units of two words, such as `per` of `per cent`.
  private(set) var unitBeginnings: Set<UInt64> = []
  /// Tells which first words begin no mark of desks.
  private(set) var markBeginnings = HashFilter([UInt64]())
  private var markBeginningHashes: Set<UInt64> = []
  /// The words of the longest phrase.
  private(set) var longestPhrase = 1

  /// A set that knows no word.
  init() {}

  /// Adds a block, or finds the one of that kind and name, which then grows.
  mutating func block(_ kind: Kind, named name: String) -> Int {
    let key = kind.rawValue + " " + name
    if let index = blockNumbers[key] { return index }
    blocks.append(Block(kind: kind, name: name))
    blockNumbers[key] = blocks.count - 1
    return blocks.count - 1
  }

  /// Begins a line of a block; all are one where lines have no meaning.
  mutating func addLine(to block: Int) -> Int32 {
    guard blocks[block].kind.hasLines else { return 0 }
    defer { blocks[block].lineCount += 1 }
    return blocks[block].lineCount
  }

  /// Adds a member; `false` where the block has it in another line already.
  mutating func add(_ phrase: [UInt8], at place: Place) -> Bool {
    let firstWord = phrase.prefix { $0 != UInt8(ascii: " ") }
    let wordCount = 1 + phrase.count { $0 == UInt8(ascii: " ") }
    longestPhrase = max(longestPhrase, wordCount)
    let hash = PhraseHash.hash(phrase)
    let others = places[hash, default: []].filter { $0.block == place.block }
    if !others.isEmpty { return others.contains(place) }
    places[hash, default: []].append(place)
    switch blocks[Int(place.block)].kind {
    case .unit, .currency, .scale:
      unitBlocks[hash] = place.block
      if wordCount == 2 { unitBeginnings.insert(PhraseHash.hash(firstWord)) }
    case .mark: markBeginningHashes.insert(PhraseHash.hash(firstWord))
    default: break
    }
    return true
  }

  /// Makes what is looked up fast; call it after the last phrase.
  mutating func finish() { markBeginnings = HashFilter(markBeginningHashes) }

  /// Whether a block is one of currency; `false` for none.
  func isCurrency(_ block: Int32?) -> Bool {
    guard let block, block >= 0 else { return false }
    return blocks[Int(block)].kind == .currency
  }

  /// The places of a phrase among the blocks of one kind.
  func places(of hash: UInt64, in kind: Kind) -> [Place] {
    guard let all = places[hash] else { return [] }
    return all.filter { blocks[Int($0.block)].kind == kind }
  }

  /// Whether a block of the kind has the phrase.
  func contains(_ hash: UInt64, in kind: Kind) -> Bool {
    guard let all = places[hash] else { return false }
    return all.contains { blocks[Int($0.block)].kind == kind }
  }
}

/// Hashes of words and phrases, FNV-1a of 64 bits over their bytes. The tables trust them: two phrases of one hash do not occur
/// in the built-in text, which a test shows.
enum PhraseHash {
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func append(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  static func hash(_ text: some StringProtocol) -> UInt64 {
    text.utf8.reduce(empty) { append($1, to: $0) }
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(empty) { append($1, to: $0) }
  }

  /// The hash of a phrase that is longer by a word.
  static func append(word bytes: some Sequence<UInt8>, to hash: UInt64) -> UInt64 {
    let start = hash == empty ? hash : append(UInt8(ascii: " "), to: hash)
    return bytes.reduce(start) { append($1, to: $0) }
  }
}
