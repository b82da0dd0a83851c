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
    self.init(copying: base)
    try read(text, file: file)
    finish()
  }

  /// A set of several texts.
  init(_ texts: [(name: String, text: String)]) throws(GuardError) {
    self.init()
    for (name, text) in texts { try read(text, file: name) }
    finish()
  }

  private mutating func read(_ text: String, file: String) throws(GuardError) {
    var current: Int?
    let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let body = Self.withoutComment(line)
      let content = Self.trimmed(body)
      guard !content.isEmpty else { continue }
      do throws(Problem) {
        if Self.isSpace(body[body.startIndex]) {
          guard let block = current else { throw Problem("a line before the first block") }
          try add(line: content, to: block)
        } else {
          current = try header(content)
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

  // MARK: - Lines

  /// A number sign at the start of a line or behind white space begins a comment.
  private static func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for index in line.indices where line[index] == UInt8(ascii: "#") {
      if index == line.startIndex || isSpace(line[index - 1]) { return line[..<index] }
    }
    return line
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || 0x09...0x0D ~= byte }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let start = text.firstIndex(where: { !isSpace($0) }), let end = text.lastIndex(where: { !isSpace($0) }) else {
      return []
    }
    return text[start...end]
  }

  private static func string(_ text: some Sequence<UInt8>) -> String { String(decoding: Array(text), as: UTF8.self) }

  private mutating func header(_ text: ArraySlice<UInt8>) throws(Problem) -> Int {
    let words = text.split(separator: UInt8(ascii: " "), maxSplits: 1)
    let word = Self.string(words[0])
    guard let kind = Kind(rawValue: word) else {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem("unknown block '\(word)'; there are \(kinds)")
    }
    guard kind.isNamed == (words.count == 2) else {
      throw Problem(kind.isNamed ? "'\(word)' needs a name" : "'\(word)' takes no name")
    }
    let name = words.count == 2 ? Self.string(Self.trimmed(words[1])) : word
    if kind == .scale, Self.exponent(name) == nil { throw Problem("'scale' needs a power of ten, such as 1000000") }
    return block(kind, named: name)
  }

  /// How many zeros a power of ten has.
  static func exponent(_ text: String) -> Int? {
    guard text.first == "1", text.dropFirst().allSatisfy({ $0 == "0" }), text.count > 1 else { return nil }
    return text.count - 1
  }

  // MARK: - Members

  private mutating func add(line: ArraySlice<UInt8>, to block: Int) throws(Problem) {
    let kind = blocks[block].kind
    let sides = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard sides.count == (kind == .opposite ? 2 : 1) else {
      throw Problem(kind == .opposite ? "a line of opposites has two sides with a bar between" : "a bar without a use")
    }
    var members: [(phrase: [UInt8], side: Int)] = []
    for (side, text) in sides.enumerated() {
      for member in text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        let phrase = kind.holdsTitleWords ? try titlePhrase(member) : try Self.phrase(member)
        // Any form of a verb is found by its stem.
        members.append((kind == .verb && !phrase.contains(0x20) ? WordStem.stem(phrase) : phrase, side))
      }
    }
    let known = members.compactMap { earlierLine(of: $0.phrase, in: block) }.first
    let number = known ?? addLine(to: block)
    for (phrase, side) in members {
      guard add(phrase, at: Place(block: Int32(block), line: number, side: Int8(side))) else {
        throw Problem("'\(Self.string(phrase))' stands in two lines of '\(blocks[block].name)'")
      }
    }
  }

  /// A member as titles are compared: single spaces between words, and each ideograph, kana and Hangul syllable a word.
  private static func phrase(_ member: ArraySlice<UInt8>) throws(Problem) -> [UInt8] {
    let phrase = try written(member)
    return phrase.allSatisfy { $0 < 0x80 } ? phrase : spaced(string(phrase))
  }

  /// A member as it is written, with single spaces between words.
  private static func written(_ member: ArraySlice<UInt8>) throws(Problem) -> [UInt8] {
    var phrase: [UInt8] = []
    for word in member.split(whereSeparator: isSpace) {
      if !phrase.isEmpty { phrase.append(UInt8(ascii: " ")) }
      phrase += word
    }
    guard !phrase.isEmpty else { throw Problem("a member is empty") }
    let isASCII = phrase.allSatisfy { $0 < 0x80 }
    let isLow =
      isASCII ? !phrase.contains { $0.isLetter && $0 & 0x20 == 0 } : string(phrase) == string(phrase).lowercased()
    guard isLow else { throw Problem("'\(string(phrase))' must be in lower case") }
    return phrase
  }

  /// A member as titles are compared, numbers included: `third` is `3rd` in every title, `two times` is `2times`.
  private func titlePhrase(_ member: ArraySlice<UInt8>) throws(Problem) -> [UInt8] {
    let phrase = try Self.written(member)
    let hasNumber =
      phrase.contains { $0.isDigit || $0 >= 0x80 }
      || phrase.split(separator: UInt8(ascii: " ")).contains { word in
        Array(word).withUnsafeBufferPointer { NumberWord($0) != nil }
      }
    guard hasNumber else { return phrase }
    var title = CanonicalTitle()
    var words = TitleWords(self)
    phrase.withUnsafeBufferPointer { words.write($0, into: &title) }
    return Self.spaced(Self.string(title.text.isEmpty ? phrase : title.text))
  }

  private static func spaced(_ phrase: String) -> [UInt8] {
    var spaced: [UInt8] = []
    var wasAlone = false
    for scalar in phrase.unicodeScalars {
      let isAlone = WordCharacters.isIdeographic(scalar.value)
      if isAlone || wasAlone, let last = spaced.last, last != UInt8(ascii: " "), scalar != " " {
        spaced.append(UInt8(ascii: " "))
      }
      spaced += String(Character(scalar)).utf8
      wasAlone = isAlone
    }
    return spaced
  }
}
