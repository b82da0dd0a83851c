/// Finds the known name that a mistyped one most likely means.
public enum NameSuggestion {
  /// The nearest candidate by inserted, dropped, changed and swapped characters; `nil` when none is near enough.
  ///
  /// Near enough is one mistake for each three characters, at least one. The first of equally near candidates wins.
  public static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(name.unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(typed, Array(candidate.unicodeScalars))
      if distance <= max(1, typed.count / 3), distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
