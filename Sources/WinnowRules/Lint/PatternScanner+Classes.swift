/// Classes: what stands between square brackets.
extension PatternScanner {
  mutating func scanClass() {
    let start = position
    var members = PatternToken.CharacterClass()
    position += 1
    members.isNegated = take("^")
    var isFirst = true
    var isQuoting = false
    var rangeStart: Unicode.Scalar?
    while position < bytes.count {
      if isQuoting, isQuoteEnd {
        position += 2
        isQuoting = false
        continue
      }
      if !isQuoting, bytes[position] == UInt8(ascii: "]"), !isFirst { break }
      isFirst = false
      if !isQuoting, bytes[position] == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "Q") {
        position += 2
        isQuoting = true
        continue
      }
      guard let scalar = takeMember(isQuoting: isQuoting, into: &members) else {
        rangeStart = nil
        continue
      }
      if let first = rangeStart, first <= scalar {
        members.ranges[members.ranges.count - 1] = first...scalar
        rangeStart = nil
        continue
      }
      members.ranges.append(scalar...scalar)
      rangeStart = nil
      if !isQuoting, peek(0) == UInt8(ascii: "-"), peek(1) != nil, peek(1) != UInt8(ascii: "]") {
        position += 1
        rangeStart = scalar
      }
    }
    _ = take("]")
    emit(.characterClass(members), from: start)
  }

  /// One character of a class; `nil` for a set of characters.
  mutating func takeMember(
    isQuoting: Bool, into members: inout PatternToken.CharacterClass
  ) -> Unicode.Scalar? {
    if !isQuoting, bytes[position] == UInt8(ascii: "["), let end = posixNameEnd {
      position = end
      members.hasNamedSets = true
      return nil
    }
    guard !isQuoting, bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count else { return takeScalar() }
    position += 1
    if take("E") { return nil }
    if take("b") { return "\u{8}" }
    switch takeEscape() {
    case .literal(let scalar): return scalar
    default:
      members.hasNamedSets = true
      return nil
    }
  }

  /// The offset after `[:alpha:]` when that stands here.
  var posixNameEnd: Int? {
    guard let mark = peek(1), [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "=")].contains(mark) else {
      return nil
    }
    var index = position + 2
    while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == mark, bytes[index + 1] == UInt8(ascii: "]") { return index + 2 }
      index += 1
    }
    return nil
  }
}
