/// Breaks well-formed rule files in ways that follow from a seed alone.
struct MutatedFiles {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below the bound (SplitMix64).
  private mutating func random(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

  /// One of the originals with one to eight changes, by bytes or by tokens.
  mutating func next(from originals: [[UInt8]]) -> [UInt8] {
    var bytes = originals[random(below: originals.count)]
    let byTokens = random(below: 2) == 0
    for _ in 0...random(below: 8) { byTokens ? changeTokens(&bytes) : changeBytes(&bytes) }
    return bytes
  }

  private mutating func changeBytes(_ bytes: inout [UInt8]) {
    let position = random(below: bytes.count)
    switch random(below: 5) {
    case 0: if !bytes.isEmpty { bytes[position] = UInt8(random(below: 256)) }
    case 1: bytes.insert(UInt8(random(below: 256)), at: position)
    case 2: if !bytes.isEmpty { bytes.removeSubrange(position..<min(bytes.count, position + 1 + random(below: 20))) }
    case 3: bytes.removeSubrange(position...)
    default: bytes.insert(contentsOf: Self.pieces[random(below: Self.pieces.count)].utf8, at: position)
    }
  }

  private mutating func changeTokens(_ bytes: inout [UInt8]) {
    var words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    let (first, second) = (random(below: words.count), random(below: words.count))
    switch random(below: 4) {
    case 0: words.swapAt(first, second)
    case 1: words.remove(at: first)
    case 2: words.insert(words[second], at: first)
    default: words.insert(ArraySlice(Self.pieces[random(below: Self.pieces.count)].utf8), at: first)
    }
    bytes = Array(words.joined(separator: [UInt8(ascii: " ")]))
  }

  private static let pieces = [
    "{", "}", "(", ")", "\"", "/", "\\", "#", "\n", ",", ":", "=", "~", "@", "!", "&&", "<>", "'", "“", "（", "\u{FEFF}",
    "\u{A0}", "–", "rule", "when", "not", "and", "or", "2 of (", "any of", "pack/*", "hit {", "tag", "decide {",
    "list x (",
    "until 2024-01-01", "${x}", "{{x}}", "/x/i", "\"x\"", "age > 3d", "count(", "\0", "\r", "9999999999", "-", ".",
  ]
}
