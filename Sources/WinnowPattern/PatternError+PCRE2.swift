internal import CPCRE2

extension PatternError {
  /// An error of `pcre2_compile`.
  init(compileError: Int32, offset: Int) {
    switch compileError {
    case PCRE2_ERROR_BACKSLASH_C_CALLER_DISABLED, PCRE2_ERROR_BACKSLASH_C_LIBRARY_DISABLED:
      self.init(code: .refusedCodeUnit, offset: offset, message: "\\C is not allowed; it may split a character")
    case PCRE2_ERROR_PATTERN_STRING_TOO_LONG:
      let limit = CompiledPattern.lengthLimitBytes
      self.init(code: .tooLarge, offset: offset, message: "pattern is longer than \(limit) bytes")
    case PCRE2_ERROR_PATTERN_TOO_LARGE, PCRE2_ERROR_PATTERN_TOO_COMPLICATED, PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP,
      PCRE2_ERROR_PARENTHESES_STACK_CHECK, PCRE2_ERROR_HEAP_FAILED, PCRE2_ERROR_LOOKBEHIND_TOO_LONG,
      PCRE2_ERROR_LOOKBEHIND_TOO_COMPLICATED, PCRE2_ERROR_TOO_MANY_CAPTURES,
      PCRE2_ERROR_TOO_MANY_NAMED_SUBPATTERNS, PCRE2_ERROR_QUERY_BARJX_NEST_TOO_DEEP:
      self.init(code: .tooLarge, offset: offset, message: Self.text(of: compileError))
    default:
      self.init(code: .syntax, offset: offset, message: Self.text(of: compileError))
    }
  }

  /// PCRE2's text, which is in lower case already but for words such as `POSIX` and `(?R`.
  private static func text(of code: Int32) -> String {
    let bytes = [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
      // A text that does not fit is cut by PCRE2, which then returns a negative number; it ends with a zero in any case.
      let length = pcre2_get_error_message_8(code, buffer.baseAddress, buffer.count)
      count = length >= 0 ? Int(length) : 0
    }
    return bytes.isEmpty ? "PCRE2 error \(code)" : String(decoding: bytes, as: UTF8.self)
  }
}
