import Testing

@testable import WinnowModel

@Suite("JSON scanner")
struct JSONScannerTests {
  /// The code and offset of the error in a text, or `ok`.
  private func verdict(_ text: String) -> String { verdict(Array(text.utf8)) }

  private func verdict(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner()
      do throws(JSONError) {
        try scanner.scan(bytes)
        return "ok"
      } catch {
        return "\(error.code.rawValue) \(error.utf8Offset)"
      }
    }
  }

  @Test(arguments: [
    "{}", "[]", "0", "-0", "1.5e-10", "1E+2", "true", "false", "null", #""""#, " \t\r\n{} ", #"{"a":[1,{"b":null}]}"#,
    #"{"a":1,"b":{"a":2}}"#, #"{"":0}"#, #"["\"\\\/\b\f\n\r\t\u00e9\ud83d\uDE00"]"#, "\"\u{7F}\u{2028}\u{FFFD}\"",
    "{\"a\" : 1 ,\r\n\"b\":[ ]}", "123456789012345678901234567890", "1e999",
  ])
  func takesWhatTheGrammarAllows(text: String) {
    #expect(verdict(text) == "ok")
  }

  @Test(arguments: [
    ("{", "bad-json 1"), ("{\"a\"}", "bad-json 4"), ("{\"a\":}", "bad-json 5"), ("{\"a\":1,}", "bad-json 7"),
    ("{,}", "bad-json 1"), ("[1,]", "bad-json 3"), ("[1 2]", "bad-json 3"), ("{} x", "bad-json 3"), ("}", "bad-json 0"),
    ("{}{}", "bad-json 2"), ("01", "bad-json 1"), ("-", "bad-json 1"), ("1.", "bad-json 2"), (".5", "bad-json 0"),
    ("1e", "bad-json 2"), ("1e+", "bad-json 3"), ("+1", "bad-json 0"), ("0x10", "bad-json 1"), ("NaN", "bad-json 0"),
    ("tru", "bad-json 3"), ("trux", "bad-json 3"), ("nulll", "bad-json 4"), ("\"abc", "bad-json 4"),
    ("\"a\tb\"", "bad-json 2"), ("\"12345678\u{1}\"", "bad-json 9"), ("\"\\x\"", "bad-json 2"),
    ("\"\\u12g4\"", "bad-json 1"), ("\"\\", "bad-json 2"), ("\"\\u00", "bad-json 1"), ("{'a':1}", "bad-json 1"),
    ("{a:1}", "bad-json 1"), ("[1]//", "bad-json 3"), ("{\"a\":1;\"b\":2}", "bad-json 6"), ("[1}", "bad-json 2"),
    ("\u{A0}{}", "bad-json 0"),
  ])
  func reportsTheFirstByteThatBreaksTheGrammar(text: String, expected: String) {
    #expect(verdict(text) == expected)
  }

  @Test(arguments: [
    ("", "empty-line 0"), (" \t ", "empty-line 0"), ("\u{FEFF}{}", "byte-order-mark 0"),
    ("{\"a\":\"\\u0000\"}", "nul 6"), ("{\"a\":\"x\0\"}", "nul 7"), ("{\0}", "nul 1"),
    ("[\"\\ud800\"]", "lone-surrogate 2"), ("[\"\\udc00\"]", "lone-surrogate 2"),
    ("[\"\\ud800\\ud800\\udc00\"]", "lone-surrogate 2"), ("[\"\\ud800x\"]", "lone-surrogate 2"),
    ("{\"a\":1,\"a\":2}", "duplicate-key 7"), ("{\"a\":1,\"\\u0061\":2}", "duplicate-key 7"),
    ("{\"x\":[{\"k\":1,\"k\":1}]}", "duplicate-key 13"), ("{\"a\":1,\"b\":{\"a\":1},\"b\":2}", "duplicate-key 19"),
    ("{\"aaaaaaaaa\":1,\"aaaaaaaab\":1,\"aaaaaaaaa\":1}", "duplicate-key 29"),
  ])
  func reportsTextWithMoreThanOneMeaning(text: String, expected: String) {
    #expect(verdict(text) == expected)
  }

  @Test func reportsGrammarBeforeMeaning() {
    #expect(verdict(#"{"a":1,"a":2"#) == "bad-json 12")
    #expect(verdict(#"{"a":"\u0000","a":2,"b":"\ud800"}"#) == "nul 6")
  }

  @Test func allowsSixtyFourLevels() {
    let allowed = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(verdict(allowed) == "ok")
    #expect(verdict("[" + allowed + "]") == "too-deep 64")
    #expect(verdict(String(repeating: "{\"a\":", count: 100_000)) == "too-deep 320")
  }

  @Test func findsARepeatedNameAmongMany() {
    let names = (0..<5000).map { "\"name-\($0)\":\($0)" }
    #expect(verdict("{" + names.joined(separator: ",") + "}") == "ok")
    let repeated = names + ["\"name-7\":0", "\"name-3\":0"]
    let text = "{" + repeated.joined(separator: ",") + "}"
    let offset = "{".utf8.count + names.joined(separator: ",").utf8.count + 1
    #expect(verdict(text) == "duplicate-key \(offset)")
  }

  @Test func notesTheMembersOfTheOutermostObject() throws {
    let text = #" {"a":"x\n","b":{"c":1},"\u0064":[2]} "#
    let bytes = Array(text.utf8)
    try bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner()
      let root = try scanner.scan(bytes)
      #expect(root.kind == .object)
      #expect(scanner.members.map { $0.key.text(in: bytes) } == ["a", "b", "d"])
      #expect(scanner.members.map(\.value.kind) == [.string, .object, .array])
      #expect(scanner.members[0].value.text(in: bytes) == "x\n")
      #expect(scanner.members[1].value.text(in: bytes) == #"{"c":1}"#)
      try scanner.scan(UnsafeBufferPointer(rebasing: bytes[16..<23]))
      #expect(scanner.members.count == 1)
    }
  }
}
