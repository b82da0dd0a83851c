/// A pattern over the whole name or value of a parameter, whatever the case of ASCII letters.
///
/// A sequence of character sets, each once, perhaps, or again and again. At most ``limit`` of them, so that all states of a
/// match fit one word: a match takes one step a byte and never goes back.
struct NamePattern: Sendable, Hashable {
  /// One set of characters.
  struct Element: Sendable, Hashable {
    var set: ASCIISet
    /// Whether the element may be missing.
    var isOptional = false
    /// Whether it may stand again.
    var isRepeated = false
  }

  /// The most elements.
  static let limit = 60

  /// The elements in order; the sets hold letters of both cases.
  let elements: [Element]

  /// Makes a pattern; `nil` for too many elements.
  init?(_ elements: [Element]) {
    guard elements.count <= Self.limit else { return nil }
    self.elements = elements.map { element in
      var element = element
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z")
      where element.set.contains(letter) || element.set.contains(letter & ~0x20) {
        element.set.insert(letter)
        element.set.insert(letter & ~0x20)
      }
      return element
    }
  }

  /// Reads a text in which `*` stands for any characters; `nil` for too long a one.
  init?(wildcards text: some StringProtocol) {
    self.init(
      text.utf8.map { byte in
        byte == UInt8(ascii: "*")
          ? Element(set: .printable, isOptional: true, isRepeated: true) : Element(set: ASCIISet(byte))
      })
  }

  /// The text that the pattern matches alone, in lower case; `nil` where it matches several.
  var literal: [UInt8]? {
    var text: [UInt8] = []
    for element in elements {
      guard !element.isOptional, !element.isRepeated, let byte = element.onlyLetter else { return nil }
      text.append(byte)
    }
    return text
  }

  /// The characters that a match can begin with, in both cases.
  var firstCharacters: ASCIISet {
    var set = ASCIISet()
    for element in elements {
      set.formUnion(element.set)
      if !element.isOptional { break }
    }
    return set
  }

  /// Whether the whole text matches.
  ///
  /// - Complexity: O(bytes · elements), with a bound on the elements.
  func matches(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    // Bit n: the first n elements are done.
    var states = closure(of: 1)
    for byte in text {
      var next: UInt64 = 0
      for (index, element) in elements.enumerated()
      where states >> UInt64(index) & 1 != 0 && element.set.contains(byte) {
        next |= 1 << UInt64(index + 1)
        if element.isRepeated { next |= 1 << UInt64(index) }
      }
      // A repeated element that has stood once may be left at any time.
      guard next != 0 else { return false }
      states = closure(of: next)
    }
    return states >> UInt64(elements.count) & 1 != 0
  }

  private func closure(of states: UInt64) -> UInt64 {
    var states = states
    for (index, element) in elements.enumerated() where element.isOptional && states >> UInt64(index) & 1 != 0 {
      states |= 1 << UInt64(index + 1)
    }
    return states
  }
}

extension NamePattern.Element {
  /// The one character of the set, letters in lower case; `nil` where there are more.
  fileprivate var onlyLetter: UInt8? {
    var found: UInt8?
    for byte in UInt8(0)..<0x80 where set.contains(byte) {
      if let found, found != byte.loweredASCII { return nil }
      found = byte.loweredASCII
    }
    return found
  }
}

extension NamePattern {
  /// Whether the pattern names nothing of its own, so that it would leave no query on any site.
  var matchesNearlyAll: Bool { elements.allSatisfy { $0.isOptional || $0.onlyLetter == nil } }
}
