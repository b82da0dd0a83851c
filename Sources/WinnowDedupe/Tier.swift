/// How two items were found to be copies; the first that holds is reported.
public enum Tier: String, CaseIterable, Sendable, Hashable {
  /// An editor has said so.
  case override
  /// The same id from the same source.
  case id
  /// The same address in canonical form.
  case url
  /// The same title in canonical form.
  case title
  /// Titles that share nearly all of their grams, and no guard objects.
  case near
  /// Titles that share much, but not enough, or a guard objects. Links items and never hides one.
  case related
}
