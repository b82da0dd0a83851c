import Testing
import WinnowPattern
import WinnowTestSupport

/// What a pattern with back references matches says something twice.
@Suite struct RepeatsTests {
  @Test(arguments: [
    (#"\b(\w{3,} \w{3,})\b.*\1"#, 7, 0), (#"(\p{L})\1{3}"#, 1, 3), (#"(.)\1+"#, 1, 0), (#"(ab)\1{2}"#, 2, 0),
    (#"(abcd)x?\1|(ab)\2"#, 2, 0), (#"(abcd)\1?"#, 0, 0), (#"(?=(abcd))\1"#, 0, 0), (#"(abcd)(?!\1)"#, 0, 0),
    (#"(?|(abcd)|(e))\1"#, 0, 0), (#"(a)(bcdef)\2"#, 5, 0), (#"(?:\1x|(abcd))+"#, 0, 0), ("abc", 0, 0),
  ])
  func repeatsAreProven(_ pattern: String, _ length: Int, _ run: Int) {
    let repeats = CompiledPattern.traits(of: pattern, flags: "").repeats
    #expect(repeats.length == length)
    #expect(repeats.run == run)
  }

  @Test(arguments: [
    (#"\b(\w{3,} \w{3,})\b.*\1.*\1"#, 3), (#"(abcd)\1(x)\2"#, 2), (#"(abcd)\1(?:\1)?"#, 2), (#"(?:(abcd)\1){2}"#, 2),
    (#"(a)(bcde)\1\1\2"#, 2), (#"(abcd)\1|(efgh)\2\2"#, 2), (#"(abcd)\1\1\1"#, 3),
  ])
  func whatIsSaidThriceIsProven(_ pattern: String, _ places: Int) {
    #expect(CompiledPattern.traits(of: pattern, flags: "").repeats.places == places)
  }

  /// Whether some bytes in a row stand at so many places, looked for in the plainest way.
  private static func says(_ text: [UInt8], _ length: Int, places: Int) -> Bool {
    guard text.count >= length else { return false }
    let windows = (0...(text.count - length)).map { text[$0..<$0 + length] }
    return windows.contains { window in windows.count { $0 == window } >= places }
  }

  private static func longestRun(_ text: [UInt8]) -> Int {
    var (longest, run) = (0, 0)
    for (place, byte) in text.enumerated() {
      run = place > 0 && text[place - 1] == byte ? run + 1 : 1
      longest = max(longest, run)
    }
    return longest
  }

  @Test(arguments: 400..<408 as Range<UInt64>)
  func aRandomReferenceMatchesOnlyWhatIsSaidTwice(_ seed: UInt64) {
    var random = RandomPattern(seed: seed)
    var (proven, ruledOut) = (0, 0)
    for _ in 0..<3_000 {
      let forms = [
        "(%)%\\1", "(?:(%)%)+\\1", "%(%)(?:%|\\1)\\1{2}", "(?=(%))%\\1", "(%)(%)\\2%|(%)\\3", "(.)\\1{3}%",
        "(%%)\\1%\\1", "(%)\\1(?:\\1)%",
      ]
      var pattern = ""
      for letter in forms.randomElement(using: &random.generator) ?? "" {
        pattern += letter == "%" ? random.pattern() : String(letter)
      }
      let flags = random.flags()
      let repeats = CompiledPattern.traits(of: pattern, flags: flags).repeats
      guard repeats != .none, let reference = ReferencePattern(pattern, flags: flags, matchLimit: 100_000) else {
        continue
      }
      for _ in 0..<4 {
        let half = random.text(maximumLength: 6)
        let text = Array(
          (half + random.text(maximumLength: 4) + half + (Bool.random(using: &random.generator) ? half : "")).utf8)
        let low = lowered(text)
        let isASCII = low.allSatisfy { $0 < 0x80 }
        let says =
          (repeats.length == 0 || Self.says(low, repeats.length, places: repeats.places))
          && (repeats.run == 0 || !isASCII || Self.longestRun(low) >= repeats.run)
        if !says { ruledOut += 1 }
        guard case .match = reference.firstMatch(in: text) else { continue }
        proven += 1
        #expect(
          says, "/\(pattern)/\(flags) matches \(String(decoding: text, as: UTF8.self).debugDescription): \(repeats)")
      }
    }
    #expect(proven > 15)
    #expect(ruledOut > 50)
  }
}
