/// The options that decide how a pattern reads; the others (`m`, `s`, `U` …) do not touch its literals.
struct InlineOptions {
  var ignoresCase = false
  /// White space and comments from `#` to the end of the line stand for nothing.
  var ignoresSpace = false

  /// The options by the flags of a pattern; nil when one is unknown.
  init?(flags: String) {
    for flag in flags.utf8 {
      switch flag {
      case UInt8(ascii: "i"): ignoresCase = true
      case UInt8(ascii: "x"): ignoresSpace = true
      case UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "U"): break
      default: return nil
      }
    }
  }

  /// Applies the letters between `(?` and `)` or `:`, as in `(?i-x)` and `(?^i:…)`, and leaves the cursor behind them.
  ///
  /// - Returns: whether they ended in `:`, so that a group begins.
  mutating func read(_ cursor: inout PatternCursor) throws(NotUnderstood) -> Bool {
    if cursor.skip("^") { (ignoresCase, ignoresSpace) = (false, false) }
    var isSetting = true
    while true {
      switch try cursor.takeByte() {
      case UInt8(ascii: ")"): return false
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "-"): isSetting = false
      case UInt8(ascii: "i"): ignoresCase = isSetting
      case UInt8(ascii: "x"):
        // `xx` also ignores spaces in classes: too rare to be worth a second way to read them.
        if isSetting, cursor.isNext("x") { throw NotUnderstood() }
        ignoresSpace = isSetting
      case UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "J"), UInt8(ascii: "U"): break
      default: throw NotUnderstood()
      }
    }
  }
}
