internal import WinnowText

/// The entities that a document declares for itself, as far as they are plain text.
///
/// An entity that stands outside of the document, is made of other entities or is long is refused: what refers to it stays
/// as it is written. So no text grows by more than ``growthLimitBytes`` in a document.
struct EntityTable {
  private static let countLimit = 256
  private static let valueLimitBytes = 1024
  private static let growthLimitBytes = 1024 * 1024

  private var values: [String: [UInt8]] = [:]
  private var growth = 0
  /// Whether an entity was refused.
  private(set) var hasRefused = false

  /// Notes that entities were refused without a look at them.
  mutating func refuse() { hasRefused = true }

  /// Notes the entities of a document type.
  mutating func readDoctype(_ doctype: ArraySlice<UInt8>) {
    var rest = doctype
    while let start = rest.firstRange(of: Array("<!ENTITY".utf8)) {
      rest = rest[start.upperBound...]
      let name = word(&rest)
      if name == "%" {
        hasRefused = true
        continue
      }
      skipSpaces(&rest)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = rest.dropFirst().firstIndex(of: quote)
      else {
        hasRefused = true
        continue
      }
      declare(name, as: rest[(rest.startIndex + 1)..<end])
      rest = rest[(end + 1)...]
    }
  }

  /// The text with the references to the document's own entities replaced; all others stay.
  mutating func expanded(_ text: [UInt8]) -> [UInt8] {
    guard !values.isEmpty, text.contains(UInt8(ascii: "&")) else { return text }
    var output: [UInt8] = []
    var position = 0
    while let start = text[position...].firstIndex(of: UInt8(ascii: "&")) {
      output += text[position..<start]
      position = start + 1
      guard let end = text[position...].prefix(64).firstIndex(of: UInt8(ascii: ";")),
        let value = values[String(decoding: text[position..<end], as: UTF8.self)]
      else {
        output.append(UInt8(ascii: "&"))
        continue
      }
      guard growth + value.count <= Self.growthLimitBytes else {
        hasRefused = true
        output.append(UInt8(ascii: "&"))
        continue
      }
      growth += value.count
      output += value
      position = end + 1
    }
    return output + text[position...]
  }

  private mutating func declare(_ name: String, as value: ArraySlice<UInt8>) {
    let isPlain = !HTMLEntities.decodedBytes(value).contains(UInt8(ascii: "&")) || value.elementsEqual("&#38;".utf8)
    guard isPlain, value.count <= Self.valueLimitBytes, values.count < Self.countLimit else {
      hasRefused = true
      return
    }
    // The first declaration counts. The references to characters in it are decoded with the text around it.
    if values[name] == nil { values[name] = Array(value) }
  }

  private func word(_ rest: inout ArraySlice<UInt8>) -> String {
    skipSpaces(&rest)
    let end = rest.firstIndex { $0 <= 0x20 } ?? rest.endIndex
    defer { rest = rest[end...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private func skipSpaces(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.drop { $0 <= 0x20 }
  }
}
