/// A way to a value in a JSON text: names of members, and numbers for the elements of arrays.
///
/// `item.author.name` in a rule is the path `author`, `name`. The path leads to the text, the numbers and the truth values
/// that stand at its end; an array of such gives each of them, so a rule can test them one by one. An object and `null`
/// give nothing.
public struct JSONPath: Sendable, Hashable {
  private let steps: [[UInt8]]
  /// The place of each step that is a number from 0, for arrays.
  private let indices: [Int?]

  /// Makes a path from its steps.
  public init(steps: [String]) {
    self.steps = steps.map { Array($0.utf8) }
    self.indices = steps.map { step in step.utf8.allSatisfy(\.isDigit) ? Int(step) : nil }
  }

  /// Makes a path from a dotted text such as `author.name`.
  public init(dotted: String) {
    self.init(steps: dotted.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
  }

  /// The name that the path begins with.
  package var firstStep: String { String(decoding: steps.first ?? [], as: UTF8.self) }

  /// The values at the path's end, in order.
  ///
  /// - Parameter json: a text that ``JSONScanner`` has taken; any other gives some values or none.
  public func values(in json: [UInt8]) -> [JSONValue] {
    json.withUnsafeBufferPointer { bytes in
      var values: [JSONValue] = []
      appendValues(in: bytes, to: &values)
      return values
    }
  }

  /// Appends the values at the path's end, in order.
  ///
  /// - Complexity: O(bytes) of the text before the value.
  public func appendValues(in json: UnsafeBufferPointer<UInt8>, to values: inout [JSONValue]) {
    guard let value = value(in: json) else { return }
    switch value.kind {
    case .string, .number, .true, .false: values.append(value)
    case .object, .null: return
    case .array:
      var walker = JSONWalker(bytes: json, container: value)
      while let element = walker.nextElement() {
        switch element.kind {
        case .string, .number, .true, .false: values.append(element)
        case .object, .array, .null: continue
        }
      }
    }
  }

  /// The one value at the path's end, of any kind; `nil` when the text has none there.
  public func value(in json: UnsafeBufferPointer<UInt8>) -> JSONValue? {
    guard var value = JSONWalker.value(in: json, at: json.endOfWhiteSpace(from: 0)) else { return nil }
    for (step, index) in zip(steps, indices) {
      var walker = JSONWalker(bytes: json, container: value)
      switch value.kind {
      case .object:
        var found: JSONValue?
        while found == nil, let member = walker.nextMember() {
          if member.key.textEquals(step, in: json) { found = member.value }
        }
        guard let found else { return nil }
        value = found
      case .array:
        guard var rest = index else { return nil }
        while rest > 0, walker.nextElement() != nil { rest -= 1 }
        guard rest == 0, let element = walker.nextElement() else { return nil }
        value = element
      case .string, .number, .true, .false, .null: return nil
      }
    }
    return value
  }
}
