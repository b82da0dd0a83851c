/// Runs: one character or set, again and again.
extension PlainMachine {
  /// Words of a run: the instruction, its bounds, and four for the set.
  private static let wordCount = 6
  /// A bound that is none.
  private static let unbounded: UInt32 = 0xFFFF

  @inline(__always)
  mutating func greedyRun(_ others: UInt32, keepsAll: Bool) -> Outcome {
    let bounds = words[code &+ 1]
    let (least, most) = (bounds &>> 16, bounds & 0xFFFF)
    let start = position
    var leastEnd = least == 0 ? start : -1
    var count: UInt32 = 0
    while position < end, count < most || most == Self.unbounded {
      let taken = takenBytes(at: position, by: code &+ 2, others)
      guard taken > 0 else {
        if taken == 0 { break }
        return .unsure
      }
      position &+= taken
      count &+= 1
      if count == least { leastEnd = position }
    }
    steps &+= (position &- start) &>> 4
    guard leastEnd >= 0 else { return .fails }
    code &+= Self.wordCount
    return keepsAll || position == leastEnd
      ? .next : push(.greedyRun, code: code, extra: UInt32(truncatingIfNeeded: leastEnd))
  }

  @inline(__always)
  mutating func lazyRun(_ others: UInt32) -> Outcome {
    let bounds = words[code &+ 1]
    let (least, most) = (bounds &>> 16, bounds & 0xFFFF)
    for _ in 0..<least {
      guard position < end else { return .fails }
      let taken = takenBytes(at: position, by: code &+ 2, others)
      guard taken > 0 else { return taken == 0 ? .fails : .unsure }
      position &+= taken
    }
    steps &+= Int(least &>> 4)
    let left = most == Self.unbounded ? UInt32.max : most &- least
    let outcome = left == 0 ? .next : push(.lazyRun, code: code, extra: left)
    code &+= Self.wordCount
    return outcome
  }

  /// Gives back what a greedy run took, as far as must be for the next instruction; `position` is where the run ends.
  ///
  /// Drops the frame with the last way. False when what follows cannot begin anywhere.
  @inline(__always)
  mutating func giveBack(least: Int) -> Bool {
    let start = position
    var isPossible = false
    while !isPossible, position > least {
      position = characterStart(before: position)
      isPossible = !cannotBegin(at: code, position)
    }
    steps &+= (start &- position) &>> 4
    if position > least {
      frames[top &- 1].position = UInt32(truncatingIfNeeded: position)
    } else {
      top &-= 1
    }
    return isPossible
  }

  /// Lets a lazy run take more, as far as must be for the next instruction; `position` is where the run ends so far.
  ///
  /// Drops the frame with the last way.
  @inline(__always)
  mutating func takeMore(_ most: UInt32) -> Outcome {
    let (run, start) = (code, position)
    let others = words[run] &>> 8
    code &+= Self.wordCount
    var left = most
    repeat {
      guard position < end else { return .fails }
      let taken = takenBytes(at: position, by: run &+ 2, others)
      guard taken > 0 else { return taken == 0 ? .fails : .unsure }
      position &+= taken
      left &-= 1
    } while left > 0 && cannotBegin(at: code, position)
    steps &+= (position &- start) &>> 4
    if left > 0 {
      frames[top &- 1].position = UInt32(truncatingIfNeeded: position)
      frames[top &- 1].extra = left
    } else {
      top &-= 1
    }
    return .next
  }
}
