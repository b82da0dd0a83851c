extension Guards {
  /// `number`: each title has a number that the other lacks. `series`: one has a number behind a word such as `episode`.
  ///
  /// A number in one title only is a detail that the other leaves out.
  mutating func findNumbers() {
    var (onlyLeft, onlyRight) = (numbers(of: pair.left), numbers(of: pair.right))
    for index in onlyLeft.indices.reversed() {
      let bytes = pair.left.bytes(onlyLeft[index])
      guard let same = onlyRight.firstIndex(where: { Self.isSame(bytes, pair.right.bytes($0)) }) else { continue }
      onlyLeft.remove(at: index)
      onlyRight.remove(at: same)
    }
    if let left = onlyLeft.first, let right = onlyRight.first {
      return add("number", pair.left.bytes(left), pair.right.bytes(right))
    }
    if let left = onlyLeft.first(where: { isInSeries($0, pair.left) }) { add("series", pair.left.bytes(left), []) }
    if let right = onlyRight.first(where: { isInSeries($0, pair.right) }) { add("series", [], pair.right.bytes(right)) }
  }

  private func numbers(of title: ComparedTitle) -> [Int] {
    title.words.indices.filter { title.words[$0].kind == .number }
  }

  /// Whether two numbers are one, where one of them may lack its unit.
  private static func isSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    if left == right { return true }
    if left.last == UInt8(ascii: "m") || right.last == UInt8(ascii: "m"), isSameDespiteM(left, right) { return true }
    let (leftValue, rightValue) = (left.prefix(while: isOfValue), right.prefix(while: isOfValue))
    guard !leftValue.isEmpty, leftValue == rightValue else { return false }
    return leftValue.count == left.count || rightValue.count == right.count
  }

  /// Whether one number is `100m` and the other a hundred metres or a hundred million.
  private static func isSameDespiteM(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.last == UInt8(ascii: "m"), long.starts(with: short.dropLast()) else { return false }
    let rest = long.dropFirst(short.count - 1)
    return rest.elementsEqual("metre".utf8) || rest.elementsEqual("000000".utf8)
  }

  private static func isOfValue(_ byte: UInt8) -> Bool { byte.isDigit || byte == UInt8(ascii: ".") }

  private func isInSeries(_ index: Int, _ title: ComparedTitle) -> Bool {
    index > 0 && title.contains(index - 1, in: .series)
  }
}
