import Testing
import WinnowDedupe

/// Addresses and the keys that they must have, one a line.
///
/// `ADDRESS => KEY` names the key by hand; `A == B` asks for the same key, `A != B` for different keys, and `- ADDRESS` for
/// none. Spaces stand around the signs only.
@Suite struct URLKeyPairsTests {
  @Test func addressesHaveTheirKeys() {
    var maker = URLKeyMaker()
    for (offset, line) in Self.table.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      if let problem = Self.problem(in: line, &maker) {
        let location = SourceLocation(
          fileID: #fileID, filePath: #filePath, line: Self.firstLine + offset, column: 1)
        Issue.record("\(line): \(problem)", sourceLocation: location)
      }
    }
  }

  @Test func tableIsLarge() {
    #expect(Self.table.split(separator: "\n").count { !$0.hasPrefix("#") } >= 120)
  }

  private static func problem(in line: Substring, _ maker: inout URLKeyMaker) -> String? {
    let words = line.split(separator: " ").map(String.init)
    if words.count == 2, words[0] == "-" {
      return maker.key(of: words[1]).map { "has the key \($0)" }
    }
    guard words.count == 3 else { return "not a line of the table" }
    let left = maker.key(of: words[0])
    guard let left else { return "the first has no key" }
    switch words[1] {
    case "=>": return left == words[2] ? nil : "has the key \(left)"
    case "==", "!=":
      guard let right = maker.key(of: words[2]) else { return "the second has no key" }
      return (left == right) == (words[1] == "==") ? nil : "have the keys \(left) and \(right)"
    default: return "unknown sign"
    }
  }

  private static let firstLine = #line + 2
  private static let table = #"""
    # Scheme, host, port
    http://example.com/a => example.com/a
    HTTPS://Example.COM/a => example.com/a
    example.com/a => example.com/a
    //example.com/a => example.com/a
    http://example.com./a => example.com/a
    http://example.com:80/a => example.com/a
    https://example.com:443/a => example.com/a
    http://example.com:8080/a => example.com:8080/a
    http://user:secret@example.com/a => example.com/a
    http://www.example.com/a => example.com/a
    http://www2.example.com/a => example.com/a
    http://m.example.com/a => example.com/a
    http://mobile.example.com/a => example.com/a
    http://amp.example.com/a => example.com/a
    http://www.m.example.com/a => example.com/a
    http://www.co.uk/a => www.co.uk/a
    http://m.co.uk/a => m.co.uk/a
    http://en.m.wikipedia.org/wiki/Tea => en.wikipedia.org/wiki/Tea
    http://en.wikipedia.org/wiki/Tea != http://de.wikipedia.org/wiki/Tea
    http://news.example.com/a != http://example.com/a
    http://127.0.0.1/a => 127.0.0.1/a
    http://www.127.0.0.1/a => www.127.0.0.1/a
    http://[2001:DB8::1]:8080/a => [2001:db8::1]:8080/a
    http://localhost/a => localhost/a
    http://xn--bcher-kva.example/a == http://bücher.example/a
    http://BÜCHER.example/a => bücher.example/a
    http://XN--BCHER-KVA.example/a => bücher.example/a
    http://xn--80ak6aa92e.com/a => аррӏе.com/a
    http://xn--a/a => xn--a/a
    http://例え。jp/a => 例え.jp/a
    # No key
    - http://example.com
    - http://example.com/
    - http://example.com/#top
    - http://example.com/?utm_source=rss
    - http://www.example.com/index.html
    - http://example.com/Default.aspx
    - http://example.com/amp/
    - ftp://example.com/a
    - mailto:someone@example.com
    - javascript:alert(1)
    - /only/a/path
    - http:///a
    - http://exa%6Dple.com/a
    - http://a..b/c
    - http://a:b:c/d
    - https://href.li/?https://example.com/
    # Path
    http://example.com/a/ => example.com/a
    http://example.com//a///b => example.com/a/b
    http://example.com/a/./b/../c => example.com/a/c
    http://example.com/../../a => example.com/a
    http://example.com/a%2Fb => example.com/a%2Fb
    http://example.com/a%2fb => example.com/a%2Fb
    http://example.com/%7Euser/%61 => example.com/~user/a
    http://example.com/x/%2E%2E/a => example.com/a
    http://example.com/Foo_%28bar%29 => example.com/Foo_(bar)
    http://example.com/caf%c3%a9 == http://example.com/café
    http://example.com/100%/a => example.com/100%25/a
    http://example.com/%%341 => example.com/%2541
    http://example.com/a\b => example.com/a/b
    http://example.com/a|b => example.com/a%7Cb
    http://example.com/A != http://example.com/a
    http://example.com/a.html != http://example.com/a
    http://example.com/news/index.html => example.com/news
    http://example.com/news/Index.PHP => example.com/news
    http://example.com/news/default.asp => example.com/news
    http://example.com/news/index.html/ => example.com/news
    http://example.com/news/my-index.html => example.com/news/my-index.html
    http://example.com/index.php/story => example.com/index.php/story
    http://example.com/index.php?id=5 => example.com/?id=5
    http://example.com/a;jsessionid=0A1B2C => example.com/a
    http://example.com/a;JSESSIONID=0A/b;v=1 => example.com/a/b;v=1
    http://example.com/story,0,123.story => example.com/story,0,123.story
    # AMP
    http://example.com/story/amp => example.com/story
    http://example.com/story/amp/ => example.com/story
    http://example.com/story.amp => example.com/story
    http://example.com/story.amp.html => example.com/story.html
    http://example.com/amp/story => example.com/story
    http://example.com/story?amp=1 => example.com/story
    http://example.com/story?amp => example.com/story
    http://example.com/story?outputType=amp => example.com/story
    http://example.com/clamp => example.com/clamp
    http://example.com/ampere/story => example.com/ampere/story
    # Query
    http://example.com/a?b=2&a=1 => example.com/a?a=1&b=2
    http://example.com/a?a=2&a=1 == http://example.com/a?a=1&a=2
    http://example.com/a?a=1&a=1 => example.com/a?a=1
    http://example.com/a? => example.com/a
    http://example.com/a?&& => example.com/a
    http://example.com/a?b=&c=1 => example.com/a?c=1
    http://example.com/a?12345 => example.com/a?12345
    http://example.com/a?q=x+y == http://example.com/a?q=x%20y
    http://example.com/a?q=x%2By != http://example.com/a?q=x%20y
    http://example.com/a?q=%e4%BD => example.com/a?q=%E4%BD
    http://example.com/a?u=http%3A%2F%2Fb.com%2F => example.com/a?u=http://b.com/
    http://example.com/a?id=1&amp;p=2 => example.com/a?id=1&p=2
    http://example.com/a?id=1&amp;amp;utm_source=x => example.com/a?id=1
    http://example.com/a?id=1 != http://example.com/a?id=2
    http://example.com/a?id=7&p=1&page=2&article=3&story=4&v=5&q=6 => example.com/a?article=3&id=7&p=1&page=2&q=6&story=4&v=5
    http://example.com/a?x=%26&y=%3D => example.com/a?x=%26&y=%3D
    # Trackers
    http://example.com/a?utm_source=rss&utm_medium=feed&id=1 => example.com/a?id=1
    http://example.com/a?UTM_Source=rss => example.com/a
    http://example.com/a?fbclid=1 => example.com/a
    http://example.com/a?gclid=1&dclid=2&gbraid=3&wbraid=4&msclkid=5 => example.com/a
    http://example.com/a?mc_cid=1&mc_eid=2 => example.com/a
    http://example.com/a?igshid=1&yclid=2&_openstat=3 => example.com/a
    http://example.com/a?CMP=share_btn_tw => example.com/a
    http://example.com/a?cmpid=1&ncid=2&ito=3&xtor=RSS-1 => example.com/a
    http://example.com/a?at_medium=RSS&at_campaign=KARANGA&at_custom1=x => example.com/a
    http://example.com/a?smid=tw-share&smtyp=cur => example.com/a
    http://example.com/a?partner=rss&emc=rss => example.com/a
    http://example.com/a?partner=acme => example.com/a?partner=acme
    http://example.com/a?src=rss => example.com/a
    http://example.com/a?src=7 => example.com/a?src=7
    http://example.com/a?track=rss => example.com/a
    http://example.com/a?track=3 => example.com/a?track=3
    http://example.com/a?ref=rss => example.com/a
    http://example.com/a?ref=master => example.com/a?ref=master
    http://example.com/a?ftag=ABC&soc_src=x&soc_trk=y&guccounter=1&guce_referrer=z => example.com/a
    http://example.com/a?_hsenc=1&_hsmi=2&hsCtaTracking=3&mkt_tok=4 => example.com/a
    http://example.com/a?WT.mc_id=1 => example.com/a
    http://example.com/a?hn => example.com/a
    http://example.com/a?hn=5 => example.com/a?hn=5
    http://mobile.nytimes.com/2014/a.html?_r=0&pagewanted=2 => nytimes.com/2014/a.html?pagewanted=2
    http://example.com/a?_r=0 => example.com/a?_r=0
    https://x.com/search?q=a&t=5 => x.com/search?q=a
    https://music.youtube.com/watch?v=ab&feature=share => music.youtube.com/watch?v=ab
    # Fragment
    http://example.com/a#top => example.com/a
    http://example.com/a#!/b => example.com/a#!/b
    http://example.com/#!/b => example.com/#!/b
    http://example.com/a#!/b != http://example.com/a#!/c
    http://example.com/a#! => example.com/a
    # Addresses inside addresses
    https://www.google.com/url?sa=t&q=http://example.com/a&usg=x => example.com/a
    https://www.google.co.uk/url?sa=t&url=http%3A%2F%2Fexample.com%2Fa%3Fid%3D1 => example.com/a?id=1
    http://news.google.com/news/url?sa=t&fd=R&usg=x&url=http://example.com/a => example.com/a
    https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa&h=AT0 => example.com/a
    https://lm.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa => example.com/a
    https://t.umblr.com/redirect?z=http%3A%2F%2Fexample.com%2Fa&t=x => example.com/a
    https://out.reddit.com/t3_abc?url=https%3A%2F%2Fexample.com%2Fa&token=x => example.com/a
    https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.com%2Fa => example.com/a
    https://slack-redir.net/link?url=https%3A%2F%2Fexample.com%2Fa => example.com/a
    https://steamcommunity.com/linkfilter/?url=https://example.com/a => example.com/a
    https://exit.sc/?url=https%3A%2F%2Fexample.com%2Fa => example.com/a
    https://href.li/?https://example.com/a?id=1 => example.com/a?id=1
    http://nullrefer.com/?http://example.com/a => example.com/a
    https://web.archive.org/web/20140310123456/http://example.com/a?id=1&utm_source=x => example.com/a?id=1
    https://web.archive.org/web/2014id_/example.com/a => example.com/a
    https://web.archive.org/web/2014/http:/example.com/a => example.com/a
    http://webcache.googleusercontent.com/search?q=cache:AbC-dE:http://example.com/a+some+words => example.com/a
    http://webcache.googleusercontent.com/search?q=cache:AbC-dE:example.com/a => example.com/a
    http://webcache.googleusercontent.com/search?q=cache:http://example.com/a => example.com/a
    https://www.google.com/amp/s/example.com/a => example.com/a
    https://www.google.com/amp/s/amp.example.com/a/amp/ => example.com/a
    https://example-com.cdn.ampproject.org/c/s/example.com/a.amp.html => example.com/a.html
    https://example-com.cdn.ampproject.org/c/example.com/a => example.com/a
    https://go.skimresources.com/?id=1X&url=https%3A%2F%2Fexample.com%2Fa => example.com/a
    http://redirect.viglink.com?key=1&u=https%3A%2F%2Fexample.com%2Fa => example.com/a
    https://getpocket.com/redirect?url=https%3A%2F%2Fexample.com%2Fa => example.com/a
    http://us.rd.yahoo.com/dailynews/rss/search/*http%3A//example.com/a => example.com/a
    http://rd.yahoo.com/SIG=1/*http://example.com/a?id=1 => example.com/a?id=1
    https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa&data=x => example.com/a
    https://www.bing.com/news/apiclick.aspx?ref=x&url=1&u=https%3a%2f%2fexample.com%2fa => example.com/a
    https://www.bing.com/ck/a?u=a1aHR0cHM => bing.com/ck/a?u=a1aHR0cHM
    https://www.google.com/url?q=not-an-address => google.com/url?q=not-an-address
    https://www.google.com/search?q=http://example.com/a => google.com/search?q=http://example.com/a
    https://example.com/url?q=http://example.org/a => example.com/url?q=http://example.org/a
    https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.com%252Fa => example.com/a
    https://href.li/?https://href.li/?https://href.li/?https://href.li/?https://href.li/?http://b.com/a => b.com/a
    - https://href.li/?https://href.li/?https://href.li/?https://href.li/?https://href.li/?https://href.li/?http://b.com/a
    # Sites with several addresses of one page
    https://youtu.be/dQw4w9WgXcQ?t=5 => youtube.com/watch?v=dQw4w9WgXcQ
    https://m.youtube.com/watch?list=x&v=dQw4w9WgXcQ&feature=youtu.be => youtube.com/watch?v=dQw4w9WgXcQ
    https://www.youtube.com/shorts/dQw4w9WgXcQ => youtube.com/watch?v=dQw4w9WgXcQ
    https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ => youtube.com/watch?v=dQw4w9WgXcQ
    https://www.youtube.com/playlist?list=x => youtube.com/playlist?list=x
    https://www.youtube.com/watch?v=a != https://www.youtube.com/watch?v=b
    https://www.amazon.com/Some-Title/dp/B000000001/ref=sr_1_1?tag=x => amazon.com/dp/B000000001
    https://www.amazon.com/gp/product/B000000001?pf_rd_m=x => amazon.com/dp/B000000001
    https://www.amazon.co.uk/dp/B000000001 != https://www.amazon.com/dp/B000000001
    https://twitter.com/someone/status/123?s=20 == https://x.com/someone/status/123
    https://mobile.twitter.com/someone/status/123/photo/1 == https://nitter.net/someone/status/123#m
    https://twitter.com/someone/status/123 != https://twitter.com/someone/status/124
    https://old.reddit.com/r/news/comments/abc/some_title/ => reddit.com/comments/abc
    https://np.reddit.com/r/news/comments/abc/ == https://redd.it/abc
    https://www.reddit.com/r/news/comments/abc/some_title/def/?context=3 => reddit.com/comments/abc/-/def
    https://www.reddit.com/r/news/comments/abc/t/ != https://www.reddit.com/r/news/comments/abd/t/
    https://i.redd.it/abc.jpg => i.redd.it/abc.jpg
    https://arxiv.org/pdf/1706.03762.pdf == https://arxiv.org/abs/1706.03762
    https://arxiv.org/pdf/cs/0112017 => arxiv.org/abs/cs/0112017
    https://arxiv.org/pdf/cs/0112017.pdf => arxiv.org/abs/cs/0112017
    """#
}
