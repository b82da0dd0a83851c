/// Groups: what an opening parenthesis means, and what ends with the closing one.
extension PatternScanner {
  mutating func scanGroupStart() {
    let start = position
    position += 1
    if take("*") {
      scanVerbOrNamedAssertion(from: start)
    } else if take("?") {
      scanSpecialGroup(from: start)
    } else if options.capturesPlainGroups {
      openCapture(name: nil, from: start)
    } else {
      open(.plain, from: start)
    }
  }

  mutating func scanGroupEnd() {
    if let frame = frames.popLast() {
      options = frame.options
      if let reset = frame.branchReset { result.captureCount = max(reset.most, result.captureCount) }
    }
    emitByte(.close)
  }

  /// `(*SKIP)`, `(*MARK:x)`, or an assertion spelt out as `(*pla:…)`.
  mutating func scanVerbOrNamedAssertion(from start: Int) {
    var end = position
    while end < bytes.count, bytes[end].isASCIILetter || bytes[end] == UInt8(ascii: "_") { end += 1 }
    let word = String(decoding: bytes[position..<end], as: UTF8.self)
    if end < bytes.count, bytes[end] == UInt8(ascii: ":"), word.utf8.first.map({ $0 >= 0x61 }) ?? false {
      position = end + 1
      let group: PatternToken.Group =
        word.hasPrefix("p") || word.hasPrefix("n") ? .look : word.hasPrefix("a") && word != "asr" ? .atomic : .plain
      return open(group, from: start)
    }
    skip(past: ")")
    emit(.verb, from: start)
  }

  mutating func scanSpecialGroup(from start: Int) {
    guard position < bytes.count else { return open(.plain, from: start) }
    switch bytes[position] {
    case UInt8(ascii: "#"):
      skip(past: ")")
      emit(.comment, from: start)
    case UInt8(ascii: ":"): openAfter(1, .plain, from: start)
    case UInt8(ascii: ">"): openAfter(1, .atomic, from: start)
    case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "*"): openAfter(1, .look, from: start)
    case UInt8(ascii: "|"):
      position += 1
      open(.branchReset, from: start, branchReset: (result.captureCount, result.captureCount))
    case UInt8(ascii: "C"):
      skip(past: ")")
      emit(.callout, from: start)
    case UInt8(ascii: "("): openConditional(from: start)
    case UInt8(ascii: "'"): openNamed(after: 1, closing: "'", from: start)
    case UInt8(ascii: "<"): scanAngle(from: start)
    case UInt8(ascii: "P"):
      if peek(1) == UInt8(ascii: "<") {
        openNamed(after: 2, closing: ">", from: start)
      } else {
        skip(past: ")")
        emit(.reference, from: start)
      }
    case UInt8(ascii: "&"), UInt8(ascii: "R"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"):
      skip(past: ")")
      emit(.reference, from: start)
    case UInt8(ascii: "-") where peek(1)?.decimalDigit != nil:
      skip(past: ")")
      emit(.reference, from: start)
    default: scanOptions(from: start)
    }
  }

  mutating func scanAngle(from start: Int) {
    switch peek(1) {
    case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "*"): openAfter(2, .look, from: start)
    default: openNamed(after: 1, closing: ">", from: start)
    }
  }

  /// `(?i)`, `(?x-i:`, `(?^)`.
  mutating func scanOptions(from start: Int) {
    var changed = options
    var isOn = true
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "^"): changed = Options()
      case UInt8(ascii: "-"): isOn = false
      case UInt8(ascii: "x"): changed.isExtended = isOn
      case UInt8(ascii: "i"): changed.isCaseless = isOn
      case UInt8(ascii: "n"): changed.capturesPlainGroups = !isOn
      case UInt8(ascii: ":"):
        open(.plain, from: start)
        options = changed
        return
      case UInt8(ascii: ")"):
        options = changed
        return emit(.options, from: start)
      case _ where byte.isASCIILetter: continue
      default: return emit(.options, from: start)
      }
    }
    emit(.options, from: start)
  }

  /// `(?(1)…`, `(?(<name>)…`, `(?(DEFINE)…`, `(?(?=…)…`: an assertion as the condition is scanned as a group of its own.
  mutating func openConditional(from start: Int) {
    if peek(1) != UInt8(ascii: "?"), peek(1) != UInt8(ascii: "*") { skip(past: ")") }
    open(.conditional, from: start)
  }

  mutating func openNamed(after length: Int, closing: Unicode.Scalar, from start: Int) {
    position += length
    let nameStart = position
    skip(past: closing)
    let nameEnd = max(nameStart, position - 1)
    openCapture(name: String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self), from: start)
  }

  mutating func openCapture(name: String?, from start: Int) {
    result.captureCount += 1
    if let name { result.captureNames.append(name) }
    open(.capture(name: name), from: start)
  }

  mutating func openAfter(_ length: Int, _ group: PatternToken.Group, from start: Int) {
    position += length
    open(group, from: start)
  }

  mutating func open(
    _ group: PatternToken.Group, from start: Int, branchReset: (start: Int, most: Int)? = nil
  ) {
    frames.append(Frame(options: options, branchReset: branchReset))
    emit(.open(group), from: start)
  }
}
