import Testing
import WinnowTestSupport

@testable import WinnowDedupe

/// The words of the guards, and titles and addresses as they are compared.
@Suite struct DedupeTextTests {
  // MARK: - words

  @Test func printedWordsAreTheBuiltInOnes() throws {
    let outcome = try BuiltCommand.run("dedupe", "words")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let words = try GuardSet(extending: GuardSet(), with: outcome.output, file: "words")
    #expect(words.digest == BuiltInGuards.standard.digest)
    for text in BuiltInGuards.texts {
      let theme = try BuiltCommand.run("dedupe", "words", text.name)
      #expect(theme.output == text.text)
      #expect(outcome.output.contains(theme.output), "\(text.name)")
    }
  }

  @Test func printedWordsCanBeReadAgain() throws {
    let outcome = try BuiltCommand.shell(
      """
      winnow dedupe words titles > titles.guards
      winnow dedupe explain --words titles.guards "Mayor opens the old bridge" "Breaking: mayor opens the old bridge" > one
      winnow dedupe explain "Mayor opens the old bridge" "Breaking: mayor opens the old bridge" | cmp - one
      """, in: try TemporaryFolder())
    #expect(outcome == BuiltCommand.Outcome(code: 0, output: "", errors: ""))
  }

  @Test func ownWordsStandBesideTheBuiltInOnes() throws {
    let folder = try TemporaryFolder()
    try folder.write("exchange colour of tram\n  mauve\n  teal\nmark\n  klaxon\n", to: "own.guards")
    let titles = ["Klaxon: first mauve tram rolls through the old town", "First teal tram rolls through the old town"]
    let without = try BuiltCommand.run(arguments: ["dedupe", "explain"] + titles, in: folder)
    #expect(!without.output.contains("colour of tram"))
    let with = try BuiltCommand.run(arguments: ["dedupe", "explain", "--words", "own.guards"] + titles, in: folder)
    #expect(with.output.contains("'Klaxon' taken off"))
    #expect(with.output.contains("colour of tram"))
    #expect(with.output.hasSuffix("verdict related: shown side by side, never merged\n"))
  }

  @Test func unknownThemeIsTold() throws {
    let outcome = try BuiltCommand.run("dedupe", "words", "colours")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("There are no words on 'colours'; there are marks, "), "\(outcome.errors)")
  }

  // MARK: - canonical

  @Test func canonicalWritesWhatIsCompared() throws {
    let items = """
      {"id":"a","title":"BREAKING: Mayor opens the Old Bridge - The Guardian","source":"The Guardian","url":"http://www.theguardian.com/x?utm_source=a#top"}
      {"id":"b","title":"Mayor opens   the old bridge"}
      {"id":"c"}
      {"title":"東京で大雨、新幹線が運転見合わせ","url":"not an address"}

      """
    let outcome = try BuiltCommand.run("dedupe", "canonical", input: items)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    try #require(lines.count == 4)
    #expect(lines[0] == #"{"id":"a","title":"mayor opens the old bridge","url":"theguardian.com/x"}"#)
    #expect(lines[1] == #"{"id":"b","title":"mayor opens the old bridge"}"#)
    #expect(lines[2] == "null")
    #expect(lines[3].hasSuffix(#""title":"東京で大雨新幹線が運転見合わせ"}"#))
  }

  @Test func canonicalAddsGramsOnRequest() throws {
    let outcome = try BuiltCommand.run(
      "dedupe", "canonical", "--grams", input: #"{"id":"b","title":"Mayor opens the old bridge"}"#)
    #expect(outcome.output.wholeMatch(of: /.*"grams":\[\d+(,\d+){24}\]}\n/) != nil, "\(outcome.output)")
  }
}
