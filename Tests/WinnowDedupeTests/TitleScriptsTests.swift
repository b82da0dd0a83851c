import Testing

@testable import WinnowDedupe

/// Titles in other scripts, without spaces, and of unusual length.
@Suite("Title scripts") struct TitleScriptsTests {
  @Test(arguments: [
    TitleCase("深圳工厂发生爆炸", "深圳工厂发生爆炸"),
    TitleCase("深圳工厂，发生爆炸！", "深圳工厂发生爆炸"),
    TitleCase("深圳 工厂 发生 爆炸", "深圳工厂发生爆炸"),
    TitleCase("「もう走りたい」", "もう走りたい"),
    TitleCase("｢もう走りたい｣", "もう走りたい"),
    TitleCase("トヨタ、欧州で新設", "トヨタ欧州で新設"),
    TitleCase("ﾄﾖﾀ、欧州で新設", "トヨタ欧州で新設"),
    TitleCase("トヨタ　欧州で新設", "トヨタ欧州で新設"),
    TitleCase("深圳5人在场", "深圳 5people 在场"),
    TitleCase("Apple在中国", "apple 在中国"),
    TitleCase("在中国Apple", "在中国 apple"),
    TitleCase("在 Apple 中国", "在 apple 中国"),
    TitleCase("국회 통과", "국회통과"),
    TitleCase("국회통과", "국회통과"),
    TitleCase("국회, 통과", "국회통과"),
    TitleCase("\u{1100}\u{116E}\u{11A8} 통과", "국통과"),
    TitleCase("Москва сегодня", "москва сегодня"),
    TitleCase("МОСКВА: СЕГОДНЯ", "москва сегодня"),
    TitleCase("«Москва» сегодня", "москва сегодня"),
    TitleCase("مصر اليوم", "مصر اليوم"),
    TitleCase("مصر، اليوم؟", "مصر اليوم"),
    TitleCase("ישראל היום", "ישראל היום"),
    TitleCase("Αθήνα 5 ΝΕΚΡΟΙ", "αθήνα 5 νεκροι"),
  ]) func wordsOfScripts(_ title: TitleCase) {
    #expect(title.text == title.expected)
  }

  @Test(arguments: [
    ("word", 2000), ("ab", 5000), ("слово", 1000), ("中文字", 1100), ("é", 5000), ("3 ", 5000), ("- ", 5000),
    ("(", 10_000),
    ("&amp;", 2000), ("<b>", 3000), ("UPDATE 1-", 1100), (" - Reuters", 1000), ("...", 3000), ("1", 10_000),
    ("1,000 ", 1500),
    ("ﷺ ", 2500), ("三", 3000), ("million ", 1200), ("\u{301}", 5000), ("[video]", 1400),
  ]) func longTitlesAreCut(part: String, count: Int) {
    for separator in ["", " "] {
      let text = CanonicalTitle(Array(repeating: part, count: count).joined(separator: separator)).text
      #expect(text.count <= CanonicalTitle.byteLimit)
      #expect(String(validating: text, as: UTF8.self) != nil)
    }
  }

  @Test func titleBehindTheLimitDoesNotCount() {
    let words = Array(repeating: "word", count: 1000).joined(separator: " ")
    #expect(CanonicalTitle(words + " end one").string == CanonicalTitle(words + " end two").string)
  }
}
