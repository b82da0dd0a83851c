import WinnowModel
import WinnowTestSupport

@testable import WinnowDedupe

/// A stream of headlines in which many are copies, nearly copies, or come back; the same for the same seed.
struct RandomHeadlines {
  private var generator: SeededGenerator
  private var time: Int64 = 1_760_000_000
  private var count = 0
  private var recent: [String] = []
  private let words: [String]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    words = (0..<400).map { _ in
      String((0..<3 + generator.below(6)).map { _ in Character(UnicodeScalar(UInt8(97 + generator.below(26)))) })
    }
    self.generator = generator
  }

  /// The next items, a minute apart on average.
  mutating func next(_ count: Int) -> [Item] { (0..<count).map { _ in next() } }

  mutating func next() -> Item {
    count += 1
    time += Int64(generator.below(120))
    let source = "Source \(generator.below(9))"
    let id =
      switch generator.below(20) {
      case 0: "again-\(generator.below(30))"
      case 1: "zero\u{0}-\(count)"
      default: "id-\(count)"
      }
    let url = generator.below(3) == 0 ? nil : "https://www.site\(generator.below(9)).com/\(generator.below(count + 40))"
    // Some come late, some without a date.
    let late = generator.below(10) == 0 ? Int64(generator.below(9000)) : 0
    let published = count > 1 && generator.below(12) == 0 ? nil : Timestamp(seconds: time - late).description
    return Item(id: generator.below(9) == 0 ? nil : id, title: title(), url: url, source: source, published: published)
  }

  private mutating func title() -> String {
    if !recent.isEmpty, generator.below(3) == 0 {
      let title = recent[generator.below(recent.count)]
      return generator.below(2) == 0 ? title : title + " \(words[generator.below(words.count)])"
    }
    var title = (0..<4 + generator.below(7)).map { _ in words[generator.below(words.count)] }
    title[0] = title[0].capitalized
    title[2] = title[2].capitalized
    if generator.below(30) == 0 { title.append("…") }
    let text = title.joined(separator: " ")
    recent.append(text)
    if recent.count > 200 { recent.removeFirst() }
    return text
  }
}
