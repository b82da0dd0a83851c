/// The options that decide what a pattern means.
struct InlineOptions {
  var ignoresCase = false
  /// `^` and `$` hold at lines.
  var isMultiline = false
  var dotTakesNewline = false
  /// White space and comments from `#` to the end of the line stand for nothing.
  var ignoresSpace = false
  /// Quantifiers are lazy, and greedy with a `?`.
  var isUngreedy = false

  /// The options by the flags of a pattern; nil when one is unknown.
  init?(flags: String) {
    for flag in flags.utf8 {
      switch flag {
      case UInt8(ascii: "i"): ignoresCase = true
      case UInt8(ascii: "m"): isMultiline = true
      case UInt8(ascii: "s"): dotTakesNewline = true
      case UInt8(ascii: "x"): ignoresSpace = true
      case UInt8(ascii: "U"): isUngreedy = true
      default: return nil
      }
    }
  }

  /// Applies the letters between `(?` and `)` or `:`, as in `(?i-x)` and `(?^i:…)`, and leaves the cursor behind them.
  ///
  /// - Returns: whether they ended in `:`, so that a group begins.
  mutating func read(_ cursor: inout PatternCursor) throws(NotUnderstood) -> Bool {
    if cursor.skip("^") { (ignoresCase, isMultiline, dotTakesNewline, ignoresSpace) = (false, false, false, false) }
    var isSetting = true
    while true {
      switch try cursor.takeByte() {
      case UInt8(ascii: ")"): return false
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "-"): isSetting = false
      case UInt8(ascii: "i"): ignoresCase = isSetting
      case UInt8(ascii: "m"): isMultiline = isSetting
      case UInt8(ascii: "s"): dotTakesNewline = isSetting
      case UInt8(ascii: "x"):
        // `xx` also ignores spaces in classes: too rare to be worth a second way to read them.
        if isSetting, cursor.isNext("x") { throw NotUnderstood() }
        ignoresSpace = isSetting
      case UInt8(ascii: "U"): isUngreedy = isSetting
      // Which groups are counted, and whether names may come twice.
      case UInt8(ascii: "n"), UInt8(ascii: "J"): break
      default: throw NotUnderstood()
      }
    }
  }
}
