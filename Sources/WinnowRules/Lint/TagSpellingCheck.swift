/// R308: a tag that is read and never given, or given once and never read, and is nearly another tag.
enum TagSpellingCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    let tags = Tags(subject)
    return tags.read.compactMap { neverGiven($0.tag, $0.span, tags) } + tags.given.compactMap { givenOnce($0, tags) }
  }

  private static func neverGiven(_ tag: String, _ span: SourceSpan, _ tags: Tags) -> Diagnostic? {
    guard tags.rulesGiving[tag] == nil, !tags.templates.contains(where: { $0.mayYield(tag) }),
      let near = Spelling.suggestion(for: tag, among: tags.rulesGiving.keys)
    else { return nil }
    return Diagnostic(
      .misspeltTag, at: span, "no rule gives the tag '\(tag)'; did you mean '\(near)'?",
      help: "a tag that no rule gives is never true")
  }

  private static func givenOnce(_ given: (tag: String, span: SourceSpan), _ tags: Tags) -> Diagnostic? {
    guard tags.rulesGiving[given.tag] == 1, !tags.isRead(given.tag),
      let near = tags.neighbours(of: given.tag).filter({ isSlip(given.tag, $0) }).min()
    else { return nil }
    return Diagnostic(
      .misspeltTag, at: given.span, "only this rule gives the tag '\(given.tag)'; did you mean '\(near)'?",
      help: "tags are compared letter by letter")
  }

  /// Whether two tags differ by one slip of a letter in one part that is long enough for a slip.
  private static func isSlip(_ tag: String, _ other: String) -> Bool {
    let parts = tag.split(separator: "/")
    let others = other.split(separator: "/")
    guard parts.count == others.count else { return false }
    let different = zip(parts, others).filter { $0 != $1 }
    guard let (part, otherPart) = different.first, different.count == 1, part.count >= 5,
      // Numbers and years are counted up, not misspelt.
      part.filter(\.isNumber) == otherPart.filter(\.isNumber)
    else { return false }
    return Spelling.distance(Array(part.unicodeScalars), Array(otherPart.unicodeScalars)) == 1
  }

  /// The tags of a rule set by their use.
  private struct Tags {
    var given: [(tag: String, span: SourceSpan)] = []
    var rulesGiving: [String: Int] = [:]
    var templates: [Template] = []
    var read: [(tag: String, span: SourceSpan)] = []
    private var readTags: Set<String> = []
    /// Tags that are in use, by themselves and by what is left of them without one of their letters: two tags that
    /// differ by one slip have such a text in common, so that no tag has to be compared with all others.
    private var established: [String: [String]] = [:]

    init(_ subject: LintSubject) {
      for rule in subject.rules.rules {
        for case .tag(let template) in rule.effects {
          if let tag = template.constant {
            given.append((tag, template.span))
            rulesGiving[tag, default: 0] += 1
          } else {
            templates.append(template)
          }
        }
      }
      subject.forEachCondition { _, condition in
        condition.forEachReference { reference, span in
          guard case .tag(let tag) = reference else { return }
          read.append((tag, span))
          readTags.insert(tag)
        }
      }
      for tag in rulesGiving.keys where rulesGiving[tag, default: 0] > 1 || readTags.contains(tag) {
        for text in Tags.shortened(tag) { established[text, default: []].append(tag) }
      }
    }

    /// Tags in use that may be one slip away, and more; in no order.
    func neighbours(of tag: String) -> Set<String> {
      Tags.shortened(tag).reduce(into: []) { $0.formUnion(established[$1] ?? []) }
    }

    private static func shortened(_ tag: String) -> [String] {
      [tag]
        + tag.indices.map { index in
          var text = tag
          text.remove(at: index)
          return text
        }
    }

    func isRead(_ tag: String) -> Bool { readTags.contains(tag) }
  }
}
