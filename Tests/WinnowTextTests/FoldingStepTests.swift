import Testing

@testable import WinnowText

@Suite struct FoldingStepTests {
  @Test(arguments: [
    Case("fr\u{200B}ee", "free"),
    Case("fr\u{AD}ee \u{2066}now\u{2069}", "free now"),
    Case("\u{FEFF}title", "title"),
    Case("f\u{1}ree\tgift", "free\tgift"),
    Case("v\u{E0061}i\u{E0067}agra", "viagra"),
    Case("fr\u{200D}ee", "free"),
    Case("क्\u{200D}ष", "क्\u{200D}ष"),
    Case("می\u{200C}خواهم", "می\u{200C}خواهم"),
    Case("👩\u{200D}💻 ❤\u{FE0F}", "👩\u{200D}💻 ❤\u{FE0F}"),
    Case("👩🏽\u{200D}🚀", "👩🏽\u{200D}🚀"),
    Case(
      "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
      "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"),
    Case("🏴\u{E0067}\u{E0062}", "🏴"),
    Case("1\u{FE0F}\u{20E3}", "1\u{20E3}"),
    Case("a\u{FE0F}b", "ab"),
  ]) func removesWhatDoesNotShow(each: Case) {
    #expect(scalars(apply(.invisible, to: each.text)) == scalars(each.expected))
  }

  @Test(arguments: [
    Case("Ｆｒｅｅ", "Free"), Case("𝐅𝓻𝖊𝕖", "Free"), Case("ⓕⓡⓔⓔ", "free"), Case("ﬁne", "fine"), Case("Ⅷ", "VIII"),
    Case("e\u{301}", "é"), Case("don´t", "don´t"), Case("ﾊﾝｶｸ", "ハンカク"), Case("①", "1"), Case("…", "..."),
  ]) func bringsToPlainForms(each: Case) {
    #expect(scalars(apply(.compatibility, to: each.text)) == scalars(each.expected))
  }

  @Test(arguments: [
    Case("frée", "free"), Case("ñandú çà", "nandu ca"), Case("Ǻ", "A"), Case("tiếng Việt", "tieng Viet"),
    Case("f\u{337}r\u{336}\u{335}e\u{20DD}e\u{300}\u{301}\u{302}", "free"),
    Case("й ё ї", "й ё ї"), Case("за\u{301}мок", "замок"), Case("ά ΐ", "ά ΐ"),
    Case("किताब", "किताब"), Case("كِتَابٌ", "كِتَابٌ"), Case("שָׁלוֹם", "שָׁלוֹם"), Case("น้ำ", "น้ำ"), Case("が", "が"),
    Case("ส็็็็", "ส็"), Case("f็r็ee", "free"), Case("≠", "≠"), Case("1\u{20E3}", "1"),
  ]) func removesMarksThatTheScriptDoesNotNeed(each: Case) {
    #expect(scalars(apply(.compatibility, .marks, to: each.text)) == scalars(normalized(each.expected, .compatible)))
  }

  @Test(arguments: [
    Case("won’t “quoted” – dash — ʼ", "won't \"quoted\" - dash - '"), Case("łódź", "lódź"), Case("Øre", "ore"),
    Case("ꜰʀᴇᴇ", "free"), Case("🅵🆁🅴🅴", "free"), Case("Straße", "Straße"), Case("ıɑɡ", "iag"), Case("naïve", "naïve"),
    Case("½ 5−3", "½ 5-3"), Case("a\u{2800}b", "a b"), Case("да", "да"), Case("don´t", "don't"),
  ]) func mapsSignsAndLatinVariants(each: Case) {
    #expect(apply(.plain, to: each.text) == each.expected)
  }

  @Test(arguments: [
    Case("f r e e", "free"), Case("f.r.e.e", "free"), Case("f-r-e-e money", "free money"),
    Case("f - r - e - e", "free"),
    Case("f r e e  m o n e y", "free  money"), Case("get f*r*e*e!", "get free!"), Case("f_r_e_e", "free"),
    Case("U S A", "USA"), Case("U.S.A.", "USA."), Case("v 1 a g r a", "v1agra"), Case("S e x", "Sex"),
    Case("免 费 送", "免费送"), Case("с е к с", "секс"), Case("f·r·e·e", "free"), Case("J. R. R. Tolkien", "JRR. Tolkien"),
    Case("a b", "a b"), Case("I am a b", "I am a b"), Case("a b-c", "a b-c"), Case("1 2 3 4", "1 2 3 4"),
    Case("A, B, C", "A, B, C"), Case("I'm a b", "I'm a b"), Case("x 1 2", "x 1 2"), Case("a b c 1", "abc 1"),
    Case("이 한 그 말", "이 한 그 말"), Case("e.g. a", "e.g. a"), Case("p.m.", "p.m."), Case("", ""),
  ]) func closesUpSpacedOutLetters(each: Case) {
    #expect(apply(.spacing, to: each.text) == each.expected)
  }

  @Test(arguments: [
    Case("VІАGRА", "ViaGRa"), Case("pаypаl", "paypal"), Case("Αpple", "apple"), Case("Неllo", "hello"),
    Case("рорсоrn", "popcorn"), Case("РАУРАL", "paypaL"), Case("сот в доме", "сот в доме"),
    Case("Оса и рок", "Оса и рок"), Case("рорсо", "popco"), Case("НАТО и РОССИЯ", "НАТО и РОССИЯ"),
    Case("ΝΑΤΟ είναι", "ΝΑΤΟ είναι"), Case("ΝΑΤΟ", "nato"), Case("Москва Mосква", "Москва Mockba"),
    Case("kΩ μm", "kΩ μm"), Case("IT-компания", "IT-компания"), Case("Ꮪexy", "sexy"), Case("frее 免费", "free 免费"),
    Case("haус", "hayc"), Case("ꓝꓣꓰꓰ", "free"), Case("iPhoneを買う", "iPhoneを買う"), Case("ה-iPhone", "ה-iPhone"),
  ]) func mapsPosingLetters(each: Case) {
    #expect(apply(.lookAlikes, to: each.text) == each.expected)
  }

  @Test func wordsOfLookAlikesStayInPhrases() {
    #expect(apply(.lookAlikes, to: "сор", reading: .phrase) == "сор")
    #expect(apply(.lookAlikes, to: "сор", reading: .text) == "cop")
    #expect(apply(.lookAlikes, to: "сoр", reading: .phrase) == "cop")
  }

  @Test(arguments: [
    Case("FREE", "free"), Case("Straße", "strasse"), Case("ΣΊΣΥΦΟΣ", "σίσυφοσ"), Case("ΐ", "ΐ"), Case("Ж", "ж"),
    Case("ᾼ", "αι"), Case("և", "եւ"), Case("中", "中"),
  ]) func foldsCase(each: Case) {
    #expect(scalars(apply(.caseFolding, to: each.text)) == scalars(each.expected))
  }

  @Test(arguments: [
    Case("w0n't", "won't"), Case("fr33", "free"), Case("v1agra", "viagra"), Case("c@sh", "cash"), Case("$ale", "sale"),
    Case("s3x", "sex"), Case("p0rn", "porn"), Case("l33t", "leet"), Case("g00gle", "google"), Case("h3ll0", "hello"),
    Case("n00b5", "n00b5"), Case("b00bs", "boobs"), Case("5tup1d", "stupid"), Case("a$$", "ass"),
    Case("pu$$y", "pussy"),
    Case("ca$h", "cash"), Case("fr3e", "free"), Case("ch3ap", "cheap"), Case("pu55y", "pussy"), Case("fr€e", "free"),
    Case("fr€€", "free"), Case("sh!t", "shit"), Case("h4te", "hate"), Case("g4y", "gay"), Case("w0men", "women"),
    Case("ni99er", "nigger"), Case("vi@gr@", "viagra"), Case("imm1grants", "immigrants"), Case("cas1n0s", "casinos"),
    Case("b4n4n4", "banana"), Case("stup1d", "stupid"), Case("g00gle.com", "google.com"), Case("b1tc0in", "bitcoin"),
    Case("$ex", "sex"), Case("fr33!!!", "free!!!"),
  ]) func readsLeet(each: Case) {
    #expect(apply(.leet, to: each.text) == each.expected)
  }

  @Test(arguments: [
    "3d", "covid-19", "covid19", "2nd", "mp3", "h264", "b2b", "4k", "g20", "web3", "ps5", "1st", "3rd", "5th", "10th",
    "i18n",
    "k8s", "a11y", "b2c", "p2p", "f16", "u2", "7up", "mi6", "ar15", "f1", "y2k", "gpt4", "gpt4o", "x86", "utf8", "mp4",
    "h1n1",
    "h5n1", "h7n9", "r2d2", "co2", "ipv4", "4chan", "50cent", "s21", "win11", "90s", "1990s", "q3", "iphone15",
    "iphone5c", "rtx4090", "3am", "10pm", "5km", "100m", "sha256", "base64", "s3", "k9", "w3c", "2fa", "4x4", "g7",
    "area51",
    "catch22", "3com", "16gb", "m4a1", "a380", "b737", "h1b", "l10n", "e10", "$5", "$1bn", "us$5", "$btc", "a$", "10€",
    "user@example.com", "j0hn@example.com", "@handle", "wow!", "stop!this is", "3.14", "1,000", "0", "365", "v2", "4-1",
    "log4j", "mp3s", "9to5mac", "5g", "a4", "c4", "w2", "404", "24/7", "3am!", "covid19vaccine", "b4u", "l8r", "gr8",
    "100th", "13th", "g8", "p53", "omega3", "b12", "windows10", "formula1", "7eleven's 3", "п0рно", "한3국3말",
  ]) func leavesNamesAndNumbersAlone(text: String) {
    #expect(apply(.leet, to: text) == text)
  }

  @Test(arguments: [
    Case("sooo", "soo"), Case("soooooo", "soo"), Case("soo", "soo"), Case("freeee", "free"), Case("frrreee", "frree"),
    Case("www.example", "www.example"), Case("aaa", "aaa"), Case("aaaaaa", "aaa"), Case("xxxx", "xxx"),
    Case("xviii", "xviii"),
    Case("iii", "iii"), Case("привееет", "привеет"), Case("哈哈哈哈", "哈哈哈哈"), Case("1000", "1000"), Case("!!!!", "!!!!"),
    Case("ههههه", "ههههه"), Case("goooal 2000m", "gooal 2000m"),
  ]) func shortensRuns(each: Case) {
    #expect(apply(.repeats, to: each.text) == each.expected)
  }
}
