internal import WinnowModel

/// A line that a reader has made and not handed on yet.
enum PendingLine {
  /// A JSON object.
  case text([UInt8])
  /// What stands here in the input yields no item.
  case unreadable(ItemError.Code)
}

extension InputBlock {
  /// Adds a line.
  func append(_ line: PendingLine) {
    switch line {
    case .text(let bytes): bytes.withUnsafeBufferPointer { append($0) }
    case .unreadable(let code): append(code)
    }
  }
}
