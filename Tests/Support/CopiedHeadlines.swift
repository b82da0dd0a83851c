/// Lines of made-up headlines in which many are copies, nearly copies, or come back; the same for the same seed.
package struct CopiedHeadlines {
  /// How long after its first headline a story may still be copied.
  package var storySeconds = 36 * 3600
  /// The seconds between two items are below this number.
  package var stepLimitSeconds = 120
  /// Whether there are lines that yield no item, items without a date, and late ones; without them the lines are in the order
  /// of time.
  package var isDisorderly = true

  private var random: SeededGenerator
  private let words: [String]
  private var stories: [Story] = []
  private var count = 0
  /// When the last item came, in seconds since 1970.
  package private(set) var seconds = 1_760_000_000

  private struct Story {
    var title: String
    var url: String
    var start: Int
  }

  package init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    words = (0..<900).map { _ in
      String((0..<4 + random.below(6)).map { _ in Character(UnicodeScalar(UInt8(97 + random.below(26)))) })
    }
    self.random = random
  }

  /// The next lines as bytes of a file.
  package mutating func lines(_ count: Int) -> String { (0..<count).map { _ in nextLine() + "\n" }.joined() }

  /// The next lines until a moment.
  package mutating func lines(until moment: Int) -> [(seconds: Int, line: String)] {
    var lines: [(Int, String)] = []
    while true {
      let line = nextLine()
      guard seconds < moment else { return lines }
      lines.append((seconds, line))
    }
  }

  /// The next line, without its line feed.
  package mutating func nextLine() -> String {
    count += 1
    seconds += random.below(stepLimitSeconds)
    if isDisorderly, let line = brokenLine() { return line }
    let story = story()
    var members: [String] = []
    let id = random.below(40) == 0 ? "again-\(count % 7)" : "n\(count)"
    if random.below(9) > 0 { members.append("\"id\":\"\(id)\"") }
    members.append("\"title\":\"\(variant(of: story.title))\"")
    if random.below(3) > 0 {
      let own = "https://www.site\(random.below(9)).com/\(count)"
      let url = random.below(4) == 0 ? story.url + "?utm_source=feed" : own
      members.append("\"url\":\"\(url)\"")
    }
    members.append("\"source\":\"Source \(random.below(9))\"")
    let late = isDisorderly && random.below(12) == 0 ? random.below(9000) : 0
    if !isDisorderly || random.below(12) > 0 { members.append("\"published\":\(seconds - late)") }
    return "{" + members.joined(separator: ",") + "}"
  }

  private mutating func brokenLine() -> String? {
    switch random.below(50) {
    case 0: ""
    case 1: "{\"id\":\"n\(count)\"}"
    case 2: "{\"id\":\"n\(count)\",\"title\":\"cut"
    case 3: "[\(count)]"
    default: nil
    }
  }

  /// A story that goes on, or a new one.
  private mutating func story() -> Story {
    stories.removeAll { $0.start + storySeconds < seconds }
    if !stories.isEmpty, random.below(5) < 2 { return stories[random.below(stories.count)] }
    var title = (0..<5 + random.below(6)).map { _ in words[random.below(words.count)] }
    for place in [0, 2] { title[place] = title[place].prefix(1).uppercased() + title[place].dropFirst() }
    let story = Story(
      title: title.joined(separator: " "), url: "https://www.site\(random.below(9)).com/story/\(count)", start: seconds)
    stories.append(story)
    if stories.count > 200 { stories.removeFirst() }
    return story
  }

  /// The title as another source has it.
  private mutating func variant(of title: String) -> String {
    switch random.below(8) {
    case 0: title + " " + words[random.below(words.count)]
    case 1: "Breaking: " + title
    case 2: title + " - Source \(random.below(9))"
    case 3: title + " in \(2 + random.below(3)) days"
    case 4: title.uppercased()
    default: title
    }
  }
}
