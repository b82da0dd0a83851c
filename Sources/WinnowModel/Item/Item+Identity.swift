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

  /// Runs a closure on the bytes of ``effectiveID``, without a string.
  ///
  /// The bytes are valid only inside the closure. `scratch` keeps its memory from item to item.
  @inlinable
  public func withEffectiveID<Result>(
    _ scratch: inout IDScratch, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let id = range(of: .id) {
      return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[id])) }
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { digits in
      writeDerivedID(to: digits, &scratch)
      return body(UnsafeBufferPointer(digits))
    }
  }

  /// Writes the 16 digits of ``derivedID``.
  @usableFromInline
  func writeDerivedID(to digits: UnsafeMutableBufferPointer<UInt8>, _ scratch: inout IDScratch) {
    bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
        writeContentDigest(to: digest, of: bytes, &scratch)
        for index in 0..<8 {
          digits[2 &* index] = (digest[index] >> 4).hexadecimalDigit
          digits[2 &* index &+ 1] = (digest[index] & 15).hexadecimalDigit
        }
      }
    }
  }

  /// Writes the digest that a derived id begins with: of the canonical address or else of the title.
  private func writeContentDigest(
    to digest: UnsafeMutableBufferPointer<UInt8>, of bytes: UnsafeBufferPointer<UInt8>, _ scratch: inout IDScratch
  ) {
    if let url = range(of: .url), bytes[url].contains(where: { $0 > 0x20 }) {
      let address = UnsafeBufferPointer(rebasing: bytes[url])
      scratch.address.removeAll(keepingCapacity: true)
      URLParts(address).appendCanonicalText(in: address, to: &scratch.address)
      scratch.address.withUnsafeBytes { ContentDigest.write(digestOf: $0, to: digest) }
    } else {
      let title = UnsafeBufferPointer(rebasing: bytes[range(of: .title) ?? 0..<0])
      ContentDigest.write(digestOf: UnsafeRawBufferPointer(title), to: digest)
    }
  }

  /// When the item was published; `nil` when that is absent or not a date.
  public var publishedTimestamp: Timestamp? {
    guard let range = range(of: .published) else { return nil }
    return bytes.withUnsafeBufferPointer { Timestamp(parsing: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

extension UInt8 {
  /// The lower-case hexadecimal digit of a number below 16.
  fileprivate var hexadecimalDigit: UInt8 { self < 10 ? self &+ 0x30 : self &+ 0x57 }
}
