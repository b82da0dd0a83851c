import Testing
import WinnowDedupe
import WinnowModel
import WinnowTestSupport

@testable import WinnowCommand

/// `winnow dedupe explain` shows all that a verdict rests on.
@Suite struct DedupeExplainTests {
  private static let pairs: [(first: String, second: String, text: String)] = [
    (
      "Arsenal beat Chelsea 3-1", "Arsenal beat Chelsea 3-2",
      """
      canonical titles
        arsenal beat chelsea 3-1
        arsenal beat chelsea 3-2
      similarity 0.76, 19 of 25 grams; near from 0.65, related from 0.55
        shared: _ars _bea _che al_b arse at_c beat chel eat_ else enal hels l_be lsea nal_ rsen sea_ sena t_ch
        first: _3-1_ a_3-1 ea_3-1
        second: _3-2_ a_3-2 ea_3-2
      guards
        number  keeps apart  '3-1'  '3-2'
      verdict related: shown side by side, never merged

      """
    ),
    (
      "Breaking: Mayor opens the old bridge",
      #"{"title":"Mayor opens the old bridge - The Guardian","source":"The Guardian","url":"https://www.theguardian.com/x?utm_source=a"}"#,
      """
      canonical titles
        mayor opens the old bridge  ('Breaking' taken off)
        mayor opens the old bridge  (site name 'The Guardian' taken off)
      canonical addresses
        none
        theguardian.com/x
      similarity 1.00, 25 of 25 grams; near from 0.65, related from 0.55
        shared: _bri _may _old _ope _the ayor brid d_br dge_ e_ol ens_ he_o idge ld_b mayo ns_t old_ open or_o pens r_op ridg s_th the_ yor_
      guards
        none has anything against it
      verdict a copy: the same title

      """
    ),
    (
      "日本銀行が金利を引き上げると発表", "日本銀行が金利を引き下げると発表",
      """
      canonical titles
        日本銀行が金利を引き上げると発表
        日本銀行が金利を引き下げると発表
      similarity 0.78, 14 of 18 grams; near from 0.65, related from 0.55
        shared: _日本 が金 げる と発 ると を引 利を 引き 日本 本銀 発表 行が 金利 銀行
        first: き上 上げ
        second: き下 下げ
      guards
        increase and decrease  keeps apart  '引き上げ'  '引き下げ'
        word                   keeps apart  '上'        '下'
      verdict related: shown side by side, never merged

      """
    ),
  ]

  @Test(arguments: pairs.indices)
  func reportShowsAll(place: Int) throws {
    let pair = Self.pairs[place]
    #expect(try Self.report(pair.first, pair.second) == pair.text)
  }

  @Test func commandPrintsTheReport() throws {
    let pair = Self.pairs[0]
    let outcome = try BuiltCommand.run("dedupe", "explain", pair.first, pair.second)
    #expect(outcome == BuiltCommand.Outcome(code: 0, output: pair.text, errors: ""))
  }

  @Test(arguments: [
    ("Rain tonight over hills", "Rain tonight over hills", "verdict a copy: the same title\n"),
    (#"{"id":"a","title":"x","source":"s"}"#, #"{"id":"a","title":"y","source":"s"}"#, "a copy: the same id from the"),
    (#"{"title":"x","url":"https://a.org/1"}"#, #"{"title":"y","url":"http://a.org/1?utm_id=b"}"#, "the same address"),
    (
      "One thing happens here", "Nothing like that at all",
      "verdict two items that have nothing to do with one another\n"
    ),
  ])
  func verdictIsToldInWords(first: String, second: String, text: String) throws {
    #expect(try Self.report(first, second).contains(text))
  }

  @Test func stylesAndThresholdsAreShown() throws {
    var settings = DedupeSettings()
    settings.nearThreshold = 0.99
    let text = try Self.report("Mayor opens the old bridge", "Mayor opens the old bridge today", settings, .colored)
    #expect(text.contains("near from 0.99, related from 0.55\n"))
    #expect(text.contains("\u{1B}[1mguards\u{1B}[0m\n"))
    #expect(text.hasSuffix("related: shown side by side, never merged\n"))
  }

  private static func report(
    _ first: String, _ second: String, _ settings: DedupeSettings = DedupeSettings(), _ style: Style = .plain
  ) throws -> String {
    func item(_ text: String) throws -> Item { text.hasPrefix("{") ? try Item(json: text.utf8) : Item(title: text) }
    let comparison = TitleComparison(try item(first), try item(second), settings)
    return ComparisonReport(comparison: comparison, settings: settings, style: style).text
  }

  @Test(arguments: [
    (["{\"title\":", "x"], "winnow: the first item cannot be read: bad-json at byte 10\n"),
    (["x", #"{"id":"a"}"#], "winnow: the second item cannot be read: no-title at byte 1\n"),
    (["x"], "Missing expected argument '<second>'"),
    (["x", "y", "--near", "1.5"], "--near takes a number from 0.5 to 1, not 1.5."),
    (["x", "y", "--related", "0.9"], "--related takes a number from 0.5 to that of --near, not 0.9."),
    (["x", "y", "--window-hours", "0"], "--window-hours takes a number above 0, not 0."),
  ])
  func failureSaysWhyAndEndsWithTwo(arguments: [String], text: String) throws {
    let outcome = try BuiltCommand.run(arguments: ["dedupe", "explain"] + arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(text), "\(outcome.errors)")
  }
}
