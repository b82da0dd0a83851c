/// What the index holds of a live item, beside its texts and chains.
struct LiveItem {
  /// The event time in seconds since the epoch.
  var time: Int64
  /// The hash of the canonical address; zero when there is none.
  var address: UInt64
  /// The bits of the title's least hashes; see ``Bands``.
  var bits: UInt64
  /// Which words of the title began with a capital.
  var capitals: UInt64
  /// Where the canonical title stands, and the id behind it.
  var text: Int
  /// The first item of its cluster; the item itself when it is alone.
  var leader: Int
  /// The numbers of source and domain; zero for none.
  var source: UInt32
  var domain: UInt32
  var titleLength: UInt16
  var idLength: UInt16
  /// How many distinct grams the title has.
  var gramCount: UInt16 = 0
  var flags: Flags

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// The title ended in an ellipsis.
    static let truncated = Flags(rawValue: 1)
    /// What came before the first line could have changed the verdict on the item.
    static let uncertain = Flags(rawValue: 2)
    /// The item brought its id.
    static let ownID = Flags(rawValue: 4)
  }

  static let none = LiveItem(
    time: 0, address: 0, bits: 0, capitals: 0, text: 0, leader: 0, source: 0, domain: 0, titleLength: 0, idLength: 0,
    flags: [])
}
