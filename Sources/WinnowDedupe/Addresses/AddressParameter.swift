/// Where a parameter stands among the parameters of one address.
struct AddressParameter: Sendable {
  /// The whole parameter.
  var range: Range<Int>
  /// The end of its name.
  var nameEnd: Int
  /// Whether an equals sign follows the name.
  var hasValue: Bool { nameEnd < range.upperBound }
}
