import WinnowText

/// Why a text of guards cannot be used.
package struct GuardError: Error, Sendable, Hashable {
  /// The name of the text.
  package var file: String
  /// The line in it, from 1.
  package var line: Int
  /// One line, lower case, no full stop.
  package var message: String
}

extension GuardError: CustomStringConvertible {
  /// `file:line: message`.
  package var description: String { "\(file):\(line): \(message)" }
}

extension GuardSet {
  /// A set with the blocks of a text behind those of another; a block of the same kind and name grows.
  package init(extending base: GuardSet, with text: String, file: String) throws(GuardError) {
    self = base
    var current: Int?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let body = Self.withoutComment(line)
      let trimmed = body.trimmed
      guard !trimmed.isEmpty else { continue }
      do throws(Problem) {
        if body.first == " " || body.first == "\t" {
          guard let block = current else { throw Problem("a line before the first block") }
          try add(line: trimmed, to: block)
        } else {
          current = try header(trimmed)
        }
      } catch {
        throw GuardError(file: file, line: index + 1, message: error.message)
      }
    }
  }

  private struct Problem: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  /// A number sign at the start of a line or behind white space begins a comment.
  private static func withoutComment(_ line: Substring) -> Substring {
    var previous: Character = " "
    for index in line.indices {
      if line[index] == "#", previous == " " || previous == "\t" { return line[..<index] }
      previous = line[index]
    }
    return line
  }

  private mutating func header(_ text: Substring) throws(Problem) -> Int {
    let words = text.split(separator: " ", maxSplits: 1)
    let name = String(words[0])
    guard let kind = Kind(rawValue: name) else {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem("unknown block '\(name)'; there are \(kinds)")
    }
    guard kind.isNamed == (words.count == 2) else {
      throw Problem(kind.isNamed ? "'\(name)' needs a name" : "'\(name)' takes no name")
    }
    if kind == .scale, Self.exponent(words[1]) == nil {
      throw Problem("'scale' needs a power of ten, such as 1000000")
    }
    return block(kind, named: words.count == 2 ? String(words[1]) : name)
  }

  /// How many zeros a power of ten has.
  static func exponent(_ text: some StringProtocol) -> Int? {
    guard text.first == "1", text.dropFirst().allSatisfy({ $0 == "0" }), text.count > 1 else { return nil }
    return text.count - 1
  }

  private mutating func add(line: Substring, to block: Int) throws(Problem) {
    let sides = line.split(separator: "|", omittingEmptySubsequences: false)
    guard sides.count == (blocks[block].kind == .opposite ? 2 : 1) else {
      throw Problem(
        blocks[block].kind == .opposite ? "a line of opposites has two sides with a bar between" : "a bar without a use"
      )
    }
    let number = addLine(to: block)
    for (side, text) in sides.enumerated() {
      for member in text.split(separator: ",", omittingEmptySubsequences: false) {
        let phrase = member.trimmed.split(separator: " ").joined(separator: " ")
        guard !phrase.isEmpty else { throw Problem("a member is empty") }
        guard phrase == phrase.lowercased() else { throw Problem("'\(phrase)' must be in lower case") }
        let place = Place(block: Int32(block), line: number, side: Int8(side))
        // Any form of a verb is found by its stem.
        let entry =
          blocks[block].kind == .verb ? String(decoding: WordStem.stem(Array(phrase.utf8)), as: UTF8.self) : phrase
        guard add(Self.spaced(entry), at: place) else {
          throw Problem("'\(phrase)' stands in two lines of '\(blocks[block].name)'")
        }
      }
    }
  }

  /// The phrase as titles are compared: each ideograph, kana and Hangul syllable is a word.
  private static func spaced(_ phrase: String) -> String {
    var words: [String] = []
    for word in phrase.split(separator: " ") {
      var rest = ""
      for scalar in word.unicodeScalars {
        if WordCharacters.isIdeographic(scalar.value) {
          if !rest.isEmpty { words.append(rest) }
          rest = ""
          words.append(String(Character(scalar)))
        } else {
          rest.unicodeScalars.append(scalar)
        }
      }
      if !rest.isEmpty { words.append(rest) }
    }
    return words.joined(separator: " ")
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmed: SubSequence {
    let start = firstIndex { $0 != " " && $0 != "\t" && $0 != "\r" } ?? endIndex
    let end = lastIndex { $0 != " " && $0 != "\t" && $0 != "\r" }.map { index(after: $0) } ?? start
    return self[start..<end]
  }
}
