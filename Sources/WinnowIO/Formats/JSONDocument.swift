internal import WinnowModel

/// Reads the objects of a JSON array, or objects one after the other, piece by piece.
///
/// White space between the values of an object is left out, so that each stands on one line; the parser of lines finds what
/// is wrong with it.
final class JSONDocument: DocumentReading {
  var lines: [PendingLine] = []
  private(set) var isFinished = false

  private var line: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isTooLong = false
  /// Whether the objects are the elements of an array.
  private var isArray: Bool?

  func take(_ text: [UInt8]) {
    for byte in text where !isFinished {
      if isInString {
        takeInString(byte)
      } else if byte > 0x20 {
        takeOutside(byte)
      }
    }
  }

  func finish(_ problem: ItemError.Code?) {
    endLine()
    if let problem {
      lines.append(.unreadable(problem))
    } else if isArray == true, !isFinished {
      lines.append(.unreadable(.badInput))
    }
  }

  private func takeInString(_ byte: UInt8) {
    append(byte)
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
    }
  }

  private func takeOutside(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where isArray == nil:
      isArray = true
      return
    case UInt8(ascii: "]") where depth == 0 && isArray == true:
      endLine()
      isFinished = true
      return
    case UInt8(ascii: ",") where depth == 0: return endLine()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth == 0, isArray != true { endLine() }
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
    case UInt8(ascii: "\""): isInString = true
    default: break
    }
    isArray = isArray ?? false
    append(byte)
  }

  private func append(_ byte: UInt8) {
    guard line.count < LineReader.lineLimitBytes else {
      isTooLong = true
      return
    }
    line.append(byte)
  }

  private func endLine() {
    if isTooLong { lines.append(.unreadable(.lineTooLong)) } else if !line.isEmpty { lines.append(.text(line)) }
    line.removeAll(keepingCapacity: line.count < InputBlock.fullBytes)
    (isTooLong, depth, isInString, isEscaped) = (false, 0, false, false)
  }
}
