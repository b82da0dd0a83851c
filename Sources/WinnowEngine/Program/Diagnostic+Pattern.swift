import WinnowPattern
import WinnowRules

extension Diagnostic {
  /// Points at the place in the rule file where PCRE2, or Winnow, refused a pattern.
  init(_ error: PatternError, in pattern: PatternText) {
    let span = pattern.span(atUTF8Offset: error.offset)
    switch error.code {
    case .syntax, .tooLarge:
      self.init(
        .invalidPattern, at: span, "pattern does not compile: \(error.message)", label: "PCRE2 stopped here",
        help: Diagnostic.advice(for: error, in: pattern))
    case .refusedVerb:
      self.init(
        .refusedVerb, at: span, "pattern begins with a setting for the whole match, such as (*UTF)",
        label: "not allowed in rules",
        help: "UTF and Unicode properties are always on, and limits are Winnow's: remove it")
    case .refusedCallout:
      self.init(
        .refusedCallout, at: span, "pattern contains a callout", label: "not allowed in rules",
        help: "remove (?C…); nothing in Winnow could answer it")
    case .refusedCodeUnit:
      self.init(
        .refusedCodeUnit, at: span, "pattern contains \\C, which would split characters", label: "not allowed in rules",
        help: "write . for any character, with the flag s where line ends count too")
    }
  }

  private static func advice(for error: PatternError, in pattern: PatternText) -> String {
    if error.message.contains("missing closing parenthesis") || error.message.contains("unmatched closing") {
      return "balance the group, or write \\( or \\) for a literal parenthesis"
    }
    if error.message.contains("missing terminating ]") { return "close the class, or write \\[ for a literal bracket" }
    if error.message.contains("quantifier does not follow") { return "write \\* \\+ \\? for the character itself" }
    if error.message.contains("lookbehind") { return "give each alternative of the look-behind a fixed length" }
    return "patterns are PCRE2's; see the pattern syntax in docs/rule-language.md"
  }
}
