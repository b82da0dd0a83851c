import Testing

@testable import WinnowText

@Suite struct EvasionSignalsTests {
  @Test(arguments: [
    ("paypal", 0), ("pаypal", 1), ("pаypal Аpple frее", 3), ("Αpple", 1), ("p\u{200B}аypal", 1), ("Ꮪexy", 1), ("օk", 1),
    ("IT-компания", 0), ("iPhone'ы", 0), ("μm kΔ", 0), ("iPhoneを買う 東京タワー", 0), ("中文abc", 0), ("한국韓國", 0),
    ("הiPhone", 0),
    ("Москва and London", 0), ("Мοсква", 1), ("ЯUSSIA", 1), ("5G-сеть 3й", 0), ("café", 0),
  ]) func wordsThatMixAlphabetsAreCounted(text: String, count: Int) {
    Array(text.utf8).withUnsafeBufferPointer { #expect(EvasionSignals.measure($0).mixedScript == count) }
  }

  @Test(arguments: [
    ("plain", 0), ("fr\u{200B}ee\u{2060}", 2), ("\u{FEFF}title", 0), ("ti\u{FEFF}tle", 1), ("soft\u{AD}hyphen", 1),
    ("क्\u{200D}ष می\u{200C}خواهم", 0), ("fr\u{200D}ee", 1), ("👩\u{200D}💻 ❤\u{FE0F} 1\u{FE0F}\u{20E3}", 0),
    ("a\u{FE0F}", 1),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 0), ("x\u{E0067}\u{E0062}", 2), ("葛\u{E0100}", 0),
    ("\u{202E}evil", 1), ("שלום\u{200F}", 0), ("left\u{200E}", 1), ("ខ្មែរ\u{200B}ភាសា", 0), ("ㅤ", 1),
  ]) func invisibleCharactersWithoutAUseAreCounted(text: String, count: Int) {
    Array(text.utf8).withUnsafeBufferPointer { #expect(EvasionSignals.measure($0).invisible == count) }
  }
}
