import WinnowTestSupport
import Foundation
import Testing
import WinnowModel

/// What the README shows is true.
@Suite struct ReadmeTests {
  private func blocks(_ language: String) throws -> [String] {
    try CodeBlock.all(of: "README.md").filter { $0.language == language }.map(\.text)
  }

  @Test func firstFifteenLinesShowARuleAndItsRecord() throws {
    let start = try Repository.read("README.md").split(separator: "\n", omittingEmptySubsequences: false).prefix(15)
    #expect(start.contains { $0.hasPrefix("Winnow judges headline items") })
    #expect(start.contains { $0.hasPrefix("rule ") })
    #expect(start.contains { $0.hasPrefix("{\"id\":\"a1\"") })
  }

  @Test func firstRulePassesItsTestsAndGivesTheRecordShown() throws {
    let folder = try TemporaryFolder()
    try folder.write(try #require(try blocks("rules").first), to: "rules/bait.rules")
    let check = try BuiltCommand.run("check", in: folder)
    #expect(check.output.contains("0 errors"))
    let item = #"{"id":"a1","title":"17 ways to save on rent"}"#
    let run = try BuiltCommand.run("run", "--quiet", in: folder, input: item + "\n")
    let digest = /sha256:[0-9a-f]{64}/
    #expect(run.output.replacing(digest, with: "sha256:…") == (try #require(try blocks("json").first)))
  }

  @Test func policyShownHoldsTheSameItem() throws {
    let folder = try TemporaryFolder()
    for (index, text) in try blocks("rules").enumerated() { try folder.write(text, to: "rules/\(index).rules") }
    let item = #"{"id":"a1","title":"17 ways to save on rent"}"#
    let run = try BuiltCommand.run("run", "--quiet", "--fields", "decision", in: folder, input: item + "\n")
    #expect(run.output == #"{"decision":"hold"}"# + "\n")
  }

  @Test func swiftExampleIsTheOneThatIsCompiledHere() throws {
    let example = try Repository.read("Tests/WinnowCommandTests/ReadmeExample.swift")
    #expect(try blocks("swift").contains(example), "README.md and ReadmeExample.swift differ")
  }

  @Test func swiftExampleDecides() throws {
    let folder = try TemporaryFolder()
    for (index, text) in try blocks("rules").enumerated() { try folder.write(text, to: "rules/\(index).rules") }
    let path = folder.file("rules").path
    let today = Timestamp(seconds: 1_790_000_000)
    #expect(try decide("17 ways to save on rent", rules: path, today: today) == .hold)
    #expect(try decide("17 dead after ferry sinks", rules: path, today: today) == .accept)
  }
}
