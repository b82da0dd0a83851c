import WinnowTestSupport
import Testing

@testable import WinnowModel

@Suite("JSON text")
struct JSONTextTests {
  @Test(arguments: [
    (#""""#, ""), (#""abc""#, "abc"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9""#, "Aé"),
    (#""\ud83d\ude00!""#, "😀!"), (#""\uD83D\uDE00\n""#, "😀\n"),
    (#""long enough to pass a word \u20ac x""#, "long enough to pass a word € x"),
  ])
  func decodesEscapes(json: String, expected: String) throws {
    try Array(json.utf8).withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner()
      let value = try scanner.scan(bytes)
      #expect(value.text(in: bytes) == expected)
    }
  }

  @Test(arguments: [
    ("abc", #""abc""#), ("\"\\/", #""\"\\/""#), ("\u{0}\u{1F}\u{8}\t\n\u{C}\r", #""\u0000\u001f\b\t\n\f\r""#),
    ("é😀\u{2028}\u{7F}", "\"é😀\u{2028}\u{7F}\""), ("", #""""#),
  ])
  func escapesOnlyWhatIsNeeded(text: String, expected: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func readsBackWhatItWrites(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = random.text(maxLength: 60).filter { $0 != "\0" }
    var writer = JSONWriter()
    writer.string(text)
    try writer.bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner()
      let value = try scanner.scan(bytes)
      #expect(Array(value.text(in: bytes).utf8) == Array(text.utf8))
    }
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (5.0, "5"), (-12.5, "-12.5"), (0.1, "0.1"), (1e15, "1000000000000000"), (1e16, "1e+16"),
    (1.5e-7, "1.5e-07"), (.infinity, "null"), (.nan, "null"), (9007199254740991, "9007199254740991"),
  ])
  func writesNumbersInTheirShortestForm(number: Double, expected: String) {
    var writer = JSONWriter()
    writer.number(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func putsCommasBetweenMembersAndElements() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("a")
    writer.beginArray()
    writer.number(1)
    writer.flag(true)
    writer.null()
    writer.beginObject()
    writer.endObject()
    writer.endArray()
    writer.name("b")
    writer.raw("[ 1 ]".utf8)
    writer.endObject()
    writer.newline()
    writer.number(Points(thousandths: -2500))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"a\":[1,true,null,{}],\"b\":[ 1 ]}\n-2.5")
  }

  @Test(arguments: [
    ("0", 0.0), ("-1", -1), ("42", 42), ("123456789012345", 123_456_789_012_345), ("1.5", 1.5), ("2e3", 2000),
    ("12345678901234567890", 12_345_678_901_234_567_168), ("1e999", .infinity),
  ])
  func readsNumbers(text: String, expected: Double) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      #expect(JSONValue(kind: .number, range: 0..<bytes.count).number(in: bytes) == expected)
      #expect(JSONValue(kind: .string, range: 0..<bytes.count).number(in: bytes) == nil)
    }
  }
}
