import WinnowRules

/// Shell-like wildcards: `*` any run of characters, `?` one character, everything else itself.
enum Glob {
  /// The pattern that means the same, case-insensitive and over line ends.
  static func pattern(_ glob: String, span: SourceSpan) -> PatternText {
    var text = ""
    for scalar in glob.unicodeScalars {
      switch scalar {
      case "*": text += ".*"
      case "?": text += "."
      case "a"..."z", "A"..."Z", "0"..."9", " ": text.unicodeScalars.append(scalar)
      default:
        if scalar.isASCII { text += "\\" }
        text.unicodeScalars.append(scalar)
      }
    }
    return PatternText(text: text, flags: "is", span: span, origins: [])
  }
}
