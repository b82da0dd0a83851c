/// Folds whole strings the way the views fold texts.
public enum Folding {
  /// The text as its folded view has it.
  public static func folded(_ text: String) -> String {
    var text = text
    var view = TextView()
    text.withUTF8 { view.setFolded($0) }
    return String(decoding: view.bytes, as: UTF8.self)
  }

  /// The UTF-8 of the text in Normalization Form C.
  public static func composed(_ text: String) -> [UInt8] {
    var text = text
    var view = TextView()
    text.withUTF8 { view.setComposed($0) }
    return view.bytes
  }

  /// A phrase to look for in folded views.
  ///
  /// Folds as `folded(_:)` does, but a word of look-alike letters alone stays in its alphabet: nobody hides words in
  /// their own rule, and the Russian `сор` must be found in Russian text.
  public static func foldedPhrase(_ text: String) -> String {
    var text = text
    var view = TextView()
    text.withUTF8 { view.setFoldedPhrase($0) }
    return String(decoding: view.bytes, as: UTF8.self)
  }

  /// The text in lower case by simple case folding.
  public static func lowered(_ text: String) -> String {
    var text = text
    var raw = TextView()
    var view = TextView()
    text.withUTF8 { raw.setRaw($0) }
    view.setLowered(raw)
    return String(decoding: view.bytes, as: UTF8.self)
  }

  /// The simple case folding of one character.
  package static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(SimpleFolding.folded(scalar.value, .shared)) ?? scalar
  }

  /// The version of Unicode that the folding is from.
  package static let unicodeMajorVersion = 15
}
