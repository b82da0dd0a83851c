/// Runs: one character or set, again and again.
extension PlainMachine {
  /// Words of a run: the instruction, its bounds, four for the set, four for what may follow.
  private static let wordCount = 10
  /// A bound that is none.
  private static let unbounded: UInt32 = 0xFFFF

  /// Takes as much as it can; returns where it might have ended first, or -1 when it took too little, -2 when unsure.
  @inline(__always)
  private mutating func takeAll(_ operand: UInt32) -> Int {
    let bounds = words[code &+ 1]
    let (least, most) = (bounds &>> 16, bounds & 0xFFFF)
    let start = position
    var leastEnd = least == 0 ? start : -1
    var count: UInt32 = 0
    while position < end, count < most || most == Self.unbounded {
      let taken = takenBytes(at: position, by: code &+ 2, operand)
      guard taken > 0 else {
        if taken == 0 { break }
        return -2
      }
      position &+= taken
      count &+= 1
      if count == least { leastEnd = position }
    }
    steps &+= (position &- start) &>> 2
    return leastEnd
  }

  @inline(__always)
  mutating func possessiveRun(_ operand: UInt32) -> Outcome {
    let leastEnd = takeAll(operand)
    guard leastEnd >= 0 else { return leastEnd == -1 ? .fails : .unsure }
    code &+= Self.wordCount
    return .next
  }

  @inline(__always)
  mutating func greedyRun(_ operand: UInt32) -> Outcome {
    let leastEnd = takeAll(operand)
    guard leastEnd >= 0 else { return leastEnd == -1 ? .fails : .unsure }
    while !mayFollow(run: code, operand) {
      guard position > leastEnd else { return .fails }
      position = characterStart(before: position)
    }
    let run = code
    code &+= Self.wordCount
    return position == leastEnd
      ? .next : push(.greedyRun, code: run, extra: UInt32(truncatingIfNeeded: leastEnd))
  }

  /// Gives back what a greedy run took, as far as it must for what follows.
  @inline(__always)
  mutating func giveBack(least: Int) -> Outcome {
    let (run, start) = (code, position)
    let operand = words[run] &>> 8
    code &+= Self.wordCount
    top &-= 1
    repeat {
      guard position > least else { return .fails }
      position = characterStart(before: position)
    } while !mayFollow(run: run, operand)
    steps &+= (start &- position) &>> 2
    if position > least {
      frames[top].position = UInt32(truncatingIfNeeded: position)
      top &+= 1
    }
    return .next
  }

  @inline(__always)
  mutating func lazyRun(_ operand: UInt32) -> Outcome {
    let bounds = words[code &+ 1]
    let (least, most) = (bounds &>> 16, bounds & 0xFFFF)
    for _ in 0..<least {
      guard position < end else { return .fails }
      let taken = takenBytes(at: position, by: code &+ 2, operand)
      guard taken > 0 else { return taken == 0 ? .fails : .unsure }
      position &+= taken
    }
    steps &+= Int(least &>> 2)
    let left = most == Self.unbounded ? UInt32.max : most &- least
    let outcome = left == 0 ? .next : push(.lazyRun, code: code, extra: left)
    code &+= Self.wordCount
    return outcome
  }

  /// Lets a lazy run take more, as far as it must for what follows.
  @inline(__always)
  mutating func takeMore(_ most: UInt32) -> Outcome {
    let (run, start) = (code, position)
    let operand = words[run] &>> 8
    code &+= Self.wordCount
    top &-= 1
    var left = most
    repeat {
      guard left > 0, position < end else { return .fails }
      let taken = takenBytes(at: position, by: run &+ 2, operand)
      guard taken > 0 else { return taken == 0 ? .fails : .unsure }
      position &+= taken
      left &-= 1
    } while !mayFollow(run: run, operand)
    steps &+= (position &- start) &>> 2
    if left > 0 {
      frames[top].position = UInt32(truncatingIfNeeded: position)
      frames[top].extra = left
      top &+= 1
    }
    return .next
  }

  /// Whether what stands behind a run may begin here.
  @inline(__always)
  private func mayFollow(run: Int, _ operand: UInt32) -> Bool {
    guard position < end else { return operand & UInt32(PlainFollow.anything.rawValue) != 0 }
    let byte = text[position]
    guard byte < 0x80 else { return operand &>> 6 != 0 }
    return words[run &+ 6 &+ Int(byte &>> 5)] &>> UInt32(byte & 31) & 1 != 0
  }
}
