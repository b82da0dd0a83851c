extension PatternParser {
  /// Reads what begins with a parenthesis, but for comments and option settings.
  mutating func group() throws(NotUnderstood) -> PatternNode {
    cursor.skip()
    return try openedGroup()
  }

  private mutating func openedGroup() throws(NotUnderstood) -> PatternNode {
    if cursor.skip("*") { return try verb() }
    guard cursor.skip("?") else { return try body(.capturing) }
    if isNextOptions() { return try optionsGroup() }
    switch try cursor.takeByte() {
    case UInt8(ascii: ":"), UInt8(ascii: "|"): return try body(.plain)
    case UInt8(ascii: ">"): return try body(.atomic)
    case UInt8(ascii: "="): return try lookAround(isBehind: false, isNegative: false)
    case UInt8(ascii: "!"): return try lookAround(isBehind: false, isNegative: true)
    case UInt8(ascii: "*"): return try nonAtomicLookAround()
    case UInt8(ascii: "<"):
      if cursor.skip("=") { return try lookAround(isBehind: true, isNegative: false) }
      if cursor.skip("!") { return try lookAround(isBehind: true, isNegative: true) }
      if cursor.skip("*") { return try nonAtomicLookAround() }
      try takeName(endingIn: UInt8(ascii: ">"))
      return try body(.capturing)
    case UInt8(ascii: "'"):
      try takeName(endingIn: UInt8(ascii: "'"))
      return try body(.capturing)
    case UInt8(ascii: "P"):
      if cursor.skip("<") {
        try takeName(endingIn: UInt8(ascii: ">"))
        return try body(.capturing)
      }
      guard cursor.skip("=") || cursor.skip(">") else { throw NotUnderstood() }
      return try reference()
    case UInt8(ascii: "R"):
      guard cursor.skip(")") else { throw NotUnderstood() }
      return .anything
    case UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try reference()
    case UInt8(ascii: "("): return try conditional()
    default: throw NotUnderstood()
    }
  }

  /// Reads an option setting, `(?i)`, that is no group: it holds to the end of the group that it stands in.
  mutating func skipOptionSetting() throws(NotUnderstood) -> Bool {
    let (start, outer) = (cursor, options)
    guard cursor.skip("(?"), isNextOptions(), try !options.read(&cursor) else {
      (cursor, options) = (start, outer)
      return false
    }
    return true
  }

  /// Whether letters of options stand next, as they do behind `(?`; `(?-1)` calls a group.
  private func isNextOptions() -> Bool {
    switch cursor.peek() {
    case UInt8(ascii: "-"):
      guard let next = cursor.peek(1) else { return false }
      return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
    case UInt8(ascii: "^"), UInt8(ascii: ")"), UInt8(ascii: "i"), UInt8(ascii: "m"), UInt8(ascii: "n"),
      UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "J"), UInt8(ascii: "U"):
      return true
    default: return false
    }
  }

  // MARK: - Kinds of group

  /// Reads the alternatives of a group and its closing parenthesis.
  private mutating func body(_ group: PatternGroup) throws(NotUnderstood) -> PatternNode {
    .group(Self.node(of: try bodyBranches()), group)
  }

  private mutating func bodyBranches() throws(NotUnderstood) -> [PatternNode] {
    let outer = options
    depth += 1
    guard depth <= Self.depthLimit else { throw NotUnderstood() }
    let branches = try branches()
    guard cursor.skip(")") else { throw NotUnderstood() }
    depth -= 1
    options = outer
    return branches
  }

  private mutating func lookAround(isBehind: Bool, isNegative: Bool) throws(NotUnderstood) -> PatternNode {
    let look = PatternLook(isBehind: isBehind, isNegative: isNegative)
    return .look(Self.node(of: try bodyBranches()), look)
  }

  /// `(?*…)` and `(?<*…)`: so rare that what they look at is not kept.
  private mutating func nonAtomicLookAround() throws(NotUnderstood) -> PatternNode {
    _ = try bodyBranches()
    return .assertion(.opaque)
  }

  /// `(?i:…)`, with the cursor before the first letter.
  private mutating func optionsGroup() throws(NotUnderstood) -> PatternNode {
    let outer = options
    guard try options.read(&cursor) else { throw NotUnderstood() }
    let node = try body(.plain)
    options = outer
    return node
  }

  /// `(?(1)yes|no)`, with the cursor behind the second parenthesis.
  ///
  /// A definition, `(?(DEFINE)…)`, has no second branch either, and consumes nothing where it stands.
  private mutating func conditional() throws(NotUnderstood) -> PatternNode {
    if cursor.isNext("?") || cursor.isNext("*") {
      _ = try openedGroup()
    } else {
      try cursor.takeText(endingIn: UInt8(ascii: ")"))
    }
    let branches = try bodyBranches()
    return .alternatives(
      (branches.count == 1 ? branches + [.empty] : branches).map { .sequence([.assertion(.opaque), $0]) })
  }

  // MARK: - Names and verbs

  /// A back reference or a call of another group, with the cursor before its name.
  private mutating func reference() throws(NotUnderstood) -> PatternNode {
    try takeName(endingIn: UInt8(ascii: ")"))
    return .anything
  }

  /// Reads a name or number: word characters, with a sign.
  private mutating func takeName(endingIn end: UInt8) throws(NotUnderstood) {
    let name = try cursor.takeText(endingIn: end)
    let isName = name.allSatisfy {
      switch $0 {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
        true
      default: false
      }
    }
    guard isName else { throw NotUnderstood() }
  }

  /// `(*SKIP)` and the like, and look-arounds and groups in words, `(*pla:…)`; with the cursor behind the star.
  ///
  /// Verbs only take matches away, except `(*ACCEPT)`, which ends a match before the rest of the pattern.
  private mutating func verb() throws(NotUnderstood) -> PatternNode {
    var name: [UInt8] = []
    while let byte = cursor.peek(), byte != UInt8(ascii: ":"), byte != UInt8(ascii: ")") {
      name.append(byte)
      cursor.skip()
    }
    switch String(decoding: name, as: UTF8.self) {
    case "", "MARK", "COMMIT", "PRUNE", "SKIP", "THEN", "FAIL", "F":
      try cursor.takeText(endingIn: UInt8(ascii: ")"))
      return .assertion(.opaque)
    case let word:
      guard cursor.skip(":") else { throw NotUnderstood() }
      return try groupInWords(word)
    }
  }

  private mutating func groupInWords(_ word: String) throws(NotUnderstood) -> PatternNode {
    switch word {
    case "atomic": return try body(.atomic)
    case "sr", "script_run": return .sequence([try body(.plain), .assertion(.opaque)])
    case "asr", "atomic_script_run": return .sequence([try body(.atomic), .assertion(.opaque)])
    case "pla", "positive_lookahead": return try lookAround(isBehind: false, isNegative: false)
    case "nla", "negative_lookahead": return try lookAround(isBehind: false, isNegative: true)
    case "plb", "positive_lookbehind": return try lookAround(isBehind: true, isNegative: false)
    case "nlb", "negative_lookbehind": return try lookAround(isBehind: true, isNegative: true)
    case "napla", "non_atomic_positive_lookahead", "naplb", "non_atomic_positive_lookbehind":
      return try nonAtomicLookAround()
    default: throw NotUnderstood()
    }
  }
}
