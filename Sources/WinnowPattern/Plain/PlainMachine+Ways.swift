/// The ways that are still open, and how a match comes back to them.
extension PlainMachine {
  @inline(__always)
  mutating func push(_ kind: PlainFrame.Kind, code: Int, extra: UInt32) -> Outcome {
    guard top < Self.frameLimit else { return .unsure }
    // Both fit: programs are short, and no text longer than the limit gets here.
    frames[top] = PlainFrame(
      kind: kind, code: UInt32(truncatingIfNeeded: code), position: UInt32(truncatingIfNeeded: position), extra: extra)
    top &+= 1
    return .next
  }

  @inline(__always)
  mutating func split(to target: Int) -> Outcome {
    if cannotBegin(at: code &+ 1, position) {
      code = target
      return .next
    }
    code &+= 1
    return push(.branch, code: target, extra: 0)
  }

  @inline(__always)
  mutating func splitToTarget(_ target: Int) -> Outcome {
    if cannotBegin(at: target, position) {
      code &+= 1
      return .next
    }
    let next = code &+ 1
    code = target
    return push(.branch, code: next, extra: 0)
  }

  /// Whether the instruction surely fails at an offset; false where that takes more than a look.
  @inline(__always)
  func cannotBegin(at code: Int, _ offset: Int) -> Bool {
    let word = words[code]
    switch UInt8(truncatingIfNeeded: word) {
    case PlainOperation.literal.rawValue:
      guard offset < end else { return true }
      let byte = UInt32(text[offset])
      return byte < 0x80 && (byte | words[code &+ 1] & 0xFF) != words[code &+ 2] & 0xFF
    case PlainOperation.set.rawValue:
      return offset == end || takenBytes(at: offset, by: code &+ 1, word &>> 8) == 0
    default: return false
    }
  }

  // MARK: - Matched once

  @inline(__always)
  mutating func open(_ kind: PlainFrame.Kind, target: Int) -> Outcome {
    let outcome = push(kind, code: target, extra: mark)
    mark = UInt32(truncatingIfNeeded: top)
    code &+= 1
    return outcome
  }

  /// Forgets the ways that were opened since the mark, and the mark; returns where that was set.
  @inline(__always)
  @discardableResult
  mutating func closeMark() -> Int {
    top = Int(mark) &- 1
    mark = frames[top].extra
    code &+= 1
    return Int(frames[top].position)
  }

  // MARK: - Coming back

  /// Takes the last way that is open, as far as it goes.
  @inline(__always)
  mutating func resume() -> Outcome {
    let frame = frames[top &- 1]
    (position, code) = (Int(frame.position), Int(frame.code))
    switch frame.kind {
    case .branch:
      top &-= 1
      return .next
    case .greedyRun: return giveBack(least: Int(frame.extra))
    case .lazyRun: return takeMore(frame.extra)
    case .mark:
      top &-= 1
      mark = frame.extra
      return .fails
    case .negativeMark:
      top &-= 1
      mark = frame.extra
      return .next
    }
  }
}
