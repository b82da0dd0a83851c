extension URLKeyMaker {
  /// Appends a path in its one spelling; nothing for a home page.
  ///
  /// Slashes are merged, dot segments resolved, sessions dropped, and so are a slash at the end, the name of a folder's own
  /// page, and what marks the AMP form of a page.
  mutating func appendPath(_ path: Slice<UnsafeBufferPointer<UInt8>>, to key: inout [UInt8]) {
    let start = key.count
    let bytes = UnsafeBufferPointer(rebasing: path)
    if PlainAddress.isPlain(bytes, from: 0) {
      key.append(contentsOf: bytes)
    } else {
      AddressPart.path.append(path, to: &key)
      resolveSegments(of: &key, from: start)
    }
    dropEnds(of: &key, from: start)
  }

  /// Drops what names the same page at the end and at the front of a path.
  @inline(__always)
  func dropEnds(of key: inout [UInt8], from start: Int) {
    dropTail(of: &key, from: start)
    var head = start
    while head + 4 < key.count, key[head + 1] == UInt8(ascii: "a"), key[head + 2] == UInt8(ascii: "m"),
      key[head + 3] == UInt8(ascii: "p"), key[head + 4] == UInt8(ascii: "/")
    {
      head += 4
    }
    if head > start { key.removeSubrange(start..<head) }
  }

  /// Merges slashes, resolves dot segments and drops sessions, in place.
  private func resolveSegments(of key: inout [UInt8], from start: Int) {
    let count = key.withUnsafeMutableBufferPointer { text -> Int in
      var write = start
      var read = start
      while read < text.count {
        if text[read] == UInt8(ascii: "/") {
          read += 1
          continue
        }
        let end = text[read...].firstIndex(of: UInt8(ascii: "/")) ?? text.count
        let segment = UnsafeBufferPointer(text)[read..<Self.sessionStart(in: UnsafeBufferPointer(text), read..<end)]
        if segment.elementsEqual("..".utf8) {
          while write > start {
            write -= 1
            if text[write] == UInt8(ascii: "/") { break }
          }
        } else if !segment.isEmpty, !segment.elementsEqual(".".utf8) {
          // Before each segment stands a slash, so that nothing is written over that was not read.
          text[write] = UInt8(ascii: "/")
          for (offset, byte) in segment.enumerated() { text[write + 1 + offset] = byte }
          write += 1 + segment.count
        }
        read = end
      }
      return write
    }
    key.removeLast(key.count - count)
  }

  /// Where `;jsessionid=` begins in a segment, or its end.
  private static func sessionStart(in text: UnsafeBufferPointer<UInt8>, _ segment: Range<Int>) -> Int {
    var start = segment.lowerBound
    while let mark = text[start..<segment.upperBound].firstIndex(of: UInt8(ascii: ";")) {
      if text[mark..<segment.upperBound].hasPrefix(ignoringCase: ";jsessionid=") { return mark }
      start = mark + 1
    }
    return segment.upperBound
  }

  /// Drops what names the same page at the end, as often as there is something.
  private func dropTail(of key: inout [UInt8], from start: Int) {
    while key.count > start {
      let last = key[key.count - 1]
      if last == UInt8(ascii: "/") {
        key.removeLast()
        continue
      }
      let lowered = last.loweredASCII
      guard lowered == UInt8(ascii: "p") || lowered == UInt8(ascii: "l") || rules.canEndIndexName(last) else { return }
      guard let tail = key.withUnsafeBufferPointer({ tail(in: $0[start...]) }) else { return }
      key.removeSubrange(tail)
    }
  }

  /// No longer names of a folder's own page are found.
  private static let indexLimitBytes = 64

  /// The bytes at or near the end of a path that can be left out.
  private func tail(in path: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
    // No further back, so that a long segment with many endings takes no longer than others.
    let end = path.suffix(Self.indexLimitBytes)
    let slash = end.lastIndex(of: UInt8(ascii: "/"))
    let segment = slash.map { end[($0 + 1)...] } ?? end
    if let slash, segment.isEqual(ignoringCase: "amp") || rules.isIndexName(segment) { return slash..<path.endIndex }
    if segment.count > 4, segment.suffix(4).isEqual(ignoringCase: ".amp"), segment.dropLast(4).last != 0x2E {
      return path.endIndex - 4..<path.endIndex
    }
    if segment.count > 9, segment.suffix(9).isEqual(ignoringCase: ".amp.html") {
      return path.endIndex - 9..<path.endIndex - 5
    }
    return nil
  }

  /// Appends a hash-bang route, which is a path of its own; every other fragment is a place on the page.
  func appendRoute(_ fragment: Slice<UnsafeBufferPointer<UInt8>>, to key: inout [UInt8]) {
    guard fragment.count > 1, fragment.first == UInt8(ascii: "!") else { return }
    let start = key.count
    key.append(UInt8(ascii: "#"))
    AddressPart.route.append(fragment, to: &key)
    while key.last == UInt8(ascii: "/") { key.removeLast() }
    if key.count == start + 2 { key.removeLast(2) }
  }
}
