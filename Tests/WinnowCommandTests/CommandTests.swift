import WinnowTestSupport
import Foundation
import Testing

/// The built command, from its arguments to its exit code.
@Suite struct CommandTests {
  private static let rules = """
    pack bait "Bait"
    rule numbered-list {
      about "Numbered list"
      when  title ~ /\\b\\d{1,2} (?:ways|things)\\b/
      tag   listicle
      score 2
      hit   "9 ways home"
      miss  "9 dead"
    }
    decide { hold when score(bait) >= 2 accept otherwise }
    """
  private static let items = """
    {"id":"a","title":"9 ways home"}
    {"id":"b","title":"9 dead","x":[1, 2]}
    {"id":"c"}

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.rules, to: "rules/bait.rules")
    try folder.write(Self.rules.replacing("title ~", with: "titel ~"), to: "broken.rules")
    try folder.write(Self.rules.replacing("9 ways home", with: "nine ways home"), to: "failing.rules")
    try folder.write(Self.rules.replacing("miss  \"9 dead\"", with: ""), to: "warned.rules")
    try folder.write(Self.items, to: "items.jsonl")
    return folder
  }

  // MARK: - run

  @Test func runWritesOneRecordForEachLine() throws {
    let outcome = try BuiltCommand.run(
      "run", "--quiet", "--fields", "id,decision,tags", "items.jsonl", in: try folder())
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        {"id":"a","decision":"hold","tags":["listicle"]}
        {"id":"b","decision":"accept"}
        {"id":"c","error":{"file":"items.jsonl","line":3,"code":"no-title","column":1}}

        """)
  }

  @Test func runEndsWithASummaryForPeople() throws {
    let outcome = try BuiltCommand.run("run", "--as-of", "2026-11-22", in: try folder(), input: Self.items)
    #expect(outcome.errors.hasPrefix("3 items in "))
    #expect(outcome.errors.contains(", as of 2026-11-22\n  accept  1  33.3 %\n  hold    1  33.3 %\n"))
    #expect(outcome.errors.contains("top rules\n  1  bait/numbered-list\n"))
    #expect(outcome.errors.contains("errors\n  1  no-title\n"))
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func runWritesOnlyTheOutcomesAskedFor() throws {
    let outcome = try BuiltCommand.run(
      "run", "-q", "--only", "accept,error", "--fields", "id", "items.jsonl", in: try folder())
    #expect(outcome.output.split(separator: "\n").map { $0.prefix(9) } == [#"{"id":"b""#, #"{"id":"c""#])
  }

  @Test func runAddsTheItemByteForByte() throws {
    let outcome = try BuiltCommand.run(
      "run", "-q", "--only", "accept", "--fields", "id", "--with-item", "items.jsonl", in: try folder())
    #expect(outcome.output == #"{"id":"b","item":{"id":"b","title":"9 dead","x":[1, 2]}}"# + "\n")
  }

  @Test func runReadsFieldsFromOtherMembers() throws {
    let outcome = try BuiltCommand.run(
      "run", "-q", "--map", "title=head.line", "--fields", "decision", in: try folder(),
      input: #"{"head":{"line":"3 things"}}"#)
    #expect(outcome.output == #"{"decision":"hold"}"# + "\n")
  }

  @Test(arguments: ["1", "7", "4096"])
  func batchSizeChangesNoByte(size: String) throws {
    let folder = try folder()
    let arguments = ["--as-of", "2026-11-22", Repository.root.appendingPathComponent("seeds/clickbait.jsonl").path]
    let standard = try BuiltCommand.run("run", "-q", arguments[0], arguments[1], arguments[2], in: folder)
    let other = try BuiltCommand.run(
      "run", "-q", "--batch-size", size, arguments[0], arguments[1], arguments[2], in: folder)
    #expect(!standard.output.isEmpty)
    #expect(standard == other)
  }

  @Test(arguments: ["", "gzip |"], ["1", "2", "5"])
  func jobsChangeNoByte(packing: String, jobs: String) throws {
    let folder = try folder()
    try folder.write(Self.items + String(repeating: Self.items, count: 500), to: "items.jsonl")
    let outcome = try BuiltCommand.shell(
      """
      cat items.jsonl items.jsonl | winnow run -q --jobs 1 --with-item > expected
      cat items.jsonl items.jsonl | \(packing) winnow run -q --jobs \(jobs) --batch-size 100 --with-item | cmp - expected
      """, in: folder)
    #expect(outcome == BuiltCommand.Outcome(code: 0, output: "", errors: ""))
  }

  @Test func outputAppearsWholeAndReplacesTheOldOne() throws {
    let folder = try folder()
    try folder.write("old", to: "out.jsonl")
    let outcome = try BuiltCommand.run(
      "run", "-q", "--fields", "id", "--output", "out.jsonl", "items.jsonl", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    #expect(try folder.read("out.jsonl").hasPrefix(#"{"id":"a"}"# + "\n"))
    #expect(
      try folder.names() == ["broken.rules", "failing.rules", "items.jsonl", "out.jsonl", "rules", "warned.rules"])
  }

  // MARK: - Endings

  @Test func fullDiskLeavesNoHalfFile() throws {
    let folder = try folder()
    try folder.write("old", to: "out.jsonl")
    let many = String(repeating: #"{"id":"a","title":"9 ways home"}"# + "\n", count: 4000)
    try folder.write(many, to: "many.jsonl")
    let outcome = try BuiltCommand.shell(
      "ulimit -f 8; winnow run -q --output out.jsonl many.jsonl || echo \"exit $?\"", in: folder)
    #expect(outcome.output.contains("winnow: cannot write out.jsonl: "))
    #expect(outcome.output.hasSuffix("exit 2\n"))
    #expect(try folder.read("out.jsonl") == "old")
    #expect(try folder.names().filter { $0.contains("tmp") } == [])
  }

  @Test func fullStandardOutputIsAFailure() throws {
    let outcome = try BuiltCommand.shell(
      "winnow run -q items.jsonl > /dev/full || echo \"exit $?\"", in: try folder())
    #expect(outcome.output.hasPrefix("winnow: cannot write standard output: "))
    #expect(outcome.output.hasSuffix("exit 2\n"))
  }

  @Test func closedPipeEndsQuietly() throws {
    let script = """
      set +o pipefail
      yes '{"id":"a","title":"9 ways home"}' | head -n 20000 | winnow run -q | head -n 1 | cut -c 1-9
      """
    #expect(try BuiltCommand.shell(script, in: try folder()).output == #"{"id":"a""# + "\n")
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func signalRemovesTheTemporaryFileAndEndsTheProcess(signal: String) throws {
    let folder = try folder()
    // The script waits for the temporary file, so the signal comes while the command waits for input. A shell without job
    // control starts background jobs with SIGINT ignored, which the command respects; `set -m` turns job control on.
    let script = """
      set -m
      mkfifo feed
      winnow run -q --output out.jsonl feed & command=$!
      exec 3> feed
      until ls -A | grep -q tmp; do sleep 0.01; done
      kill -\(signal) $command
      wait $command || echo "exit $?" > code
      """
    _ = try BuiltCommand.shell(script, in: folder)
    let number = ["INT": 2, "TERM": 15, "HUP": 1][signal] ?? 0
    #expect(try folder.read("code") == "exit \(128 + number)\n")
    #expect(try folder.names().filter { $0.contains("out.jsonl") } == [])
  }

  // MARK: - check

  @Test(arguments: [
    (["check"], 0, "1 rule, 2 tests, 0 errors, 0 warnings\n"),
    (["check", "rules/bait.rules"], 0, "1 rule, 2 tests, 0 errors, 0 warnings\n"),
    (["check", "broken.rules"], 1, "did you mean 'title'?"),
    (["check", "broken.rules"], 1, "1 error, 0 warnings, no test was run\n"),
    (["check", "failing.rules"], 1, "error[R401] rule bait/numbered-list does not hit this item"),
    (["check", "failing.rules"], 1, "expected a hit"),
    (["check", "failing.rules"], 1, "1 rule, 2 tests, 1 error, 0 warnings\n"),
    (["check", "warned.rules"], 0, "0 errors, 1 warning\n"),
    (["check", "warned.rules", "--strict"], 1, "0 errors, 1 warning\n"),
    (["check", "nowhere.rules"], 2, "nowhere.rules"),
    (["check", "broken.rules", "--format", "json"], 1, #""code":"R101""#),
    (["check", "broken.rules", "--format", "sarif"], 1, #""ruleId":"#),
  ])
  func checkTellsWhatIsWrong(arguments: [String], code: Int32, text: String) throws {
    let outcome = try BuiltCommand.shell(
      "winnow " + arguments.joined(separator: " ") + " || echo \"exit $?\"", in: try folder())
    #expect(outcome.output.contains(text), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("exit \(code)\n") == (code != 0), "\(outcome.output)")
  }

  @Test func machineReadableReportsHaveStandardOutputForThemselves() throws {
    let outcome = try BuiltCommand.run("check", "broken.rules", "--format", "sarif", in: try folder())
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
    #expect(outcome.errors == "1 error, 0 warnings, no test was run\n")
  }

  // MARK: - explain and find

  @Test(arguments: [
    (["explain", "items.jsonl", "--id", "a"], "hold  a  9 ways home\n  tags      listicle\n"),
    (["explain", #"{"id":"q","title":"9 ways home"}"#], "✓ bait/numbered-list  Numbered list\n"),
    (["explain", #"{"title":"9 dead"}"#, "--rule", "bait/numbered-list"], "✗ bait/numbered-list"),
    (["explain", #"{"title":"9 dead"}"#, "--all"], "✗ bait/numbered-list"),
    (["find", "title has \"dead\"", "items.jsonl"], #"{"id":"b","title":"9 dead","x":[1, 2]}"# + "\n"),
    (["find", "tag listicle", "items.jsonl"], #"{"id":"a","title":"9 ways home"}"# + "\n"),
    (["find", "rule bait/numbered-list", "items.jsonl", "--count"], "1\n"),
    (["find", "title ~ /9/", "items.jsonl", "--limit", "1"], #"{"id":"a","title":"9 ways home"}"# + "\n"),
    (["find", "title ~ /9/", "items.jsonl", "--color", "always"], "\u{1B}[1;35m9\u{1B}[0m ways home\n"),
  ])
  func explainAndFindAnswer(arguments: [String], text: String) throws {
    let words = arguments.map { "'" + $0 + "'" }.joined(separator: " ")
    let outcome = try BuiltCommand.shell("winnow \(words)", in: try folder())
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.contains(text), "\(outcome.output)")
  }

  // MARK: - What cannot be done

  @Test(arguments: [
    (["run", "--bogus"], "Unknown option '--bogus'"),
    (["run", "nowhere.jsonl"], "winnow: no such file: nowhere.jsonl\n"),
    (["run", "--rules", "broken.rules", "items.jsonl"], "the rules have 1 error, so nothing was judged"),
    (["run", "--only", "hld"], "did you mean 'hold'?"),
    (["run", "--fields", "id,decison"], "did you mean 'decision'?"),
    (["run", "--map", "titel=x"], "Did you mean 'title'?"),
    (["run", "--as-of", "yesterday"], "'yesterday'"),
    (["run", "--level", "5"], "from 1 to 4"),
    (["run", "--batch-size", "0"], "above 0"),
    (["run", "--jobs", "0"], "from 1 to 1024"),
    (["run", "-j", "1025"], "from 1 to 1024"),
    (["run", "--output", "nowhere/out.jsonl", "items.jsonl"], "cannot open nowhere/out.jsonl"),
    (["explain", "items.jsonl"], "items.jsonl holds several items"),
    (["explain", "items.jsonl", "--id", "zz"], "items.jsonl has no item with the id 'zz'"),
    (["explain", "{\"title\":\"x\"", "--all"], "the item cannot be read: bad-json at byte 13"),
    (["explain", "{\"title\":\"x\"}", "--rule", "numbered-list"], "did you mean 'bait/numbered-list'?"),
    (["find", "titel ~ /x/", "items.jsonl"], "1 | titel ~ /x/\n   | ^^^^^"),
    (["find", "title ~ /(x/", "items.jsonl"], "error[R003]"),
    (["nonsense"], "Unexpected argument 'nonsense'"),
  ])
  func failureSaysWhyAndEndsWithTwo(arguments: [String], text: String) throws {
    let words = arguments.map { "'" + $0 + "'" }.joined(separator: " ")
    let outcome = try BuiltCommand.shell("winnow \(words) > data || echo \"exit $?\"", in: try folder())
    #expect(outcome.output.contains(text), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("exit 2\n"), "\(outcome.output)")
  }

  @Test func withoutRulesTheCommandSaysHowToNameThem() throws {
    let outcome = try BuiltCommand.run("run", in: try TemporaryFolder(), input: Self.items)
    #expect(outcome.code == 2)
    #expect(
      outcome.errors
        == "winnow: no rules are named, and there is no folder rules/ here\n  = help: add --rules FILE-OR-FOLDER\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreMadeForEachShell(shell: String) throws {
    let outcome = try BuiltCommand.run("--generate-completion-script", shell)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("winnow"))
  }

  @Test func versionIsThatOfTheLibrary() throws {
    #expect(try BuiltCommand.run("--version").output == "winnow 0.1.0\n")
  }
}
