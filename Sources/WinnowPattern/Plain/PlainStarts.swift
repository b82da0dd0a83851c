/// Places of a text where a match may begin, tried one after the other.
struct PlainStarts {
  // SAFETY: a text that the caller keeps alive; only read inside of its bounds.
  private let subject: UnsafeBufferPointer<UInt8>
  /// The first place that is not tried yet, and the last; both on borders of characters.
  private(set) var next: Int
  private(set) var last: Int

  /// What came of it.
  enum Answer {
    case match(Range<Int>)
    case noMatch
    /// PCRE2 has to go on at `next`.
    case unsure
  }

  init(_ subject: UnsafeBufferPointer<UInt8>, from first: Int, through last: Int) {
    self.subject = subject
    (next, self.last) = (max(first, 0), min(last, subject.count))
    while next < subject.count, subject[next] & 0xC0 == 0x80 { next &+= 1 }
    while self.last > next, self.last < subject.count, subject[self.last] & 0xC0 == 0x80 { self.last &-= 1 }
  }

  /// Tries a program at each place in order.
  mutating func firstMatch(of program: PlainProgram, frames: UnsafeMutablePointer<PlainFrame>) -> Answer {
    guard let text = subject.baseAddress else { return .unsure }
    let end = subject.count
    while next <= last {
      let isPossible = next == end ? program.mayBeEmpty : program.mayBegin(with: text[next])
      if isPossible, next == end || text[next] & 0xC0 != 0x80 {
        var machine = PlainMachine(program, text: text, end: end, start: next, frames: frames)
        let matchEnd = machine.run()
        if matchEnd >= 0 { return .match(next..<matchEnd) }
        if matchEnd == PlainMachine.unsure { return .unsure }
      }
      next &+= 1
    }
    return .noMatch
  }
}
