import Testing
import WinnowTestSupport

/// `--no-index` changes the work and not the records.
@Suite struct IndexSwitchTests {
  @Test func recordsAreTheSameWithoutTheIndex() throws {
    let (rules, seeds) = (Repository.path("rules"), Repository.path("seeds"))
    let with = try BuiltCommand.run("run", "--quiet", "--rules", rules, "--as-of", "2026-11-22", seeds)
    let without = try BuiltCommand.run("run", "--quiet", "--rules", rules, "--as-of", "2026-11-22", "--no-index", seeds)
    #expect(with.code == 0)
    #expect(without == with)
    #expect(!with.output.isEmpty)
  }
}
