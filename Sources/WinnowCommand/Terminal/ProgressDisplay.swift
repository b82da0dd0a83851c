import Winnow

/// Draws the progress line on standard error, at most ten times a second, and takes it away at the end.
final class ProgressDisplay {
  private let start = ContinuousClock.now
  private let isShown: Bool
  private var lastDrawing: ContinuousClock.Instant?

  /// - Parameter isWanted: Whether the user wants it; it is drawn on a terminal only.
  init(isWanted: Bool) {
    isShown = isWanted && Environment.isTerminal(StandardError.descriptor)
  }

  /// Seconds since the display was made.
  var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// Draws the line unless it was drawn a moment ago.
  func update(_ progress: RunProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let lastDrawing, now - lastDrawing < .milliseconds(100) { return }
    lastDrawing = now
    let width = Environment.columns(of: StandardError.descriptor) - 1
    StandardError.write("\r" + ProgressBar.line(progress, seconds: seconds, width: width) + "\u{1B}[K")
  }

  /// Takes the line away.
  func clear() {
    if lastDrawing != nil { StandardError.write("\r\u{1B}[K") }
  }
}
