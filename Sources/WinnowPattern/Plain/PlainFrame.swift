/// A way that a match can still take when the one that it is on fails.
struct PlainFrame {
  /// What is done with the frame when the match comes back to it.
  enum Kind: UInt32 {
    /// Goes on at `code` from `position`.
    case branch
    /// Lets the run at `code` give back the last character; it has taken the text to `position`, and must to `extra`.
    case greedyRun
    /// Lets the run at `code` take one character more at `position`; `extra` is how many it may still take.
    case lazyRun
    /// Marks where what is matched once begins: it did not match. `extra` is the mark around it.
    case mark
    /// The same for what must not match: goes on at `code`.
    case negativeMark
  }

  var kind: Kind
  var code: UInt32
  var position: UInt32
  var extra: UInt32
}
