/// A pattern as PCRE2 gets it: `\/` and `{{name}}` resolved, with a way back to the source for error offsets.
public struct PatternText: Sendable, Hashable {
  /// The pattern.
  public var text: String
  /// Some of `imsxU`.
  public var flags: String
  /// From the opening slash to the last flag.
  public var span: SourceSpan
  /// Stretches of ``text`` in order: where each begins and where that stands in a source file.
  public var origins: [Origin]

  /// Where a stretch of the pattern comes from.
  public struct Origin: Sendable, Hashable {
    /// UTF-8 offset in ``PatternText/text`` where the stretch begins.
    public var utf8Offset: Int
    /// The source of the stretch's first byte; bytes of the stretch follow one to one.
    public var file: Int
    /// The UTF-8 offset in that file.
    public var start: Int
    /// Puts its parts together.
    public init(utf8Offset: Int, file: Int, start: Int) {
      (self.utf8Offset, self.file, self.start) = (utf8Offset, file, start)
    }
  }

  /// Puts its parts together.
  public init(text: String, flags: String, span: SourceSpan, origins: [Origin]) {
    (self.text, self.flags, self.span, self.origins) = (text, flags, span, origins)
  }

  /// The place in the source of a UTF-8 offset into ``text``.
  public func span(atUTF8Offset offset: Int) -> SourceSpan {
    guard let origin = origins.last(where: { $0.utf8Offset <= offset }) else { return span }
    let start = origin.start + offset - origin.utf8Offset
    return SourceSpan(file: origin.file, start: start, end: start + 1)
  }
}
