/// Checks one JSON text byte by byte and notes where the members of its outermost object stand.
///
/// Takes exactly RFC 8259, and of that only what has one meaning: no name twice in an object, no surrogate without its
/// partner, no U+0000, no nesting deeper than ``depthLimit``, no byte order mark. It builds no strings; the input must be
/// valid UTF-8. Use one scanner again and again: the steady state does not allocate.
///
/// A text that breaks the grammar is reported at the first byte that does. The rules beyond the grammar are reported only
/// for a text that keeps it, at the first place that breaks one.
public struct JSONScanner: Sendable {
  /// How many objects and arrays may stand inside one another.
  public static let depthLimit = 64

  /// The members of the outermost object of the last text, in order.
  ///
  /// While a text is scanned, the members of inner objects that are open stand behind them.
  public private(set) var members: [JSONMember] = []
  private var keys = JSONKeySet()
  private var finding: JSONError?

  /// Makes a scanner.
  public init() {}

  /// Checks a whole text and returns its one value.
  ///
  /// - Complexity: O(bytes), and O(n log n) in the members of an object with many of them.
  @discardableResult
  public mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSONValue {
    members.removeAll(keepingCapacity: true)
    finding = nil
    if bytes.hasByteOrderMark { throw JSONError(code: .byteOrderMark, utf8Offset: 0) }
    let start = bytes.endOfWhiteSpace(from: 0)
    guard start < bytes.count else { throw JSONError(code: .emptyLine, utf8Offset: 0) }
    let value = try scanValue(bytes, at: start, depth: 1)
    let end = bytes.endOfWhiteSpace(from: value.end)
    guard end == bytes.count else { throw unexpected(bytes, at: end) }
    if let finding { throw finding }
    return value
  }

  private mutating func scanValue(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, depth: Int
  ) throws(JSONError) -> JSONValue {
    guard start < bytes.count else { throw unexpected(bytes, at: start) }
    switch bytes[start] {
    case UInt8(ascii: "\""): return try scanString(bytes, at: start)
    case UInt8(ascii: "{"): return try scanObject(bytes, at: start, depth: depth)
    case UInt8(ascii: "["): return try scanArray(bytes, at: start, depth: depth)
    case UInt8(ascii: "t"): return try scanLiteral("true", .true, bytes, at: start)
    case UInt8(ascii: "f"): return try scanLiteral("false", .false, bytes, at: start)
    case UInt8(ascii: "n"): return try scanLiteral("null", .null, bytes, at: start)
    default: return try scanNumber(bytes, at: start)
    }
  }

  private mutating func scanObject(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, depth: Int
  ) throws(JSONError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw JSONError(code: .tooDeep, utf8Offset: start) }
    var position = bytes.endOfWhiteSpace(from: start + 1)
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      return JSONValue(kind: .object, range: start..<position + 1)
    }
    var scope = JSONKeySet.Scope(first: members.count)
    while true {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw unexpected(bytes, at: position) }
      let key = try scanString(bytes, at: position)
      position = bytes.endOfWhiteSpace(from: key.range.upperBound &+ 1)
      guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw unexpected(bytes, at: position) }
      position = bytes.endOfWhiteSpace(from: position &+ 1)
      position = bytes.endOfWhiteSpace(from: try scanMember(key, bytes, at: position, depth: depth))
      JSONKeySet.add(key, to: &scope, of: members, in: bytes)
      guard try continues(bytes, at: position, closing: UInt8(ascii: "}")) else { break }
      position = bytes.endOfWhiteSpace(from: position &+ 1)
    }
    if scope.isSuspect, let repeated = keys.firstRepetition(among: members[scope.first...], in: bytes) {
      note(.duplicateKey, at: repeated)
    }
    if depth > 1 { members.removeLast(members.count - scope.first) }
    return JSONValue(kind: .object, range: start..<position + 1)
  }

  /// Checks the value of a member and adds the member; returns the offset after it.
  @inline(__always)
  private mutating func scanMember(
    _ key: JSONValue, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, depth: Int
  ) throws(JSONError) -> Int {
    // Most values are strings.
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
      let value = try scanString(bytes, at: start)
      members.append(JSONMember(key: key, value: value))
      return value.range.upperBound &+ 1
    }
    let index = members.count
    members.append(JSONMember(key: key, value: key))
    let value = try scanValue(bytes, at: start, depth: depth + 1)
    members[index].value = value
    return value.end
  }

  private mutating func scanArray(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, depth: Int
  ) throws(JSONError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw JSONError(code: .tooDeep, utf8Offset: start) }
    var position = bytes.endOfWhiteSpace(from: start + 1)
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
      return JSONValue(kind: .array, range: start..<position + 1)
    }
    while true {
      let value = try scanValue(bytes, at: position, depth: depth + 1)
      position = bytes.endOfWhiteSpace(from: value.end)
      guard try continues(bytes, at: position, closing: UInt8(ascii: "]")) else { break }
      position = bytes.endOfWhiteSpace(from: position + 1)
    }
    return JSONValue(kind: .array, range: start..<position + 1)
  }

  /// Whether a comma stands at `position`; `false` for the closing bracket.
  @inline(__always)
  private func continues(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, closing: UInt8
  ) throws(JSONError) -> Bool {
    guard position < bytes.count else { throw unexpected(bytes, at: position) }
    if bytes[position] == UInt8(ascii: ",") { return true }
    guard bytes[position] == closing else { throw unexpected(bytes, at: position) }
    return false
  }

  @inline(__always)
  private mutating func scanString(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) throws(JSONError) -> JSONValue {
    let end = bytes.endOfPlainText(from: start &+ 1)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
      return try scanRest(ofString: start, bytes, from: end)
    }
    return JSONValue(kind: .string, range: Range(uncheckedBounds: (start &+ 1, end)))
  }

  /// Checks a string from its first byte on that is not plain text, and no quote.
  @inline(never)
  private mutating func scanRest(
    ofString start: Int, _ bytes: UnsafeBufferPointer<UInt8>, from first: Int
  ) throws(JSONError) -> JSONValue {
    var position = first
    while true {
      guard position < bytes.count else { throw unexpected(bytes, at: position) }
      switch bytes[position] {
      case UInt8(ascii: "\""): return JSONValue(kind: .string, range: start + 1..<position, isEscaped: true)
      case UInt8(ascii: "\\"): position = bytes.endOfPlainText(from: try scanEscape(bytes, at: position))
      default: throw unexpected(bytes, at: position)
      }
    }
  }

  /// Checks the escape at `start`; returns the offset after it.
  private mutating func scanEscape(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) throws(JSONError) -> Int {
    guard start + 1 < bytes.count else { throw unexpected(bytes, at: start + 1) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      guard let unit = bytes.hexadecimalUnit(at: start + 2) else { throw unexpected(bytes, at: start) }
      switch unit {
      case 0: note(.nul, at: start)
      case 0xDC00..<0xE000: note(.loneSurrogate, at: start)
      case 0xD800..<0xDC00:
        guard bytes.isUnicodeEscape(at: start + 6), let low = bytes.hexadecimalUnit(at: start + 8),
          0xDC00..<0xE000 ~= low
        else {
          note(.loneSurrogate, at: start)
          return start + 6
        }
        return start + 12
      default: break
      }
      return start + 6
    default: throw unexpected(bytes, at: start + 1)
    }
  }

  private func scanNumber(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) throws(JSONError) -> JSONValue {
    var position = start
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
      position += 1
    } else {
      position = try endOfDigits(bytes, from: position)
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position = try endOfDigits(bytes, from: position + 1)
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      position = try endOfDigits(bytes, from: position)
    }
    return JSONValue(kind: .number, range: start..<position)
  }

  /// The offset after one digit or more.
  private func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(JSONError) -> Int {
    var position = start
    while position < bytes.count, bytes[position].isDigit { position += 1 }
    guard position > start else { throw unexpected(bytes, at: start) }
    return position
  }

  private func scanLiteral(
    _ word: StaticString, _ kind: JSONValue.Kind, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) throws(JSONError) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      // SAFETY: `index` is below the word's length; static strings live for ever.
      guard start + index < bytes.count, bytes[start + index] == word.utf8Start[index] else {
        throw unexpected(bytes, at: start + index)
      }
    }
    return JSONValue(kind: kind, range: start..<start + word.utf8CodeUnitCount)
  }

  private mutating func note(_ code: ItemError.Code, at offset: Int) {
    if let finding, finding.utf8Offset <= offset { return }
    finding = JSONError(code: code, utf8Offset: offset)
  }

  /// The error for a byte that the grammar does not allow at `position`, or for the end of the text there.
  @inline(never)
  private func unexpected(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> JSONError {
    let isNul = position < bytes.count && bytes[position] == 0
    return JSONError(code: isNul ? .nul : .badJSON, utf8Offset: min(position, bytes.count))
  }
}
