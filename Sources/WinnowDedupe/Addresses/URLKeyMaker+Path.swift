extension URLKeyMaker {
  /// Appends a path in its one spelling; nothing for a home page.
  ///
  /// Slashes are merged, dot segments resolved, sessions dropped, and so are a slash at the end, the name of a folder's own
  /// page, and what marks the AMP form of a page.
  mutating func appendPath(_ path: Slice<UnsafeBufferPointer<UInt8>>, to key: inout [UInt8]) {
    let start = key.count
    if isPlain(path) {
      key.append(contentsOf: UnsafeBufferPointer(rebasing: path))
    } else {
      AddressPart.path.append(path, to: &key)
      resolveSegments(of: &key, from: start)
    }
    dropTail(of: &key, from: start)
    while key[start...].starts(with: "/amp/".utf8) { key.removeSubrange(start..<start + 4) }
  }

  /// Whether a path is in its one spelling already, but for its ends.
  private func isPlain(_ path: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var previous: UInt8 = 0
    for byte in path {
      guard AddressPart.path.kept.contains(byte), byte != UInt8(ascii: ";") else { return false }
      if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return false }
      previous = byte
    }
    return true
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

  /// The bytes at or near the end of a path that can be left out.
  private func tail(in path: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let segment = path[(slash + 1)...]
    if segment.isEqual(ignoringCase: "amp") || rules.isIndexName(segment) { return slash..<path.endIndex }
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
