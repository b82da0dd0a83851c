import Foundation
import WinnowTestSupport

/// A pair of titles that an editor has judged; a line of `Tests/Dedupe/hard-pairs.jsonl`.
struct HardPair: Decodable, Sendable {
  enum Class: String, Decodable, Sendable { case same, related, different }

  let id: String
  let `class`: Class
  let kind: String
  let a: String
  let b: String
  let firstSource: String?
  let secondSource: String?
  let hours: Double?

  private enum CodingKeys: String, CodingKey {
    case id, `class`, kind, a, b, hours
    case firstSource = "source_a"
    case secondSource = "source_b"
  }

  static func all() throws -> [HardPair] {
    try Repository.read("Tests/Dedupe/hard-pairs.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(HardPair.self, from: Data($0.utf8))
    }
  }
}
