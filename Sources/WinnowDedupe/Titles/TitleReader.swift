/// Brings titles into canonical form; one for each thread.
struct TitleReader: ~Copyable {
  private let guards: GuardSet
  private var plain = PlainTitle()
  private var words: TitleWords

  init(_ guards: GuardSet) {
    self.guards = guards
    words = TitleWords(guards)
  }

  /// Reads a title.
  /// - Parameters:
  ///   - raw: the title as it came, valid UTF-8.
  ///   - source: the item's source as written; empty when it has none.
  ///   - label: the registrable domain up to its first point, in lower case; empty when it has none.
  mutating func read(
    _ raw: UnsafeBufferPointer<UInt8>, source: Slice<UnsafeBufferPointer<UInt8>>,
    label: Slice<UnsafeBufferPointer<UInt8>>, into title: inout CanonicalTitle
  ) {
    title.removeAll()
    let guards = guards
    let clipped = UnsafeBufferPointer(rebasing: raw.prefix(Self.clipped(raw)))
    plain.withPlain(clipped) { bytes in
      let frame = TitleFrame(bytes, source: source, label: label, guards: guards)
      words.write(UnsafeBufferPointer(rebasing: bytes[frame.core]), into: &title)
      title.isTruncated = frame.isTruncated
      title.marks = frame.marks
      title.site = frame.site
    }
  }

  /// How many bytes count, without half a character at the end.
  private static func clipped(_ raw: UnsafeBufferPointer<UInt8>) -> Int {
    guard raw.count > CanonicalTitle.byteLimit else { return raw.count }
    var end = CanonicalTitle.byteLimit
    while end > 0, raw[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
