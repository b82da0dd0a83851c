internal import CPCRE2

// SAFETY: every stored property is a constant, and PCRE2 only reads a code block after `pcre2_jit_compile`, which `init`
// calls before anybody else can hold the object. The words of a plain program are constants, too.
/// A pattern that PCRE2 has compiled, in UTF-8 with Unicode properties, to machine code where it can.
///
/// Immutable: any number of threads may match with it, each with a ``MatchScratch`` of its own.
///
///     let pattern = try CompiledPattern(#"\b(\d+) ways\b"#, flags: "i")
///     let result = pattern.firstMatch(in: bytes, scratch: scratch)
public final class CompiledPattern: @unchecked Sendable {
  // What a match looks at first stands together, so that it comes from memory together.

  /// The pattern without PCRE2; nil for one that is not plain.
  let plain: PlainProgram?
  // SAFETY: owned; freed in `deinit` only.
  let code: OpaquePointer
  /// Whether there is machine code; without it (`pcre2_jit_match` would fail) the interpreter runs.
  let hasMachineCode: Bool
  /// Where matches may begin, as far as it decides how the text may be cut into windows.
  let startRule: StartRule
  /// Memory that the interpreter takes for each level of nesting.
  let frameSizeBytes: Int

  /// Number of capturing groups.
  public let captureCount: Int
  /// Named groups, by name, then by number.
  public let captureNames: [(name: String, number: Int)]
  /// Whether the empty text may match.
  public let matchesEmpty: Bool
  /// Characters that every match has at least; a lower bound, maybe 0.
  public let minimumLength: Int

  /// Whether most of its matches are found, and ruled out, without PCRE2; see `docs/adr/0012-plain-matcher.md`.
  public var isPlain: Bool { plain != nil }

  /// Addresses of what a match reads first, for whoever asks for that memory ahead; they hold as long as the pattern lives.
  public var firstReads: (pattern: UInt, program: UInt) {
    // SAFETY: nothing is read or kept alive through the addresses.
    let pattern = UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())
    return (pattern, plain.map { UInt(bitPattern: $0.words) } ?? UInt(bitPattern: code))
  }

  /// Longest pattern, in bytes, that is handed to PCRE2.
  static let lengthLimitBytes = 256 * 1024

  /// Compiles a pattern.
  ///
  /// - Parameter flags: some of `i` (ignore case), `m` (`^` and `$` at lines), `s` (`.` takes newlines), `x` (ignore
  ///   white space) and `U` (quantifiers are lazy).
  /// - Complexity: about 10 us for an ordinary pattern, mostly for machine code.
  public init(_ pattern: String, flags: String = "") throws(PatternError) {
    if let refusal = PatternRefusal.leadingSetting(in: pattern) { throw refusal }
    let options = try Self.options(flags, of: pattern)
    var code = try Self.compile(pattern, options: options)
    if let refusal = PatternRefusal.callout(in: code, pattern: pattern) {
      pcre2_code_free_8(code)
      throw refusal
    }
    var fitness = MachineCodeFitness(pattern)
    if case .fitWithoutEarlyFailure = fitness {
      do throws(PatternError) {
        let guarded = try Self.compile(MachineCodeFitness.withoutEarlyFailure(pattern), options: options)
        pcre2_code_free_8(code)
        code = guarded
      } catch {
        // The pattern itself has compiled: only its ending does not bear a parenthesis.
        fitness = .unfit
      }
    }
    self.code = code
    if fitness != .unfit {
      // A failure leaves the pattern to the interpreter, which gives the same matches.
      _ = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    }
    let information = PatternInformation(code)
    hasMachineCode = information.size(PCRE2_INFO_JITSIZE) > 0
    frameSizeBytes = information.size(PCRE2_INFO_FRAMESIZE)
    captureCount = information.number(PCRE2_INFO_CAPTURECOUNT)
    captureNames = information.names()
    matchesEmpty = information.number(PCRE2_INFO_MATCHEMPTY) != 0
    minimumLength = information.number(PCRE2_INFO_MINLENGTH)
    startRule = StartRule(information, pattern: pattern)
    plain = PatternParser.parse(pattern, flags: flags).flatMap { PlainProgram($0) }
  }

  deinit {
    pcre2_code_free_8(code)
    plain?.deallocate()
  }

  // MARK: - Compiling

  private static func options(_ flags: String, of pattern: String) throws(PatternError) -> UInt32 {
    var options = UInt32(PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_USE_OFFSET_LIMIT)
    for flag in flags.unicodeScalars {
      switch flag {
      case "i": options |= UInt32(PCRE2_CASELESS)
      case "m": options |= UInt32(PCRE2_MULTILINE)
      case "s": options |= UInt32(PCRE2_DOTALL)
      case "x": options |= UInt32(PCRE2_EXTENDED)
      case "U": options |= UInt32(PCRE2_UNGREEDY)
      default:
        throw PatternError(code: .syntax, offset: pattern.utf8.count, message: "unknown flag '\(flag)'")
      }
    }
    return options
  }

  private static func compile(_ pattern: String, options: UInt32) throws(PatternError) -> OpaquePointer {
    guard let context = pcre2_compile_context_create_8(nil) else { preconditionFailure("out of memory for a pattern") }
    defer { pcre2_compile_context_free_8(context) }
    // Fixed here, because a distribution may build PCRE2 with other defaults.
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    pcre2_set_bsr_8(context, UInt32(PCRE2_BSR_UNICODE))
    pcre2_set_max_pattern_length_8(context, lengthLimitBytes)
    var text = pattern
    var (errorCode, errorOffset) = (Int32(0), 0)
    let code = text.withUTF8 { bytes in
      pcre2_compile_8(bytes.baseAddress, bytes.count, options, &errorCode, &errorOffset, context)
    }
    guard let code else {
      throw PatternError(compileError: errorCode, offset: min(max(errorOffset, 0), text.utf8.count))
    }
    return code
  }
}
