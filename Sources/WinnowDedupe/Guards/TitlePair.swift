/// Two titles side by side: which words only one of them has, and which stand for which.
struct TitlePair {
  private(set) var left = ComparedTitle()
  private(set) var right = ComparedTitle()
  /// Stretches of tokens that differ, in order; one side of a stretch may be empty.
  private(set) var hunks: [Hunk] = []
  private var stems = StemCache()
  private var lengths: [UInt8] = []

  /// A stretch of tokens of the left title where the right one has another stretch.
  struct Hunk {
    var left: Range<Int>
    var right: Range<Int>
  }

  /// Sets one of the titles; the other one comes next.
  mutating func setLeft(_ bytes: UnsafeBufferPointer<UInt8>, capitals: UInt64, isTruncated: Bool, _ guards: GuardSet) {
    left.set(bytes, capitals: capitals, isTruncated: isTruncated, guards: guards, stems: &stems)
  }

  /// Sets the other title and compares the two.
  mutating func setRight(_ bytes: UnsafeBufferPointer<UInt8>, capitals: UInt64, isTruncated: Bool, _ guards: GuardSet) {
    right.set(bytes, capitals: capitals, isTruncated: isTruncated, guards: guards, stems: &stems)
    clip()
    left.readTokens(guards)
    right.readTokens(guards)
    align()
  }

  /// Brings a title that breaks off, and the other one, to the words that both can show.
  private mutating func clip() {
    if left.isTruncated { Self.clip(&left, &right) }
    if right.isTruncated { Self.clip(&right, &left) }
  }

  private static func clip(_ short: inout ComparedTitle, _ long: inout ComparedTitle) {
    guard let last = short.words.indices.last, last < long.words.count else { return }
    // The last word may be cut in two.
    let isCut = short.words[last].hash != long.words[last].hash && long.bytes(last).starts(with: short.bytes(last))
    if isCut { short.clip(to: last) }
    long.clip(to: short.words.count)
  }

  /// Aligns the tokens by a longest common subsequence.
  private mutating func align() {
    let (rows, columns) = (left.tokens.count, right.tokens.count)
    let width = columns + 1
    hunks.removeAll(keepingCapacity: true)
    // What both begin with is aligned as it stands.
    var row = zip(left.tokens, right.tokens).prefix { $0.identity == $1.identity }.count
    var column = row
    measure(from: row)
    var start = (row: row, column: column)
    while row < rows || column < columns {
      let isSame = row < rows && column < columns && left.tokens[row].identity == right.tokens[column].identity
      if isSame {
        closeHunk(from: start, to: (row, column))
        (row, column) = (row + 1, column + 1)
        start = (row, column)
      } else if column == columns
        || row < rows && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        row += 1
      } else {
        column += 1
      }
    }
    closeHunk(from: start, to: (row, column))
  }

  /// Sets the lengths of the longest common subsequences of all ends of the titles, from a token of both on.
  private mutating func measure(from first: Int) {
    let (rows, columns) = (left.tokens.count, right.tokens.count)
    let width = columns + 1
    lengths.removeAll(keepingCapacity: true)
    lengths.append(contentsOf: repeatElement(0, count: (rows + 1) * width))
    lengths.withUnsafeMutableBufferPointer { lengths in
      for row in stride(from: rows - 1, through: first, by: -1) {
        let identity = left.tokens[row].identity
        let (here, below) = (row * width, (row + 1) * width)
        for column in stride(from: columns - 1, through: first, by: -1) {
          lengths[here + column] =
            identity == right.tokens[column].identity
            ? lengths[below + column + 1] + 1 : max(lengths[below + column], lengths[here + column + 1])
        }
      }
    }
  }

  private mutating func closeHunk(from start: (row: Int, column: Int), to end: (row: Int, column: Int)) {
    if start.row < end.row || start.column < end.column {
      hunks.append(Hunk(left: start.row..<end.row, right: start.column..<end.column))
    }
  }
}
