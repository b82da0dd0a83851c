/// The pieces of an address that a pattern has taken, in one buffer that is used again and again.
struct AddressCaptures: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// Where values of parameters are decoded.
  var value: [UInt8] = []

  /// Forgets all pieces and makes room for so many.
  mutating func begin(count: Int) {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    for _ in 0..<count { ranges.append(0..<0) }
  }

  /// Keeps a piece under its number; a later one replaces it.
  mutating func set(_ number: Int, to text: Slice<UnsafeBufferPointer<UInt8>>) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    ranges[number] = start..<bytes.count
  }

  /// Lengthens the last piece that was kept.
  mutating func extend(_ number: Int, by text: Slice<UnsafeBufferPointer<UInt8>>, after separator: UInt8) {
    bytes.append(separator)
    bytes.append(contentsOf: text)
    ranges[number] = ranges[number].lowerBound..<bytes.count
  }

  /// Calls `body` with a piece.
  func withPiece<Result>(_ number: Int, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body($0[ranges[number]]) }
  }

  /// Whether all pieces are unreserved characters and slashes, so that they can stand anywhere in an address.
  var arePlain: Bool {
    bytes.allSatisfy { ASCIISet.unreserved.contains($0) || $0 == UInt8(ascii: "/") }
  }
}
