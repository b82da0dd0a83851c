/// Finds the word that a misspelt one was meant to be.
enum Misspelling {
  /// The nearest of some words, if at most two letters are wrong; of several as near the first.
  static func nearest(to word: String, among words: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard letters.count <= 24 else { return nil }
    var best: (distance: Int, word: String)?
    for candidate in words {
      let distance = distance(letters, Array(candidate.unicodeScalars))
      if distance <= min(2, candidate.count / 2), distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(
          min(previous[column + 1] + 1, current[column] + 1, previous[column] + (scalar == other ? 0 : 1)))
      }
      previous = current
    }
    return previous[right.count]
  }
}
