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

    /// Whether the members are words as canonical titles have them.
    var holdsTitleWords: Bool {
      switch self {
      case .exchange, .opposite, .oneSided, .same, .series, .genre, .recurring, .boilerplate, .stop, .reporting: true
      case .unit, .currency, .scale, .verb, .mark, .site: false
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

  /// Everything there is; shared by copies, and changed only while a set is made.
  private var storage = GuardStorage()

  /// A set that knows no word.
  init() {}

  /// A set that grows out of another one.
  init(copying other: GuardSet) { storage = GuardStorage(copying: other.storage) }

  /// The blocks in the order of the texts.
  var blocks: [Block] { storage.blocks }
  /// The phrases with their places, for whoever wants all.
  var allPhrases: [UInt64: [Place]] { storage.places }
  /// The words of the longest phrase.
  var longestPhrase: Int { storage.longestPhrase }
  /// The phrases as they are looked up.
  var phrases: PhraseTable { storage.phrases }
  /// Tells which hashes begin no phrase of two words and more.
  var beginnings: HashFilter { storage.beginnings }
  /// Tells which first words begin no mark of desks.
  var markBeginnings: HashFilter { storage.markBeginnings }

  /// Whether a word begins a unit of two words, as `per` begins `per cent`.
  func beginsUnit(_ hash: UInt64) -> Bool { storage.unitWords.contains(hash) && storage.unitBeginnings.contains(hash) }

  /// The block of a scale, unit or currency.
  func unitBlock(of hash: UInt64) -> Int32? { storage.unitWords.contains(hash) ? storage.unitBlocks[hash] : nil }

  /// Whether a block is one of currency; `false` for none.
  func isCurrency(_ block: Int32?) -> Bool {
    guard let block, block >= 0 else { return false }
    return storage.blocks[Int(block)].kind == .currency
  }

  /// The places of a phrase in blocks of a kind.
  func places(of hash: UInt64, in kind: Kind) -> [Place] {
    guard let phrase = storage.phrases.find(hash) else { return [] }
    return storage.phrases.places(of: phrase).filter { storage.blocks[Int($0.block)].kind == kind }
  }

  /// Whether a block of the kind has the phrase.
  func contains(_ hash: UInt64, in kind: Kind) -> Bool {
    guard let phrase = storage.phrases.find(hash) else { return false }
    return storage.phrases.kinds(of: phrase) & kind.bit != 0
  }

  // MARK: - Making

  /// Adds a block, or finds the one of that kind and name, which then grows.
  mutating func block(_ kind: Kind, named name: String) -> Int { storage.block(kind, named: name) }

  /// Begins a line of a block; all are one where lines have no meaning.
  mutating func addLine(to block: Int) -> Int32 { storage.addLine(to: block) }

  /// The line of an earlier text that a member stands in.
  func earlierLine(of phrase: [UInt8], in block: Int) -> Int32? { storage.earlierLine(of: phrase, in: block) }

  /// Adds a member; `false` where the block has it in another line already.
  mutating func add(_ phrase: [UInt8], at place: Place) -> Bool { storage.add(phrase, at: place) }

  /// Makes what is looked up fast; call it after the last phrase.
  mutating func finish() { storage.finish() }
}

extension GuardSet.Kind {
  /// The kind as one of several in a number.
  var bit: UInt32 {
    switch self {
    case .exchange: 1 << 0
    case .opposite: 1 << 1
    case .oneSided: 1 << 2
    case .same: 1 << 3
    case .unit: 1 << 4
    case .currency: 1 << 5
    case .scale: 1 << 6
    case .series: 1 << 7
    case .genre: 1 << 8
    case .recurring: 1 << 9
    case .boilerplate: 1 << 10
    case .stop: 1 << 11
    case .reporting: 1 << 12
    case .verb: 1 << 13
    case .mark: 1 << 14
    case .site: 1 << 15
    }
  }
}
