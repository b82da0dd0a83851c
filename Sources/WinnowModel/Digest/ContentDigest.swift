internal import CLibCrypto

/// The SHA-256 of some bytes.
public struct ContentDigest: Sendable, Hashable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Computes the digest of a text's UTF-8.
  public init(of text: String) {
    var text = text
    self = text.withUTF8 { ContentDigest(of: UnsafeRawBufferPointer($0)) }
  }

  /// Computes the digest of bytes.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { ContentDigest(of: $0) }
  }

  /// Computes the digest of bytes in memory.
  public init(of buffer: UnsafeRawBufferPointer) {
    self.bytes = [UInt8](unsafeUninitializedCapacity: 32) { output, count in
      Self.write(digestOf: buffer, to: output)
      count = 32
    }
  }

  /// Writes the 32 bytes of a digest to memory of that size.
  static func write(digestOf buffer: UnsafeRawBufferPointer, to output: UnsafeMutableBufferPointer<UInt8>) {
    precondition(output.count >= 32, "a SHA-256 needs 32 bytes")
    // SAFETY: SHA-256 writes 32 bytes, which `output` has; both pointers live through the call.
    let status = EVP_Digest(buffer.baseAddress, buffer.count, output.baseAddress, nil, EVP_sha256(), nil)
    precondition(status == 1, "libcrypto could not compute SHA-256")
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
