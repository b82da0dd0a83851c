/// How likely the steps of a sequence are to follow one another in ordinary texts.
///
/// Only the choice among sequences depends on it, never an answer: a bad estimate costs time. Classes of bytes follow each
/// other as in ``ShapeModel``, the bytes of a class are as frequent as in English.
struct SequenceModel {
  /// A number for each class of bytes.
  typealias ByClass = SIMD16<Double>

  /// The share of each class that a step takes, and its gap.
  private let steps: [(taken: ByClass, gap: ByClass)]
  private let startsText: Bool

  /// Places of a text, to weigh what stands at its start against what stands anywhere, and the longest gap.
  private static let textLength = 100.0

  init(_ steps: [GappedSequence.Step], startsText: Bool) {
    self.steps = steps.map { (Self.shares(of: $0.bytes), Self.shares(of: $0.gap)) }
    self.startsText = startsText
  }

  /// The places, of one, that are expected to begin with a step, by the class of its byte.
  func weights(beginningWith step: Int) -> ByClass {
    let weights = Self.classShares * steps[step].taken
    guard startsText, step == 0 else { return weights }
    return weights * ((1 + Self.waits(over: steps[0].gap)) / Self.textLength)
  }

  /// The places of which the row goes on with a step, by the class of its byte.
  func weights(_ weights: ByClass, followedBy step: Int) -> ByClass {
    let sum = weights.sum()
    var places = Self.classShares * (sum * Self.waits(over: steps[step].gap))
    for byteClass in weights.indices where weights[byteClass] > 0 {
      places += Self.sharesAfter[byteClass] * weights[byteClass]
    }
    let next = places * steps[step].taken
    // A row goes on once at most, as far as its share is concerned.
    let total = next.sum()
    return total > sum ? next * (sum / total) : next
  }

  /// How many further places behind the first a step has, on average, before the gap ends.
  private static func waits(over gap: ByClass) -> Double {
    let share = (classShares * gap).sum()
    return share < 1 ? min(share / (1 - share), textLength) : textLength
  }

  // MARK: - Classes and bytes

  private static let classShares = ByClass(ShapeModel.shares)
  /// The shares of all classes behind each class.
  private static let sharesAfter = ShapeModel.shares.indices.map { previous in
    ByClass(ShapeModel.shares.indices.map { ShapeModel.share(of: $0, after: previous) })
  }

  /// The share of each class that is in a set.
  private static func shares(of set: ByteSet) -> ByClass {
    var shares = ByClass.zero
    guard !set.isEmpty else { return shares }
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
