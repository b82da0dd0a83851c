/// The outcomes of the folding for the characters of most texts, made at first use (some milliseconds).
///
/// Never freed: the table lives as long as the program.
// SAFETY: `@unchecked Sendable` because the memory is written in `init` only, before anyone else can see it.
struct FoldedCharacters: @unchecked Sendable {
  static let shared = FoldedCharacters()

  /// Alphabets, punctuation, signs and kana are below; above, little but ideographs, Hangul and emoji is met.
  private static let limit: UInt32 = 0x3400
  private let table: UnsafeMutablePointer<UInt32>
  /// Of each expansion: how many plain and folded scalars, then these.
  private let pool: UnsafeMutablePointer<UInt32>

  private init() {
    let tables = UnicodeTables.shared
    // The expansion to nothing comes first.
    var pooled: [UInt32] = [0, 0]
    table = .allocate(capacity: Int(Self.limit))
    for scalar in 0..<Self.limit {
      (table + Int(scalar)).initialize(to: Self.outcome(of: scalar, tables, &pooled).bits)
    }
    pool = .allocate(capacity: pooled.count)
    pool.initialize(from: pooled, count: pooled.count)
  }

  /// The outcome of an ASCII character that stays one; all but controls do.
  @inline(__always)
  subscript(ascii byte: UInt8) -> FoldedCharacter? {
    let character = FoldedCharacter(bits: table[Int(byte)])
    return character.isExpanded ? nil : character
  }

  @inline(__always)
  subscript(scalar: UInt32) -> FoldedCharacter {
    scalar < Self.limit ? FoldedCharacter(bits: table[Int(scalar)]) : Self.rare(scalar)
  }

  /// The scalars that an expanded character is before the spacing step, and at the end.
  func expansion(
    of character: FoldedCharacter
  ) -> (plain: UnsafeBufferPointer<UInt32>, folded: UnsafeBufferPointer<UInt32>) {
    let start = pool + Int(character.scalar)
    let plainCount = Int(start[0])
    return (
      UnsafeBufferPointer(start: start + 2, count: plainCount),
      UnsafeBufferPointer(start: start + 2 + plainCount, count: Int(start[1]))
    )
  }

  private static func rare(_ scalar: UInt32) -> FoldedCharacter {
    isDropped(scalar, .shared) ? dropped : FoldedCharacter(unchanged: scalar, .shared)
  }

  // MARK: - Making

  private static let dropped = FoldedCharacter(bits: 1 << 30)

  /// Whether the character goes, whatever is around it.
  private static func isDropped(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    InvisibleStep.isInvisible(scalar, tables) && !Invisible.canShape(scalar)
  }

  private static func outcome(
    of scalar: UInt32, _ tables: UnicodeTables, _ pool: inout [UInt32]
  ) -> FoldedCharacter {
    if isDropped(scalar, tables) { return dropped }
    let unchanged = FoldedCharacter(unchanged: scalar, tables)
    guard unchanged.isUnknown else { return unchanged }
    guard let plain = plainForm(of: scalar, tables) else { return .unknown }
    let folded = plain.flatMap { each -> [UInt32] in
      let parts = tables.fullFolding[each]
      return parts.isEmpty ? [each] : Array(parts)
    }
    let isSettled =
      (folded == plain || folded.allSatisfy { FoldedCharacter.isStill(tables[$0]) })
      && plain.allSatisfy { FoldedCharacter.posesOnlyInItsAlphabet($0, tables) }
    guard isSettled else { return .unknown }
    if plain.count == 1, folded.count == 1 { return FoldedCharacter(plain: plain[0], folded: folded[0], tables) }
    // What `DirectFolding.capacity` counts on; one character for another grows by less.
    let growth = folded.reduce(0) { $0 + UTF8Decoding.length(of: $1) }
    guard growth <= 2 * UTF8Decoding.length(of: scalar) else { return .unknown }
    let start = UInt32(pool.count)
    pool.append(contentsOf: [UInt32(plain.count), UInt32(folded.count)] + plain + folded)
    return FoldedCharacter(bits: start | 1 << 30)
  }

  /// What the steps before spacing make of the character among others of the kind; `nil` when its neighbours have a say.
  private static func plainForm(of scalar: UInt32, _ tables: UnicodeTables) -> [UInt32]? {
    let info = tables[scalar]
    guard !info.isMark, !info.isDefaultIgnorable, info.combiningClass == 0 else { return nil }
    var parts = [scalar]
    if info.compatibleQuickCheck != .yes {
      let compatible = tables.compatible[scalar]
      guard info.compatibleQuickCheck == .no, !compatible.isEmpty else { return nil }
      if !Normalizer.isSpacingAccent(compatible) {
        guard compatible.allSatisfy({ FoldedCharacter.isStill(tables[$0]) }) else { return nil }
        parts = Array(compatible)
      }
    }
    return parts.flatMap { part -> [UInt32] in
      if part < 0x80 { return [part] }
      let base = tables[part].script == .latin ? tables.canonical[part].first ?? part : part
      let plain = base < 0x80 ? nil : tables.plainLookAlikes[base]
      guard let plain, !plain.isEmpty else { return [base] }
      return Array(plain)
    }
  }
}
