import WinnowRules

/// How many terminal columns text takes, so that carets stand under what they mean.
///
/// Scalars have the widths that diagnostics give them too. An emoji of several scalars is counted as two columns; terminals
/// disagree on some of those.
enum DisplayWidth {
  /// The columns of a text without control characters.
  static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count > 1 else { return scalars.first?.terminalWidth ?? 0 }
    let isEmoji = scalars.contains("\u{FE0F}") || first.properties.isEmojiPresentation
    return isEmoji ? 2 : scalars.reduce(0) { $0 + $1.terminalWidth }
  }
}
