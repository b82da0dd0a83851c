/// Hashes of words and phrases, FNV-1a of 64 bits over their bytes. The tables trust them: two phrases of one hash do not occur
/// in the built-in text, which a test shows.
enum PhraseHash {
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func append(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  static func hash(_ text: some StringProtocol) -> UInt64 {
    text.utf8.reduce(empty) { append($1, to: $0) }
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(empty) { append($1, to: $0) }
  }

  /// The hash of a phrase that is longer by a word.
  static func append(word bytes: some Sequence<UInt8>, to hash: UInt64) -> UInt64 {
    let start = hash == empty ? hash : append(UInt8(ascii: " "), to: hash)
    return bytes.reduce(start) { append($1, to: $0) }
  }

  /// Another hash, of long texts: eight bytes at a time.
  static func wide(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBufferPointer { wide($0) } }

  /// Another hash, of long texts: eight bytes at a time.
  static func wide(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = empty ^ UInt64(bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place &+ 8 <= raw.count {
      hash = mixed(hash ^ UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place &+= 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest << 8 | UInt64(raw[place])
      place &+= 1
    }
    return mixed(hash ^ rest)
  }

  /// A product of 128 bits folded to 64: every bit depends on every other one.
  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
