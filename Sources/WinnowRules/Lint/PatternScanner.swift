/// Splits a PCRE2 pattern into tokens, for lint and for finding capture groups.
///
/// It never judges: text that PCRE2 would refuse still gives tokens. It knows the classes, escapes, `\Q…\E`, comments
/// and the scope of the `i`, `x` and `n` options, because each of these changes what a bracket or a `#` means.
struct PatternScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var result = ScannedPattern()
  private var frames: [Frame] = []
  private var options: Options

  /// The options in force, restored at the end of a group.
  struct Options {
    var isExtended = false
    var isCaseless = false
    var capturesPlainGroups = true
  }

  private struct Frame {
    var options: Options
    /// For `(?|…)`: the number of groups before it and the most that any branch had.
    var branchReset: (start: Int, most: Int)?
  }

  private init(_ text: String, flags: String) {
    bytes = Array(text.utf8)
    options = Options(isExtended: flags.contains("x"), isCaseless: flags.contains("i"))
  }

  /// Scans a whole pattern.
  /// - Complexity: O(bytes).
  static func scan(_ text: String, flags: String) -> ScannedPattern {
    var scanner = PatternScanner(text, flags: flags)
    while scanner.position < scanner.bytes.count { scanner.scanToken() }
    return scanner.result
  }

  // MARK: - Tokens

  private mutating func scanToken() {
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "\\"): scanEscape()
    case UInt8(ascii: "["): scanClass()
    case UInt8(ascii: "("): scanGroupStart()
    case UInt8(ascii: ")"): scanGroupEnd()
    case UInt8(ascii: "|"):
      if let reset = frames.last?.branchReset {
        frames[frames.count - 1].branchReset?.most = max(reset.most, result.captureCount)
        result.captureCount = reset.start
      }
      emitByte(.alternation)
    case UInt8(ascii: "."): emitByte(.dot)
    case UInt8(ascii: "^"): emitByte(.startAnchor)
    case UInt8(ascii: "$"): emitByte(.endAnchor)
    case UInt8(ascii: "*"): scanQuantifier(minimum: 0, maximum: nil, length: 1)
    case UInt8(ascii: "+"): scanQuantifier(minimum: 1, maximum: nil, length: 1)
    case UInt8(ascii: "?"): scanQuantifier(minimum: 0, maximum: 1, length: 1)
    case UInt8(ascii: "{"):
      if let braces = PatternScanner.braceQuantifier(in: bytes, at: position) {
        scanQuantifier(minimum: braces.minimum, maximum: braces.maximum, length: braces.length)
      } else {
        emitByte(.literal("{"))
      }
    case UInt8(ascii: "#") where options.isExtended:
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      emit(.comment, from: start)
    case 0x09...0x0D where options.isExtended, 0x20 where options.isExtended: emitByte(.comment)
    default: emit(.literal(takeScalar()), from: start)
    }
  }

  private mutating func scanQuantifier(minimum: Int, maximum: Int?, length: Int) {
    let start = position
    position += length
    let isPossessive = take("+")
    if !isPossessive { _ = take("?") }
    emit(.quantifier(.init(minimum: minimum, maximum: maximum, isPossessive: isPossessive)), from: start)
  }

  /// `{2}`, `{2,}` and `{2,5}`; anything else in braces is literal text.
  static func braceQuantifier(in bytes: [UInt8], at start: Int) -> (minimum: Int, maximum: Int?, length: Int)? {
    var index = start + 1
    func number() -> Int? {
      var value: Int?
      while index < bytes.count, let digit = bytes[index].decimalDigit {
        value = min((value ?? 0) * 10 + digit, 1_000_000)
        index += 1
      }
      return value
    }
    guard let minimum = number(), index < bytes.count else { return nil }
    var maximum: Int? = minimum
    if bytes[index] == UInt8(ascii: ",") {
      index += 1
      maximum = number()
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "}") else { return nil }
    return (minimum, maximum, index + 1 - start)
  }

  // MARK: - Groups

  private mutating func scanGroupStart() {
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

  private mutating func scanGroupEnd() {
    if let frame = frames.popLast() {
      options = frame.options
      if let reset = frame.branchReset { result.captureCount = max(reset.most, result.captureCount) }
    }
    emitByte(.close)
  }

  /// `(*SKIP)`, `(*MARK:x)`, or an assertion spelt out as `(*pla:…)`.
  private mutating func scanVerbOrNamedAssertion(from start: Int) {
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

  private mutating func scanSpecialGroup(from start: Int) {
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

  private mutating func scanAngle(from start: Int) {
    switch peek(1) {
    case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "*"): openAfter(2, .look, from: start)
    default: openNamed(after: 1, closing: ">", from: start)
    }
  }

  /// `(?i)`, `(?x-i:`, `(?^)`.
  private mutating func scanOptions(from start: Int) {
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
  private mutating func openConditional(from start: Int) {
    if peek(1) != UInt8(ascii: "?"), peek(1) != UInt8(ascii: "*") { skip(past: ")") }
    open(.conditional, from: start)
  }

  private mutating func openNamed(after length: Int, closing: Unicode.Scalar, from start: Int) {
    position += length
    let nameStart = position
    skip(past: closing)
    let nameEnd = max(nameStart, position - 1)
    openCapture(name: String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self), from: start)
  }

  private mutating func openCapture(name: String?, from start: Int) {
    result.captureCount += 1
    if let name { result.captureNames.append(name) }
    open(.capture(name: name), from: start)
  }

  private mutating func openAfter(_ length: Int, _ group: PatternToken.Group, from start: Int) {
    position += length
    open(group, from: start)
  }

  private mutating func open(
    _ group: PatternToken.Group, from start: Int, branchReset: (start: Int, most: Int)? = nil
  ) {
    frames.append(Frame(options: options, branchReset: branchReset))
    emit(.open(group), from: start)
  }
}

// MARK: - Escapes and classes

extension PatternScanner {
  private mutating func scanEscape() {
    let start = position
    position += 1
    guard position < bytes.count else { return emit(.literal("\\"), from: start) }
    if take("Q") { return scanQuoted() }
    if take("E") { return emit(.comment, from: start) }
    emit(takeEscape(), from: start)
  }

  private mutating func scanQuoted() {
    while position < bytes.count, !isQuoteEnd {
      let start = position
      emit(.literal(takeScalar()), from: start)
      result.tokens[result.tokens.count - 1].isQuoted = true
    }
    position = min(position + 2, bytes.count)
  }

  private var isQuoteEnd: Bool { bytes[position] == UInt8(ascii: "\\") && peek(1) == UInt8(ascii: "E") }

  /// Reads what follows a backslash.
  private mutating func takeEscape() -> PatternToken.Kind {
    let scalar = takeScalar()
    switch scalar {
    case "n": return .literal("\n")
    case "r": return .literal("\r")
    case "t": return .literal("\t")
    case "f": return .literal("\u{C}")
    case "a": return .literal("\u{7}")
    case "e": return .literal("\u{1B}")
    case "c":
      let control = position < bytes.count ? takeScalar() : "\\"
      return .literal(Unicode.Scalar((control.value & 0x5F) ^ 0x40) ?? control)
    case "x": return .literal(takeBraced(radix: 16) ?? takeDigits(radix: 16, most: 2))
    case "o": return .literal(takeBraced(radix: 8) ?? "o")
    case "0": return .literal(takeDigits(radix: 8, most: 2))
    case "1"..."9":
      while position < bytes.count, bytes[position].decimalDigit != nil { position += 1 }
      return .reference
    case "g", "k":
      takeName()
      return .reference
    case "p", "P":
      if peek(0) == UInt8(ascii: "{") { skip(past: "}") } else { position = min(position + 1, bytes.count) }
      return .escape(scalar)
    case "N":
      if peek(0) == UInt8(ascii: "{"), peek(1) == UInt8(ascii: "U") {
        position += 2
        let value = takeBracedDigits()
        return .literal(value)
      }
      return .escape("N")
    case _ where scalar.isASCII && UInt8(truncatingIfNeeded: scalar.value).isASCIILetter: return .escape(scalar)
    default: return .literal(scalar)
    }
  }

  /// `+41}` of `\N{U+41}`.
  private mutating func takeBracedDigits() -> Unicode.Scalar {
    if position < bytes.count { position += 1 }
    let value = takeDigits(radix: 16, most: 8)
    skip(past: "}")
    return value
  }

  private mutating func takeBraced(radix: Int) -> Unicode.Scalar? {
    guard peek(0) == UInt8(ascii: "{") else { return nil }
    position += 1
    let value = takeDigits(radix: radix, most: 8)
    skip(past: "}")
    return value
  }

  private mutating func takeDigits(radix: Int, most: Int) -> Unicode.Scalar {
    var value = 0
    var count = 0
    while count < most, position < bytes.count, let digit = bytes[position].digit(radix: radix) {
      value = value * radix + digit
      position += 1
      count += 1
    }
    return UInt32(exactly: value).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }

  /// `{name}`, `<name>`, `'name'`, or a number with a sign.
  private mutating func takeName() {
    switch peek(0) {
    case UInt8(ascii: "{"): skip(past: "}")
    case UInt8(ascii: "<"): skip(past: ">")
    case UInt8(ascii: "'"):
      position += 1
      skip(past: "'")
    default:
      if !take("-") { _ = take("+") }
      while position < bytes.count, bytes[position].decimalDigit != nil { position += 1 }
    }
  }

  private mutating func scanClass() {
    let start = position
    var members = PatternToken.CharacterClass()
    position += 1
    members.isNegated = take("^")
    var isFirst = true
    var isQuoting = false
    var rangeStart: Unicode.Scalar?
    while position < bytes.count {
      if isQuoting, isQuoteEnd {
        position += 2
        isQuoting = false
        continue
      }
      if !isQuoting, bytes[position] == UInt8(ascii: "]"), !isFirst { break }
      isFirst = false
      if !isQuoting, bytes[position] == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "Q") {
        position += 2
        isQuoting = true
        continue
      }
      guard let scalar = takeMember(isQuoting: isQuoting, into: &members) else {
        rangeStart = nil
        continue
      }
      if let first = rangeStart, first <= scalar {
        members.ranges[members.ranges.count - 1] = first...scalar
        rangeStart = nil
        continue
      }
      members.ranges.append(scalar...scalar)
      rangeStart = nil
      if !isQuoting, peek(0) == UInt8(ascii: "-"), peek(1) != nil, peek(1) != UInt8(ascii: "]") {
        position += 1
        rangeStart = scalar
      }
    }
    _ = take("]")
    emit(.characterClass(members), from: start)
  }

  /// One character of a class; `nil` for a set of characters.
  private mutating func takeMember(
    isQuoting: Bool, into members: inout PatternToken.CharacterClass
  ) -> Unicode.Scalar? {
    if !isQuoting, bytes[position] == UInt8(ascii: "["), let end = posixNameEnd {
      position = end
      members.hasNamedSets = true
      return nil
    }
    guard !isQuoting, bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count else { return takeScalar() }
    position += 1
    if take("E") { return nil }
    if take("b") { return "\u{8}" }
    switch takeEscape() {
    case .literal(let scalar): return scalar
    default:
      members.hasNamedSets = true
      return nil
    }
  }

  /// The offset after `[:alpha:]` when that stands here.
  private var posixNameEnd: Int? {
    guard let mark = peek(1), [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "=")].contains(mark) else {
      return nil
    }
    var index = position + 2
    while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == mark, bytes[index + 1] == UInt8(ascii: "]") { return index + 2 }
      index += 1
    }
    return nil
  }

  // MARK: - Reading

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek(0).map({ UInt32($0) == scalar.value }) ?? false else { return false }
    position += 1
    return true
  }

  private mutating func skip(past scalar: Unicode.Scalar) {
    while position < bytes.count, UInt32(bytes[position]) != scalar.value { position += 1 }
    position = min(position + 1, bytes.count)
  }

  private mutating func takeScalar() -> Unicode.Scalar {
    var decoder = UTF8()
    var iterator = bytes[position...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      position += 1
      return "\u{FFFD}"
    }
    position += String(scalar).utf8.count
    return scalar
  }

  private mutating func emit(_ kind: PatternToken.Kind, from start: Int) {
    result.tokens.append(PatternToken(kind: kind, range: start..<position, isCaseless: options.isCaseless))
  }

  private mutating func emitByte(_ kind: PatternToken.Kind) {
    position += 1
    emit(kind, from: position - 1)
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

  var decimalDigit: Int? { digit(radix: 10) }

  func digit(radix: Int) -> Int? {
    let value: Int
    switch self {
    case 0x30...0x39: value = Int(self) - 0x30
    case 0x41...0x46: value = Int(self) - 0x37
    case 0x61...0x66: value = Int(self) - 0x57
    default: return nil
    }
    return value < radix ? value : nil
  }
}
