/// Decodes the character references of HTML: `&amp;`, `&#8217;`, `&#x2019;`.
///
/// Knows the names of Latin-1 and those of the punctuation that headlines and articles use; any other name stays as it is.
package enum HTMLEntities {
  /// The text with its references decoded.
  package static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: decodedBytes(bytes), as: UTF8.self)
  }

  /// The text with its references decoded, as UTF-8 as valid as it was.
  package static func decodedBytes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while let sign = bytes[position...].firstIndex(of: UInt8(ascii: "&")) {
      output += bytes[position..<sign]
      if let (scalar, end) = reference(in: bytes, at: sign) {
        output += UTF8.encode(scalar).map { Array($0) } ?? []
        position = end
      } else {
        output.append(bytes[sign])
        position = sign + 1
      }
    }
    output += bytes[position...]
    return output
  }

  /// The character that the reference at `start` stands for, and the offset after it.
  private static func reference(in bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
    let nameStart = start + 1
    // No name is longer, and a lone ampersand in a long text must not be searched far.
    let window = bytes[nameStart...].prefix(12)
    if window.first == UInt8(ascii: "#") { return number(in: bytes, at: nameStart + 1) }
    let nameEnd = window.firstIndex { !isLetterOrDigit($0) } ?? window.endIndex
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
    let isClosed = nameEnd < bytes.endIndex && bytes[nameEnd] == UInt8(ascii: ";")
    if isClosed, let scalar = names[name] { return (scalar, nameEnd + 1) }
    // The old names work without a semicolon, but not inside a web address: `?a=1&copy=2`.
    let isInAddress = nameEnd < bytes.endIndex && bytes[nameEnd] == UInt8(ascii: "=")
    guard !isClosed, !isInAddress, let scalar = names[name], scalar.value < 0x100 else { return nil }
    return (scalar, nameEnd)
  }

  private static func number(in bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
    let isHexadecimal = start < bytes.endIndex && bytes[start] | 0x20 == UInt8(ascii: "x")
    let digitStart = isHexadecimal ? start + 1 : start
    var position = digitStart
    var value: UInt32 = 0
    while position < bytes.endIndex, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue,
      isHexadecimal || digit < 10
    {
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
      position += 1
    }
    guard position > digitStart else { return nil }
    if position < bytes.endIndex, bytes[position] == UInt8(ascii: ";") { position += 1 }
    return (scalar(of: value), position)
  }

  /// The character of a number. 128 to 159 mean those of Windows-1252, as the standard asks.
  private static func scalar(of value: UInt32) -> Unicode.Scalar {
    if let byte = UInt8(exactly: value), 0x80...0x9F ~= byte { return Windows1252.scalar(of: byte) }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte
  }

  /// The names from U+00A0 to U+00FF, in order.
  private static let latinNames = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—", "lsquo": "‘",
      "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›",
      "hellip": "…", "bull": "•", "trade": "™", "euro": "€", "dagger": "†", "Dagger": "‡", "permil": "‰",
      "ensp": "\u{2002}",
      "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
      "rlm": "\u{200F}", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "minus": "−", "OElig": "Œ", "oelig": "œ",
      "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜", "vert": "|", "verbar": "|",
      "colon": ":", "comma": ",", "excl": "!", "quest": "?", "num": "#", "lpar": "(", "rpar": ")", "rsquor": "’",
    ]
    for (offset, name) in latinNames.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt8(0xA0 + offset))
    }
    return names
  }()
}
