/// The words that ship with Winnow, as text; one file for each theme.
package enum BuiltInGuards {
  /// The texts by name.
  package static let texts: [(name: String, text: String)] = [
    ("marks", marks),
    ("units", units),
    ("events", events),
    ("offices", offices),
    ("one-sided", oneSided),
    ("opposites", opposites),
    ("people", people),
    ("places", places),
    ("synonyms", synonyms),
    ("things", things),
    ("times", times),
    ("titles", titles),
    ("verbs", verbs),
    ("words", words),
  ]

  /// What the texts say.
  package static let standard: GuardSet = {
    do { return try GuardSet(texts) } catch { preconditionFailure("built-in words: \(error)") }
  }()
}
