import Winnow

/// The line that shows how far a run has come.
enum ProgressBar {
  /// The line for a moment of the run, at most `width` columns.
  ///
  /// With a known size: bar, share, items, rate, errors, time left. Without: items, rate, errors, time passed.
  static func line(_ progress: RunProgress, seconds: Double, width: Int) -> String {
    var parts = [NumberText.grouped(progress.items) + " items"]
    if seconds > 0.2 {
      parts.append(NumberText.grouped(Int(Double(progress.items) / seconds)) + "/s")
    }
    if progress.errors > 0 { parts.append(NumberText.grouped(progress.errors) + " errors") }
    guard let total = progress.bytesTotal, total > 0 else {
      parts.append(NumberText.clock(seconds))
      return Excerpt.cutBack(parts.joined(separator: "  "), to: width)
    }
    let share = min(1, Double(progress.bytesRead) / Double(total))
    if share > 0.01, seconds > 1 {
      parts.append(NumberText.clock(seconds / share - seconds) + " left")
    }
    let percent = String(Int(share * 100))
    let text = String(repeating: " ", count: 3 - percent.count) + percent + " %  " + parts.joined(separator: "  ")
    let room = min(30, width - DisplayWidth.columns(of: text) - 4)
    guard room >= 5 else { return Excerpt.cutBack(text, to: width) }
    return "▕" + bar(share, columns: room) + "▏ " + text
  }

  /// A bar with eighths of a column.
  private static func bar(_ share: Double, columns: Int) -> String {
    let eighths = Int(share * Double(columns * 8))
    var result = String(repeating: "█", count: eighths / 8)
    if eighths % 8 > 0, let partial = Unicode.Scalar(0x2590 - UInt32(eighths % 8)) { result.append(Character(partial)) }
    return result + String(repeating: " ", count: columns - result.count)
  }
}
