import WinnowPattern

/// The first match of a pattern in a text.
func firstMatch(
  _ pattern: CompiledPattern, _ text: String, from: Int = 0, scratch: MatchScratch = MatchScratch()
) -> MatchResult {
  withBytes(text) { pattern.firstMatch(in: $0, from: from, scratch: scratch) }
}

/// Runs `body` on the UTF-8 of a text.
func withBytes<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
  var text = text
  return text.withUTF8(body)
}
