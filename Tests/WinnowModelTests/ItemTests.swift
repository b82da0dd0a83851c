import Testing

@testable import WinnowModel

@Suite("Item")
struct ItemTests {
  /// Reads a line into an item; the error's code and offset where it fails.
  private func read(_ line: String, map: [String] = []) throws -> (item: Item, problem: String?) {
    let fields = try FieldMap(parsing: map)
    return try Array(line.utf8).withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner()
      var item = Item(title: "old")
      let object = try scanner.scan(bytes)
      do throws(JSONError) {
        try item.fill(from: object, members: scanner.members, in: bytes, map: fields)
        return (item, nil)
      } catch {
        return (item, "\(error.code.rawValue) \(error.utf8Offset)")
      }
    }
  }

  @Test func readsEveryKnownField() throws {
    let line = """
      {"id":"a","title":"T\\u00e9","url":"u","source":"s","author":"w","published":"2014-03-10","summary":"m",\
      "body":"b","lang":"en","categories":["x","y"],"points":3}
      """
    let item = try read(line).item
    #expect(Field.allCases.map(item.string) == ["a", "Té", "u", "s", "w", "2014-03-10", "m", "b", "en", nil])
    #expect(item.categories == ["x", "y"])
    #expect(String(decoding: item.json, as: UTF8.self) == line)
  }

  /// A long object is not copied as a whole.
  @Test(arguments: [0, 100, 10_000])
  func readsFieldsBesideAMemberThatNobodyAsksFor(length: Int) throws {
    let line =
      #" {"x":""# + String(repeating: "y", count: length)
      + #"","title":"T\u00e9 \"t\"","id":"","categories":"c\n","url":"u","summary":"m","url2":null}"#
    let item = try read(line).item
    #expect(Field.allCases.map(item.string) == [nil, "Té \"t\"", "u", nil, nil, nil, "m", nil, nil, nil])
    #expect(item.categories == ["c\n"])
    var expected = Item(title: "Té \"t\"", url: "u", summary: "m", categories: ["c\n"])
    expected.json = Array(line.utf8.dropFirst())
    #expect(item == expected)
    #expect(item.hashValue == expected.hashValue)
  }

  @Test func keepsTheObjectByteForByte() throws {
    let item = try read(#"  { "title" : "a\/b" , "x" : 1.50e+00 } "#).item
    #expect(String(decoding: item.json, as: UTF8.self) == #"{ "title" : "a\/b" , "x" : 1.50e+00 }"#)
  }

  @Test(
    arguments: [
      (#"{"title":"t","id":12.0}"#, .id, "12.0"), (#"{"title":"t","id":""}"#, .id, nil),
      (#"{"title":"t","id":null}"#, .id, nil),
      (#"{"title":"t","published":1394470370}"#, .published, "2014-03-10T16:52:50Z"),
      (#"{"title":"t","published":"soon"}"#, .published, "soon"), (#"{"title":"t","summary":""}"#, .summary, ""),
      (#"{"\u0074itle":"t"}"#, .title, "t"),
    ] as [(String, Field, String?)])
  func readsValuesOfOtherKinds(line: String, field: Field, expected: String?) throws {
    #expect(try read(line).item.string(field) == expected)
  }

  @Test(arguments: [(#"{"title":"t","categories":"one"}"#, ["one"]), (#"{"title":"t","categories":null}"#, [])])
  func readsASingleCategory(line: String, expected: [String]) throws {
    #expect(try read(line).item.categories == expected)
  }

  @Test(arguments: [
    ("{}", "no-title 0"), (#"{"title":null}"#, "no-title 0"), (#"{"title":" \n "}"#, "no-title 0"),
    (#"{"title":7}"#, "bad-field 9"), (#"{"title":"t","url":["u"]}"#, "bad-field 19"),
    (#"{"title":"t","published":true}"#, "bad-field 25"), (#"{"title":"t","published":1e300}"#, "bad-field 25"),
    (#"{"title":"t","categories":["a",5]}"#, "bad-field 31"), (#"{"title":"t","id":{}}"#, "bad-field 18"),
    (#"{"body":1,"title":2}"#, "bad-field 8"),
  ])
  func reportsWrongFields(line: String, expected: String) throws {
    #expect(try read(line).problem == expected)
  }

  @Test func keepsTheIDOfAnItemThatItRefuses() throws {
    let (item, problem) = try read(#"{"id":"a1","url":"u"}"#)
    #expect(problem == "no-title 0")
    #expect(item.string(.id) == "a1")
  }

  @Test func readsMappedFields() throws {
    let line = #" {"headline":"H","title":5,"feed":{"name":"F","tags":["a","b"]}}"#
    let item = try read(line, map: ["title=headline", "source=feed.name", "categories=feed.tags"]).item
    #expect(item.string(.title) == "H")
    #expect(item.string(.source) == "F")
    #expect(item.categories == ["a", "b"])
    #expect(try read(line, map: ["title=nowhere"]).problem == "no-title 1")
    #expect(try read(#"{"headline":[]}"#, map: ["title=headline"]).problem == "bad-field 12")
  }

  @Test(arguments: [
    ("title", FieldMapError.Code.noEqualsSign), ("titel=x", .unknownField("titel")), ("title=", .emptyPath),
    ("title=a..b", .emptyPath),
  ])
  func refusesMapEntries(entry: String, code: FieldMapError.Code) {
    #expect(throws: FieldMapError(entry: entry, code: code)) { try FieldMap(parsing: [entry]) }
  }

  @Test func derivesTheSameIDForTheSameAddress() {
    let one = Item(title: "A", url: "https://Example.com/a?utm_source=x#y")
    let other = Item(title: "B", url: "https://example.com/a")
    #expect(one.derivedID == other.derivedID)
    #expect(one.derivedID == String(ContentDigest(of: "https://example.com/a").hex.prefix(16)))
    #expect(Item(title: "A", url: "  ").derivedID == String(ContentDigest(of: "A").hex.prefix(16)))
    #expect(Item(id: "7", title: "A").effectiveID == "7")
    #expect(Item(title: "A").effectiveID == "559aead08264d579")
  }

  @Test func writesAnItemThatDidNotComeFromJSON() {
    var writer = JSONWriter()
    Item(id: "1", title: "a \"b\"", categories: ["x", "y"]).write(to: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"id":"1","title":"a \"b\"","categories":["x","y"]}"#)
  }
}
