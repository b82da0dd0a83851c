extension Item {
  /// The item's own id or, without one, the derived id.
  public var effectiveID: String { string(.id) ?? derivedID }

  /// An id made from what the item is: the same item gets the same id in every run.
  ///
  /// The first 16 hexadecimal digits of SHA-256 over the canonical address or, when there is none, over the title.
  public var derivedID: String {
    if let url = range(of: .url), bytes[url].contains(where: { $0 > 0x20 }) {
      let canonical = bytes.withUnsafeBufferPointer { bytes in
        let address = UnsafeBufferPointer(rebasing: bytes[url])
        return URLParts(address).canonicalText(in: address)
      }
      return String(ContentDigest(of: canonical).hex.prefix(16))
    }
    return String(ContentDigest(of: string(.title) ?? "").hex.prefix(16))
  }

  /// When the item was published; `nil` when that is absent or not a date.
  public var publishedTimestamp: Timestamp? {
    guard let range = range(of: .published) else { return nil }
    return bytes.withUnsafeBufferPointer { Timestamp(parsing: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
