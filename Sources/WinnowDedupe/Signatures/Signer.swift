import WinnowModel

/// Makes signatures of items; one for each thread. The steady state does not allocate for plain titles.
package struct Signer: ~Copyable {
  private var titles: TitleReader
  private var keys: URLKeyMaker
  private var grams = GramSigner()
  private var idScratch = IDScratch()

  /// Makes a signer by these settings.
  package init(_ settings: DedupeSettings) {
    titles = TitleReader(settings.guards)
    keys = URLKeyMaker(settings.addresses)
  }

  /// Fills a signature from an item.
  package mutating func sign(_ item: borrowing Item, into signature: inout ItemSignature) {
    signForm(of: item, into: &signature)
    signGrams(of: &signature)
  }

  /// Fills all of a signature but what is made of its canonical title.
  package mutating func signForm(of item: borrowing Item, into signature: inout ItemSignature) {
    item.bytes.withUnsafeBufferPointer { bytes in
      let url = item.range(of: .url).map { UnsafeBufferPointer(rebasing: bytes[$0]) }
      let source = item.range(of: .source).map { bytes[$0] } ?? bytes[0..<0]
      signature.source.removeAll(keepingCapacity: true)
      signature.source.append(contentsOf: source)
      signature.address.removeAll(keepingCapacity: true)
      signature.domain.removeAll(keepingCapacity: true)
      if let url {
        if !keys.makeKey(of: url, into: &signature.address) { signature.address.removeAll(keepingCapacity: true) }
        _ = keys.domain(of: url, into: &signature.domain)
      }
      let title = UnsafeBufferPointer(rebasing: item.range(of: .title).map { bytes[$0] } ?? bytes[0..<0])
      signature.domain.withUnsafeBufferPointer { domain in
        titles.read(title, source: source, label: domain.prefix { $0 != UInt8(ascii: ".") }, into: &signature.title)
      }
    }
    if !signature.suggestions.isEmpty { signature.suggestions = [] }
    signature.hasOwnID = item.range(of: .id) != nil
    signature.id.removeAll(keepingCapacity: true)
    item.withEffectiveID(&idScratch) { signature.id.append(contentsOf: $0) }
    signature.published = item.publishedTimestamp?.seconds
  }

  /// Completes a signature with what is made of its canonical title.
  package mutating func signGrams(of signature: inout ItemSignature) {
    signature.title.text.withUnsafeBufferPointer { grams.sign($0, into: &signature) }
  }
}
