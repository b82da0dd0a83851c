import Testing
import WinnowTestSupport

/// `winnow dedupe retune` tells what other thresholds would change.
@Suite struct DedupeRetuneTests {
  private static let records = """
    {"id":"a","winnow":"0.1.0"}
    {"id":"b","duplicate":{"kind":"near","of":"a","similarity":0.84,"cluster":"a","size":2,"sources":2,"candidates":[{"id":"a","similarity":0.84}]}}
    {"id":"c","duplicate":{"kind":"related","of":"a","similarity":0.7,"guards":["word"],"cluster":"c","size":1,"sources":1,"candidates":[{"id":"a","similarity":0.7,"guards":["word"]},{"id":"b","similarity":0.6}]}}
    {"id":"d","duplicate":{"cluster":"d","size":1,"sources":1,"candidates":[{"id":"b","similarity":0.52}]}}
    {"id":"e","duplicate":{"kind":"title","of":"a","similarity":1,"cluster":"a","size":3,"sources":2,"candidates":[{"id":"a","similarity":1}]}}
    {"error":{"file":"items.jsonl","line":5,"code":"bad-json"}}

    """

  private func retune(_ arguments: String..., input: String = records) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(arguments: ["dedupe", "retune"] + arguments, input: input)
  }

  @Test func thresholdsOfTheRunChangeNothing() throws {
    #expect(
      try retune("--threshold", "0.65")
        == BuiltCommand.Outcome(code: 0, output: "", errors: "3 records with candidates, 0 would change\n"))
  }

  @Test func higherThresholdTakesCopiesApart() throws {
    let outcome = try retune("--threshold", "0.9")
    #expect(outcome.code == 1)
    #expect(outcome.output == #"{"id":"b","of":"a","was":"near","is":"related","similarity":0.84}"# + "\n")
    #expect(outcome.errors == "3 records with candidates, 1 would change\n  1  near -> related\n")
  }

  @Test func lowerThresholdsBringMoreTogether() throws {
    let outcome = try retune("--threshold", "0.6", "--related", "0.5")
    #expect(outcome.code == 1)
    #expect(
      outcome.output == """
        {"id":"c","of":"b","was":"related","is":"near","similarity":0.6}
        {"id":"d","of":"b","was":"none","is":"related","similarity":0.52}

        """)
    #expect(
      outcome.errors == """
        3 records with candidates, 2 would change
          1  none -> related
          1  related -> near

        """)
  }

  @Test func linesThatAreNoRecordsAreCounted() throws {
    let outcome = try retune("--threshold", "0.65", input: "[]\n" + Self.records + "{\n")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "3 records with candidates, 0 would change\n2 lines are no records\n")
  }

  @Test func recordsOfARunAgreeWithIt() throws {
    let folder = try TemporaryFolder()
    var headlines = CopiedHeadlines(seed: 71)
    try folder.write(headlines.lines(800), to: "items.jsonl")
    let script = """
      winnow dedupe -q --candidates items.jsonl > records
      winnow dedupe retune --threshold 0.65 records > same
      test ! -s same
      winnow dedupe retune --threshold 0.8 records > other || echo "exit $?"
      grep -c '"was":"near","is":"related"' other > count
      test "$(cat count)" -gt 3
      """
    let outcome = try BuiltCommand.shell(script, in: folder)
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.contains("exit 1\n"))
  }

  @Test(arguments: [
    (["--threshold", "0.4"], "--threshold takes a number from 0.5 to 1, not 0.4."),
    (["--threshold", "0.6", "--related", "0.7"], "--related takes a number from 0.5 to the threshold, not 0.7."),
    ([], "Missing expected argument '--threshold <similarity>'"),
    (["--threshold", "0.6", "nowhere"], "winnow: no such file: nowhere\n"),
  ])
  func failureSaysWhyAndEndsWithTwo(arguments: [String], text: String) throws {
    let outcome = try BuiltCommand.run(arguments: ["dedupe", "retune"] + arguments)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(text), "\(outcome.errors)")
  }
}
