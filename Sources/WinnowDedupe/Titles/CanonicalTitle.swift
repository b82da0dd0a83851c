/// A title in the form in which titles are compared: `arsenal beat chelsea 3-1`.
///
/// Lower case, words with single spaces between them, no punctuation, no accents, numbers in one spelling, no marks of desks
/// and no site name. Ideographs, kana and Hangul syllables are words without spaces between them. Never shown in place of
/// the title.
package struct CanonicalTitle: Sendable, Equatable {
  /// The version of the form; titles of two versions are not compared.
  package static let version = 1
  /// Bytes of a title behind this many do not count.
  static let byteLimit = 4096

  /// The words; valid UTF-8.
  package internal(set) var text: [UInt8] = []
  /// Which of the first 64 words were written with a capital, the first word lowest.
  package internal(set) var capitals: UInt64 = 0
  /// Whether the title ended in an ellipsis.
  package internal(set) var isTruncated = false
  /// The marks of desks that were taken off, such as `update 1`.
  package internal(set) var marks: [String] = []
  /// The site name that was taken off, as written.
  package internal(set) var site: String?

  /// Makes an empty title.
  package init() {}

  /// Forgets everything and keeps the memory.
  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    capitals = 0
    isTruncated = false
    if !marks.isEmpty { marks = [] }
    site = nil
  }
}
