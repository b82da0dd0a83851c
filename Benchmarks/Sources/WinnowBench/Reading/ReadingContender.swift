import WinnowIO
import WinnowModel

/// Winnow's reader and parser on one thread: each line of a file becomes an item, which nobody judges.
///
/// Its hits are the bytes of the texts; the checksum is the number of items.
final class ReadingContender: Contender {
  let name = "Winnow only reads and parses, 1 thread"
  let loadSeconds = 0.0
  let note = ""
  let isExact = true
  private let path: String
  private let block = InputBlock()

  init(path: String) { self.path = path }

  /// Opens the file and reads it to its end, in the blocks that `winnow run` takes.
  func round() throws -> RoundResult {
    let watch = Stopwatch()
    let reader = JSONLinesReader([.file(path)])
    var parser = reader.makeParser(keepsJSON: false)
    var item = Item()
    var (itemCount, byteCount) = (UInt64(0), 0)
    while try reader.fill(block, lineLimit: 256) {
      while let result = parser.next(in: block, into: &item) {
        guard case .item = result else { throw BenchFailure("\(path):\(block.position.line) yields no item") }
        itemCount += 1
        for field in [.title, .summary, .body, .url] as [Field] { byteCount += item.range(of: field)?.count ?? 0 }
      }
    }
    return RoundResult(seconds: watch.seconds, hits: HitSum(count: byteCount, checksum: itemCount))
  }

  func pairs() -> Set<HitPair> { [] }
}
