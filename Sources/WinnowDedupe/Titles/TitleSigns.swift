import CWinnowScan

/// Which signs stand somewhere in a text. Costs an instruction or two a byte.
struct TitleSigns: OptionSet {
  let rawValue: UInt32

  /// A byte that is not ASCII.
  static let other = TitleSigns(WINNOW_SIGN_OTHER)
  /// A sign that references and tags of HTML begin with.
  static let markup = TitleSigns(WINNOW_SIGN_MARKUP)
  /// A sign that stands between a title and what is put around it, or a closing bracket.
  static let frame = TitleSigns(WINNOW_SIGN_FRAME)
  /// A byte that is neither an ASCII letter nor a space.
  static let unlettered = TitleSigns(WINNOW_SIGN_UNLETTERED)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(_ sign: Int) { rawValue = UInt32(sign) }

  /// Looks at a text.
  init(_ text: UnsafeBufferPointer<UInt8>) { rawValue = winnow_title_signs(text.baseAddress, text.count) }
}
