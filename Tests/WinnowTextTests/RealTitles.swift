import Foundation
import WinnowTestSupport

/// Titles of the optional real data.
enum RealTitles {
  private struct Item: Decodable { let title: String? }

  /// The bytes of every title of a file; none when the file is absent.
  static func load(_ name: String) throws -> [[UInt8]] {
    guard let path = Repository.data(name) else { return [] }
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return try lines.compactMap { line in
      try JSONDecoder().decode(Item.self, from: Data(line.utf8)).title.map { Array($0.utf8) }
    }
  }
}
