/// Finds numbers that look like those of payment cards.
///
/// Such a number has 13 to 19 digits, begins with 2 to 6 as the cards in use do, and passes the Luhn check. It stands
/// alone, in one piece or in the groups that are printed on cards, with single spaces or dashes between them. One in ten
/// numbers of that length passes the check by chance, so a rule asks for other signs as well.
public enum CardNumbers {
  /// Counts the card numbers in a text.
  public static func count(in text: String) -> Int {
    var text = text
    return text.withUTF8 { count(in: $0) }
  }

  /// Counts the card numbers in UTF-8 text.
  public static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var total = 0
    var groups: [Range<Int>] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position].isDigit else {
        position += 1
        continue
      }
      groups.removeAll(keepingCapacity: true)
      let start = position
      position = appendGroups(in: bytes, from: start, to: &groups)
      if standsAlone(start..<position, in: bytes) { total += countCards(groups, in: bytes) }
    }
    return total
  }

  /// Collects groups of digits with one space or dash between them; returns the offset after the last.
  private static func appendGroups(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to groups: inout [Range<Int>]
  ) -> Int {
    var position = start
    while true {
      let groupStart = position
      while position < bytes.count, bytes[position].isDigit { position += 1 }
      groups.append(groupStart..<position)
      guard position + 1 < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x2D,
        bytes[position + 1].isDigit
      else { return position }
      position += 1
    }
  }

  /// Whether no letter, and no point after a digit, touches the digits: not part of a name, a hash or a fraction.
  private static func standsAlone(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if range.upperBound < bytes.count, isPartOfWord(bytes[range.upperBound]) { return false }
    guard range.lowerBound > 0 else { return true }
    let before = bytes[range.lowerBound - 1]
    if isPartOfWord(before) { return false }
    let isPoint = before == UInt8(ascii: ".") || before == UInt8(ascii: ",")
    return !(isPoint && range.lowerBound > 1 && bytes[range.lowerBound - 2].isDigit)
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool { byte.isLetter || byte == UInt8(ascii: "_") }

  private static func countCards(_ groups: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var total = 0
    var first = 0
    while first < groups.count {
      // The longest first: 19 digits are five groups at most.
      let last = (first..<min(first + 5, groups.count)).last { isCard(groups[first...$0], of: groups.count, in: bytes) }
      if last != nil { total += 1 }
      first = (last ?? first) + 1
    }
    return total
  }

  private static func isCard(
    _ groups: ArraySlice<Range<Int>>, of groupCount: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard 13...19 ~= groups.reduce(0, { $0 + $1.count }) else { return false }
    let digits = groups.joined().map { bytes[$0] - 48 }
    guard 2...6 ~= digits[0] else { return false }
    let isWhole = groups.count == groupCount && groups.dropLast().allSatisfy { $0.count >= 3 }
    guard groups.count == 1 || isWhole || isPrintedShape(groups.map(\.count)) else { return false }
    return passesLuhn(digits)
  }

  /// Four and four, with a shorter rest; or four, six and five.
  private static func isPrintedShape(_ lengths: [Int]) -> Bool {
    if lengths == [4, 6, 5] || lengths == [4, 6, 4] { return true }
    return lengths.dropLast().allSatisfy { $0 == 4 } && lengths.allSatisfy { $0 <= 4 }
  }

  private static func passesLuhn(_ digits: [UInt8]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = Int(digit.element) * (digit.offset % 2 == 1 ? 2 : 1)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
