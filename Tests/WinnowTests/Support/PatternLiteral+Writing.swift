import WinnowRules

extension PatternLiteral {
  /// A PCRE2 pattern as it is written in a rule file.
  ///
  /// A slash gets a backslash unless it has one. Inside `\Q…\E`, where a backslash is itself, a slash behind one is moved out.
  static func written(_ pattern: String, flags: String) -> String {
    var result = "/"
    var isQuoted = false
    var index = pattern.startIndex
    while index < pattern.endIndex {
      let rest = pattern[index...]
      if isQuoted, rest.hasPrefix("\\E") {
        isQuoted = false
        result += "\\E"
        index = pattern.index(index, offsetBy: 2)
      } else if isQuoted, rest.hasPrefix("\\/") {
        result += "\\E\\\\\\/\\Q"
        index = pattern.index(index, offsetBy: 2)
      } else if !isQuoted, rest.first == "\\", let next = rest.dropFirst().first {
        isQuoted = next == "Q"
        result += "\\" + String(next)
        index = pattern.index(index, offsetBy: 2)
      } else {
        result += rest.first == "/" ? "\\/" : String(pattern[index])
        index = pattern.index(after: index)
      }
    }
    return result + "/" + flags
  }
}

extension StringLiteral {
  /// A text as it is written in a rule file.
  static func written(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
