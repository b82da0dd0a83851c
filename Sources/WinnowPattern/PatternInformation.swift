internal import CPCRE2

/// Answers to `pcre2_pattern_info` as Swift values.
///
/// Every request here is one that PCRE2 always answers for a valid code block, so that no failure is passed on.
struct PatternInformation {
  // SAFETY: borrowed from a `CompiledPattern`, which makes this value in its `init` and drops it there.
  private let code: OpaquePointer

  init(_ code: OpaquePointer) {
    self.code = code
  }

  /// A request whose answer is a `uint32_t`.
  func number(_ request: Int32) -> Int {
    var value: UInt32 = 0
    _ = pcre2_pattern_info_8(code, UInt32(request), &value)
    return Int(value)
  }

  /// A request whose answer is a `size_t`.
  func size(_ request: Int32) -> Int {
    var value = 0
    _ = pcre2_pattern_info_8(code, UInt32(request), &value)
    return value
  }

  /// The table of named groups, sorted.
  func names() -> [(name: String, number: Int)] {
    var table: UnsafePointer<UInt8>?
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [] }
    let entrySize = number(PCRE2_INFO_NAMEENTRYSIZE)
    // SAFETY: the table has NAMECOUNT entries of NAMEENTRYSIZE bytes: the number in two, then the name up to a zero.
    return (0..<number(PCRE2_INFO_NAMECOUNT)).map { index in
      let entry = UnsafeBufferPointer(start: table + index * entrySize, count: entrySize)
      let name = String(decoding: entry.dropFirst(2).prefix { $0 != 0 }, as: UTF8.self)
      return (name, Int(entry[0]) << 8 | Int(entry[1]))
    }
    .sorted { ($0.name, $0.number) < ($1.name, $1.number) }
  }
}
