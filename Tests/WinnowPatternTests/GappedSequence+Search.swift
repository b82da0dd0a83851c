@testable import WinnowPattern

extension GappedSequence {
  /// The whole sequence that a pattern's texts have, rare or not.
  static func whole(of pattern: String, flags: String) -> GappedSequence? {
    guard let node = PatternParser.parse(pattern, flags: flags) else { return nil }
    let steps = GappedFacts(node).steps
    guard !steps.isEmpty else { return nil }
    return GappedSequence(steps: steps, startsText: KindFacts(node).isAtStart)
  }

  /// Whether a text has the sequence, looked for in the plainest way.
  func occurs(in text: [UInt8]) -> Bool {
    var places = text.indices.filter { place in
      steps[0].bytes.contains(text[place])
        && (!startsText || text[..<place].allSatisfy(steps[0].gap.contains))
    }
    for step in steps.dropFirst() where !places.isEmpty {
      var next: Set<Int> = []
      for place in places {
        var behind = place + 1
        while behind < text.count {
          if step.bytes.contains(text[behind]) { next.insert(behind) }
          guard step.gap.contains(text[behind]) else { break }
          behind += 1
        }
      }
      places = Array(next)
    }
    return !places.isEmpty
  }

  /// The same, with a last step that no byte is.
  var withoutBytesInLastStep: GappedSequence {
    var steps = steps
    steps[steps.count - 1].bytes = ByteSet()
    return GappedSequence(steps: steps, startsText: startsText)
  }
}
