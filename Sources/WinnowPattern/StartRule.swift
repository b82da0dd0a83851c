internal import CPCRE2

/// How a pattern's matches depend on the offset at which PCRE2 is told to start; it decides how a text may be cut into
/// windows without changing an answer.
enum StartRule {
  /// Not at all: windows may begin anywhere.
  case anywhere
  /// PCRE2 tries starts of lines, and the start offset whatever it is: windows must begin where lines do.
  case lines
  /// PCRE2 tries the start offset alone.
  case anchored
  /// `\G` or a verb looks at the start offset or ends the whole search: one window only.
  case wholeSearch

  /// The rule for a compiled pattern.
  ///
  /// `\G` and `(*` are looked for as plain text. Where they turn out to be something else (`\\G`, `\(*`) only the way
  /// that long texts are bounded differs, so a parser would gain nothing.
  init(_ information: PatternInformation, pattern: String) {
    var (previous, looksAtStart) = (UInt8(0), false)
    for byte in pattern.utf8 {
      if previous == UInt8(ascii: "\\"), byte == UInt8(ascii: "G") { looksAtStart = true }
      if previous == UInt8(ascii: "("), byte == UInt8(ascii: "*") { looksAtStart = true }
      previous = byte
    }
    if looksAtStart {
      self = .wholeSearch
    } else if information.number(PCRE2_INFO_ALLOPTIONS) & Int(PCRE2_ANCHORED) != 0 {
      self = .anchored
    } else if information.number(PCRE2_INFO_FIRSTCODETYPE) == 2 {
      self = .lines
    } else {
      self = .anywhere
    }
  }
}
