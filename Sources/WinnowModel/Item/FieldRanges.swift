/// Where the values of an item's fields stand in its bytes.
///
/// The bounds are stored in place: reading one neither retains nor checks a bound, and copying them does not allocate.
@usableFromInline
struct FieldRanges: Sendable {
  /// Start and end of each field by turns; both -1 where the field is absent.
  @usableFromInline var bounds = InlineArray<20, Int>(repeating: -1)

  @usableFromInline init() {}

  /// The range of one field, or `nil` when it is absent.
  @inlinable
  subscript(field: Field) -> Range<Int>? {
    @inline(__always) get {
      let index = 2 &* Int(field.rawValue)
      // SAFETY: ten fields are numbered from 0, so `index` is at most 18; a test counts the fields.
      let start = bounds[unchecked: index]
      guard start >= 0 else { return nil }
      return Range(uncheckedBounds: (start, bounds[unchecked: index &+ 1]))
    }
  }

  /// Sets the range of one field.
  mutating func set(_ field: Field, to range: Range<Int>) {
    let index = 2 &* Int(field.rawValue)
    bounds[index] = range.lowerBound
    bounds[index &+ 1] = range.upperBound
  }

  /// Makes every field absent.
  mutating func removeAll() { bounds = InlineArray(repeating: -1) }
}
