import Testing
import WinnowModel

@testable import WinnowDedupe

/// A title and its canonical text, with what its item says of its origin.
struct TitleCase: CustomTestStringConvertible, Sendable {
  let title: String
  let expected: String
  let source: String?
  let url: String?

  init(_ title: String, _ expected: String, source: String? = nil, url: String? = nil) {
    (self.title, self.expected, self.source, self.url) = (title, expected, source, url)
  }

  var testDescription: String {
    let origin = [source, url].compactMap { $0 }.map { " [\($0)]" }.joined()
    return "\(title.prefix(80).debugDescription)\(origin) → \(expected.prefix(80).debugDescription)"
  }

  /// The canonical text that the title has.
  var text: String { CanonicalTitle(title, source: source, url: url).string }
}

extension CanonicalTitle {
  /// The canonical title of an item.
  init(_ title: String, source: String? = nil, url: String? = nil) {
    var signer = Signer(DedupeSettings())
    var signature = ItemSignature()
    signer.sign(Item(title: title, url: url, source: source), into: &signature)
    self = signature.title
  }

  var string: String { String(decoding: text, as: UTF8.self) }
}
