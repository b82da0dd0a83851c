internal import WinnowModel

/// Parses the blocks of an ``InputReader``: lines of JSON, or a page.
struct InputParser: BlockParser {
  private var lines: JSONLinesParser
  private var pages: PageParser

  init(map: FieldMap, keepsJSON: Bool) {
    (lines, pages) = (JSONLinesParser(map: map, keepsJSON: keepsJSON), PageParser(keepsJSON: keepsJSON))
  }

  mutating func next(in block: InputBlock, into item: inout Item) -> ReadResult? {
    block.holdsPage ? pages.next(in: block, into: &item) : lines.next(in: block, into: &item)
  }
}
