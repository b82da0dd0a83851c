/// Maps offsets of a view to offsets of the raw text.
///
/// A view is cut into segments. In a linear one the view bytes stand for as many raw bytes, one by one; a block of any
/// other kind stands for its raw range as a whole. Raw bytes between two segments left no trace in the view.
struct OffsetMap: Sendable {
  struct Segment: Equatable {
    /// Where the segment starts in the view.
    var view: UInt32
    /// Where it starts and ends in the raw text.
    var start: UInt32
    var end: UInt32
    var isLinear: Bool
  }

  /// In rising order; empty when every offset maps to itself.
  private(set) var segments: [Segment] = []
  private(set) var isIdentity = true
  private(set) var viewCount = 0
  private(set) var rawCount = 0

  // MARK: - Building

  /// Becomes the map of a view whose offsets are those of the raw text.
  mutating func setIdentity(count: Int) {
    segments.removeAll(keepingCapacity: true)
    isIdentity = true
    viewCount = count
    rawCount = count
  }

  /// Starts over, for a view that is added piece by piece.
  mutating func begin(rawCount: Int) {
    segments.removeAll(keepingCapacity: true)
    isIdentity = false
    viewCount = 0
    self.rawCount = rawCount
  }

  /// Adds one scalar of the view, which came from the raw bytes from `start` to `end`.
  @inline(__always)
  mutating func append(length: Int, start: UInt32, end: UInt32) {
    let isLinear = Int(end) - Int(start) == length
    let view = UInt32(truncatingIfNeeded: viewCount)
    viewCount += length
    if let last = segments.indices.last {
      if isLinear, segments[last].isLinear, segments[last].end == start {
        segments[last].end = end
        return
      }
      if !isLinear, !segments[last].isLinear, segments[last].start == start, segments[last].end == end { return }
    }
    segments.append(Segment(view: view, start: start, end: end, isLinear: isLinear))
  }

  /// Adds scalars of the view that came one by one from a range of raw bytes, each with its length.
  @inline(__always)
  mutating func append(linear range: Range<Int>) {
    if range.isEmpty { return }
    append(one: range.count, from: range)
  }

  /// Adds one scalar of the view, which came from a range of raw bytes.
  @inline(__always)
  mutating func append(one length: Int, from range: Range<Int>) {
    append(
      length: length, start: UInt32(truncatingIfNeeded: range.lowerBound),
      end: UInt32(truncatingIfNeeded: range.upperBound))
  }

  /// Becomes a copy of another map in storage of its own.
  mutating func copy(_ other: borrowing OffsetMap) {
    segments.removeAll(keepingCapacity: true)
    segments.append(contentsOf: other.segments)
    isIdentity = other.isIdentity
    viewCount = other.viewCount
    rawCount = other.rawCount
  }

  /// Ends the building; a map that turns out to be the identity forgets its segments.
  mutating func finish() {
    let first = segments.first
    let isWhole = segments.count == 1 && first?.isLinear == true && first?.start == 0 && viewCount == rawCount
    if isWhole || viewCount == 0 && rawCount == 0 { setIdentity(count: rawCount) }
  }

  // MARK: - Mapping

  /// The raw bytes that a range of the view came from.
  ///
  /// The bounds must lie between characters of the view.
  func rawRange(of range: Range<Int>) -> Range<Int> {
    if isIdentity { return range }
    guard !segments.isEmpty else { return rawCount..<rawCount }
    guard !range.isEmpty else {
      let at = range.lowerBound >= viewCount ? rawEnd(of: viewCount) : rawStart(of: range.lowerBound)
      return at..<at
    }
    let start = rawStart(of: range.lowerBound)
    return start..<max(start, rawEnd(of: range.upperBound))
  }

  private func rawStart(of offset: Int) -> Int {
    let segment = segments[index(of: offset)]
    return segment.isLinear ? Int(segment.start) + offset - Int(segment.view) : Int(segment.start)
  }

  private func rawEnd(of offset: Int) -> Int {
    let segment = segments[index(of: offset - 1)]
    return segment.isLinear ? Int(segment.start) + offset - Int(segment.view) : Int(segment.end)
  }

  /// The segment that holds a view offset.
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(segments[middle].view) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
