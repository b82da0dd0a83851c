/// Puts a pattern's text together and notes where each stretch came from.
struct PatternTextBuilder {
  private var bytes: [UInt8] = []
  private var origins: [PatternText.Origin] = []
  /// Where the next byte would stand if it followed the last one in the source.
  private var next: (file: Int, offset: Int)?

  /// Whether a fragment did not fit in, which is reported once a pattern.
  var isTooLarge = false

  /// The number of bytes so far.
  var count: Int { bytes.count }

  mutating func append(_ byte: UInt8, file: Int, offset: Int) {
    if next?.file != file || next?.offset != offset {
      origins.append(.init(utf8Offset: bytes.count, file: file, start: offset))
    }
    bytes.append(byte)
    next = (file, offset + 1)
  }

  /// Appends text that stands nowhere in a source; all of it is blamed on the bytes from `offset` on.
  mutating func append(_ text: String, file: Int, offset: Int) {
    guard !text.isEmpty else { return }
    origins.append(.init(utf8Offset: bytes.count, file: file, start: offset))
    bytes.append(contentsOf: text.utf8)
    next = nil
  }

  mutating func append(_ pattern: PatternText) {
    for origin in pattern.origins {
      origins.append(.init(utf8Offset: origin.utf8Offset + bytes.count, file: origin.file, start: origin.start))
    }
    bytes.append(contentsOf: pattern.text.utf8)
    next = nil
  }

  func build(flags: String, span: SourceSpan) -> PatternText {
    PatternText(text: String(decoding: bytes, as: UTF8.self), flags: flags, span: span, origins: origins)
  }
}
