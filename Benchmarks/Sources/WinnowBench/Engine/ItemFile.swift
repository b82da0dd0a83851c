import Foundation
import WinnowIO
import WinnowModel

/// Items in memory, and their texts in a file for the peers.
enum ItemFile {
  /// The first items of a JSON Lines file; lines that are none are passed over.
  static func read(_ path: String, limit: Int) throws -> [Item] {
    let reader = JSONLinesReader([.file(path)])
    var items: [Item] = []
    var item = Item()
    while items.count < limit {
      switch try reader.next(into: &item) {
      case .item: items.append(item)
      case .failure: continue
      case .end: return items
      }
    }
    return items
  }

  /// Writes title, summary, body and URL of each item, each behind its length in four bytes, low byte first.
  ///
  /// The texts are composed as the engine composes them; the URL is as it came.
  static func writeTexts(_ items: [Item], to path: String) throws {
    let file = try OutputStreamFile(path)
    for item in items {
      for field in [.title, .summary, .body, .url] as [Field] {
        let text = item.string(field) ?? ""
        let composed = Array((field == .url ? text : text.precomposedStringWithCanonicalMapping).utf8)
        try file.write { output in
          withUnsafeBytes(of: UInt32(composed.count).littleEndian) { output += $0 }
          output += composed
        }
      }
    }
    try file.close()
  }
}
