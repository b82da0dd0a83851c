/// A set of shapes: of the 4,096 ways in which three bytes in a row can be of sixteen classes.
///
/// A shape is a number of twelve bits: the class of the first byte in the highest four, of the last in the lowest.
public struct ShapeSet: Sendable, Hashable {
  private var words = Array(repeating: UInt64(0), count: 64)

  /// Makes an empty set.
  public init() {}

  /// Whether the set holds a shape.
  public func contains(_ shape: Int) -> Bool { words[shape >> 6] >> UInt64(shape & 63) & 1 != 0 }

  mutating func insert(_ shape: Int) { words[shape >> 6] |= 1 << UInt64(shape & 63) }
}
