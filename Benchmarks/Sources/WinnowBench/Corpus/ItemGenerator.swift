/// Makes the lines of a corpus, one JSON object each.
///
/// A fifth of the items has characters beyond ASCII, and 8 in 100 lines write them as escapes, as feeds do.
struct ItemGenerator {
  private let shape: CorpusShape
  private let vocabulary = Vocabulary.shared
  private var generator: SplitMix64
  private var number = 0
  private var partner: Int?

  init(shape: CorpusShape, seed: UInt64 = 1) {
    self.shape = shape
    generator = SplitMix64(seed: seed)
  }

  /// Appends the next line with its newline.
  mutating func appendLine(to output: inout [UInt8]) {
    number += 1
    let script = drawScript()
    let isEscaped = script != .ascii && generator.chance(percent: 40)
    var line = JSONLine(escapesAll: isEscaped)
    line.add("id", "item-\(number)")
    line.add("title", text(bytes: 60 + generator.below(50), script: script, isTitle: true))
    if shape != .titles {
      let slug = (0..<6).map { _ in vocabulary.words[vocabulary.rank(&generator)] }.joined(separator: "-")
      line.add("url", "https://www.\(Self.hosts[number % Self.hosts.count])/\(generator.pick(Self.sections))/\(slug)")
      line.add("source", Self.sources[number % Self.sources.count])
      line.add("author", "\(title(200 + generator.below(900))) \(title(900 + generator.below(3_000)))")
      line.add(
        "published",
        "2026-\(two(1 + generator.below(12)))-\(two(1 + generator.below(28)))T08:\(two(generator.below(60))):00Z")
      line.add("summary", text(bytes: 220 + generator.below(160), script: script, isTitle: false))
      line.add("guid", "urn:uuid:\(String(generator.next(), radix: 16))-\(String(generator.next(), radix: 16))")
    }
    if shape == .bodies { line.add("body", text(bytes: 2_600 + generator.below(800), script: script, isTitle: false)) }
    line.add("lang", script.language)
    line.finish(into: &output)
  }

  private enum Script {
    case ascii, typographic, accented, cyrillic, han

    var language: String {
      switch self {
      case .ascii, .typographic: "en"
      case .accented: "fr"
      case .cyrillic: "ru"
      case .han: "zh"
      }
    }
  }

  private mutating func drawScript() -> Script {
    switch generator.below(100) {
    case 0..<8: .typographic
    case 8..<14: .accented
    case 14..<17: .cyrillic
    case 17..<20: .han
    default: .ascii
    }
  }

  // MARK: - Text

  private mutating func text(bytes: Int, script: Script, isTitle: Bool) -> String {
    var text = ""
    text.reserveCapacity(bytes + 40)
    var startsSentence = true
    partner = nil
    while text.utf8.count < bytes {
      if !text.isEmpty { text += " " }
      let word = nextWord(script)
      let isCapital = startsSentence || (isTitle && generator.chance(percent: 40))
      text += isCapital ? word.prefix(1).uppercased() + word.dropFirst() : word
      startsSentence = false
      switch generator.below(100) {
      case 0..<6: text += ","
      case 6..<10 where !isTitle:
        text += "."
        startsSentence = true
      case 10: text += script == .ascii ? "'s" : "\u{2019}s"
      case 11 where script != .ascii: text += " \u{2013}"
      default: break
      }
    }
    return script == .typographic && isTitle ? "\u{201C}" + text + "\u{201D}" : text
  }

  private mutating func nextWord(_ script: Script) -> String {
    let draw = generator.below(1_000)
    switch script {
    case .accented where draw < 250: return Self.frequent(vocabulary.accented, &generator)
    case .cyrillic where draw < 900: return Self.frequent(vocabulary.cyrillic, &generator)
    case .han where draw < 800: return Self.frequent(vocabulary.han, &generator)
    default: break
    }
    switch draw {
    case 980..<990: return Self.frequent(vocabulary.acronyms, &generator)
    case 990..<997: return "\(generator.below(200))\(generator.chance(percent: 30) ? "%" : "")"
    case 997...: return "$\(1 + generator.below(900))"
    default: break
    }
    let rank = partner ?? vocabulary.rank(&generator)
    partner = partner == nil && generator.chance(percent: 30) ? vocabulary.partner(of: rank) : nil
    return vocabulary.words[rank]
  }

  /// A word of a small list, the front of the list more often.
  private static func frequent(_ words: [String], _ generator: inout SplitMix64) -> String {
    words[generator.below(1 + generator.below(words.count))]
  }

  private func title(_ rank: Int) -> String {
    let word = vocabulary.words[rank]
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let hosts = ["daily.example.com", "wire.example.org", "city.example.net", "post.example.co.uk"]
  private static let sources = ["Daily Example", "The Example Wire", "City Example", "Example Post", "Example & Sons"]
  private static let sections = ["world", "business", "sport", "science", "health", "local", "2026/11"]
}
