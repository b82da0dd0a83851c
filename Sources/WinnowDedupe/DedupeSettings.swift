/// How copies are told; the defaults are those of docs/dedupe.md.
package struct DedupeSettings: Sendable {
  /// Items are compared when their event times are at most so many seconds apart.
  package var windowSeconds: Int64 = 72 * 3600
  /// The least similarity of near titles.
  package var nearThreshold = 0.65
  /// The least similarity of related titles.
  package var relatedThreshold = 0.55
  /// The least similarity of candidates that are reported.
  package var candidateThreshold = 0.5
  /// The same title from the same source is a new edition when it comes so many seconds later.
  package var editionSeconds: Int64 = 12 * 3600
  /// Sources whose items represent a cluster before those of others, best first; by name or registrable domain.
  package var sourceRanks: [String] = []
  /// No event lies later than this; the moment of the run.
  package var latest: Int64 = .max
  /// What the guards know of words.
  package var guards = BuiltInGuards.standard
  /// What is known of addresses.
  package var addresses = AddressRules.standard
  /// What editors have decided.
  package var overrides = Overrides()
  /// Whether all candidates are reported, not only the one that decided.
  package var reportsCandidates = false
  /// Items before this moment only prepare the verdicts on later ones: the run is a part of a longer one.
  package var partStart: Int64?

  /// Makes the default settings.
  package init() {}
}
