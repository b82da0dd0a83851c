internal import WinnowModel
internal import WinnowText

/// Parses scraped pages, each a block of its own.
struct PageParser: BlockParser {
  /// Whether the items get their JSON.
  let keepsJSON: Bool

  mutating func next(in block: InputBlock, into item: inout Item) -> ReadResult? {
    guard let line = block.nextLine() else { return nil }
    item.removeAll()
    switch line {
    case .unreadable(let code): return block.failure(code)
    case .text(let range):
      return block.withText(range) { fill(&item, from: $0) } ? .item : block.failure(.noTitle)
    }
  }

  private func fill(_ item: inout Item, from bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // U+0000 has no place in text; HTML replaces it so.
    let text =
      bytes.contains(0)
      ? Array(bytes.split(separator: 0, omittingEmptySubsequences: false).joined(separator: Array("\u{FFFD}".utf8)))
      : Array(bytes)
    let repaired = UTF8Repair.repaired(text)
    guard PageItem.fill(&item, from: PageText(repaired?.bytes ?? text), keepsJSON: keepsJSON) else { return false }
    item.repairCount = repaired?.count ?? 0
    return true
  }
}
