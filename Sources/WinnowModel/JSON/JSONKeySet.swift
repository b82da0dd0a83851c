/// Finds member names that stand twice in one object while a text is scanned.
///
/// A bit for each name tells most of them apart. Where a bit is taken, an object of up to ``smallCount`` names compares the new
/// name with the earlier ones. Beyond that this would be quadratic, and a hostile line can hold a million; those are sorted
/// once when the object ends. The memory is used again and again.
struct JSONKeySet: Sendable {
  private static let smallCount = 64

  /// What is known of the names of an object that is open.
  struct Scope {
    /// Where its members begin among those of all open objects.
    let first: Int
    /// A bit for what each name hashes to.
    fileprivate var seen: UInt64 = 0
    /// Some names must be compared when the object ends.
    fileprivate(set) var isSuspect = false

    init(first: Int) { self.first = first }
  }

  private struct Key {
    /// See ``nameWord(of:)``.
    var word: UInt64
    var range: Range<Int>
    /// The range is one of `decoded`, not of the text.
    var isDecoded: Bool
    var utf8Offset: Int
  }

  private var keys: [Key] = []
  private var decoded: [UInt8] = []

  /// Takes in the name of the last member.
  @inline(__always)
  static func add(
    _ key: JSONValue, to scope: inout Scope, of members: [JSONMember], in bytes: UnsafeBufferPointer<UInt8>
  ) {
    let word = bytes.nameWord(of: key.range)
    let bit = 1 &<< (word &* 0x9E37_79B9_7F4A_7C15 &>> 58) as UInt64
    if scope.seen & bit != 0 || key.isEscaped { look(for: key, word, &scope, members, bytes) }
    scope.seen |= bit
  }

  /// Compares the words of names, unless it is known that the names must be.
  @inline(never)
  private static func look(
    for key: JSONValue, _ word: UInt64, _ scope: inout Scope, _ members: [JSONMember],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var index = scope.first
    let last = members.count &- 1
    if key.isEscaped || last &- index >= smallCount { scope.isSuspect = true }
    while index < last, !scope.isSuspect {
      scope.isSuspect = bytes.nameWord(of: members[index].key.range) == word
      index &+= 1
    }
  }

  /// The offset of the first name of an object that stood before in it.
  mutating func firstRepetition(among members: ArraySlice<JSONMember>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    keys.removeAll(keepingCapacity: true)
    decoded.removeAll(keepingCapacity: true)
    for member in members { add(member.key, in: bytes) }
    guard keys.count > Self.smallCount else {
      return keys.indices.first { index in keys[..<index].contains { isEqual($0, keys[index], bytes) } }
        .map { keys[$0].utf8Offset }
    }
    let sorted = keys.sorted { precedes($0, $1, bytes) }
    return zip(sorted, sorted.dropFirst()).filter { isEqual($0, $1, bytes) }.map(\.1.utf8Offset).min()
  }

  private mutating func add(_ key: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) {
    guard key.isEscaped else {
      let word = bytes.nameWord(of: key.range)
      return keys.append(Key(word: word, range: key.range, isDecoded: false, utf8Offset: key.start))
    }
    let start = decoded.count
    key.appendText(in: bytes, to: &decoded)
    let range = start..<decoded.count
    let word = decoded.withUnsafeBufferPointer { $0.nameWord(of: range) }
    keys.append(Key(word: word, range: range, isDecoded: true, utf8Offset: key.start))
  }

  private func isEqual(_ left: Key, _ right: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.word == right.word, left.range.count == right.range.count else { return false }
    return compare(left, right, bytes) == 0
  }

  private func precedes(_ left: Key, _ right: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if left.word != right.word { return left.word < right.word }
    let order = compare(left, right, bytes)
    return order == 0 ? left.utf8Offset < right.utf8Offset : order < 0
  }

  private func compare(_ left: Key, _ right: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for index in 0..<min(left.range.count, right.range.count) {
      let difference = Int(byte(index, of: left, bytes)) - Int(byte(index, of: right, bytes))
      if difference != 0 { return difference }
    }
    return left.range.count - right.range.count
  }

  private func byte(_ index: Int, of key: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let position = key.range.lowerBound + index
    return key.isDecoded ? decoded[position] : bytes[position]
  }
}
