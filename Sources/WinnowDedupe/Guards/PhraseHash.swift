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
}
