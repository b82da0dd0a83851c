import WinnowRules

/// Text of strangers made fit for a terminal: nothing in it moves the cursor, hides, or turns the text around it.
enum VisibleText {
  /// One line of text: control characters become their pictures (`␊`), other hidden ones are spelt out (`<U+200B>`).
  static func line(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: \.isHiddenOnTerminal) else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isHiddenOnTerminal { result += replacement(for: scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  private static func replacement(for scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) { return String(Character(picture)) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
