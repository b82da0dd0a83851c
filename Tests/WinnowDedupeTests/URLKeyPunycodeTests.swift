import Testing

@testable import WinnowDedupe

/// The sample strings of RFC 3492, 7.1, and what is not Punycode.
@Suite struct URLKeyPunycodeTests {
  @Test(arguments: [
    ("egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"),
    ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
    ("ihqwctvzc91f659drss3x8bo0yb", "他們爲什麽不說中文"),
    ("Proprostnemluvesky-uyb24dma41a", "Pročprostěnemluvíčesky"),
    ("4dbcagdahymbxekheh6e0a7fei0b", "למההםפשוטלאמדבריםעברית"),
    ("n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa", "なぜみんな日本語を話してくれないのか"),
    ("b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"),
    ("PorqunopuedensimplementehablarenEspaol-fmd56a", "PorquénopuedensimplementehablarenEspañol"),
    ("TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g", "TạisaohọkhôngthểchỉnóitiếngViệt"),
    ("3B-ww4c5e180e575a65lsy2b", "3年B組金八先生"),
    ("-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n", "安室奈美恵-with-SUPER-MONKEYS"),
    ("Hello-Another-Way--fc4qua05auwb3674vfr0b", "Hello-Another-Way-それぞれの場所"),
    ("2-u9tlzr9756bt3uc0v", "ひとつ屋根の下2"),
    ("MajiKoi5-783gue6qz075azm5e", "MajiでKoiする5秒前"),
    ("de-jg4avhby1noc0d", "パフィーdeルンバ"),
    ("d9juau41awczczp", "そのスピードで"),
  ])
  func samplesOfTheStandard(_ encoded: String, _ text: String) {
    #expect(Self.decode(encoded) == text)
  }

  @Test(arguments: ["99999999", "é", "bcher-kv!", "bcher-kva9999999999", "\u{FFFD}-a"])
  func otherTextIsNotPunycode(_ text: String) {
    #expect(Self.decode(text) == nil)
  }

  @Test func tooManyCharactersAreNotDecoded() {
    #expect(Self.decode(String(repeating: "a", count: 64) + "-kva") == nil)
  }

  private static func decode(_ text: String) -> String? {
    let scalars = Array(text.utf8).withUnsafeBufferPointer { Punycode.decode($0[...]) }
    return scalars.map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
  }
}
