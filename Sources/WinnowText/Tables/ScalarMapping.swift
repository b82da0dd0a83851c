/// A table from code points to short sequences of code points.
///
/// Never freed: the tables live as long as the program.
// SAFETY: `@unchecked Sendable` because the memory is written in `init` only, before anyone else can see it.
struct ScalarMapping: @unchecked Sendable {
  private let trie: ScalarTrie
  private let pool: UnsafeMutablePointer<UInt32>

  /// Reads entries of the form `CODE:PART.PART`; a later text overrides an earlier one.
  init(_ texts: StaticString...) {
    var entries: [UInt32: [UInt32]] = [:]
    for text in texts {
      var scanner = HexScanner(text)
      while let (code, _) = scanner.next() {
        var parts: [UInt32] = []
        while let (part, terminator) = scanner.next() {
          parts.append(part)
          if terminator != UInt8(ascii: ".") { break }
        }
        entries[code] = parts
      }
    }
    var pooled: [UInt32] = [0]
    var runs: [(first: UInt32, value: UInt32)] = [(0, 0)]
    for (code, parts) in entries.sorted(by: { $0.key < $1.key }) {
      if runs[runs.count - 1].first == code { runs.removeLast() }
      runs.append((code, UInt32(pooled.count) << 8 | UInt32(parts.count)))
      runs.append((code + 1, 0))
      pooled += parts
    }
    pool = .allocate(capacity: pooled.count)
    pool.initialize(from: pooled, count: pooled.count)
    trie = ScalarTrie(runs: runs)
  }

  /// What the code point maps to; empty when it has no entry.
  @inline(__always)
  subscript(scalar: UInt32) -> UnsafeBufferPointer<UInt32> {
    let value = trie[scalar]
    return UnsafeBufferPointer(start: pool + Int(value >> 8), count: Int(value & 255))
  }
}
