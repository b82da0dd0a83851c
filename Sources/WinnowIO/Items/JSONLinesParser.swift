internal import WinnowModel
internal import WinnowText

/// Parses lines that are JSON objects.
struct JSONLinesParser: BlockParser {
  private let map: FieldMap
  private let keepsJSON: Bool
  private var scanner = JSONScanner()

  init(map: FieldMap, keepsJSON: Bool = true) { (self.map, self.keepsJSON) = (map, keepsJSON) }

  mutating func next(in block: InputBlock, into item: inout Item) -> ReadResult? {
    switch block.nextLine() {
    case nil: return nil
    case .unreadable(let code):
      item.removeAll()
      return block.failure(code)
    case .text(let range):
      return block.withText(range) { text in
        let isMarked = block.position.line == 1 && text.hasByteOrderMark
        return read(isMarked ? UnsafeBufferPointer(rebasing: text.dropFirst(3)) : text, of: block, into: &item)
      }
    }
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, of block: InputBlock, into item: inout Item
  ) -> ReadResult {
    guard let repaired = UTF8Repair.repaired(text) else { return parse(text, of: block, into: &item) }
    let result = repaired.bytes.withUnsafeBufferPointer { parse($0, of: block, into: &item) }
    item.repairCount = repaired.count
    return result
  }

  private mutating func parse(
    _ text: UnsafeBufferPointer<UInt8>, of block: InputBlock, into item: inout Item
  ) -> ReadResult {
    do throws(JSONError) {
      let object = try scanner.scan(text)
      guard object.kind == .object else { throw JSONError(code: .notAnObject, utf8Offset: object.start) }
      try item.fill(from: object, members: scanner.members, in: text, map: map, keepsJSON: keepsJSON)
      return .item
    } catch {
      switch error.code {
      case .noTitle, .badField: break
      default: item.removeAll()
      }
      return block.failure(error.code, column: error.code == .emptyLine ? nil : error.utf8Offset + 1)
    }
  }
}
