import Foundation
import Testing
import WinnowTestSupport

/// Other people's patterns and headlines.
enum RealData {
  struct Pattern: Decodable {
    let pattern: String
    let flags: String
    /// Those of its flags that Winnow knows.
    var winnowFlags: String { flags.filter { "imsx".contains($0) } }
  }

  struct Headline: Decodable {
    let title: String
  }

  static func patterns() throws -> [Pattern] { try lines("regexes.jsonl") }

  static func headlines() throws -> [Headline] { try lines("reddit_news_fwd.jsonl") }

  private static func lines<Value: Decodable>(_ name: String) throws -> [Value] {
    let file = URL(filePath: try #require(Repository.data(name)))
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(Value.self, from: $0)
    }
  }
}
