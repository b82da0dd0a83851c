internal import CPCRE2

/// The things that PCRE2 allows and Winnow's patterns may not hold.
enum PatternRefusal {
  /// Names that PCRE2 takes as settings at the start of a pattern, up to version 10.45.
  private static let settings: Set<String> = [
    "UTF", "UCP", "NOTEMPTY", "NOTEMPTY_ATSTART", "NO_AUTO_POSSESS", "NO_DOTSTAR_ANCHOR", "NO_JIT", "NO_START_OPT",
    "LIMIT_HEAP", "LIMIT_MATCH", "LIMIT_DEPTH", "LIMIT_RECURSION", "CR", "LF", "CRLF", "ANY", "ANYCRLF", "NUL",
    "BSR_ANYCRLF", "BSR_UNICODE", "CASELESS_RESTRICT", "TURKISH_CASING",
  ]

  /// Finds a setting at the very start; one elsewhere is a syntax error to PCRE2 itself.
  static func leadingSetting(in pattern: String) -> PatternError? {
    guard pattern.utf8.starts(with: "(*".utf8) else { return nil }
    let rest = pattern.utf8.dropFirst(2)
    let name = String(decoding: rest.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "=") }, as: UTF8.self)
    guard settings.contains(name) else { return nil }
    return PatternError(
      code: .refusedVerb, offset: 0, message: "setting (*\(name)) is not allowed; its value is fixed in Winnow")
  }

  /// Finds the first callout of a compiled pattern.
  static func callout(in code: OpaquePointer, pattern: String) -> PatternError? {
    /// Where the callout's text surely goes on or has just ended.
    var insideOffset = -1
    withUnsafeMutablePointer(to: &insideOffset) { found in
      _ = pcre2_callout_enumerate_8(
        code,
        { block, context in
          // SAFETY: PCRE2 passes a valid block, and the context that is handed over below, for the length of this call.
          guard let block, let context else { return 1 }
          let isString = block.pointee.callout_string != nil
          context.assumingMemoryBound(to: Int.self).pointee =
            isString ? block.pointee.callout_string_offset : block.pointee.pattern_position
          return 1
        }, UnsafeMutableRawPointer(found))
    }
    guard insideOffset >= 0 else { return nil }
    let bytes = Array(pattern.utf8)
    var offset = min(insideOffset, bytes.count) - 3
    while offset > 0, !bytes[offset...].starts(with: "(?C".utf8) { offset -= 1 }
    return PatternError(code: .refusedCallout, offset: max(offset, 0), message: "callout (?C) is not allowed")
  }
}
