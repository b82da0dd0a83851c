/// A file of PCRE2's own tests: patterns, each with the texts that it is tried on.
///
/// Reads the format of `pcre2test` as far as patterns and texts go; what the program should do with them is left out.
package struct PCRE2TestInput {
  /// One pattern of the file.
  package struct Entry {
    /// Line where the pattern begins, from 1.
    package let line: Int
    /// Between the delimiters, as it stands.
    package let pattern: [UInt8]
    /// The modifiers in the long form, as far as they are known.
    package let modifiers: [String]
    /// Texts after their escapes; one that pcre2test would not take is left out.
    package var subjects: [[UInt8]]
  }

  package private(set) var entries: [Entry] = []
  private let lines: [ArraySlice<UInt8>]
  private var next = 0
  private var defaultModifiers: [String] = []

  package init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    while next < lines.count {
      let line = lines[next]
      switch line.first {
      case nil: next += 1
      case UInt8(ascii: "#"):
        let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
        if words.first == "#pattern", words.count == 2 { defaultModifiers += Self.modifiers(in: String(words[1])) }
        next += 1
      case let delimiter? where Self.delimiters.contains(delimiter): readEntry(delimiter)
      default: next += 1
      }
    }
  }

  // MARK: - Patterns

  private static let delimiters = Set(#"/!"'`-=_:;,%&@~"#.utf8)
  private static let abbreviations: [Character: String] = [
    "i": "caseless", "m": "multiline", "s": "dotall", "x": "extended", "n": "no_auto_capture", "a": "ascii_all",
    "g": "global", "B": "bincode", "I": "info",
  ]

  private mutating func readEntry(_ delimiter: UInt8) {
    let firstLine = next + 1
    var pattern: [UInt8] = []
    var rest = lines[next].dropFirst()
    var index = rest.startIndex
    while true {
      if index >= rest.endIndex {
        next += 1
        guard next < lines.count else { return }
        pattern.append(UInt8(ascii: "\n"))
        rest = lines[next]
        index = rest.startIndex
      } else if rest[index] == delimiter {
        break
      } else if rest[index] == UInt8(ascii: "\\"), index + 1 < rest.endIndex {
        pattern += rest[index...(index + 1)]
        index += 2
      } else {
        pattern.append(rest[index])
        index += 1
      }
    }
    next += 1
    var tail = rest[(index + 1)...]
    // A backslash behind the delimiter belongs to the pattern, which could not end in one otherwise.
    if tail.first == UInt8(ascii: "\\") {
      pattern.append(UInt8(ascii: "\\"))
      tail = tail.dropFirst()
    }
    let modifiers = defaultModifiers + Self.modifiers(in: String(decoding: tail, as: UTF8.self))
    entries.append(Entry(line: firstLine, pattern: pattern, modifiers: modifiers, subjects: readSubjects()))
  }

  private static func modifiers(in text: String) -> [String] {
    let items = text.split(separator: ",").map { String($0.filter { $0 != " " && $0 != "\r" }) }.filter { !$0.isEmpty }
    return items.enumerated().flatMap { index, item -> [String] in
      // One-letter forms may stand together, but only at the front.
      guard index == 0, item.allSatisfy({ abbreviations[$0] != nil }) else { return [item] }
      return item.contains("xx") ? ["extended_more"] : item.compactMap { abbreviations[$0] }
    }
  }

  // MARK: - Texts

  private mutating func readSubjects() -> [[UInt8]] {
    var subjects: [[UInt8]] = []
    while next < lines.count {
      let line = lines[next].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      next += 1
      if line.isEmpty { break }
      if line.first == UInt8(ascii: "#") || line.starts(with: #"\= "#.utf8) { continue }
      if let subject = PCRE2TestSubject.decode(line) { subjects.append(subject) }
    }
    return subjects
  }
}
