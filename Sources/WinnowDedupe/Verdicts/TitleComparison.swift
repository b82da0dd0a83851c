import WinnowModel

/// Why two items are copies or not, in all detail; for people who ask.
package struct TitleComparison: Sendable {
  /// The titles as they are compared.
  package let left: CanonicalTitle
  package let right: CanonicalTitle
  /// The grams that both have, and those that only one has, as text; each once, sorted.
  package let shared: [String]
  package let onlyLeft: [String]
  package let onlyRight: [String]
  /// The addresses as they are compared; empty for none.
  package let leftAddress: String
  package let rightAddress: String
  /// The Jaccard similarity of the grams.
  package let similarity: Double
  /// What the guards found, sorted.
  package let findings: [GuardFinding]
  /// The verdict on the right item after the left one.
  package let verdict: Verdict

  /// Compares an item with an earlier one.
  package init(_ left: Item, _ right: Item, _ settings: DedupeSettings) {
    var signer = Signer(settings)
    var first = ItemSignature()
    var second = ItemSignature()
    signer.sign(left, into: &first)
    signer.sign(right, into: &second)
    (self.left, self.right) = (first.title, second.title)
    leftAddress = String(decoding: first.address, as: UTF8.self)
    rightAddress = String(decoding: second.address, as: UTF8.self)
    let (leftGrams, rightGrams) = (Self.grams(first.title), Self.grams(second.title))
    shared = leftGrams.intersection(rightGrams).sorted()
    onlyLeft = leftGrams.subtracting(rightGrams).sorted()
    onlyRight = rightGrams.subtracting(leftGrams).sorted()
    var deduplicator = Deduplicator(settings)
    _ = deduplicator.resolve(first)
    (similarity, findings) = deduplicator.compare(second)
    verdict = deduplicator.resolve(second)
  }

  private static func grams(_ title: CanonicalTitle) -> Set<String> {
    var grams = TitleGrams()
    return Set(grams.texts(of: title.text))
  }
}
