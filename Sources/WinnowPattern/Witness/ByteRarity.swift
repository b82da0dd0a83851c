/// How rare stretches of bytes are in ordinary texts without case.
///
/// Only choices depend on it, never an answer: a bad estimate costs time.
package enum ByteRarity {
  /// The rarity of some bytes in a row, at least one, in half bits (2 is one in two), by the pairs that they are made of.
  package static func halfBits(of bytes: [UInt8], at start: Int, count: Int) -> Int {
    var previous = kind(of: bytes[start])
    var sum = alone[previous]
    for index in start + 1..<start + count {
      let next = kind(of: bytes[index])
      sum += afterAnother[previous * kindCount + next]
      previous = next
    }
    return sum
  }

  /// The share of places at which some bytes in a row stand, about.
  package static func chance(of bytes: [UInt8], at start: Int, count: Int) -> Double {
    chances[min(halfBits(of: bytes, at: start, count: count), chances.count - 1)]
  }

  /// Whether a byte is a sign such as `$` or `!`.
  static func isSign(_ byte: UInt8) -> Bool { [commonSign, rareSign].contains(kind(of: byte)) }

  /// By half bits.
  private static let chances: [Double] = {
    var chances = [1.0]
    for _ in 0..<127 { chances.append(chances[chances.count - 1] * 0.5.squareRoot()) }
    return chances
  }()

  // MARK: - Kinds of bytes

  /// White space, `a` to `z`, digit, `'`, `-`, `.`, `,`, other common sign, rare sign, first byte of a character that is
  /// not ASCII, a further byte of it.
  private static let kindCount = 36
  private static let (digit, apostrophe, hyphen, period, comma) = (27, 28, 29, 30, 31)
  private static let (commonSign, rareSign, leadByte, nextByte) = (32, 33, 34, 35)

  @inline(__always)
  private static func kind(of byte: UInt8) -> Int { Int(kinds[Int(byte)]) }

  private static let kinds: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x09...0x0D, 0x20: 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(byte) - 0x60
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(digit)
    case UInt8(ascii: "'"): UInt8(apostrophe)
    case UInt8(ascii: "-"): UInt8(hyphen)
    case UInt8(ascii: "."): UInt8(period)
    case UInt8(ascii: ","): UInt8(comma)
    case UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"):
      UInt8(commonSign)
    case 0xC0...: UInt8(leadByte)
    case 0x80...: UInt8(nextByte)
    default: UInt8(rareSign)
    }
  }

  // MARK: - Table

  // Half bits as digits of base 36: `2` is one in two, `k` one in 1,024, `z` one in 185,000 or less. Counted on 40,000
  // headlines, comments and messages in English. The kinds of more than one byte count as one of their bytes. For bytes
  // that are not ASCII the numbers are set by hand, so that another language looks about as common as English does.

  /// A byte of each kind.
  private static let alone = values(["58caa7cca8idab88bk988becicjjgifhkrda"])

  /// A row for the kind before, a column for the kind that follows.
  private static let afterAnother = values([
    "d798ab9ba8dea9b99ha87cd9kbiifkiskpdz", "7kb9aidbhakb7a5lbj686cceiagviljipwdz",
    "a6egj4ikk7jp6ij6iq7af7iip9orlkilpvdz", "96jcj6no59q7all5kk8e7anmtclslnhkpudz",
    "38hid5gfj6ljegg8kpa9lbggscprffeektdz", "48ea8aefidmh9b7cdj67agcccdkvfhfgkvdz",
    "57ikm78gs6qpamp5nq7g89qnoeqqkgiknodz", "38hnk5lc88rmajb7jk8ah9rjqeoqijegkvdz",
    "65imh4pqn6togia6kkcgacqjqcrrkihinxdz", "a9d899balljc8a48dja77jbmgneuhjlmszdz",
    "d5lfk6lmlakkilk5ihgbm3jjmllnlleosudz", "4ahhh4hkf6peeiachnb7ffohpdxqfhefjvdz",
    "67ii95fin6rf6gk7ftjaccgjr8mshhhhlvdz", "65afl4kkn6sphah78plak9llqarrikfhkvdz",
    "49ja77e6iajdegc9lml87efmmdmudhggixdz", "6edcbf8didjda85a9s6a96b9gfkxkikkovdz",
    "77jge5lja8pm6gm79u6aaaomperrjjiikwdz", "7bfmkjmjkaijahmjjjhkh1hkjqkiiicjlndz",
    "57gdb5fck7occcb7gqc89bejraotghhhlxdz", "3ajbj7jj98rddee9bji96bofjftsgkdejudz",
    "48iem6hn57qqehj6hp99bbidqcmuehghlvdz", "7aaabafboard8a7i9p656ojphehtendkpzdz",
    "b7njl2omm4omkin8ipgemhkmngnpmnhlpsdz", "56kle6lp65qigia6npc9horesiuqkjfilydz",
    "499ag7glf7ojkhle6lj96bihgcjlgbhditdz", "2dgfh9gincsmdef4cqd8djngumlsdgddiudz",
    "76gii4cje6lhchg5fjhgkbhjla7ofijhltdz", "4jfjiljhlmmhjehmiliefmlnkjl8jcacgldz",
    "5dcccgefedkk9aegel936gceojukjquhjwdz", "79999a9bbbgf99d89ea78cebjaifjbosnodz",
    "1ef9hfffheeigffffqg9gimjmivfjn6hlscz", "0ppmmppkmmntnmlpmtnnkttlpmpfftnklzdz",
    "2ceedgeecdhkfeffdnfcbhfclfmgkjfgckbz", "4b8bdggfddjefdgg9jfcbgcgiimbkhfgffbz",
    "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzza", "4gggfhhhgfkkgfghgqg9cjigunmlqqkikr38",
  ])

  private static func values(_ rows: [StaticString]) -> [Int] {
    rows.flatMap { row in
      row.withUTF8Buffer { $0.map { Int($0) - ($0 >= UInt8(ascii: "a") ? 0x57 : 0x30) } }
    }
  }
}
