/// How likely the steps of a sequence are to follow one another in ordinary texts.
///
/// Only the choice among sequences depends on it, never an answer: a bad estimate costs time. Classes of bytes follow each
/// other as in ``ShapeModel``, the bytes of a class are as frequent as in English.
struct SequenceModel {
  /// The share of each class of bytes that a step takes, and its gap.
  private let steps: [(taken: [Double], gap: [Double])]
  private let startsText: Bool

  /// Places of a text, to weigh what stands at its start against what stands anywhere, and the longest gap.
  private static let textLength = 100.0

  init(_ steps: [GappedSequence.Step], startsText: Bool) {
    self.steps = steps.map { (Self.shares(of: $0.bytes), Self.shares(of: $0.gap)) }
    self.startsText = startsText
  }

  /// The places, of one, that are expected to begin with a step, by the class of its byte.
  func weights(beginningWith step: Int) -> [Double] {
    var weights = (0..<Self.classCount).map { ShapeModel.shares[$0] * steps[step].taken[$0] }
    if startsText, step == 0 {
      let factor = (1 + Self.waits(over: steps[0].gap)) / Self.textLength
      for index in weights.indices { weights[index] *= factor }
    }
    return weights
  }

  /// The places of which the row goes on with a step, by the class of its byte.
  func weights(_ weights: [Double], followedBy step: Int) -> [Double] {
    let (taken, gap) = steps[step]
    let sum = weights.reduce(0, +)
    let waiting = sum * Self.waits(over: gap)
    var next = (0..<Self.classCount).map { byteClass in
      guard taken[byteClass] > 0 else { return 0.0 }
      let direct = (0..<Self.classCount).reduce(0) { $0 + weights[$1] * ShapeModel.share(of: byteClass, after: $1) }
      return (direct + waiting * ShapeModel.shares[byteClass]) * taken[byteClass]
    }
    // A row goes on once at most, as far as its share is concerned.
    let total = next.reduce(0, +)
    if total > sum { for index in next.indices { next[index] *= sum / total } }
    return next
  }

  /// How many further places behind the first a step has, on average, before the gap ends.
  private static func waits(over gap: [Double]) -> Double {
    let share = (0..<classCount).reduce(0) { $0 + ShapeModel.shares[$1] * gap[$1] }
    return share < 1 ? min(share / (1 - share), textLength) : textLength
  }

  // MARK: - Bytes

  private static let classCount = ByteClass.allCases.count

  /// The share of each class that is in a set.
  private static func shares(of set: ByteSet) -> [Double] {
    var shares = Array(repeating: 0.0, count: classCount)
    for byte in UInt8.min...UInt8.max where set.contains(byte) {
      shares[Int(ByteClass.table[Int(byte)])] += shareInClass[Int(byte)]
    }
    return shares
  }

  /// Of 1,000 letters in English, so many are an `a`, a `b` …
  private static let letters: [Double] = [
    82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1,
  ]

  private static let shareInClass: [Double] = (0...255).map { byte in
    let byteClass = ByteClass.of(UInt8(byte))
    switch byteClass {
    case .small: return letters[byte - 0x61] / 1_000
    case .capital: return letters[byte - 0x41] / 1_000
    default: return 1 / Double(ByteClass.table.count { $0 == byteClass.rawValue })
    }
  }
}
