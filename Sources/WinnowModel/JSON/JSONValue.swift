/// One value in JSON text: what it is and where it stands. It holds no text itself.
public struct JSONValue: Sendable, Hashable {
  /// The seven kinds of RFC 8259.
  public enum Kind: UInt8, Sendable, Hashable {
    case object, array, string, number, `true`, `false`, null
  }

  /// The bytes of the value; of a string, the bytes between its quotes.
  public var range: Range<Int>
  /// What the value is.
  public var kind: Kind
  /// Whether a string holds a backslash, so that its text differs from its bytes.
  public var isEscaped: Bool

  /// Makes a value from its parts.
  public init(kind: Kind, range: Range<Int>, isEscaped: Bool = false) {
    (self.kind, self.range, self.isEscaped) = (kind, range, isEscaped)
  }

  /// The offset after the value, past the closing quote of a string.
  public var end: Int { kind == .string ? range.upperBound + 1 : range.upperBound }
  /// The offset of the value's first byte, the opening quote of a string.
  public var start: Int { kind == .string ? range.lowerBound - 1 : range.lowerBound }
}

/// One member of a JSON object.
public struct JSONMember: Sendable, Hashable {
  /// The name, as a string value.
  public var key: JSONValue
  /// The value.
  public var value: JSONValue

  /// Makes a member from its name and value.
  public init(key: JSONValue, value: JSONValue) { (self.key, self.value) = (key, value) }
}

/// Why a text is not the JSON that Winnow takes.
public struct JSONError: Error, Sendable, Hashable {
  /// The same word as in an error record.
  public var code: ItemError.Code
  /// Where in the text, in bytes from 0.
  public var utf8Offset: Int

  /// Makes an error from its parts.
  public init(code: ItemError.Code, utf8Offset: Int) { (self.code, self.utf8Offset) = (code, utf8Offset) }
}
