import WinnowDedupe

/// How two titles were compared, for people.
struct ComparisonReport {
  let comparison: TitleComparison
  let settings: DedupeSettings
  let style: Style

  /// The whole report; every line ends with a line feed.
  var text: String {
    var lines = [style(.strong, "canonical titles")]
    lines += title(comparison.left) + title(comparison.right)
    if !comparison.leftAddress.isEmpty || !comparison.rightAddress.isEmpty {
      lines.append(style(.strong, "canonical addresses"))
      lines += [comparison.leftAddress, comparison.rightAddress].map {
        "  " + ($0.isEmpty ? "none" : VisibleText.line($0))
      }
    }
    lines.append(style(.strong, "similarity ") + similarity)
    lines +=
      grams("shared", comparison.shared) + grams("first", comparison.onlyLeft) + grams("second", comparison.onlyRight)
    lines.append(style(.strong, "guards"))
    lines += guards
    lines.append(style(.strong, "verdict ") + verdict)
    return lines.map { $0 + "\n" }.joined()
  }

  private func title(_ title: CanonicalTitle) -> [String] {
    var notes = title.marks.map { "'\(VisibleText.line($0))' taken off" }
    if let site = title.site { notes.append("site name '\(VisibleText.line(site))' taken off") }
    if title.isTruncated { notes.append("breaks off") }
    let note = notes.isEmpty ? "" : style(.faint, "  (" + notes.joined(separator: ", ") + ")")
    return ["  " + String(decoding: title.text, as: UTF8.self) + note]
  }

  private var similarity: String {
    let count = comparison.shared.count + comparison.onlyLeft.count + comparison.onlyRight.count
    let value = Self.decimal(comparison.similarity)
    return "\(value), \(comparison.shared.count) of \(count) grams; near from \(Self.decimal(settings.nearThreshold)), "
      + "related from \(Self.decimal(settings.relatedThreshold))"
  }

  private func grams(_ name: String, _ grams: [String]) -> [String] {
    grams.isEmpty ? [] : ["  " + style(.faint, name + ": ") + grams.joined(separator: " ")]
  }

  private var guards: [String] {
    var table = Table(.left, .left, .left, .left)
    for finding in comparison.findings {
      table.add(finding.name, "keeps apart", shown(finding.right), shown(finding.left))
    }
    return table.isEmpty ? ["  none has anything against it"] : table.lines(indent: 2).map { style(.bad, $0) }
  }

  private func shown(_ text: String) -> String { text.isEmpty ? "" : "'\(VisibleText.line(text))'" }

  private var verdict: String {
    guard let tier = comparison.verdict.tier else { return "two items that have nothing to do with one another" }
    switch tier {
    case .related: return "related: shown side by side, never merged"
    case .override: return "a copy, because an editor has said so"
    case .id: return "a copy: the same id from the same source"
    case .url: return "a copy: the same address"
    case .title: return "a copy: the same title"
    case .near: return "a copy: the titles are near"
    }
  }

  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
