/// The path and perhaps one parameter of addresses, with the pieces that matter: `/watch?v={id}`.
///
/// - Segments are separated by slashes and match whole: literal text, `*` for any text, `{name}` for a piece, `\*` for a star.
/// - A segment `...` stands for any number of segments; there may be one, and one more at the end.
/// - A last segment that ends in `{name...}` takes all that is left, with the query where a target is looked for.
/// - After `?` stands one parameter, `name=` and a text as in a segment, or `{name}` for the whole query.
///
/// A slash at the end of the path does not count, and neither do other parameters.
struct AddressPattern: Sendable, Hashable {
  /// What is asked of the query.
  enum Query: Sendable, Hashable {
    case whole(Int)
    case parameter(name: [UInt8], TextPattern)
  }

  /// The segments, without `...`.
  var segments: [TextPattern] = []
  /// How many segments stand before a `...` that is not the last segment.
  var gap: Int?
  /// Whether the last segment is `...`.
  var isOpen = false
  /// The last segment, if it takes the rest of the path, and the number of the piece.
  var rest: TextPattern?
  /// The number of the piece that takes the rest.
  var restCapture = 0
  /// What is asked of the query.
  var query: Query?
  /// The names of the pieces.
  var names: [String] = []

  /// Whether an address matches; its pieces go to `captures`.
  ///
  /// - Parameter takesQuery: whether the query belongs to a piece that takes the rest of the path.
  func matches(
    path: Slice<UnsafeBufferPointer<UInt8>>, query text: Slice<UnsafeBufferPointer<UInt8>>?, takesQuery: Bool,
    _ captures: inout AddressCaptures
  ) -> Bool {
    captures.begin(count: names.count)
    guard matchesSegments(from: 0, path, &captures) else { return false }
    if rest != nil, takesQuery, let text { captures.extend(restCapture, by: text, after: UInt8(ascii: "?")) }
    switch query {
    case nil: return true
    case .whole(let number):
      guard let text, !text.isEmpty else { return false }
      captures.set(number, to: text)
      return true
    case .parameter(let name, let pattern):
      guard let text else { return false }
      return matches(name, pattern, in: text, &captures)
    }
  }

  private func matchesSegments(
    from first: Int, _ path: Slice<UnsafeBufferPointer<UInt8>>, isPastGap: Bool = false,
    _ captures: inout AddressCaptures
  ) -> Bool {
    var path = path
    for index in first..<segments.count {
      if gap == index, !isPastGap { return matchesAfterGap(path, &captures) }
      guard path.first == UInt8(ascii: "/") else { return false }
      path.removeFirst()
      let end = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
      guard segments[index].matches(path[..<end], &captures) else { return false }
      path = path[end...]
    }
    if gap == segments.count, !isPastGap { return matchesAfterGap(path, &captures) }
    guard let rest else { return isOpen || path.isEmpty || path.elementsEqual("/".utf8) }
    return path.first == UInt8(ascii: "/") && rest.matches(path.dropFirst(), &captures)
  }

  /// Tries the segments behind the gap at each slash.
  private func matchesAfterGap(
    _ path: Slice<UnsafeBufferPointer<UInt8>>, _ captures: inout AddressCaptures
  ) -> Bool {
    var path = path
    while let slash = path.firstIndex(of: UInt8(ascii: "/")) {
      path = path[slash...]
      if matchesSegments(from: gap ?? 0, path, isPastGap: true, &captures) { return true }
      path.removeFirst()
    }
    return false
  }

  private func matches(
    _ name: [UInt8], _ pattern: TextPattern, in query: Slice<UnsafeBufferPointer<UInt8>>,
    _ captures: inout AddressCaptures
  ) -> Bool {
    var rest = query
    while !rest.isEmpty {
      var parameter = rest.prefix { $0 != UInt8(ascii: "&") }
      rest = rest[parameter.endIndex...].dropFirst()
      while parameter.hasPrefix(ignoringCase: "amp;") { parameter.removeFirst(4) }
      guard parameter.starts(with: name), parameter.dropFirst(name.count).first == UInt8(ascii: "=") else { continue }
      var value: [UInt8] = []
      swap(&value, &captures.value)
      defer { swap(&value, &captures.value) }
      value.removeAll(keepingCapacity: true)
      value.append(percentDecoded: parameter.dropFirst(name.count + 1), plusIsSpace: true)
      if value.withUnsafeBufferPointer({ pattern.matches($0[...], &captures) }) { return true }
    }
    return false
  }
}
