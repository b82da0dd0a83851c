import WinnowModel

@testable import WinnowDedupe

/// A signature that a test keeps, since signatures are never copied.
final class SignedItem: Sendable {
  let signature: ItemSignature

  init(_ item: Item, _ signer: inout Signer) {
    var signature = ItemSignature()
    signer.sign(item, into: &signature)
    self.signature = signature
  }
}
