internal import CPCRE2

/// PCRE2 called as plainly as can be: the interpreter, its own limits, the whole text at once.
///
/// Tests compare Winnow's matching with it.
package final class ReferencePattern {
  /// What a call gives.
  package enum Outcome: Hashable {
    /// The match and its groups; nil for a group that took no part.
    case match([Range<Int>?])
    case noMatch
    /// Any other code of PCRE2.
    case error(Int32)
  }

  private let code: OpaquePointer
  private let matchData: OpaquePointer
  private let context: OpaquePointer
  private let pairCount: Int

  /// Compiles with the options that Winnow uses; nil when PCRE2 refuses.
  package init?(_ pattern: String, flags: String, matchLimit: UInt32 = 10_000_000) {
    var options = UInt32(PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C)
    for flag in flags {
      switch flag {
      case "i": options |= UInt32(PCRE2_CASELESS)
      case "m": options |= UInt32(PCRE2_MULTILINE)
      case "s": options |= UInt32(PCRE2_DOTALL)
      case "x": options |= UInt32(PCRE2_EXTENDED)
      case "U": options |= UInt32(PCRE2_UNGREEDY)
      default: return nil
      }
    }
    var (errorCode, errorOffset) = (Int32(0), 0)
    let bytes = Array(pattern.utf8)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &errorCode, &errorOffset, nil) else { return nil }
    self.code = code
    matchData = pcre2_match_data_create_from_pattern_8(code, nil)
    context = pcre2_match_context_create_8(nil)
    pcre2_set_match_limit_8(context, matchLimit)
    var captureCount: UInt32 = 0
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &captureCount)
    pairCount = Int(captureCount) + 1
  }

  deinit {
    pcre2_code_free_8(code)
    pcre2_match_data_free_8(matchData)
    pcre2_match_context_free_8(context)
  }

  /// The first match at or after `from`, which must be on a character boundary of a valid text.
  package func firstMatch(in subject: [UInt8], from: Int = 0) -> Outcome {
    match(subject, from: from, options: 0)
  }

  /// Whether the whole text matches.
  package func wholeMatch(in subject: [UInt8]) -> Outcome {
    match(subject, from: 0, options: PCRE2_ANCHORED | PCRE2_ENDANCHORED)
  }

  /// All matches, found as Perl and pcre2test find them; nil when PCRE2 gave an error.
  package func allMatches(in subject: [UInt8], upTo limit: Int) -> [Range<Int>]? {
    var (found, from, afterEmpty): ([Range<Int>], Int, Bool) = ([], 0, false)
    while from <= subject.count, found.count < limit {
      let options = afterEmpty ? UInt32(PCRE2_NOTEMPTY_ATSTART) | PCRE2_ANCHORED : 0
      switch match(subject, from: from, options: options) {
      case .error: return nil
      case .noMatch:
        guard afterEmpty else { return found }
        afterEmpty = false
        from += 1
        while from < subject.count, subject[from] & 0xC0 == 0x80 { from += 1 }
      case .match(let groups):
        guard let range = groups[0] else { return nil }
        found.append(range)
        // A look-ahead with `\K` may set the start behind the end; PCRE2's tests do not search on then.
        guard range.upperBound > from || range.isEmpty else { return nil }
        (from, afterEmpty) = (range.upperBound, range.isEmpty)
      }
    }
    return found
  }

  private func match(_ subject: [UInt8], from: Int, options: UInt32) -> Outcome {
    let result = pcre2_match_8(
      code, subject, subject.count, from, options | PCRE2_NO_UTF_CHECK | UInt32(PCRE2_NO_JIT), matchData, context)
    if result == PCRE2_ERROR_NOMATCH { return .noMatch }
    guard result > 0, let offsets = pcre2_get_ovector_pointer_8(matchData) else { return .error(result) }
    return .match(
      (0..<pairCount).map { number in
        let (start, end) = (offsets[2 * number], offsets[2 * number + 1])
        return start < 0 ? nil : min(start, end)..<max(start, end)
      })
  }
}
