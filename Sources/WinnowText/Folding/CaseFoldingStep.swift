/// Full case folding: `ß` becomes `ss`.
enum CaseFoldingStep {
  static func apply(to pieces: inout [Piece], scratch: inout [Piece]) {
    let table = UnicodeTables.shared.fullFolding
    let grows = pieces.replaceEach(scratch: &scratch) { table[$0] }
    // A letter that folds to several can come apart, as ΐ does.
    if grows { Normalizer.normalize(&pieces, .compatibleKeepingAccents, scratch: &scratch) }
  }
}
