import Testing

@testable import WinnowDedupe

/// Numbers come out in one spelling, with their unit.
@Suite("Title numbers") struct TitleNumbersTests {
  /// All spellings of one number, and the words that they become.
  struct Spellings: CustomTestStringConvertible, Sendable {
    let expected: String
    let spellings: [String]

    init(_ expected: String, _ spellings: String...) { (self.expected, self.spellings) = (expected, spellings) }

    var testDescription: String { expected }
  }

  @Test(arguments: [
    Spellings(
      "1800000000usd", "$1.8bn", "$1.8 bn", "1.8 billion dollars", "US$1.8 billion", "$1.8 billion", "$1,800,000,000",
      "1.8bn USD", "$1.8B", "＄1.8bn", "1.8-billion-dollar", "$ 1.8 billion", "1.80 billion dollars"),
    Spellings(
      "5000000gbp", "£5m", "£5 million", "5 million pounds", "five million pounds", "£5,000,000",
      "5m pounds"),
    Spellings("2500000eur", "€2.5m", "2.5 million euros", "€2.5 million", "2.5m euro", "EUR 2.5m"),
    Spellings("2000eur", "€2,000", "€2k", "two thousand euros"),
    Spellings("5000000000inr", "Rs 500 crore", "500 crore rupees"),
    Spellings("5eur", "5€", "€5", "5 euros", "EUR 5"),
    Spellings("5gbp", "5 £", "£5", "5 pounds"),
    Spellings("30aud", "A$30", "AU$30", "30 Australian dollars"),
    Spellings("500jpy", "¥500", "500 yen", "500円", "￥500"),
    Spellings("7percent", "7%", "7 %", "7 pct", "7pct", "7 per cent", "7 percent", "seven percent", "seven per cent"),
    Spellings("0.5percent", "0.5%", "0.50 percent"),
    Spellings("2percentagepoint", "2pp", "2 percentage points", "two percentage points"),
    Spellings("1812", "1,812", "1812"),
    Spellings("1234567", "1,234,567", "1234567"),
    Spellings("1.5", "1.5", "1.50"),
    Spellings("5", "5", "five", "5.0"),
    Spellings("23", "23", "twenty-three", "twenty three", "Twenty-Three"),
    Spellings("200", "200", "two hundred", "2 hundred"),
    Spellings("1000000", "one million", "1 million", "1mn", "1,000,000", "1 mln"),
    Spellings("200000", "200000", "two hundred thousand"),
    Spellings("300000000", "300 million", "three hundred million"),
    Spellings("2500000", "2.5 million", "two million five hundred thousand"),
    Spellings("120", "120", "one hundred twenty"),
    Spellings("12", "12", "twelve"),
    Spellings("3rd", "third", "3rd", "3RD", "Third"),
    Spellings("21st", "21st", "twenty-first", "twenty first"),
    Spellings("11th", "eleventh", "11th"),
    Spellings("12th", "twelfth", "12th"),
    Spellings("30th", "thirtieth", "30th"),
    Spellings("10km", "10km", "10 km", "10 kilometres", "10-km", "ten kilometers", "10 Kilometers"),
    Spellings("300mw", "300 MW", "300 megawatts", "300MW"),
    Spellings("25yearold", "25-year-old", "25 year old", "25 years old", "25yo"),
    Spellings("5lightyear", "5 light years", "five light-years"),
    Spellings("3people", "3 people", "three people", "3 persons", "三人", "3人", "３人"),
    Spellings("40death", "40 dead", "40 killed", "40 deaths", "forty dead"),
  ]) func spellingsOfOneNumberMeet(_ number: Spellings) {
    for spelling in number.spellings {
      #expect(CanonicalTitle("alpha \(spelling) beta").string == "alpha \(number.expected) beta", "\(spelling)")
    }
  }

  @Test(arguments: [
    TitleCase("Win 3-1 away", "win 3-1 away"),
    TitleCase("Win 3–1 away", "win 3-1 away"),
    TitleCase("Won 6-4, 6-3 again", "won 6-4 6-3 again"),
    TitleCase("At 19:45 sharp", "at 19:45 sharp"),
    TitleCase("After 9/11 attacks", "after 9/11 attacks"),
    TitleCase("Version 7.1.2 fixes bug", "version 7.1.2 fixes bug"),
    TitleCase("On 2014-03-10 it rained", "on 2014-03-10 it rained"),
    TitleCase("Agent 007 returns", "agent 007 returns"),
    TitleCase("Swims 100m freestyle", "swims 100m freestyle"),
    TitleCase("Earns 5m views", "earns 5m views"),
    TitleCase("New 4x4 sold", "new 4x4 sold"),
    TitleCase("The 5G network", "the 5g network"),
    TitleCase("Got covid19 again", "got covid19 again"),
    TitleCase("G20 meets", "g20 meets"),
    TitleCase("Best of the 1990s music", "best of the 1990s music"),
    TitleCase("In 2014, 30 ships sank", "in 2014 30 ships sank"),
    TitleCase("Hundreds flee", "hundreds flee"),
    TitleCase("Nobody has a billion friends", "nobody has a billion friends"),
    TitleCase("Dollar falls", "dollar falls"),
    TitleCase("Big $ for 2014 Olympics", "big for 2014 olympics"),
    TitleCase("Ke$ha sells 5 songs", "ke ha sells 5 songs"),
    TitleCase("A$AP Rocky plays 20 songs", "a ap rocky plays 20 songs"),
    // Codes of currencies count in capitals only.
    TitleCase("Side won 5 games", "side won 5 games"),
    TitleCase("Shares fall -10% today", "shares fall -10percent today"),
    TitleCase("Town at -4 tonight", "town at -4 tonight"),
    TitleCase("Flight 370 - Days of waiting", "flight 370 days of waiting"),
    TitleCase("Flight 370 -days of waiting", "flight 370 days of waiting"),
    TitleCase("Costs a lot of $ and €", "costs a lot of and"),
    TitleCase("100 percentages", "100 percentages"),
    TitleCase("5 per house", "5 per house"),
    TitleCase("Sold at 7pm today", "sold at 7pm today"),
    TitleCase("No. 5 sinks", "no 5 sinks"),
    TitleCase("Rate 1,2 and 3", "rate 1 2 and 3"),
    TitleCase("Code 12,34 fails", "code 12 34 fails"),
    TitleCase("Pi is 3.14159", "pi is 3.14159"),
    TitleCase("Ends with 5.", "ends with 5"),
    TitleCase("Costs .5 more", "costs 5 more"),
    TitleCase("Zero tolerance", "0 tolerance"),
  ]) func whatIsNoPlainNumberStays(_ title: TitleCase) {
    #expect(title.text == title.expected)
  }

  @Test(arguments: [
    Spellings("23", "二十三", "23", "２３"),
    Spellings("2014 年", "2014年", "２０１４年", "二〇一四年"),
    Spellings("320", "三百二十", "320"),
    Spellings("180000000", "1.8億", "1.8亿"),
    Spellings("50000", "5万", "五万", "5萬", "５万"),
    Spellings("70yearold", "七十歳", "70歳", "70岁"),
    Spellings("200000000000jpy", "2000億円", "２０００億円"),
    Spellings("300", "三百", "300"),
    Spellings("5000000usd", "500万ドル", "500万美元", "五百万ドル"),
    Spellings("2people", "2명", "2 명", "2人", "二人"),
  ]) func ideographicNumbersMeet(_ number: Spellings) {
    for spelling in number.spellings {
      #expect(CanonicalTitle("alpha \(spelling) beta").string == "alpha \(number.expected) beta", "\(spelling)")
    }
  }

  /// Ideographs of numbers are none where nothing is counted.
  @Test(arguments: [
    TitleCase("三星发布手机", "三星发布手机"),
    TitleCase("四川遭遇大雨", "四川遭遇大雨"),
    TitleCase("参議院で可決", "参議院で可決"),
    TitleCase("alpha 三星 beta", "alpha 三星 beta"),
    TitleCase("三人在场", "3people 在场"),
  ]) func namesWithNumbersStay(_ title: TitleCase) {
    #expect(title.text == title.expected)
  }

  @Test func longNumbersKeepTheirDigits() {
    let digits = String(repeating: "1234567890", count: 5)
    #expect(CanonicalTitle("alpha \(digits) beta").string == "alpha \(digits) beta")
    #expect(CanonicalTitle("alpha \(digits) trillion").string.hasPrefix("alpha \(digits)"))
    #expect(CanonicalTitle("alpha 999999999999999999 beta").string == "alpha 999999999999999999 beta")
  }
}
