/// How rare a literal is in ordinary texts, by the pairs of characters that it is made of.
///
/// Only the choice among literals depends on it, never an answer: a bad estimate costs time.
enum LiteralRarity {
  /// Bytes of a literal that the search looks for at first.
  private static let window = 4
  /// Half bits that each further byte adds; a character adds more in fact, but the search begins with four bytes.
  private static let lengthGain = 2
  /// How many further bytes count.
  private static let lengthLimit = 8
  /// A pair of characters that is rarer than that is worth looking for: less than one in a thousand.
  private static let usefulPair = 20

  /// Half bits up to which the estimate is trusted: words that are made of rare pairs may still be common words.
  private static let trustLimit = 26

  /// The rarity of a common word, in half bits.
  private static let commonWord = 16

  /// The rarity of its rarest four bytes, in half bits (2 is one in two), and a little more for each further byte.
  static func halfBits(_ bytes: [UInt8], _ literal: Literal) -> Int {
    let last = max(literal.start, literal.end - window)
    var rarest = 0
    for start in literal.start...last {
      var previous = kind(of: bytes[start])
      var sum = alone[previous]
      for index in (start + 1)..<max(start + 1, min(start + window, literal.end)) {
        let next = kind(of: bytes[index])
        sum += afterAnother[previous * kindCount + next]
        previous = next
      }
      rarest = max(rarest, sum)
    }
    if rarest > commonWord, CommonWords.contains(bytes[literal.start..<literal.end]) { return commonWord }
    return rarest + lengthGain * min(max(0, literal.count - window), lengthLimit)
  }

  /// The part of a rarity that literals may be compared by when other things speak for the commoner one.
  static func trusted(_ halfBits: Int) -> Int {
    halfBits <= trustLimit ? halfBits : trustLimit + (halfBits - trustLimit) / 2
  }

  /// Whether a text has a good chance not to hold it. A single byte has when it is a sign such as `$` or `!`.
  static func isUseful(_ bytes: [UInt8], _ literal: Literal, halfBits: Int) -> Bool {
    switch literal.count {
    case 1: [commonSign, rareSign].contains(kind(of: bytes[literal.start]))
    case 2: halfBits >= usefulPair
    default: true
    }
  }

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
