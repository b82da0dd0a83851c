import Testing
import WinnowEngine
import WinnowIO
import WinnowModel
import WinnowRules
import WinnowTestSupport

@testable import Winnow

/// Runs of a small rule set over made-up items, as bytes and counts that can be compared.
struct SampleRun: Equatable {
  var records: String
  var summary: RunSummary

  /// Runs to the end of a reader.
  init(_ reader: any ItemReader, _ options: Pipeline.Options = .init(), by ruleSet: RuleSet = ruleSet) throws {
    var bytes: [UInt8] = []
    summary = try Pipeline(ruleSet, options: options).run(reader) { bytes += $0 }
    records = String(decoding: bytes, as: UTF8.self)
  }

  static let ruleSet: RuleSet = {
    let text = """
      pack bait
      rule numbered {
        when title ~ /\\b(?<n>\\d{1,2}) (?:ways|things)\\b/
        tag listicle, count/${n}
        score 2
        classify lists
      }
      rule free { when title.folded has "free" tag free score 1.5 set offer = "yes" }
      rule both { when title has "deal" and source is "shop" tag deal score 3 classify trade 2 }
      rule popular { when item.points > 50 and not rule free tag popular }
      rule slow { when title ~ /(a+)+$/ tag slow }
      decide { reject when score(bait) >= 3 hold when tag listicle or tag free accept otherwise }
      """
    let loaded = RuleLoader.load(
      files: [SourceFile(path: "bait.rules", text: text)], options: LoadOptions(asOf: Timestamp(seconds: 0)))
    guard let ruleSet = loaded.ruleSet else { preconditionFailure("\(loaded.diagnostics)") }
    return ruleSet
  }()

  /// Lines of all kinds: items with and without id, long ones, broken ones, invalid UTF-8, carriage returns, empty ones.
  static func lines(_ count: Int, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    let words = [
      "9 ways", "12 things", "free", "F r e e", "deal", "rent", "ferry", "\\u00e9t\\u00e9", "日本",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
    ]
    var bytes: [UInt8] = []
    for number in 0..<count {
      let title = (0..<Int.random(in: 1...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      switch Int.random(in: 0..<20, using: &random) {
      case 0: bytes += Array("{\"id\":\"\(number)\",\"title\":\"\(title)\",}".utf8)
      case 1: bytes += Array("{\"id\":\"\(number)\"}".utf8)
      case 2: break
      case 3: bytes += Array("{\"title\":\"\(title) ".utf8) + [0xFF, 0xC3] + Array("\"}\r".utf8)
      case 4: bytes += Array("{\"title\":\"\(title)\",\"x\":\"\(String(repeating: "x", count: 5000))\"}".utf8)
      case 5: bytes += Array("[\(number)]".utf8)
      case 6..<12:
        bytes += Array(
          "{\"title\":\"\(title)\",\"url\":\"https://example.org/\(number)\",\"points\":\(number % 99)}".utf8)
      default: bytes += Array("{\"id\": \"n\(number)\", \"title\": \"\(title)\", \"source\": \"shop\"}".utf8)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

extension Pipeline.Options {
  init(jobs: Int, batchSize: Int = 256) {
    self.init()
    (self.jobs, self.batchSize) = (jobs, batchSize)
  }
}
