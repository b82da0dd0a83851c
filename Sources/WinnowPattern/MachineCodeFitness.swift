/// Whether PCRE2's compiler to machine code can be trusted with a pattern.
///
/// What a pattern means is what PCRE2's interpreter finds. Up to version 10.42, which Debian 12 has, machine code finds
/// something else in four cases. They are recognised by their text alone and generously: a pattern that is suspected
/// wrongly only loses some speed. `docs/limits.md` has an example of each.
enum MachineCodeFitness {
  /// As it is.
  case fit
  /// When the compiler is kept from remembering where a repetition failed before (PCRE2's issue 336): a repetition
  /// behind alternatives of unequal length, `(?:a|)\s*apple`, misses matches.
  case fitWithoutEarlyFailure
  /// Not at all: recursion may find another match, `(a)*+` leaves captures of failed attempts (issue 324), and
  /// `[^[:print:]…]` takes characters that it should not.
  case unfit

  init(_ pattern: String) {
    let bytes = Array(pattern.utf8)
    if Self.hasRecursion(bytes) || Self.hasPossessiveGroup(bytes) || Self.hasVisibleClass(bytes) {
      self = .unfit
    } else if bytes.contains(UInt8(ascii: "(")), bytes.contains(UInt8(ascii: "|")), Self.hasOpenRepetition(bytes) {
      self = .fitWithoutEarlyFailure
    } else {
      self = .fit
    }
  }

  /// The same pattern behind a group that is repeated no times. The machine-code compiler gives up its memory of
  /// failures at it, while the search for a first letter, an anchor and so on looks past it.
  ///
  /// May not compile, where the pattern ends in a comment or in `\Q`.
  static func withoutEarlyFailure(_ pattern: String) -> String {
    "(?:){0}(?:\(pattern))"
  }

  // MARK: - Signs

  /// `(?R)`, `(?1)`, `(?+1)`, `(?-1)`, `(?&name)`, `(?P>name)`, `\g<name>`, `\g'name'`.
  private static func hasRecursion(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: #"\"#) else { return false }
      let rest = bytes[index...]
      if rest.starts(with: #"\g<"#.utf8) || rest.starts(with: #"\g'"#.utf8) { return true }
      guard rest.starts(with: "(?".utf8) else { return false }
      let inside = rest.dropFirst(2)
      if inside.starts(with: "P>".utf8) { return true }
      switch inside.first {
      case UInt8(ascii: "R"), UInt8(ascii: "&"): return true
      case UInt8(ascii: "+"), UInt8(ascii: "-"): return isDigit(inside.dropFirst().first)
      default: return isDigit(inside.first)
      }
    }
  }

  /// A `+` right behind a quantifier that stands behind a group: `)*+`, `)++`, `)?+`, `){2,}+`.
  private static func hasPossessiveGroup(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropFirst().contains { index in
      guard bytes[index] == UInt8(ascii: "+") else { return false }
      var head = bytes[..<index]
      switch head.popLast() {
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): break
      case UInt8(ascii: "}"):
        guard let brace = head.lastIndex(of: UInt8(ascii: "{")) else { return false }
        head = head[..<brace]
      default: return false
      }
      // With the flag `x` there may be white space, or a comment, before the quantifier.
      let last = head.last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      return last == UInt8(ascii: ")") || last == UInt8(ascii: "\n")
    }
  }

  /// `[:print:]`, `[:graph:]`, `[:punct:]`, also with `^`.
  private static func hasVisibleClass(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "p") || bytes[index] == UInt8(ascii: "g") else { return false }
      return ["print:]", "graph:]", "punct:]"].contains { bytes[index...].starts(with: $0.utf8) }
    }
  }

  /// `*`, `+` or `,}`.
  private static func hasOpenRepetition(_ bytes: [UInt8]) -> Bool {
    bytes.contains(UInt8(ascii: "*")) || bytes.contains(UInt8(ascii: "+"))
      || zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: ",") && $1 == UInt8(ascii: "}") }
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }
}
