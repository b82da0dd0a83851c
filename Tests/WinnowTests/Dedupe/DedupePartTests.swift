import Testing
import WinnowDedupe
import WinnowIO
import WinnowTestSupport

@testable import Winnow

/// A stream cut by time: the parts give what the whole gives, or nothing at all.
@Suite struct DedupePartTests {
  private static let windowSeconds = 24 * 3600
  private static let days = 20

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func settings(partStart: Int? = nil) -> DedupeSettings {
    var settings = DedupeSettings()
    settings.windowSeconds = Int64(Self.windowSeconds)
    settings.partStart = partStart.map(Int64.init)
    settings.reportsCandidates = true
    return settings
  }

  private func find(_ lines: [String], _ settings: DedupeSettings, jobs: Int = 1) throws -> String {
    let path = try folder.write(lines.map { $0 + "\n" }.joined(), to: "part.jsonl")
    return try DedupeRun.find(JSONLinesReader([.file(path)]), settings, jobs: jobs, batchSize: 100)
  }

  /// The stream, its first moment and the one behind its end.
  private func stream(seed: UInt64) -> (lines: [(seconds: Int, line: String)], start: Int, end: Int) {
    var headlines = CopiedHeadlines(seed: seed)
    headlines.isDisorderly = false
    headlines.stepLimitSeconds = 2800
    let start = headlines.seconds
    let end = start + Self.days * 24 * 3600
    return (headlines.lines(until: end), start, end)
  }

  @Test(arguments: [(2, 1), (3, 3), (5, 1)])
  func partsJoinedAreTheWhole(count: Int, jobs: Int) throws {
    let (lines, start, end) = stream(seed: 21)
    let whole = try find(lines.map(\.line), settings(), jobs: jobs)
    #expect(whole.split(separator: "\n").count { $0.contains("\"duplicate\"") } > lines.count / 4)
    var joined = ""
    for part in 0..<count {
      let from = start + (end - start) * part / count
      let to = start + (end - start) * (part + 1) / count
      let overlapStart = part == 0 ? start : from - 4 * Self.windowSeconds
      joined += try find(
        lines.filter { overlapStart <= $0.seconds && $0.seconds < to }.map(\.line),
        settings(partStart: part == 0 ? nil : from), jobs: jobs)
    }
    #expect(joined == whole)
  }

  @Test func linesThatYieldNoItemBelongToOnePart() throws {
    let (lines, start, end) = stream(seed: 22)
    let middle = (start + end) / 2
    // A broken line behind every tenth item has the time of that item.
    let all = lines.enumerated().flatMap { index, line -> [(seconds: Int, line: String)] in
      index % 10 == 9 ? [line, (line.seconds, "{\"title\":")] : [line]
    }
    let whole = try find(all.map(\.line), settings())
    let first = try find(all.filter { $0.seconds < middle }.map(\.line), settings())
    let second = try find(
      all.filter { $0.seconds >= middle - 4 * Self.windowSeconds }.map(\.line), settings(partStart: middle))
    #expect(positions(first + second) == positions(whole))
  }

  /// Records without the number of the line, which is that of the part.
  private func positions(_ records: String) -> String { records.replacing(/"line":\d+/, with: "") }

  @Test func chainThatBeganBeforeTheOverlapThrows() throws {
    let (stories, start, end) = stream(seed: 23)
    var lines = stories
    // A story that comes again twice in each window leads from the first day to the last.
    for moment in stride(from: start + 600, to: end, by: Self.windowSeconds / 2) {
      let line = "{\"title\":\"Harbour Bridge stays closed after the second storm\",\"published\":\(moment)}"
      lines.append((moment, line))
    }
    lines.sort { $0.seconds < $1.seconds }
    #expect(try find(lines.map(\.line), settings()).isEmpty == false)
    let middle = (start + end) / 2
    let part = lines.filter { $0.seconds >= middle - 4 * Self.windowSeconds }.map(\.line)
    #expect(throws: PartError.self) { try find(part, settings(partStart: middle)) }
    #expect(throws: PartError.self) { try find(part, settings(partStart: middle), jobs: 3) }
  }

  @Test func overlapThatIsTooShortThrows() throws {
    let (lines, start, end) = stream(seed: 24)
    let middle = (start + end) / 2
    for overlap in [0, Self.windowSeconds / 2] {
      let part = lines.filter { $0.seconds >= middle - overlap }.map(\.line)
      #expect(throws: PartError.self) { try find(part, settings(partStart: middle)) }
    }
  }

  @Test func itemWithoutDateCannotBeSplit() throws {
    let (lines, start, end) = stream(seed: 25)
    let middle = (start + end) / 2
    let part = lines.filter { $0.seconds >= middle - 4 * Self.windowSeconds }.map(\.line)
    let error = #expect(throws: PartError.self) {
      try find(part + ["{\"id\":\"undated\",\"title\":\"Nobody knows when\"}"], settings(partStart: middle))
    }
    #expect(error?.id == "undated")
    #expect(error?.description.hasPrefix("the verdict on 'undated' may depend on items before the input") == true)
  }
}
