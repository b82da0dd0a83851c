/// One rule in the two forms that are compared: as Winnow reads it, and as a bare expression for the others.
struct BenchRule: Sendable {
  /// The expression as PCRE2 takes it, with UTF and UCP on.
  var pattern: String
  /// Some of `i m s x`.
  var flags: String
  /// The texts that it is looked for in.
  var field = Field.text
  /// What Winnow is given behind `when` in place of the field and the pattern.
  var condition: String?
  /// Whether the pattern is plain words, which every tool can look for.
  var plainWord: String?

  /// Where a pattern is looked for; the raw values are bits of a mask.
  enum Field: Int, Sendable {
    case title = 1
    case summary = 2
    case text = 7
    case url = 8

    var name: String { "\(self)" }
  }

  /// The condition as a rule file has it.
  var winnowCondition: String {
    condition ?? "\(field.name) ~ /\(Self.escapingSlashes(pattern))/\(flags)"
  }

  /// A rule file's pattern ends at a bare slash.
  private static func escapingSlashes(_ pattern: String) -> String {
    var result = ""
    var isEscaped = false
    for character in pattern.unicodeScalars {
      if character == "/", !isEscaped { result += "\\" }
      isEscaped = character == "\\" && !isEscaped
      result.unicodeScalars.append(character)
    }
    return result
  }
}
