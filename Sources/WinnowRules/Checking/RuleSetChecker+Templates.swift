/// Tags, categories and texts with `${capture}` in them.
extension RuleSetChecker {
  mutating func checkTag(_ tag: Name, captures: Captures?) -> Template? {
    guard let template = checkTemplate(tag.text, at: tag.span, captures: captures) else { return nil }
    // What a capture will hold is not known here; a letter stands for it.
    let sample = template.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .capture: "x"
      }
    }
    guard RuleSetChecker.isTag(sample.joined()) else {
      reportInvalidTag(tag, what: "tag")
      return nil
    }
    return template
  }

  /// A tag or category without captures.
  mutating func checkTagName(_ name: Name, what: String = "tag") -> Bool {
    if RuleSetChecker.isTag(name.text) { return true }
    reportInvalidTag(name, what: what)
    return false
  }

  private mutating func reportInvalidTag(_ name: Name, what: String) {
    let lowered = name.text.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
    let isMendable = RuleSetChecker.isTag(lowered)
    report(
      .invalidTag, at: name.span, "'\(name.text)' is no \(what)",
      help: isMendable
        ? "write \(lowered)" : "a \(what) is lower-case letters, digits and hyphens, with / between its parts",
      fix: isMendable ? .init(span: name.span, replacement: lowered) : nil)
  }

  static func isTag(_ text: String) -> Bool {
    text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { segment in
      !segment.isEmpty
        && segment.unicodeScalars.allSatisfy { scalar in
          switch scalar {
          case "0"..."9", "a"..."z", "-": true
          default:
            scalar.properties.generalCategory == .lowercaseLetter || scalar.properties.generalCategory == .otherLetter
          }
        }
    }
  }

  /// Splits `${name}` from the text around it.
  mutating func checkTemplate(_ text: String, at span: SourceSpan, captures: Captures?) -> Template? {
    var template = Template(pieces: [], span: span)
    var rest = Substring(text)
    var isSound = true
    while let open = rest.firstRange(of: "${") {
      if open.lowerBound > rest.startIndex { template.pieces.append(.text(String(rest[..<open.lowerBound]))) }
      let inner = rest[open.upperBound...]
      guard let close = inner.firstIndex(of: "}") else {
        report(.unknownCapture, at: span, "'${' is not closed", help: "write ${name} for a capture")
        return nil
      }
      let name = String(inner[..<close])
      if let captures, !captures.contains(name) {
        reportUnknownCapture(name, at: span, captures: captures)
        isSound = false
      }
      template.pieces.append(.capture(name))
      rest = inner[inner.index(after: close)...]
    }
    if !rest.isEmpty { template.pieces.append(.text(String(rest))) }
    return isSound ? template : nil
  }

  private mutating func reportUnknownCapture(_ name: String, at span: SourceSpan, captures: Captures) {
    let suggestion = Spelling.suggestion(for: name, among: captures.names)
    let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    let help =
      captures.count == 0
      ? "the rule's patterns capture nothing; write (?<\(name.isEmpty ? "name" : name)>…) in one of them"
      : "the rule's patterns have \(captures.described)"
    report(
      .unknownCapture, at: span, "unknown capture '${\(name)}'\(hint)", help: suggestion == nil ? help : nil)
  }
}
