import CWinnowScan
import Testing
import WinnowTestSupport

@testable import WinnowDedupe

@Suite("MinHash") struct MinHashTests {
  /// Two sets of distinct grams with the share of common ones.
  private struct Pair {
    var left: ContiguousArray<UInt32>
    var right: ContiguousArray<UInt32>
    let similarity: Double

    init(shared: Int, left leftCount: Int, right rightCount: Int, _ random: inout SeededGenerator) {
      var grams: Set<UInt32> = []
      while grams.count < shared + leftCount + rightCount { grams.insert(MinHashTests.gram(&random)) }
      let all = grams.sorted().shuffled(using: &random)
      left = ContiguousArray(all[..<(shared + leftCount)])
      right = ContiguousArray(all[..<shared] + all[(shared + leftCount)...])
      similarity = Double(shared) / Double(all.count)
      right.shuffle(using: &random)
    }
  }

  /// Grams as titles have them: four letters.
  private static func gram(_ random: inout SeededGenerator) -> UInt32 {
    (0..<4).reduce(0) { gram, _ in gram << 8 | UInt32(0x61 + random.below(26)) }
  }

  /// Each of the 80 values is equal with a probability of the similarity, so that the share of equal ones has a standard
  /// deviation of √(s(1-s)/80); over all similarities alike, that is 0.0456.
  @Test func shareOfEqualValuesIsTheSimilarity() {
    var random = SeededGenerator(seed: 9)
    var functions = winnow_minhash_functions()
    winnow_minhash_make(&functions)
    var (squares, sum) = (0.0, 0.0)
    let count = 1000
    for _ in 0..<count {
      let size = 20 + random.below(100)
      let shared = random.below(size + 1)
      let rest = random.below(size - shared + 1)
      let pair = Pair(shared: shared, left: rest, right: size - shared - rest, &random)
      guard !pair.left.isEmpty, !pair.right.isEmpty else { continue }
      let (left, right) = (Self.values(pair.left, &functions), Self.values(pair.right, &functions))
      let error = Double(zip(left, right).count { $0 == $1 }) / 80 - pair.similarity
      squares += error * error
      sum += error
    }
    #expect((squares / Double(count)).squareRoot() < 0.05)
    // No bias to either side.
    #expect(abs(sum / Double(count)) < 0.005)
  }

  private static func values(
    _ grams: ContiguousArray<UInt32>, _ functions: inout winnow_minhash_functions
  ) -> [UInt16] {
    var values = [UInt16](repeating: 0, count: 80)
    grams.withUnsafeBufferPointer { winnow_minhash($0.baseAddress, $0.count, &functions, &values) }
    return values
  }

  @Test(arguments: [0.4, 0.5, 0.65, 0.8]) func bandsFindAsManyAsPromised(similarity: Double) {
    var random = SeededGenerator(seed: 10)
    let count = 400
    var (found, sifted) = (0, 0)
    let size = 60
    for _ in 0..<count {
      let shared = Int((similarity * Double(size)).rounded())
      let pair = Pair(shared: shared, left: (size - shared) / 2, right: size - shared - (size - shared) / 2, &random)
      let left = Self.bands(of: pair.left)
      let right = Self.bands(of: pair.right)
      let bandCount = left.keys.indices.count { left.keys[$0] == right.keys[$0] }
      if bandCount > 0 { found += 1 }
      if similarity >= 0.65, !Bands.mayBeSimilar(left.bits, right.bits, bandCount: bandCount) { sifted += 1 }
    }
    #expect(sifted <= 1)
    var miss = 1.0
    for _ in 0..<20 { miss *= 1 - similarity * similarity * similarity * similarity }
    #expect(abs(Double(found) / Double(count) - (1 - miss)) < 0.05)
  }

  /// What shares a band by chance is sifted out, but for one in a hundred.
  @Test func bitsSiftOutWhatIsNotSimilar() {
    var random = SeededGenerator(seed: 12)
    var passed = 0
    for _ in 0..<1000 {
      let pair = Pair(shared: 4, left: 38, right: 38, &random)
      let left = Self.bands(of: pair.left)
      let right = Self.bands(of: pair.right)
      if Bands.mayBeSimilar(left.bits, right.bits, bandCount: 1) { passed += 1 }
    }
    #expect(passed < 20)
  }

  @Test func orderAndRepeatsDoNotMatter() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let grams = ContiguousArray((0..<1 + random.below(60)).map { _ in Self.gram(&random) })
      let bands = Self.bands(of: grams)
      let others = Self.bands(of: ContiguousArray((grams + grams).shuffled(using: &random)))
      #expect(bands.keys.indices.allSatisfy { bands.keys[$0] == others.keys[$0] } && bands.bits == others.bits)
    }
  }

  private static func bands(of grams: ContiguousArray<UInt32>) -> Bands {
    var bands = Bands()
    MinHash.shared.setBands(&bands, of: grams)
    return bands
  }
}
