import Testing
import WinnowModel

@testable import WinnowDedupe

/// Reading texts of guards.
@Suite("Guard sets") struct GuardSetTests {
  /// A text with a mistake, its line, and how the message begins.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let text: String
    let line: Int
    let message: String

    init(_ text: String, _ line: Int, _ message: String) {
      (self.text, self.line, self.message) = (text, line, message)
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Mistake("nonsense day", 1, "unknown block 'nonsense'; there are exchange, opposite, one-sided, same, "),
    Mistake("stop\n  a\nNonsense", 3, "unknown block 'Nonsense'; there are "),
    Mistake("Stop\n  a", 1, "unknown block 'Stop'; there are "),
    Mistake("\nexchange\n  a", 2, "'exchange' needs a name"),
    Mistake("one-sided # comment\n  a", 1, "'one-sided' needs a name"),
    Mistake("unit", 1, "'unit' needs a name"),
    Mistake("scale", 1, "'scale' needs a name"),
    Mistake("stop words", 1, "'stop' takes no name"),
    Mistake("same thing", 1, "'same' takes no name"),
    Mistake("# nothing yet\n  a, b", 2, "a line before the first block"),
    Mistake("\ta, b", 1, "a line before the first block"),
    Mistake("stop\n  a, , b", 2, "a member is empty"),
    Mistake("stop\n  a,", 2, "a member is empty"),
    Mistake("stop\n  , a", 2, "a member is empty"),
    Mistake("opposite height\n  | low", 2, "a member is empty"),
    Mistake("opposite height\n  high |", 2, "a member is empty"),
    Mistake("stop\n  alpha\n\n  beta, Gamma", 4, "'Gamma' must be in lower case"),
    Mistake("stop\n  łódź, Łódź", 2, "'Łódź' must be in lower case"),
    Mistake("exchange day\n  monday, mon\n  tuesday, mon", 3, "'mon' stands in two lines of 'day'"),
    Mistake("exchange day\n  mon\nstop\n  a\nexchange day\n  mon", 6, "'mon' stands in two lines of 'day'"),
    Mistake("opposite height\n  high | high", 2, "'high' stands in two lines of 'height'"),
    Mistake("opposite height\n  high, low", 2, "a line of opposites has two sides with a bar between"),
    Mistake("opposite height\n  high | low | flat", 2, "a line of opposites has two sides with a bar between"),
    Mistake("exchange day\n  monday | tuesday", 2, "a bar without a use"),
    Mistake("stop\n  a | b", 2, "a bar without a use"),
    Mistake("scale million\n  m", 1, "'scale' needs a power of ten, such as 1000000"),
    Mistake("scale 2000\n  k", 1, "'scale' needs a power of ten, such as 1000000"),
    Mistake("scale 1\n  k", 1, "'scale' needs a power of ten, such as 1000000"),
    Mistake("scale 10x\n  k", 1, "'scale' needs a power of ten, such as 1000000"),
  ]) func mistakesAreFound(_ mistake: Mistake) {
    let error = #expect(throws: GuardError.self) {
      try GuardSet(extending: GuardSet(), with: mistake.text, file: "my.words")
    }
    #expect(error?.line == mistake.line)
    #expect(error?.message.hasPrefix(mistake.message) == true, "\(error?.message ?? "")")
    #expect(error?.description.hasPrefix("my.words:\(mistake.line): ") == true)
  }

  @Test(arguments: [
    "", "\n\n", "# only a comment", "stop", "stop\n  a", "stop\n\ta", "stop   # comment\n  a, b   # comment",
    "stop\n  a#b, c",
    "stop\n  a\n  a", "stop\n  a b,   c   d", "exchange day\n  mon, mon\n  tue", "opposite a b c\n  x, y | z",
    "scale 10\n  t",
    "exchange day\n  mon\n\n# between\n\n  tue", "stop\n  a \n", "verb\n  take, takes",
  ]) func textsAreRead(_ text: String) throws {
    _ = try GuardSet(extending: GuardSet(), with: text, file: "my.words")
  }

  @Test func linesMayEndAsOnWindows() throws {
    let guards = try GuardSet(extending: GuardSet(), with: "stop\r\n  alpha, beta\r\n", file: "my.words")
    #expect(guards.contains(PhraseHash.hash("beta"), in: .stop))
  }

  @Test func spacesInAHeadDoNotMatter() throws {
    let guards = try GuardSet(extending: GuardSet(), with: "exchange  day\n  a\nexchange day\n  b", file: "my.words")
    #expect(guards.blocks.map(\.name) == ["day"])
  }

  @Test func membersAreFoundInTheirBlock() throws {
    let text = """
      # Heads stand at the margin.
      exchange day    # members of two lines
        monday, first day of week
        tuesday, 火曜
      opposite height
        high | low
      stop
        alpha, beta
      site
        gamma, c# corner #comment
      """
    let guards = try GuardSet(extending: GuardSet(), with: text, file: "my.words")
    #expect(guards.blocks.map(\.name) == ["day", "height", "stop", "site"])
    #expect(guards.blocks.map(\.lineCount) == [2, 1, 0, 0])
    #expect(guards.places(of: PhraseHash.hash("monday"), in: .exchange).map(\.line) == [0])
    #expect(guards.places(of: PhraseHash.hash("1st day of week"), in: .exchange).map(\.line) == [0])
    #expect(guards.places(of: PhraseHash.hash("first day of week"), in: .exchange) == [])
    // Each ideograph is a word.
    #expect(guards.places(of: PhraseHash.hash("火 曜"), in: .exchange).map(\.line) == [1])
    #expect(guards.places(of: PhraseHash.hash("low"), in: .opposite).map(\.side) == [1])
    #expect(guards.contains(PhraseHash.hash("c# corner"), in: .site))
    #expect(!guards.contains(PhraseHash.hash("monday"), in: .stop))
    #expect(guards.longestPhrase == 4)
  }

  @Test(arguments: [
    (
      "exchange crop\n  quinoa\n  teff", "Farmers plant more quinoa beside river",
      "Farmers plant more teff beside river", "crop"
    ),
    ("exchange wand\n  yew\n  holly", "Wizard buys wand made of yew", "Wizard buys wand made of holly", "wand"),
    (
      "one-sided magic\n  hocus pocus", "Wizard sells wand made of yew", "Wizard sells hocus pocus wand made of yew",
      "magic"
    ),
    (
      "opposite magic\n  enchants | disenchants", "Wizard enchants old frog prince",
      "Wizard disenchants old frog prince", "magic"
    ),
    ("exchange 果物\n  林檎\n  蜜柑", "青森県産の林檎が豊作になる見込み", "青森県産の蜜柑が豊作になる見込み", "果物"),
    ("exchange 과일\n  사과\n  감귤", "올해 제주 사과 수확량 크게 늘었다", "올해 제주 감귤 수확량 크게 늘었다", "과일"),
  ]) func blocksOfOnesOwnTellTitlesApart(text: String, left: String, right: String, name: String) throws {
    let pair = GuardCase(left, right)
    #expect(!pair.names.contains(name))
    var settings = DedupeSettings()
    settings.guards = try GuardSet(
      extending: .init(extending: BuiltInGuards.standard, with: "", file: ""), with: text, file: "my.words")
    #expect(pair.findings(settings).map(\.name).contains(name))
  }

  @Test func aBuiltInBlockGrows() throws {
    let standard = BuiltInGuards.standard
    let count = standard.blocks.count
    let guards = try GuardSet(extending: standard, with: "exchange weekday\n  funday", file: "my.words")
    #expect(guards.blocks.count == count)
    #expect(standard.places(of: PhraseHash.hash("funday"), in: .exchange) == [])
    let place = try #require(guards.places(of: PhraseHash.hash("funday"), in: .exchange).first)
    #expect(guards.blocks[Int(place.block)].name == "weekday")
    #expect(place.line == 7)
  }

  @Test func aBuiltInLineGoesOn() throws {
    let standard = BuiltInGuards.standard
    let guards = try GuardSet(
      extending: standard, with: "exchange weekday\n  monday, moonday\n  funday", file: "my.words")
    #expect(guards.blocks.map(\.name) == standard.blocks.map(\.name))
    let monday = standard.places(of: PhraseHash.hash("monday"), in: .exchange)
    #expect(monday.map(\.line) == [0])
    #expect(guards.places(of: PhraseHash.hash("monday"), in: .exchange) == monday)
    #expect(guards.places(of: PhraseHash.hash("moonday"), in: .exchange) == monday)
    // A line without a known member is a new one.
    #expect(guards.places(of: PhraseHash.hash("funday"), in: .exchange).map(\.line) == [7])
    var settings = DedupeSettings()
    settings.guards = guards
    let left = "Council meets over budget plan on moonday"
    #expect(
      GuardCase(left, "Council meets over budget plan on monday").findings(settings).map(\.name).allSatisfy {
        $0 != "weekday"
      })
    #expect(
      GuardCase(left, "Council meets over budget plan on tuesday").findings(settings).map(\.name).contains("weekday"))
    // A third text sees the lines of both.
    let third = try GuardSet(extending: guards, with: "exchange weekday\n  funday, fundays", file: "our.words")
    #expect(third.places(of: PhraseHash.hash("fundays"), in: .exchange).map(\.line) == [7])
  }

  @Test(arguments: [
    Mistake("exchange weekday\n  monday, tuesday", 2, "'tuesday' stands in two lines of 'weekday'"),
    Mistake("exchange weekday\n  funday, tuesday, monday", 2, "'monday' stands in two lines of 'weekday'"),
    Mistake(
      "exchange weekday\n  monday, moonday\n  tuesday, moonday", 3, "'moonday' stands in two lines of 'weekday'"),
    Mistake("exchange weekday\n  funday, runday\n  sunnyday, runday", 3, "'runday' stands in two lines of 'weekday'"),
    Mistake("exchange weekday\n  funday\n  funday", 3, "'funday' stands in two lines of 'weekday'"),
  ]) func linesOfATextBeforeStayApart(_ mistake: Mistake) {
    let error = #expect(throws: GuardError.self) {
      try GuardSet(extending: BuiltInGuards.standard, with: mistake.text, file: "my.words")
    }
    #expect(error?.line == mistake.line)
    #expect(error?.message == mistake.message)
  }

  @Test func synonymsAndMarksOfOnesOwnAreUsed() throws {
    var settings = DedupeSettings()
    settings.guards = try GuardSet(
      extending: BuiltInGuards.standard, with: "same\n  wand, magic staff\nmark\n  owl post\nunit league\n  leagues",
      file: "my.words")
    #expect(
      GuardCase("Wizard sells wand to old prince", "Wizard sells magic staff to old prince").findings(settings) == [])
    let comparison = TitleComparison(
      Item(id: "a", title: "OWL POST: Prince walks 7 leagues"), Item(id: "b", title: "Prince walks seven leagues"),
      settings)
    #expect(comparison.left.string == "prince walks 7league")
    #expect(comparison.left.text == comparison.right.text)
  }
}
