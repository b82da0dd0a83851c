import Testing
@testable import WinnowModel

@Suite("Record writer")
struct RecordWriterTests {
  private func line(_ record: Record, item: Item? = nil, selection: RecordSelection = .standard) -> String {
    var writer = RecordWriter(ruleset: "sha256:00", version: "0.1.0", selection: selection)
    writer.write(record, item: item)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static var full: Record {
    var record = Record(id: "a1")
    record.decision = .hold
    record.category = "politics"
    record.tags = ["clickbait", "listicle"]
    record.scores = [.init(group: "clickbait", points: Points(thousandths: 5500))]
    let evidence = Record.Evidence(field: "title", start: 0, end: 7, text: "17 w4ys", folded: "17 ways")
    record.hits = [.init(rule: "clickbait/numbered-list", evidence: evidence), .init(rule: "spam/link")]
    record.facts = [
      .init(path: "language.code", value: .text("en")), .init(path: "language.score", value: .number(0.5)),
      .init(path: "set.ok", value: .flag(true)),
    ]
    record.missing = ["ocr"]
    record.shadow = [.init(rule: "a/b")]
    record.limits = [.init(rule: "a/c", field: "body", code: "match")]
    record.near = [.init(rule: "a/d", failed: "title ~ /x/")]
    return record
  }

  @Test func writesTheMembersInOrder() {
    let expected = """
      {"id":"a1","decision":"hold","category":"politics","tags":["clickbait","listicle"],"scores":{"clickbait":5.5},\
      "hits":[{"rule":"clickbait/numbered-list","field":"title","start":0,"end":7,"text":"17 w4ys","folded":"17 ways"},\
      {"rule":"spam/link"}],"facts":{"language":{"code":"en","score":0.5},"set":{"ok":true}},"missing":["ocr"],\
      "shadow":[{"rule":"a/b"}],"limits":[{"rule":"a/c","field":"body","code":"match"}],\
      "near":[{"rule":"a/d","failed":"title ~ /x/"}],"ruleset":"sha256:00","winnow":"0.1.0"}\n
      """
    #expect(line(Self.full) == expected)
  }

  @Test func leavesEmptyMembersOut() {
    var record = Record(id: "a")
    record.decision = .accept
    #expect(line(record) == #"{"id":"a","decision":"accept","ruleset":"sha256:00","winnow":"0.1.0"}"# + "\n")
  }

  @Test func writesErrorsAfterTheID() {
    var record = Record()
    record.error = ItemError(file: "a.jsonl", line: 3, code: .badJSON, column: 9)
    let error = #"{"error":{"file":"a.jsonl","line":3,"code":"bad-json","column":9}"#
    #expect(line(record) == error + #","ruleset":"sha256:00","winnow":"0.1.0"}"# + "\n")
    #expect(line(record, selection: RecordSelection([.id])) == error + "}\n")
  }

  @Test func writesOnlySelectedMembers() throws {
    let selection = try RecordSelection(parsing: "tags, id")
    #expect(line(Self.full, selection: selection) == #"{"id":"a1","tags":["clickbait","listicle"]}"# + "\n")
  }

  @Test func splicesTheItemUntouched() {
    var item = Item(title: "t")
    item.json = Array(#"{ "title":"t" , "n":1.0 }"#.utf8)
    var selection = RecordSelection([.id, .winnow])
    selection.insert(.item)
    let expected = #"{"id":"a","item":{ "title":"t" , "n":1.0 },"winnow":"0.1.0"}"# + "\n"
    #expect(line(Record(id: "a"), item: item, selection: selection) == expected)
    #expect(line(Record(id: "a"), item: item).contains("item") == false)
  }

  @Test func keepsDotsWhereAFactIsTheBeginningOfAnother() {
    var record = Record()
    record.facts = [
      .init(path: "a", value: .number(1)), .init(path: "a-b", value: .number(2)), .init(path: "a.b", value: .number(3)),
      .init(path: "b.c.d", value: .number(4)), .init(path: "b.c.e", value: .number(5)),
    ]
    let expected = #"{"facts":{"a":1,"a-b":2,"a.b":3,"b":{"c":{"d":4,"e":5}}}}"# + "\n"
    #expect(line(record, selection: RecordSelection([.facts])) == expected)
  }

  @Test func namesAnUnknownMember() {
    #expect(throws: UnknownRecordMember(name: "tag")) { try RecordSelection(parsing: "id,tag") }
  }
}
