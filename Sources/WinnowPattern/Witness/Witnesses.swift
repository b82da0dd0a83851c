/// Literals of which at least one occurs in every text that the pattern matches.
///
/// A text without any of them needs no call of PCRE2; one that has one may still not match. `docs/witnesses.md` tells how
/// they are found and which patterns have none.
///
///     let witnesses = CompiledPattern.witnesses(of: #"\bv[i1]agra\b"#, flags: "i")
///     // "v1agra", "viagra"
public struct Witnesses: Sendable, Hashable {
  /// Valid UTF-8, in lower case by simple case folding as the lowered view of a text is.
  ///
  /// At least one, none empty, sorted by bytes, and none stands inside another.
  public let literals: [[UInt8]]
}

extension CompiledPattern {
  /// What the lowered form of a text must hold for the pattern to match the text; nil when nothing is proven.
  ///
  /// The pattern need not compile. Where it does not, or where this does not understand it, the answer is nil.
  /// - Complexity: about 10 us for an ordinary pattern, linear in the length of a long one.
  public static func witnesses(of pattern: String, flags: String) -> Witnesses? {
    guard let node = PatternParser.parse(pattern, flags: flags) else { return nil }
    guard let choice = LiteralFacts(node).choice, choice.isUseful else { return nil }
    return Witnesses(literals: LiteralSet.minimal(choice.literals).sorted { $0.lexicographicallyPrecedes($1) })
  }
}
