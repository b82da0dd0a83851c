/// The decoded Unicode tables, made at first use (about a millisecond) and shared by all threads.
struct UnicodeTables: Sendable {
  let canonical: ScalarMapping
  /// Full compatibility decompositions, canonical ones included.
  let compatible: ScalarMapping
  let simpleFolding: ScalarMapping
  let fullFolding: ScalarMapping
  let plainLookAlikes: ScalarMapping
  let posingLookAlikes: ScalarMapping
  private let information: ScalarTrie
  private let composites: CompositeTable

  static let shared = UnicodeTables()

  private init() {
    var scanner = HexScanner(CharacterRanges.runs)
    var runs: [(first: UInt32, value: UInt32)] = []
    while let (first, _) = scanner.next(), let (value, _) = scanner.next() { runs.append((first, value)) }
    information = ScalarTrie(runs: runs)
    canonical = ScalarMapping(Decompositions.canonical)
    compatible = ScalarMapping(Decompositions.canonical, Decompositions.compatible)
    simpleFolding = ScalarMapping(CaseFoldings.simple)
    fullFolding = ScalarMapping(CaseFoldings.simple, CaseFoldings.full)
    plainLookAlikes = ScalarMapping(LookAlikes.plain)
    posingLookAlikes = ScalarMapping(LookAlikes.posing)
    composites = CompositeTable(Decompositions.composites)
  }

  @inline(__always)
  subscript(scalar: UInt32) -> CharacterInfo { CharacterInfo(bits: information[scalar]) }

  /// The primary composite of two code points; Hangul is not in the table.
  @inline(__always)
  func composite(_ first: UInt32, _ second: UInt32) -> UInt32? { composites[first, second] }
}
