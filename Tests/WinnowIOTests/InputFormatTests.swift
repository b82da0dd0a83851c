import Testing
import WinnowTestSupport

@testable import WinnowIO

/// Which format an input is found to have, and what is read of arrays and tables.
@Suite("Input formats") struct InputFormatTests {
  @Test(arguments: [
    ("{\"title\":\"A\"}\n{\"title\":\"B\"}\n", "f", InputFormat.jsonLines), ("", "f", .jsonLines),
    ("[{\"title\":\"A\"}]", "f", .json), ("{\n  \"title\": \"A\"\n}\n", "f", .json),
    ("title,url\nA,b\n", "f", .csv), ("url;Title\nb;A\n", "f", .csv), ("title\turl\nA\tb\n", "f", .tsv),
    ("name,url\nA,b\n", "items.csv", .csv), ("Some words\n\nmore\n", "a.txt", .page),
    ("<rss><channel/></rss>", "f", .feed), ("<?xml version=\"1.0\"?><!-- <html> --><feed/>", "f", .feed),
    ("<!DOCTYPE html><title>x</title>", "f", .page), ("<html><body><p>x", "f.xml", .page),
    ("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", "f", .feed),
  ]) func formatIsFound(text: String, name: String, format: InputFormat) {
    #expect(InputFormat.detected(in: Array(text.utf8), name: name) == format)
  }

  @Test(arguments: [
    ("[{\"title\":\"A\"},\n {\"title\":\n\"B\"} ]", ["A", "B"]), ("[]", []),
    ("{\"title\":\"A\"} {\"title\":\"B\"}", ["A", "B"]),
    ("[{\"title\":\"A\"},3,{\"title\":\"C\"}]", ["A", "not-an-object f:2:1", "C"]),
    ("[{\"title\":\"A\"},{\"title\":", ["A", "bad-json f:2:10", "bad-input f:3"]),
  ]) func arrayIsRead(text: String, expected: [String]) throws {
    #expect(try results(of: text, format: .json) == expected)
  }

  @Test(arguments: [
    ("title,url\nA,b\n\"C, \"\"D\"\"\nE\",f\r\n", [], ["A", "C, \"D\"\nE"]),
    ("TITLE;url\nA;b\n;c\n", [], ["A", "no-title f:2:1"]), ("headline,n\nA,1\n", ["title=headline"], ["A"]),
    ("title,url\nA\nB,c,d\n", [], ["A", "B"]), ("title,url\n\"A,b\n", [], ["bad-input f:1"]),
    ("\u{FEFF}title,x\nÄ,1", [], ["Ä"]),
  ]) func tableIsRead(text: String, map: [String], expected: [String]) throws {
    #expect(try results(of: text, format: .csv, map: map) == expected)
  }

  @Test func inputsOfSeveralFormatsAreReadInOrder() throws {
    let folder = try TemporaryFolder()
    let sources = [
      try folder.write(Array("{\"title\":\"A\"}\n".utf8), to: "a"),
      try folder.write(Array("title,x\nB,1\n".utf8), to: "b"),
      try folder.write(Array("<rss><channel><item><title>C</title></item></channel></rss>".utf8), to: "c"),
    ]
    #expect(try results(InputReader(sources.map { .file($0) })) == ["A", "B", "C"])
  }

  /// Lines of JSON read as before, whichever reader they go through.
  @Test func linesAreReadAsByTheirOwnReader() throws {
    let text = "{\"title\":\"A\"}\n\nx\n{\"id\":3}\n{\"title\":\"B\"}"
    #expect(try results(of: text) == results(ofLines: text))
  }
}
