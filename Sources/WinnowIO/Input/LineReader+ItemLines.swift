extension LineReader: ItemLines {
  /// Adds the next lines to a block; `false` when there are no more.
  func add(to block: InputBlock, lineLimit: Int) throws(InputError) -> Bool {
    repeat {
      switch try next() {
      case .text(let text): block.append(text)
      case .tooLong: block.append(.lineTooLong)
      case .damaged: block.append(.truncated)
      case .end: return false
      }
    } while hasLine && block.lineCount < lineLimit && !block.isFull
    return true
  }
}
