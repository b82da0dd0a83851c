internal import WinnowModel

/// A value in a JSON text that was scanned, with the text; its members are looked up by name.
struct JSONObjectText {
  private let bytes: UnsafeBufferPointer<UInt8>
  let value: JSONValue

  init(_ text: UnsafeBufferPointer<UInt8>, _ value: JSONValue) { (self.bytes, self.value) = (text, value) }

  /// The text of a string or number; `nil` for any other value.
  var string: String? { value.kind == .string || value.kind == .number ? value.text(in: bytes) : nil }

  /// The member of an object that is a string or a number, as text.
  func string(_ name: String) -> String? { member(name)?.string }

  /// The member that is an object.
  func object(_ name: String) -> JSONObjectText? { member(name).flatMap { $0.value.kind == .object ? $0 : nil } }

  /// The elements of the member that is an array.
  func array(_ name: String) -> [JSONObjectText]? {
    guard let array = member(name), array.value.kind == .array else { return nil }
    var walker = JSONWalker(bytes: bytes, container: array.value)
    var elements: [JSONObjectText] = []
    while let element = walker.nextElement() { elements.append(JSONObjectText(bytes, element)) }
    return elements
  }

  private func member(_ name: String) -> JSONObjectText? {
    guard value.kind == .object else { return nil }
    var walker = JSONWalker(bytes: bytes, container: value)
    while let member = walker.nextMember() {
      if member.key.text(in: bytes) == name { return JSONObjectText(bytes, member.value) }
    }
    return nil
  }
}
