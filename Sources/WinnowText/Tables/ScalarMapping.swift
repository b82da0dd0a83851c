/// A table from code points to short sequences of code points.
///
/// Never freed: the tables live as long as the program.
// SAFETY: `@unchecked Sendable` because the memory is written in `init` only, before anyone else can see it.
struct ScalarMapping: @unchecked Sendable {
  private let trie: ScalarTrie
  private let pool: UnsafeMutablePointer<UInt32>

  /// Reads entries of the form `CODE:PART.PART`; a later text overrides an earlier one.
  init(_ texts: StaticString...) {
    var pooled: [UInt32] = [0]
    var entries: [(code: UInt32, value: UInt32)] = []
    for text in texts {
      var scanner = HexScanner(text)
      while let (code, _) = scanner.next() {
        let start = pooled.count
        while let (part, terminator) = scanner.next() {
          pooled.append(part)
          if terminator != UInt8(ascii: ".") { break }
        }
        entries.append((code, UInt32(start) << 8 | UInt32(pooled.count - start)))
      }
    }
    // Where a code has two entries, the one further on in the pool is of the later text.
    if texts.count > 1 { entries.sort { $0.code == $1.code ? $0.value < $1.value : $0.code < $1.code } }
    var runs: [(first: UInt32, value: UInt32)] = [(0, 0)]
    for (code, value) in entries {
      if runs.count > 1, runs[runs.count - 2].first == code { runs.removeLast(2) }
      if runs[runs.count - 1].first == code { runs.removeLast() }
      runs.append((code, value))
      runs.append((code + 1, 0))
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
