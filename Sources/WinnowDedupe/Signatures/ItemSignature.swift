/// What the dedupe stage knows of an item; made by a ``Signer`` on any thread and resolved in the order of the input.
///
/// It holds eight arrays whose memory is used again and again, so it is never copied.
package struct ItemSignature: ~Copyable, Sendable {
  /// The title as it is compared.
  package internal(set) var title = CanonicalTitle()
  /// The item's id, given or derived.
  package internal(set) var id: [UInt8] = []
  /// Whether the item brought its id; a derived one says nothing that its address or title does not.
  var hasOwnID = false
  /// The item's source as written; empty when it has none.
  package internal(set) var source: [UInt8] = []
  /// The registrable domain of the address; empty when there is none.
  package internal(set) var domain: [UInt8] = []
  /// The canonical address; empty when there is none.
  package internal(set) var address: [UInt8] = []
  /// When the item was published, in seconds since the epoch; `nil` when that is absent or no date.
  var published: Int64?
  /// Candidate pairs from elsewhere; ``Signer/sign(_:into:)`` takes them out.
  package var suggestions: [Suggestion] = []
  /// The distinct grams of the title, in the order of the text.
  var grams: ContiguousArray<UInt32> = []
  /// The keys and bits of the title; without meaning when it has no grams.
  var bands = Bands()

  /// Whether the title has grams, without which it is near no other.
  var hasGrams: Bool { !grams.isEmpty }

  /// The distinct grams as numbers, in rising order.
  package var gramNumbers: [UInt32] { grams.sorted() }

  /// Makes an empty signature, to be filled again and again.
  package init() {}
}
