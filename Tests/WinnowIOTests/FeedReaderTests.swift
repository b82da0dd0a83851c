import Testing
import WinnowTestSupport

@testable import WinnowIO

/// What is read of feeds of every kind, and of feeds with faults.
@Suite("Feed reader") struct FeedReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let feed: String
    /// What the first item has, among other things.
    let fields: [String: String]
    var testDescription: String { name }
  }

  private static func rss(_ entry: String, channel: String = "", attributes: String = "") -> String {
    "<?xml version=\"1.0\"?><rss version=\"2.0\" \(attributes)><channel>\(channel)<item>\(entry)</item></channel></rss>"
  }

  private static func atom(_ entry: String, feed: String = "", attributes: String = "") -> String {
    "<feed xmlns=\"http://www.w3.org/2005/Atom\" \(attributes)>\(feed)<entry>\(entry)</entry></feed>"
  }

  private static let formats = [
    Case(
      name: "RSS 2.0",
      feed: rss(
        """
        <title>Ferry runs again</title><link>https://harbour.example/ferry</link><guid>f-1</guid>
        <pubDate>Tue, 10 Mar 2026 16:52:50 +0100</pubDate><category>Sea</category><category>Town</category>
        <author>w@harbour.example (A. Writer)</author><description>It &lt;b&gt;runs&lt;/b&gt; again.</description>
        """, channel: "<title>Harbour Post</title><language>en-gb</language>"),
      fields: [
        "title": "Ferry runs again", "url": "https://harbour.example/ferry", "id": "f-1", "source": "Harbour Post",
        "published": "2026-03-10T15:52:50Z", "categories": "Sea; Town", "author": "A. Writer",
        "summary": "It runs again.", "lang": "en-gb",
      ]),
    Case(
      name: "RSS 1.0",
      feed: """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title></channel>\
        <item rdf:about="https://x.example/1"><title>Lamp prices fall</title><link>https://x.example/1</link>\
        <dc:creator>Lou</dc:creator><dc:date>2026-03-10T16:52Z</dc:date></item></rdf:RDF>
        """,
      fields: [
        "title": "Lamp prices fall", "url": "https://x.example/1", "author": "Lou", "source": "Post",
        "published": "2026-03-10T16:52:00Z",
      ]),
    Case(
      name: "Atom 1.0",
      feed: atom(
        """
        <title type="html">Fish &amp;amp; chips &lt;em&gt;fall&lt;/em&gt;</title><id>urn:x:1</id>
        <link rel="self" href="/self"/><link href="news/1"/><updated>2026-03-10T16:52:50Z</updated>
        <published>2026-03-09T01:00:00Z</published><author><name>Kim</name></author><category term="food"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>
        """, feed: "<title>Kitchen</title>", attributes: "xml:base=\"https://k.example/a/\" xml:lang=\"en\""),
      fields: [
        "title": "Fish & chips fall", "url": "https://k.example/a/news/1", "id": "urn:x:1", "author": "Kim",
        "published": "2026-03-09T01:00:00Z", "categories": "food", "source": "Kitchen", "lang": "en",
        "body": "One.\n\nTwo.",
      ]),
    Case(
      name: "Atom 0.3",
      feed: """
        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><title mode="escaped">A &amp;lt; B</title>\
        <link rel="alternate" href="https://o.example/1"/><issued>2004-05-06T07:08:09Z</issued></entry></feed>
        """,
      fields: ["title": "A < B", "url": "https://o.example/1", "published": "2004-05-06T07:08:09Z"]),
    Case(
      name: "JSON Feed",
      feed: """
        {"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"2","title":"Second","url":"https://j.example/2",\
        "content_html":"<p>Hello &amp; bye</p>","date_published":"2026-01-02T03:04:05Z","tags":["a","b"]}]}
        """,
      fields: [
        "title": "Second", "url": "https://j.example/2", "id": "2", "body": "Hello & bye", "source": "J",
        "published": "2026-01-02T03:04:05Z", "categories": "a; b",
      ]),
  ]

  private static let faults = [
    Case(
      name: "an undeclared entity", feed: rss("<title>Caf&eacute; &copy; &bogus; 1</title>"),
      fields: ["title": "Café © &bogus; 1"]),
    Case(
      name: "a bare ampersand", feed: rss("<title>R&D up, AT&T down</title>"), fields: ["title": "R&D up, AT&T down"]),
    Case(name: "a bare less-than sign", feed: rss("<title>If a < b then</title>"), fields: ["title": "If a < b then"]),
    Case(
      name: "an end tag too few",
      feed: "<rss><channel><item><title>One <b>bold</title><link>https://x.example/1</link></item>",
      fields: ["title": "One bold", "url": "https://x.example/1"]),
    Case(
      name: "markup encoded twice", feed: rss("<title>&amp;lt;b&amp;gt;x&amp;lt;/b&amp;gt; &amp;amp; y</title>"),
      fields: ["title": "<b>x</b> & y"]),
    Case(
      name: "CDATA", feed: rss("<title><![CDATA[Tom &amp; <i>Jerry</i> & co]]></title>"),
      fields: ["title": "Tom & Jerry & co"]),
    Case(
      name: "white space", feed: rss("<title>\n  Two\n   lines &#160; here </title>"),
      fields: ["title": "Two lines here"]),
    Case(
      name: "a date that is none", feed: rss("<title>T</title><pubDate>yesterday</pubDate>"),
      fields: ["published": "yesterday"]),
    Case(
      name: "a date in the order of America",
      feed: rss("<title>T</title><pubDate>March 10, 2026 4:52 pm EST</pubDate>"),
      fields: ["published": "2026-03-10T21:52:00Z"]),
    Case(
      name: "the address that a counting service replaced",
      feed: rss(
        "<title>T</title><link>https://count.example/~r/1</link><feedburner:origLink>https://x.example/1</feedburner:origLink>",
        attributes: "xmlns:feedburner=\"http://rssnamespace.org/feedburner/ext/1.0\""),
      fields: ["url": "https://x.example/1"]),
    Case(
      name: "a title of the podcast extension only",
      feed: rss(
        "<itunes:title>Episode one</itunes:title><description>Talk.</description>",
        attributes: "xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\""),
      fields: ["title": "Episode one", "summary": "Talk."]),
    Case(
      name: "no title but a text", feed: rss("<description>Rain is coming. It will be wet.</description>"),
      fields: ["title": "Rain is coming."]),
    Case(
      name: "a prefix that is not declared", feed: rss("<title>T</title><dc:creator>Lou</dc:creator>"),
      fields: ["author": "Lou"]),
    Case(
      name: "text around the document", feed: "\n\n junk " + rss("<title>T</title>") + " junk", fields: ["title": "T"]),
  ]

  @Test(arguments: formats + faults) func entryIsRead(_ example: Case) throws {
    let fields = try fields(of: Array(example.feed.utf8), format: .feed)
    for (name, value) in example.fields { #expect(fields[name] == value, "\(name)") }
  }

  @Test(arguments: formats) func formatIsFound(_ example: Case) throws {
    #expect(try fields(of: Array(example.feed.utf8))["title"] == example.fields["title"])
  }

  @Test func otherEncodingsAreRead() throws {
    let latin =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Caf".utf8)
      + [0xE9] + Array("</title></item></channel></rss>".utf8)
    #expect(try results(of: latin) == ["Café"])
    let wide: [UInt8] =
      [0xFF, 0xFE] + Self.rss("<title>Zürich 東京</title>").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try results(of: wide) == ["Zürich 東京"])
    // Says UTF-8, and is not.
    let wrong =
      Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><channel><item><title>Caf".utf8)
      + [0xE9] + Array("s</title></item></channel></rss>".utf8)
    #expect(try results(of: wrong).count == 1)
  }

  @Test func entriesKeepTheirOrderAndErrorsTheirPlace() throws {
    let feed =
      "<rss><channel><item><title>A</title></item><item><link>https://x.example/2</link></item><item><title>C</title></item></channel></rss>"
    #expect(try results(of: feed) == ["A", "no-title f:2:1", "C"])
  }
}
