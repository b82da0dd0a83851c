import Testing

@testable import WinnowCommand
@testable import WinnowDedupe

@Suite struct StatisticsReportTests {
  private func report(
    items: Int = 1234, total: Int = 5000, first: Int64? = 1_760_000_000, last: Int64? = 1_760_086_400,
    progress: IndexProgress? = nil, difference: String? = nil
  ) throws -> StatisticsReport {
    let settings = String(repeating: "0123456789abcdef", count: 4)
    let facts = try #require(
      IndexFacts(["format": "1", "titles": "2", "addresses": "3", "settings": settings]))
    return StatisticsReport(
      statistics: IndexStatistics(
        itemCount: items, clusterCount: 56, sourceCount: 7, nameCount: 9, totalCount: total, firstTime: first,
        lastTime: last, byteCount: 409_600, facts: facts, progress: progress),
      difference: difference, style: .plain)
  }

  @Test func tableIsAligned() throws {
    let progress = IndexProgress(run: "r", lineCount: 1024, outputByteCount: 1, isComplete: false)
    #expect(
      try report(progress: progress).text == """
        items      1,234 of 5,000 that ever came
        clusters   56
        sources    7
        oldest     2025-10-09T08:53:20Z
        latest     2025-10-10T08:53:20Z
        size       409,600 bytes, 332 an item
        made with  format 1, titles 2, addresses 3, settings 0123456789ab
        last run   interrupted behind line 1,024, 1 byte of output

        """)
  }

  @Test func emptyIndexHasNoTimes() throws {
    let text = try report(items: 0, total: 0, first: nil, last: nil).text
    #expect(text.hasPrefix("items      0\n"))
    #expect(text.contains("oldest     -\nlatest     -\nsize       409,600 bytes\n"))
    #expect(text.hasSuffix("last run   none that could go on\n"))
  }

  @Test func damagedTimesAreNoDates() throws {
    let text = try report(first: .min, last: .max).text
    #expect(text.contains("oldest     -\nlatest     -\n"))
    #expect(try !report(first: .min, last: .max).json.contains("oldest"))
  }

  @Test func anotherVersionIsTold() throws {
    let text = try report(difference: "titles of form 2 instead of 1").text
    #expect(text.hasSuffix("\nno item can be added: it has titles of form 2 instead of 1\n"))
  }

  @Test func objectHasAllNumbers() throws {
    let progress = IndexProgress(run: "r", lineCount: 1024, outputByteCount: 99, isComplete: true)
    let digest = String(repeating: "0123456789abcdef", count: 4)
    #expect(
      try report(progress: progress).json
        == #"{"items":1234,"total":5000,"clusters":56,"sources":7,"oldest":"2025-10-09T08:53:20Z","#
        + #""latest":"2025-10-10T08:53:20Z","bytes":409600,"bytes_per_item":332,"format":1,"titles":2,"addresses":3,"#
        + #""settings":"\#(digest)","last_run":{"lines":1024,"output_bytes":99,"complete":true}}"# + "\n")
  }
}
