/// A candidate pair from elsewhere, such as a plugin that compares what titles mean.
///
/// It can relate two items that nothing else brings together. It never merges them: only what the stage can compare itself
/// makes a copy.
package struct Suggestion: Sendable, Hashable {
  /// The id and source of an earlier item.
  package var id: String
  package var source: String
  /// How similar the suggester finds the two, from 0 to 1.
  package var similarity: Double
  /// The suggester's name; it stands among the guards of the related item.
  package var suggester: String

  /// Makes a suggestion.
  package init(id: String, source: String, similarity: Double, suggester: String) {
    (self.id, self.source, self.similarity, self.suggester) = (id, source, similarity, suggester)
  }
}
