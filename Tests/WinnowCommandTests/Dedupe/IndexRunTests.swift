import Testing
import WinnowTestSupport

/// Runs that keep an index, from one to the next.
@Suite struct IndexRunTests {
  private static let items = """
    {"id":"a","title":"Council approves the new harbour bridge plan","source":"Wire","published":"2026-11-20T10:00:00Z"}
    {"title":"Rain expected over the northern hills tonight","url":"https://example.org/rain?utm_source=x","published":"2026-11-20T11:00:00Z"}
    {"id":"c","title":"Thieves","source":"Post","published":"2026-11-20T12:00:00Z"}

    """

  @Test func itemsThatComeAgainAreCopies() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.items, to: "items.jsonl")
    let arguments = ["dedupe", "-q", "--index", "index", "items.jsonl"]
    let first = try BuiltCommand.run(arguments: arguments, in: folder)
    #expect(first.code == 0)
    #expect(!first.output.contains("duplicate"))
    #expect(first.output.split(separator: "\n").count == 3)
    let second = try BuiltCommand.run(arguments: arguments, in: folder)
    #expect(second.code == 0)
    let lines = second.output.split(separator: "\n")
    #expect(lines.count == 3)
    for (line, kind) in zip(lines, ["id", "url", "id"]) {
      #expect(line.contains(#""duplicate":{"kind":"\#(kind)","of":""#), "\(line)")
      #expect(line.contains(#""size":2"#), "\(line)")
    }
  }

  @Test func wholeStreamThatComesAgainIsCopies() throws {
    let folder = try TemporaryFolder()
    var headlines = CopiedHeadlines(seed: 61)
    headlines.isDisorderly = false
    // All of it stays inside the window.
    headlines.stepLimitSeconds = 60
    try folder.write(headlines.lines(1000), to: "items.jsonl")
    let script = """
      winnow dedupe -q --index index items.jsonl > first
      winnow dedupe -q --index index --jobs 3 --batch-size 7 items.jsonl > second
      wc -l < second
      grep -c -e '"kind":"id"' -e '"kind":"url"' -e '"kind":"title"' second
      """
    #expect(try BuiltCommand.shell(script, in: folder).output == "1000\n1000\n")
  }

  @Test func interruptedRunSaysWhereItGoesOn() throws {
    let folder = try TemporaryFolder()
    var headlines = CopiedHeadlines(seed: 62)
    try folder.write(headlines.lines(1500), to: "items.jsonl")
    // The limit counts blocks of 1024 bytes. It holds for the partial output and the log of the index alike; with the index
    // made before and its log short, the output is the first to reach it.
    let run = "winnow dedupe --candidates --with-item --batch-size 10 --output out.jsonl --index index items.jsonl"
    let script = """
      winnow dedupe -q --candidates --with-item items.jsonl > expected
      winnow dedupe stats index || echo "exit $?"
      (ulimit -f 120; \(run) || echo "exit $?")
      test ! -e out.jsonl
      \(run)
      cmp out.jsonl expected
      """
    let outcome = try BuiltCommand.shell(script, in: folder)
    #expect(outcome.code == 0, "\(outcome.output)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines[0] == "winnow: no such index: index")
    #expect(lines[1] == "exit 2")
    #expect(lines[2].hasPrefix("winnow: "))
    #expect(lines[3] == "exit 2")
    #expect(lines[4].hasPrefix("winnow: an interrupted run goes on behind line "), "\(outcome.output)")
  }

  @Test func deviceAsOutputStaysOne() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.items, to: "items.jsonl")
    let script = """
      mkfifo pipe
      cat pipe > records & reader=$!
      winnow dedupe -q --index index --output pipe items.jsonl
      wait $reader
      test -p pipe
      wc -l < records
      test ! -e pipe.partial
      """
    #expect(try BuiltCommand.shell(script, in: folder).output == "3\n")
  }
}
