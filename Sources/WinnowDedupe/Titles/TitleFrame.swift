/// Finds what desks and sites put around a title: `UPDATE 1-`, `(video)`, ` - Example Wire`, an ellipsis at the end.
struct TitleFrame: ~Copyable {
  private let guards: GuardSet
  private let bytes: UnsafeBufferPointer<UInt8>
  private let source: Slice<UnsafeBufferPointer<UInt8>>
  private let label: Slice<UnsafeBufferPointer<UInt8>>
  /// What is left of the title.
  private(set) var core: Range<Int>
  private(set) var isTruncated = false
  private(set) var marks: [String] = []
  private(set) var site: String?

  /// Takes a plain title apart.
  /// - Parameters:
  ///   - source: the item's source as written; empty when it has none.
  ///   - label: the registrable domain up to its first point, in lower case; empty when it has none.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, source: Slice<UnsafeBufferPointer<UInt8>>,
    label: Slice<UnsafeBufferPointer<UInt8>>, guards: GuardSet
  ) {
    (self.bytes, self.source, self.label, self.guards) = (bytes, source, label, guards)
    core = 0..<bytes.count
    trim()
    guard hasFrameSigns else { return }
    // Frames nest: `RPT-UPDATE 1-… (video) - Example Wire`.
    for _ in 0..<6 where !removesBeginning() && !removesEnd() { break }
  }

  /// Whether anything stands in the title that a frame needs: a separator, a bracket or a point at the end.
  private var hasFrameSigns: Bool {
    guard let last = core.last else { return false }
    if bytes[last] == UInt8(ascii: ".") || bytes[last] == UInt8(ascii: "]") { return true }
    return TitleSigns(UnsafeBufferPointer(rebasing: bytes[core])).contains(.frame)
  }

  // MARK: - The beginning

  private mutating func removesBeginning() -> Bool {
    if let (end, mark) = mark(at: core.lowerBound), let start = separatorEnd(at: end, of: mark) {
      return narrow(start..<core.upperBound) { $0.marks.append(mark) }
    }
    guard site == nil, let separator = firstSeparator(), separator.lowerBound - core.lowerBound <= 48,
      namesSite(core.lowerBound..<separator.lowerBound)
    else { return false }
    let name = text(core.lowerBound..<separator.lowerBound)
    return narrow(separator.upperBound..<core.upperBound) { $0.site = name }
  }

  /// The end of the separator that a mark at the beginning must be followed by.
  ///
  /// Agencies write `UPDATE 1-` without a space, but `Live-in nanny` begins with no mark: then the mark must be in capitals.
  private func separatorEnd(at end: Int, of mark: String) -> Int? {
    var index = end
    if index < core.upperBound, bytes[index] == UInt8(ascii: "]") || bytes[index] == UInt8(ascii: ")") {
      return index + 1
    }
    while index < core.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let first = index
    while index < core.upperBound, [0x3A, 0x2D, 0x7C].contains(bytes[index]) { index += 1 }
    guard index > first else { return nil }
    let isJoined =
      bytes[first] == UInt8(ascii: "-") && first == end && index < core.upperBound && bytes[index] != UInt8(ascii: " ")
    return isJoined && mark != mark.uppercased() ? nil : index
  }

  private func firstSeparator() -> Range<Int>? {
    for index in core where index + 1 < core.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: " ") { return index..<index + 2 }
      if let end = spacedSeparatorEnd(at: index) { return index..<end }
    }
    return nil
  }

  // MARK: - The end

  private mutating func removesEnd() -> Bool {
    if let cut = ellipsisStart() {
      return narrow(core.lowerBound..<cut) { $0.isTruncated = true }
    }
    if let open = bracketStart(), let mark = wholeMark(open + 1..<core.upperBound - 1) {
      return narrow(core.lowerBound..<open) { $0.marks.append(mark) }
    }
    guard let separator = lastSeparator() else { return false }
    let tail = separator.upperBound..<core.upperBound
    if let mark = wholeMark(tail) {
      return narrow(core.lowerBound..<separator.lowerBound) { $0.marks.append(mark) }
    }
    guard site == nil, tail.count <= 64, namesSite(tail) else { return false }
    let name = text(tail)
    return narrow(core.lowerBound..<separator.lowerBound) { $0.site = name }
  }

  private func ellipsisStart() -> Int? {
    var end = core.upperBound
    let isBracketed = end > core.lowerBound && bytes[end - 1] == UInt8(ascii: "]")
    if isBracketed { end -= 1 }
    var start = end
    while start > core.lowerBound, bytes[start - 1] == UInt8(ascii: ".") { start -= 1 }
    guard end - start >= 2 else { return nil }
    if isBracketed, start > core.lowerBound, bytes[start - 1] == UInt8(ascii: "[") { start -= 1 }
    return start
  }

  /// The opening bracket of a pair that ends the title.
  private func bracketStart() -> Int? {
    guard let last = core.last else { return nil }
    let open: UInt8
    switch bytes[last] {
    case UInt8(ascii: ")"): open = UInt8(ascii: "(")
    case UInt8(ascii: "]"): open = UInt8(ascii: "[")
    default: return nil
    }
    return bytes[core].lastIndex(of: open)
  }

  private func lastSeparator() -> Range<Int>? {
    var index = core.upperBound
    while index > core.lowerBound {
      index -= 1
      guard bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "|") else { continue }
      if let end = spacedSeparatorEnd(at: index) { return index..<end }
    }
    return nil
  }

  // MARK: - Both

  /// The end of ` - `, ` -- `, ` | `, ` :: ` or `|` at an offset.
  private func spacedSeparatorEnd(at start: Int) -> Int? {
    if bytes[start] == UInt8(ascii: "|") { return start + 1 }
    guard bytes[start] == UInt8(ascii: " ") else { return nil }
    var index = start + 1
    while index < core.upperBound, Self.isSeparator(bytes[index]) { index += 1 }
    guard index > start + 1, index < core.upperBound, bytes[index] == UInt8(ascii: " ") else { return nil }
    return index + 1
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/")
  }

  /// The mark of desks that begins at an offset, the longest that there is.
  private func mark(at start: Int) -> (end: Int, mark: String)? {
    var index = start
    if index < core.upperBound, bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "(") { index += 1 }
    let first = index
    var hash = PhraseHash.empty
    var found: (end: Int, mark: String)?
    for _ in 0..<4 {
      guard let (end, next) = markWord(at: index, hash) else { break }
      if hash == PhraseHash.empty, !guards.markBeginnings.contains(next) { return nil }
      hash = next
      if guards.contains(hash, in: .mark) { found = (end, text(first..<end)) }
      index = end
      while index < core.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
    }
    return found
  }

  /// Whether all of a stretch is one mark.
  private func wholeMark(_ range: Range<Int>) -> String? {
    var index = range.lowerBound
    var hash = PhraseHash.empty
    for _ in 0..<4 {
      while index < range.upperBound, [0x20, 0x3A, 0x2E, 0x21].contains(bytes[index]) { index += 1 }
      guard index < range.upperBound else { break }
      guard let (end, next) = markWord(at: index, hash), end <= range.upperBound else { return nil }
      (index, hash) = (end, next)
    }
    return index == range.upperBound && guards.contains(hash, in: .mark) ? text(range) : nil
  }

  /// The phrase with the word that begins at an offset; a number counts as `0`.
  private func markWord(at start: Int, _ hash: UInt64) -> (end: Int, hash: UInt64)? {
    guard start < core.upperBound, bytes[start].isLetter || bytes[start].isDigit else { return nil }
    var next = hash == PhraseHash.empty ? hash : PhraseHash.append(UInt8(ascii: " "), to: hash)
    var index = start
    if bytes[start].isDigit {
      while index < core.upperBound, bytes[index].isDigit { index += 1 }
      let suffixEnd = index + 2
      if suffixEnd <= core.upperBound, bytes[index].isLetter, bytes[index + 1].isLetter { index = suffixEnd }
      return (index, PhraseHash.append(UInt8(ascii: "0"), to: next))
    }
    while index < core.upperBound, bytes[index].isLetter {
      next = PhraseHash.append(bytes[index] | 0x20, to: next)
      index += 1
    }
    return (index, next)
  }

  private func namesSite(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    if SiteName.matches(bytes[range], source: source, label: label) { return true }
    return guards.contains(lowerHash(range), in: .site)
  }

  /// The hash of a stretch in lower case, without white space at its ends.
  private func lowerHash(_ range: Range<Int>) -> UInt64 {
    let range = trimmed(range)
    if bytes[range].contains(where: { $0 >= 0x80 }) { return PhraseHash.hash(text(range).lowercased()) }
    return bytes[range].reduce(PhraseHash.empty) { PhraseHash.append($1.isLetter ? $1 | 0x20 : $1, to: $0) }
  }

  /// Takes a part off, if enough is left for a title.
  private mutating func narrow(_ range: Range<Int>, _ note: (inout TitleFrame) -> Void) -> Bool {
    let old = core
    core = range
    trim()
    guard hasTwoWords else {
      core = old
      return false
    }
    note(&self)
    return true
  }

  private var hasTwoWords: Bool {
    if bytes[core].contains(where: { $0 >= 0x80 }) { return core.count > 6 }
    var count = 0
    var isInWord = false
    for byte in bytes[core] {
      let continues = byte.isLetter || byte.isDigit
      if continues, !isInWord { count += 1 }
      isInWord = continues
    }
    return count >= 2
  }

  private mutating func trim() { core = trimmed(core) }

  /// A stretch without white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// The text of a stretch without white space at its ends.
  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[trimmed(range)], as: UTF8.self) }
}
