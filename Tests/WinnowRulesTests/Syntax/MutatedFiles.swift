import WinnowTestSupport

/// Breaks well-formed rule files in ways that follow from a seed alone.
struct MutatedFiles {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// One of the originals with one to eight changes, by bytes or by tokens.
  mutating func next(from originals: [[UInt8]]) -> [UInt8] {
    var bytes = originals[generator.below(originals.count)]
    let byTokens = generator.below(2) == 0
    for _ in 0...generator.below(8) { byTokens ? changeTokens(&bytes) : changeBytes(&bytes) }
    return bytes
  }

  private mutating func changeBytes(_ bytes: inout [UInt8]) {
    let position = generator.below(bytes.count)
    switch generator.below(5) {
    case 0: if !bytes.isEmpty { bytes[position] = UInt8(generator.below(256)) }
    case 1: bytes.insert(UInt8(generator.below(256)), at: position)
    case 2: if !bytes.isEmpty { bytes.removeSubrange(position..<min(bytes.count, position + 1 + generator.below(20))) }
    case 3: bytes.removeSubrange(position...)
    default: bytes.insert(contentsOf: Self.pieces[generator.below(Self.pieces.count)].utf8, at: position)
    }
  }

  private mutating func changeTokens(_ bytes: inout [UInt8]) {
    var words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    let (first, second) = (generator.below(words.count), generator.below(words.count))
    switch generator.below(4) {
    case 0: words.swapAt(first, second)
    case 1: words.remove(at: first)
    case 2: words.insert(words[second], at: first)
    default: words.insert(ArraySlice(Self.pieces[generator.below(Self.pieces.count)].utf8), at: first)
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
