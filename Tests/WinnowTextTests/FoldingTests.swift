import WinnowTestSupport
import Foundation
import Testing

@testable import WinnowText

@Suite struct FoldingTests {
  /// Texts a property is tried on.
  private static let rounds = 10_000

  @Test(arguments: [
    Case("You w0n't BELIEVE", "you won't believe"),
    Case("You won’t believe", "you won't believe"),
    Case("F R E E", "free"), Case("f.r.e.e", "free"), Case("f-r-e-e", "free"), Case("FR33", "free"),
    Case("ＦＲＥＥ", "free"),
    Case("𝓕𝓻𝓮𝓮", "free"), Case("ⓕⓡⓔⓔ", "free"), Case("frée", "free"), Case("fr\u{200B}e\u{AD}e", "free"),
    Case("frееee", "free"),
    Case("ꜰʀᴇᴇ", "free"), Case("🅵🆁🅴🅴", "free"), Case("f̶r̶e̶e̶", "free"), Case("Ƒřєę", "frєe"), Case("freeeeeee", "free"),
    Case("VІАGRА", "viagra"), Case("v 1 a g r a", "viagra"), Case("V!agra", "v!agra"), Case("p0rnhub", "pornhub"),
    Case("с\u{200B}аsіno", "casino"), Case("ВІТСОІN", "bitcoin"), Case("B1TC01N", "b1tc01n"), Case("$EX", "sex"),
    Case("C@$H", "c@$h"), Case("1\u{FE0F}\u{20E3}00", "100"), Case("f\u{FE0F}r\u{FE0F}ee", "free"),
    Case("t\u{E0061}itle", "title"), Case("ЅЕХ", "sex"), Case("WOOOOW", "woow"), Case("ℌ𝔢𝔩𝔩𝔬", "hello"),
    Case("Straße", "strasse"), Case("don`t", "don`t"), Case("k1ll", "kill"),
  ]) func undoesEvasion(each: Case) {
    #expect(Folding.folded(each.text) == each.expected)
  }

  /// Ordinary text in many languages, and its folded form, which differs in case, in Latin diacritics and quotes only.
  static let ordinary = [
    Case("Ferry sinks off the coast, 17 dead", "ferry sinks off the coast, 17 dead"),
    Case("iPhone 15 and PS5 sell out on Covid-19 fears", "iphone 15 and ps5 sell out on covid-19 fears"),
    Case("Правительство объявило о новых мерах", "правительство объявило о новых мерах"),
    Case("Уряд з’явився: їжа, ґанок і й", "уряд з'явився: їжа, ґанок і й"),
    Case("Софийски университет отвори врати", "софийски университет отвори врати"),
    Case("Η κυβέρνηση ανακοίνωσε νέα μέτρα", "η κυβέρνηση ανακοίνωσε νέα μέτρα"),
    Case("政府宣布新措施，经济增长3.5%", "政府宣布新措施,经济增长3.5%"),
    Case("政府は新しい対策を発表した。コーヒー", "政府は新しい対策を発表した。コーヒー"),
    Case("정부가 새 대책을 발표했다 이 한 그 말", "정부가 새 대책을 발표했다 이 한 그 말"),
    Case("सरकार ने नए उपायों की घोषणा की क्\u{200D}ष", "सरकार ने नए उपायों की घोषणा की क्\u{200D}ष"),
    Case("সরকার নতুন পদক্ষেপ ঘোষণা করেছে", "সরকার নতুন পদক্ষেপ ঘোষণা করেছে"),
    Case("அரசு புதிய நடவடிக்கைகளை அறிவித்தது", "அரசு புதிய நடவடிக்கைகளை அறிவித்தது"),
    Case("أعلنت الحكومة عن إجراءات جديدة كِتَابٌ", "أعلنت الحكومة عن إجراءات جديدة كِتَابٌ"),
    Case("دولت اقدامات تازه را اعلام می\u{200C}کند", "دولت اقدامات تازه را اعلام می\u{200C}کند"),
    Case("הממשלה הודיעה על צעדים חדשים שָׁלוֹם", "הממשלה הודיעה על צעדים חדשים שָׁלוֹם"),
    Case("รัฐบาลประกาศมาตรการใหม่", "รัฐบาลประกาศมาตรการใหม่"),
    Case("រដ្ឋាភិបាលប្រកាសវិធានការថ្មី", "រដ្ឋាភិបាលប្រកាសវិធានការថ្មី"),
    Case("အစိုးရက အစီအမံသစ်များ ကြေညာသည်", "အစိုးရက အစီအမံသစ်များ ကြေညာသည်"),
    Case("მთავრობამ ახალი ზომები გამოაცხადა", "მთავრობამ ახალი ზომები გამოაცხადა"),
    Case("Կառավարությունը հայտարարեց նոր միջոցներ", "կառավարությունը հայտարարեց նոր միջոցներ"),
    Case("መንግሥት አዲስ እርምጃዎችን አስታወቀ", "መንግሥት አዲስ እርምጃዎችን አስታወቀ"),
    Case("Die Regierung kündigt Maßnahmen an", "die regierung kundigt massnahmen an"),
    Case("Le gouvernement a annoncé « 3 mesures »", "le gouvernement a annonce « 3 mesures »"),
    Case("Chính phủ công bố biện pháp mới", "chinh phu cong bo bien phap moi"),
    Case("Rząd ogłosił nowe środki w łodzi", "rzad oglosil nowe srodki w lodzi"),
    Case("Hükümet yeni önlemleri açıkladı", "hukumet yeni onlemleri acikladi"),
    Case("Family 👨‍👩‍👧‍👦 wins ❤️ at 🏳️‍🌈 march 🇩🇪", "family 👨‍👩‍👧‍👦 wins ❤️ at 🏳️‍🌈 march 🇩🇪"),
    Case("R&D at 4K, 5G and 3D; H1N1, G20, B2B", "r&d at 4k, 5g and 3d; h1n1, g20, b2b"),
    Case("mail user@example.com or see www.example.com", "mail user@example.com or see www.example.com"),
    Case("World War III and Louis XVIII", "world war iii and louis xviii"),
  ]

  @Test(arguments: ordinary) func ordinaryTextSurvives(each: Case) {
    #expect(scalars(Folding.folded(each.text)) == scalars(normalized(each.expected, .compatible)))
  }

  @Test func foldingTwiceIsFoldingOnce() {
    var random = SeededGenerator(seed: 2026)
    for _ in 0..<Self.rounds {
      let text = RandomText.make(using: &random)
      let once = Folding.folded(text)
      let twice = Folding.folded(once)
      if scalars(once) != scalars(twice) {
        Issue.record("\(text.debugDescription): \(once.debugDescription) → \(twice.debugDescription)")
        return
      }
    }
  }

  @Test(arguments: FoldingStep.allCases) func eachStepTwiceIsTheStepOnce(step: FoldingStep) {
    var random = SeededGenerator(seed: 8)
    let earlier = FoldingStep.allCases.prefix { $0 != step }
    for _ in 0..<3_000 {
      let text = earlier.reduce(RandomText.make(using: &random)) { apply($1, to: $0) }
      let once = apply(step, to: text)
      if scalars(once) != scalars(apply(step, to: once)) {
        Issue.record("\(text.debugDescription): \(once.debugDescription)")
        return
      }
    }
  }

  @Test func everyCharacterFoldsToItsFixedPoint() {
    // Ideographs and Hangul syllables are uniform; a few of each will do.
    let uniform: [ClosedRange<UInt32>] = [0x3500...0x9F00, 0xAC10...0xD700, 0xE010...0xF8F0, 0x20010...0x2A600]
    var view = TextView()
    for scalar in (UInt32(0)...0x2FA20).compactMap(Unicode.Scalar.init) {
      guard scalar.properties.age != nil, !uniform.contains(where: { $0.contains(scalar.value) }) else { continue }
      Array("x\(scalar)x".utf8).withUnsafeBufferPointer { view.setFolded($0) }
      let once = view.bytes
      once.withUnsafeBufferPointer { view.setFolded($0) }
      if once != view.bytes { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test func fastPathForASCIIAgreesWithTheSteps() {
    var random = SeededGenerator(seed: 77)
    let pool = Array("abeESsXiw  ..--!'$@01352_x\u{1}\n&,")
    for _ in 0..<Self.rounds {
      let text = String(
        (0..<Int.random(in: 0...14, using: &random)).compactMap { _ in pool.randomElement(using: &random) })
      var pieces: [Piece] = []
      var scratch = FoldingScratch()
      Array(text.utf8).withUnsafeBufferPointer { pieces.decode($0) }
      for step in FoldingStep.allCases { step.apply(to: &pieces, reading: .text, scratch: &scratch) }
      if Folding.folded(text) != string(of: pieces) {
        Issue.record("\(text.debugDescription): \(Folding.folded(text).debugDescription)")
        return
      }
    }
  }

  /// Texts that would take hours if a step looked again and again at what it has seen.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a ", "a 1 ", "a 1 1 ", "a-b ", "\u{301}", "\u{301}\u{323}", "क\u{200D}", "\u{93F}\u{200D}", "\u{200D}", "3",
      "a3", "a@", "@a-",
      "aaaa", "🏴", "🏴\u{E0067}", "а", "аb ", "ᄀ", "ﷺ", "\u{AD}", "é", "'", "a'", "x!",
    ]) func longTextsFoldInReasonableTime(fragment: String)
  {
    let text = "क" + String(repeating: fragment, count: 40_000 / fragment.utf8.count)
    let view = TextView(.folded, of: text)
    #expect(view.rawRange(of: 0..<view.bytes.count).lowerBound == 0)
  }

  @Test(arguments: [
    Case("FREE Größe", "free größe"), Case("ẞ ſ K Å", "ß s k å"), Case("ΣΊΣΥΦΟΣ ς", "σίσυφοσ σ"), Case("İI", "İi"),
    Case("ПРИВЕТ", "привет"), Case("ǅ", "ǆ"), Case("Ꭰ ꭰ", "Ꭰ Ꭰ"),
  ]) func loweringIsSimpleCaseFolding(each: Case) {
    #expect(scalars(Folding.lowered(each.text)) == scalars(each.expected))
  }

  @Test func phrasesFoldAsTextsDoExceptForLookAlikeWords() {
    #expect(Folding.foldedPhrase("You won’t BELIEVE") == "you won't believe")
    #expect(Folding.foldedPhrase("Сор") == "сор")
    #expect(Folding.folded("Вынеси сор из избы").contains(Folding.foldedPhrase("Сор")))
  }

  @Test func examplesOfThePageHold() throws {
    let text = try Repository.read("docs/text-views.md")
    let examples = text.matches(of: /`([^`]+)`(?: with Cyrillic .)? → `([^`]+)`/)
    #expect(examples.count >= 10)
    for example in examples {
      #expect(Folding.folded(String(example.1)) == Folding.folded(String(example.2)), "\(example.0)")
    }
  }
}
