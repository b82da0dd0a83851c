import Foundation
import Testing
import WinnowTestSupport

/// Runs whose index or files cannot be used: one line that says why, exit code 2, and nothing lost.
@Suite struct IndexFailureTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(#"{"id":"a","title":"Council approves the new harbour bridge plan"}"# + "\n", to: "items.jsonl")
    try folder.write("just a text of many words that is no database at all\n", to: "text")
    try folder.write("{\"pin\":\"a\"}\n{\"pin\":}\n", to: "broken.log")
    try folder.write("{\"pin\":\"a\"}\n\n{\"pinned\":\"a\"}\n", to: "unknown.log")
    try folder.write("opposite\n", to: "broken.guards")
    try folder.write(
      "pack all rule all { when exists title tag all hit \"x y\" } decide { hold when tag all accept otherwise }",
      to: "rules/all.rules")
    return folder
  }

  /// Starts a run that holds the index until its input ends, and then does something else.
  private func whileARunGoesOn(_ script: String, in folder: TemporaryFolder) throws -> String {
    try BuiltCommand.shell(
      """
      mkfifo feed
      winnow dedupe -q --index index feed > records & command=$!
      exec 3> feed
      cat items.jsonl >&3
      until grep -q a records; do sleep 0.01; done
      \(script)
      exec 3>&-
      wait $command || echo "the run ended with $?"
      """, in: folder
    ).output
  }

  @Test(arguments: [
    "dedupe --index index items.jsonl", "dedupe --index index --output out.jsonl items.jsonl",
    "run --index index --output out.jsonl items.jsonl", "dedupe prune --before 2026-11-20 index",
  ])
  func secondWriterFailsAtOnce(command: String) throws {
    let folder = try folder()
    let output = try whileARunGoesOn("winnow \(command) || echo \"exit $?\"", in: folder)
    #expect(
      output == "winnow: the index index is in use; wait until the other run ends, or name another file\nexit 2\n")
    #expect(try folder.names().filter { $0.hasPrefix("out") } == [])
  }

  @Test func readersWorkWhileARunGoesOn() throws {
    let output = try whileARunGoesOn(
      """
      winnow dedupe export index | cut -c 1-9
      winnow dedupe stats index | head -n 1
      """, in: try folder())
    #expect(output == "{\"id\":\"a\"\nitems      1\n")
  }

  @Test(arguments: [
    ("dedupe --index text", "winnow: text is no index of winnow (file is not a database); name another file\n"),
    ("dedupe --index text --output out", "winnow: text is no index of winnow (file is not a database); name another"),
    ("run --index text", "winnow: text is no index of winnow (file is not a database); name another file\n"),
    ("dedupe --index nowhere/index", "winnow: cannot open the index nowhere/index: there is no folder nowhere\n"),
    ("dedupe --index rules", "winnow: cannot open the index rules: "),
    ("dedupe --index /proc/index", "winnow: cannot open the index /proc/index: "),
    ("dedupe --overrides broken.log", "broken.log:2: bad-json at byte 8\n"),
    ("dedupe --overrides unknown.log", #"unknown.log:3: a line needs "same" or "different" with two ids or more"#),
    ("run --dedupe --overrides broken.log", "broken.log:2: "),
    ("dedupe --overrides nowhere.log", "winnow: cannot read nowhere.log: "),
    ("dedupe --words broken.guards", "broken.guards:1: "),
    ("run --dedupe --words broken.guards", "broken.guards:1: "),
    ("dedupe --words nowhere.guards", "winnow: cannot read nowhere.guards: "),
    ("dedupe --addresses nowhere.rules", "winnow: cannot read nowhere.rules: "),
  ])
  func failureSaysWhyAndEndsWithTwo(command: String, text: String) throws {
    let folder = try folder()
    let names = try folder.names()
    let outcome = try BuiltCommand.shell("winnow \(command) items.jsonl || echo \"exit $?\"", in: folder)
    #expect(outcome.output.contains(text), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("\nexit 2\n"), "\(outcome.output)")
    #expect(outcome.output.split(separator: "\n").count == 2, "\(outcome.output)")
    #expect(try folder.names() == names)
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func folderThatMayNotBeWrittenIsTold() throws {
    let folder = try folder()
    let script = """
      mkdir locked && chmod 500 locked
      winnow dedupe --index locked/index items.jsonl || echo "exit $?"
      """
    let outcome = try BuiltCommand.shell(script, in: folder)
    #expect(outcome.output == "winnow: cannot open the index locked/index: Permission denied\nexit 2\n")
  }
}
