/// A part of an address that has its own rules for percent-encoding.
///
/// Beyond RFC 3986, 6.2.2, which decodes the unreserved characters only, the marks that no server tells from their encoded form
/// are decoded too, as in `Foo_%28bar%29`.
enum AddressPart {
  case path, query, route

  /// What stands as it is, when it is not encoded.
  @inline(__always)
  var kept: ASCIISet {
    switch self {
    // Unreserved and ! $ & ' ( ) * + , : = @ ; /
    case .path: ASCIISet(low: 0x2FFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    // Unreserved and ! $ ' ( ) * , : @ / ? ; =
    case .query: ASCIISet(low: 0xAFFF_F792_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    // Unreserved and ! $ & ' ( ) * + , ; = : @ / ?
    case .route: ASCIISet(low: 0xAFFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    }
  }

  /// What is decoded, when it is encoded.
  @inline(__always)
  var decoded: ASCIISet {
    switch self {
    // Unreserved and ! $ ' ( ) * , : @
    case .path: ASCIISet(low: 0x07FF_7792_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    // The same and / ?
    case .query: ASCIISet(low: 0x87FF_F792_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    case .route: .unreserved
    }
  }

  /// Appends bytes of this part in their one spelling, which is ASCII.
  ///
  /// Hexadecimal digits are in upper case. A percent sign that encodes nothing becomes `%25`, so that the answer for the
  /// answer is the same; bytes that may not stand in an address are encoded; in a query `+` is a space.
  func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    let (kept, decoded) = (kept, decoded)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if kept.contains(byte) {
        output.append(byte)
      } else if byte == UInt8(ascii: "%"), let value = bytes.encodedByte(afterPercentAt: index - 1) {
        index += 2
        if decoded.contains(value) { output.append(value) } else { output.append(percentEncoded: value) }
      } else if self == .path, byte == UInt8(ascii: "\\") {
        output.append(UInt8(ascii: "/"))
      } else if self == .query, byte == UInt8(ascii: "+") {
        output.append(percentEncoded: 0x20)
      } else {
        output.append(percentEncoded: byte)
      }
    }
  }
}
