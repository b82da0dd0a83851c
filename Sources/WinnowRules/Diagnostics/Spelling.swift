/// Finds what a misspelt word may have meant.
public enum Spelling {
  /// The candidate nearest to `word`, or `nil` when none is near enough.
  ///
  /// Words of three and four letters may differ by one edit, longer ones by two; an edit inserts, drops or changes a
  /// letter or swaps two neighbours. Case does not count. Equal distances are settled by the candidates' UTF-8 bytes, so
  /// that the answer does not depend on their order.
  public static func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    let allowed = letters.count < 3 ? 0 : letters.count < 5 ? 1 : 2
    var best: (distance: Int, text: String)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= allowed, other.count > allowed else { continue }
      let distance = distance(letters, other)
      guard distance <= allowed else { continue }
      guard let current = best else {
        best = (distance, candidate)
        continue
      }
      if distance < current.distance
        || distance == current.distance && candidate.utf8.lexicographicallyPrecedes(current.text.utf8)
      {
        best = (distance, candidate)
      }
    }
    return best?.text
  }

  /// The number of edits between two words, where a swap of neighbours is one edit.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
