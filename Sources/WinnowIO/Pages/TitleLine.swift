/// A title line split into the title and what stands around it: the site and its sections.
///
/// `Site - Section - Title`, `Title | Site`, `Title » Section » Site`. The parts are divided by a dash, a bar, an angle
/// quote, two colons or a dot with space on both sides, or by a dash, a bar or an underscore between two characters of
/// scripts that are written without spaces. Which part is the title is told by a heading that repeats it. Without one it is
/// the part that asks a question or else the longest, and a part next to it that does not look like a name belongs to it.
struct TitleLine: Equatable {
  var title: String
  var site: String?
  /// The sections, in the order of the line.
  var sections: [String] = []

  /// Splits a line.
  /// - Parameters:
  ///   - headings: texts that may repeat the title.
  ///   - siteName: the name of the site, where it is known.
  init(_ line: String, headings: [String], siteName: String? = nil) {
    let scalars = Array(line.unicodeScalars)
    let parts = Self.parts(of: scalars)
    let text = { (range: Range<Int>) in
      PageText.collapsed(
        Self.string(scalars[parts[range.lowerBound].lowerBound..<parts[range.upperBound - 1].upperBound]))
    }
    guard parts.count > 1 else {
      title = PageText.collapsed(line)
      site = siteName
      return
    }
    let names = parts.map { PageText.collapsed(Self.string(scalars[$0])) }
    let chosen = Self.repeatedParts(count: parts.count, text: text, headings: headings) ?? Self.likelyTitle(names)
    title = text(chosen)
    let others = names.indices.filter { !chosen.contains($0) }
    let stated = siteName.flatMap { name in
      others.first { PageText.comparisonKey(names[$0]) == PageText.comparisonKey(name) }
    }
    // The site stands at an end of the line; where both ends are free, sites are named last.
    let isLastFree = chosen.upperBound < names.count
    let place = stated ?? (siteName != nil || others.isEmpty ? nil : isLastFree ? names.count - 1 : 0)
    site = place.map { names[$0] } ?? siteName
    sections = others.filter { $0 != place }.map { names[$0] }
  }

  /// The parts that together say the same as a heading.
  private static func repeatedParts(
    count: Int, text: (Range<Int>) -> String, headings: [String]
  ) -> Range<Int>? {
    // A line of that many parts is no title line, and trying all stretches of it would take long.
    guard count <= 12 else { return nil }
    let keys = Set(headings.map { PageText.comparisonKey($0) }.filter { !$0.isEmpty })
    guard !keys.isEmpty else { return nil }
    for length in (1...count).reversed() {
      for start in 0...count - length where keys.contains(PageText.comparisonKey(text(start..<start + length))) {
        return start..<start + length
      }
    }
    return nil
  }

  /// The part that asks or is the longest, with the parts next to it that look like no names.
  private static func likelyTitle(_ names: [String]) -> Range<Int> {
    let questions = names.indices.filter { names[$0].last.map { "?？".contains($0) } ?? false }
    let lengths = names.map(\.unicodeScalars.count)
    let longest = names.indices.max { lengths[$0] < lengths[$1] || (lengths[$0] == lengths[$1] && $0 > $1) } ?? 0
    let core = questions.count == 1 ? questions[0] : longest
    var first = names[..<core].firstIndex { !looksLikeName($0) } ?? core
    // What begins in lower case goes on from the part before.
    while first > 0, names[first].unicodeScalars.first?.properties.isLowercase == true { first -= 1 }
    let last = names[(core + 1)...].lastIndex { !looksLikeName($0) } ?? core
    return first..<last + 1
  }

  /// Whether a part may name a site or a section: short, no sentence, not in lower case.
  private static func looksLikeName(_ part: String) -> Bool {
    guard let first = part.unicodeScalars.first, let last = part.unicodeScalars.last else { return false }
    let words = part.split(separator: " ").count
    guard part.unicodeScalars.count <= 40, words <= 6, !"?!…。？！".unicodeScalars.contains(last) else { return false }
    let isDomain = words == 1 && part.contains(".")
    return isDomain || !first.properties.isLowercase
  }

  // MARK: - Separators

  private static let spacedSeparators = Set("-–—|｜»›>·•/".unicodeScalars)
  private static let unspacedSeparators = Set("-–—|｜_".unicodeScalars)

  /// Where the parts of the line stand, without blank ones.
  private static func parts(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      let length = separatorLength(in: scalars, at: index)
      if length > 0 {
        parts.append(start..<index)
        start = index + length
      }
      index += max(length, 1)
    }
    parts.append(start..<scalars.count)
    return parts.filter { range in scalars[range].contains { !$0.properties.isWhitespace } }
  }

  private static func separatorLength(in scalars: [Unicode.Scalar], at index: Int) -> Int {
    let isColons = scalars[index] == ":" && index + 1 < scalars.count && scalars[index + 1] == ":"
    let length = isColons ? 2 : 1
    guard index > 0, index + length < scalars.count else { return 0 }
    let (before, after) = (scalars[index - 1], scalars[index + length])
    if before.properties.isWhitespace, after.properties.isWhitespace {
      return isColons || spacedSeparators.contains(scalars[index]) ? length : 0
    }
    let isBetweenIdeographs = isWithoutSpaces(before) && isWithoutSpaces(after)
    return isBetweenIdeographs && unspacedSeparators.contains(scalars[index]) ? 1 : 0
  }

  /// Whether a character is of the scripts of China, Japan and Korea or their punctuation.
  private static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF5B, 0xFF5D...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
