import WinnowTestSupport
import Testing
import WinnowModel

@testable import WinnowIO

@Suite("Page reader")
struct PageReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let page: String
    let title: String
    var source: String?
    var categories: [String] = []
    var body: String?
    var isRepeated = false
    var testDescription: String { name }
  }

  private static let plainPages = [
    Case(
      name: "site, section, title, title again",
      page:
        "Garden Hose Museum - Daily tips - How is a hose rolled up?\n\nHow is a hose rolled up?\n\nWith care.\n\nOften.\n",
      title: "How is a hose rolled up?", source: "Garden Hose Museum", categories: ["Daily tips"],
      body: "With care.\n\nOften.", isRepeated: true),
    Case(
      name: "title and site",
      page: "Ferry sinks off the coast | Harbour Post\n\nThe ferry sank.\nNobody was hurt.\n\nMore soon.",
      title: "Ferry sinks off the coast", source: "Harbour Post",
      body: "The ferry sank.\nNobody was hurt.\n\nMore soon."),
    Case(
      name: "a dash inside the title", page: "Lamp prices fall - and nobody knows why\n\nPrices fell.",
      title: "Lamp prices fall - and nobody knows why", body: "Prices fell."),
    Case(
      name: "a dash inside a title that is repeated",
      page:
        "Reds - Blues 3-1: a night to forget | Sport | Evening Lamp\n\nReds – Blues 3-1: A night to forget\n\nIt rained.",
      title: "Reds - Blues 3-1: a night to forget", source: "Evening Lamp", categories: ["Sport"], body: "It rained.",
      isRepeated: true),
    Case(
      name: "angle quotes, carriage returns, lines as paragraphs",
      page: "Wie man Brot backt » Küche » Haus & Hof\r\nMehl nehmen.\r\nBacken.\r\n", title: "Wie man Brot backt",
      source: "Haus & Hof", categories: ["Küche"], body: "Mehl nehmen.\n\nBacken."),
    Case(
      name: "colons and four parts",
      page: "Notice board :: Town :: Water :: Pipes in Mill Street will be changed in May\n\nBoil it.",
      title: "Pipes in Mill Street will be changed in May", source: "Notice board", categories: ["Town", "Water"],
      body: "Boil it."),
    Case(
      name: "a script without spaces", page: "如何写好一份年度工作总结？_范文大全_快乐网\n\n如何写好一份年度工作总结？\n\n第一，要认真。",
      title: "如何写好一份年度工作总结？", source: "快乐网", categories: ["范文大全"], body: "第一，要认真。", isRepeated: true),
    Case(name: "a title alone", page: "\n\n  Only   a title \n", title: "Only a title"),
    Case(
      name: "no title line",
      page: String(repeating: "A long first line without an end, ", count: 9) + "which ends. And goes on.\n\nMore.",
      title: String(repeating: "A long first line without an end, ", count: 8) + "A long first line without",
      body: String(repeating: "A long first line without an end, ", count: 9) + "which ends. And goes on.\n\nMore."),
    Case(
      name: "sections on both sides",
      page: "Weather | Snow closes three mountain passes | The Valley Times\n\nSnow fell.",
      title: "Snow closes three mountain passes", source: "The Valley Times", categories: ["Weather"],
      body: "Snow fell."),
  ]

  private static let htmlPages = [
    Case(
      name: "article with heading",
      page: """
        <!DOCTYPE html><html lang="en"><head><title>Ferry sinks &amp; floats - Coast - Harbour Post</title>
        <style>p { color: red }</style><script>document.write("<p>no</p>")</script></head>
        <body><nav><p>Home</p></nav><article><h1>Ferry sinks &amp; floats</h1><p>The ferry <b>sank</b>,
        then&nbsp;rose.</p><p>&ldquo;Odd&rdquo;, said&#8230; one.<p>Unclosed.</article><footer><p>(c)</p></footer></body></html>
        """,
      title: "Ferry sinks & floats", source: "Harbour Post", categories: ["Coast"],
      body: "The ferry sank, then rose.\n\n“Odd”, said… one.\n\nUnclosed."),
    Case(
      name: "title repeated in a paragraph",
      page:
        "<title>Joke Attic - News - Who mends the fence?</title><h1>Who mends the fence?</h1><p>Who mends the fence?</p><p>We do.</p>",
      title: "Who mends the fence?", source: "Joke Attic", categories: ["News"], body: "We do.", isRepeated: true),
    Case(
      name: "no paragraphs",
      page: "<html><body><div>A plain old page<br><br>Second part<br>with a line</div><div>Third</div>",
      title: "A plain old page", body: "Second part\nwith a line\n\nThird"),
    Case(
      name: "heading instead of a title", page: "<body><h1>Only<br>a heading</h1><div><p>Text</p></div>",
      title: "Only a heading",
      body: "Text"),
    Case(
      name: "facts in the head",
      page: """
        <html><head><meta property="og:site_name" content="Evening Lamp"><meta property='og:title' content='Lamp - the end'>
        <meta name=author content="A. Writer"><meta property="article:section" content="Culture">
        <title>Lamp - the end | Evening Lamp</title></head><body><p>It went out.</p></body></html>
        """,
      title: "Lamp - the end", source: "Evening Lamp", categories: ["Culture"], body: "It went out."),
    Case(
      name: "broken markup",
      page:
        "<p>Before <b title=\"a>b\">bold</i> a < b && c &bogus; &#xZZ; &#0;</p><!-- never <p>seen</p> --><p/>Last</ ><p",
      title: "Before bold a < b && c &bogus; &#xZZ; \u{FFFD}", body: "Last"),
    Case(
      name: "upper case and an unclosed comment",
      page: "<HTML><TITLE>Loud</TITLE><BODY><P>One</P><!-- and no more <P>Two</P>",
      title: "Loud", body: "One"),
  ]

  @Test(arguments: plainPages + htmlPages)
  func splitsAPageIntoItsParts(_ expected: Case) throws {
    let folder = try TemporaryFolder()
    let reader = try PageReader([.file(folder.write(expected.page, to: "page"))])
    var item = Item()
    #expect(try reader.next(into: &item) == .item)
    #expect(item.string(.title) == expected.title)
    #expect(item.string(.source) == expected.source)
    #expect(item.categories == expected.categories)
    #expect(item.string(.body) == expected.body)
    let json = String(decoding: item.json, as: UTF8.self)
    #expect(json.hasSuffix("\"title_repeated\":\(expected.isRepeated)}"))
    #expect(try reader.next(into: &item) == .end)
  }

  @Test func writesAnObjectThatReadsBackAsTheItem() throws {
    let folder = try TemporaryFolder()
    let page = """
      <html lang=de><link rel="canonical" href="https://example.com/a"><meta name="description" content="Kurz">
      <meta property="article:published_time" content="2024-05-01"><title>Brot backen | Küche | Hof</title><p>Mehl "fein".</p>
      """
    let reader = try PageReader([.file(folder.write(page, to: "page"))])
    var item = Item()
    #expect(try reader.next(into: &item) == .item)
    let expected = """
      {"id":"\(item.derivedID)","title":"Brot backen","url":"https://example.com/a","source":"Hof","published":"2024-05-01",\
      "summary":"Kurz","body":"Mehl \\"fein\\".","lang":"de","categories":["Küche"],"title_line":"Brot backen | Küche | Hof",\
      "title_repeated":false}
      """
    #expect(String(decoding: item.json, as: UTF8.self) == expected)
    var again = Item()
    let lines = try JSONLinesReader([.file(folder.write(item.json, to: "lines"))])
    #expect(try lines.next(into: &again) == .item)
    for field in Field.allCases { #expect(again.string(field) == item.string(field)) }
  }

  @Test func givesOneResultForEachFile() throws {
    let folder = try TemporaryFolder()
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: LineReader.lineLimitBytes + 1)
    let sources = try [
      folder.write("A title", to: "1"), folder.write(" \n ", to: "2"),
      folder.write(Compressed.gzip("B title"), to: "3"),
      folder.write(Array(Compressed.zstd("C").dropLast()), to: "4"), folder.write(long, to: "5"),
      folder.write("<html>", to: "6"),
      folder.write(Array("D\0".utf8) + [0xFF], to: "7"),
    ].map(InputSource.file)
    let expected = [
      "A title", "no-title 2:1", "B title", "truncated-input 4:1", "line-too-long 5:1", "no-title 6:1",
      "D\u{FFFD}\u{FFFD}",
    ]
    #expect(try results(PageReader(sources)) == expected)
  }

  @Test(arguments: 0..<600)
  func takesAnyPage(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(Self.htmlPages[seed % Self.htmlPages.count].page.utf8)
    let marks = Array("<>&;\"'/=!-#x \n\0".utf8)
    for _ in 0..<random.below(12) {
      bytes[random.below(bytes.count)] =
        random.below(3) == 0 ? UInt8(random.below(256)) : marks[random.below(marks.count)]
    }
    if random.below(4) == 0 { bytes.removeLast(random.below(bytes.count)) }
    let folder = try TemporaryFolder()
    #expect(try results(PageReader([.file(folder.write(bytes, to: "page"))])).count == 1)
  }

  @Test(arguments: ["<", "<!--", "&#", "<p ", "<p a=\"", "</", "<script>", "&", "<div>", "a - ", "<a b"])
  func takesTimeInProportionToThePage(piece: String) throws {
    let folder = try TemporaryFolder()
    let page = "<html>" + String(repeating: piece, count: 100_000 / piece.utf8.count)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try results(PageReader([.file(folder.write(page, to: "page"))])) }
    #expect(time < .seconds(20))
  }
}
