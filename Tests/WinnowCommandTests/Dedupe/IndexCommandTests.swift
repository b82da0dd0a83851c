import Foundation
import Testing
import WinnowDedupe
import WinnowIO
import WinnowTestSupport

@testable import Winnow

/// What the commands show of an index, and take out of it.
@Suite struct IndexCommandTests {
  private static let items = """
    {"id":"a","title":"Council approves the new harbour bridge plan","source":"Wire","published":"2026-11-20T10:00:00Z"}
    {"id":"b","title":"Rain expected over the northern hills tonight","source":"Times","published":"2026-11-20T11:00:00Z"}
    {"id":"c","title":"Council approves the new harbour bridge plan","source":"Post","published":"2026-11-20T12:00:00Z"}
    {"title":"A headline without a source","published":"2026-11-20T13:00:00Z","url":"https://example.org/x"}

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.items, to: "items.jsonl")
    let settings = DedupeSettings()
    let index = try DedupeIndex(path: folder.file("index").path, settings: settings, run: "run")
    let reader = JSONLinesReader([.file(folder.file("items.jsonl").path)])
    _ = try DedupePipeline(index.dedupeStage).run(reader, index: index) { _ in }
    try index.finish()
    return folder
  }

  // MARK: - stats

  @Test func statsAreATableForPeople() throws {
    let outcome = try BuiltCommand.run("dedupe", "stats", "index", in: try folder())
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.prefix(5) == [
        "items      4",
        "clusters   1",
        "sources    4",
        "oldest     2026-11-20T10:00:00Z",
        "latest     2026-11-20T13:00:00Z",
      ])
    #expect(lines.count == 8)
    #expect(lines[5].wholeMatch(of: /size       [\d,]+ bytes, [\d,]+ an item/) != nil)
    #expect(lines[6].wholeMatch(of: /made with  format \d+, titles \d+, addresses \d+, settings [0-9a-f]{12}/) != nil)
    #expect(lines[7].wholeMatch(of: /last run   complete, 4 lines, \d+ bytes of output/) != nil)
  }

  @Test func statsAreAnObjectForPrograms() throws {
    let outcome = try BuiltCommand.run("dedupe", "stats", "--json", "index", in: try folder())
    #expect(outcome.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(object?["items"] as? Int == 4)
    #expect(object?["oldest"] as? String == "2026-11-20T10:00:00Z")
    #expect((object?["last_run"] as? [String: Any])?["complete"] as? Bool == true)
    #expect(outcome.output.hasSuffix("}}\n"))
  }

  // MARK: - export

  @Test func exportWritesEachItem() throws {
    let outcome = try BuiltCommand.run("dedupe", "export", "index", in: try folder())
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines.prefix(3) == [
        #"{"id":"a","title":"council approves the new harbour bridge plan","source":"Wire","published":"2026-11-20T10:00:00Z","cluster":"a"}"#,
        #"{"id":"b","title":"rain expected over the northern hills tonight","source":"Times","published":"2026-11-20T11:00:00Z","cluster":"b"}"#,
        #"{"id":"c","title":"council approves the new harbour bridge plan","source":"Post","published":"2026-11-20T12:00:00Z","cluster":"a"}"#,
      ])
    #expect(lines[3].contains(#""source":"example.org""#))
  }

  @Test func exportIntoAClosedPipeEndsQuietly() throws {
    let folder = try folder()
    var headlines = CopiedHeadlines(seed: 51)
    try folder.write(headlines.lines(4000), to: "many.jsonl")
    let script = """
      set +o pipefail
      winnow dedupe -q --index many many.jsonl > records
      winnow dedupe export many | head -n 1 | cut -c 1-2
      """
    #expect(try BuiltCommand.shell(script, in: folder).output == "{\"\n")
  }

  @Test func exportCanBeReadAsItems() throws {
    let script = "winnow dedupe export index | winnow dedupe -q | grep duplicate | cut -c 1-9"
    #expect(try BuiltCommand.shell(script, in: try folder()).output == #"{"id":"c""# + "\n")
  }

  // MARK: - prune

  @Test func pruneTakesOutWhatIsOlder() throws {
    let folder = try folder()
    let outcome = try BuiltCommand.run("dedupe", "prune", "index", "--before", "2026-11-20T12:00:00Z", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors.wholeMatch(of: /2 items taken out; 2 left, [\d,]+ bytes\n/) != nil)
    let left = try BuiltCommand.run("dedupe", "export", "index", in: folder).output.split(separator: "\n")
    #expect(left.count == 2)
    #expect(left[0].hasPrefix(#"{"id":"c","#))
    #expect(left[0].hasSuffix(#""cluster":"a"}"#))
    let again = try BuiltCommand.run("dedupe", "prune", "index", "--before", "2026-11-20T12:00:00Z", in: folder)
    #expect(again.code == 0)
    #expect(again.errors.hasPrefix("0 items taken out; 2 left, "))
    let stats = try BuiltCommand.run("dedupe", "stats", "index", in: folder)
    #expect(stats.output.hasPrefix("items      2 of 4 that ever came\n"))
  }

  @Test func pruneKeepsWhatTheIndexWasMadeWith() throws {
    let folder = try TemporaryFolder()
    let script = """
      echo '{"id":"a","title":"One headline of the day"}' | winnow dedupe -q --near 0.8 --index index > records
      winnow dedupe stats index | grep made > before
      winnow dedupe prune --before 1990-01-01 index
      winnow dedupe stats index | grep made | cmp - before
      """
    let outcome = try BuiltCommand.shell(script, in: folder)
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.hasPrefix("0 items taken out; 1 left, "))
  }

  // MARK: - What cannot be done

  @Test(arguments: [
    (["stats", "nowhere"], "winnow: no such index: nowhere\n"),
    (["export", "nowhere"], "winnow: no such index: nowhere\n"),
    (["prune", "nowhere", "--before", "2026-11-20"], "winnow: no such index: nowhere\n"),
    (["stats", "items.jsonl"], "winnow: items.jsonl is no index of winnow (file is not a database); name another"),
    (["export", "items.jsonl"], "items.jsonl is no index of winnow"),
    (["prune", "items.jsonl", "--before", "2026-11-20"], "items.jsonl is no index of winnow"),
    (["prune", "index"], "Missing expected argument '--before <date>'"),
    (["prune", "index", "--before", "yesterday"], "'yesterday'"),
    (["export", "index", ">", "/dev/full"], "winnow: cannot write standard output: "),
  ])
  func failureSaysWhyAndEndsWithTwo(arguments: [String], text: String) throws {
    let folder = try folder()
    let names = try folder.names()
    let script = "winnow dedupe \(arguments.joined(separator: " ")) || echo \"exit $?\""
    let outcome = try BuiltCommand.shell(script, in: folder)
    #expect(outcome.output.contains(text), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("exit 2\n"), "\(outcome.output)")
    // SQLite leaves the log behind whoever only reads.
    #expect(try folder.names().filter { !$0.hasPrefix("index-") } == names.filter { !$0.hasPrefix("index-") })
  }
}
