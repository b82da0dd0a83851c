extension PatternParser {
  /// Reads what begins with a parenthesis, but for comments and option settings.
  mutating func group() throws(NotUnderstood) -> PatternNode {
    cursor.skip()
    return try openedGroup()
  }

  private mutating func openedGroup() throws(NotUnderstood) -> PatternNode {
    if cursor.skip("*") { return try verb() }
    guard cursor.skip("?") else { return try body() }
    if isNextOptions() { return try optionsGroup() }
    switch try cursor.takeByte() {
    case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ">"): return try body()
    case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "*"): return try lookAround()
    case UInt8(ascii: "<"):
      if cursor.skip("=") || cursor.skip("!") || cursor.skip("*") { return try lookAround() }
      try takeName(endingIn: UInt8(ascii: ">"))
      return try body()
    case UInt8(ascii: "'"):
      try takeName(endingIn: UInt8(ascii: "'"))
      return try body()
    case UInt8(ascii: "P"):
      if cursor.skip("<") {
        try takeName(endingIn: UInt8(ascii: ">"))
        return try body()
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
  private mutating func body() throws(NotUnderstood) -> PatternNode {
    Self.node(of: try bodyBranches())
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

  /// What is looked at need not be part of the match, and behind `(?!` it must not.
  private mutating func lookAround() throws(NotUnderstood) -> PatternNode {
    _ = try bodyBranches()
    return .empty
  }

  /// `(?i:…)`, with the cursor before the first letter.
  private mutating func optionsGroup() throws(NotUnderstood) -> PatternNode {
    let outer = options
    guard try options.read(&cursor) else { throw NotUnderstood() }
    let node = try body()
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
    return .alternatives(branches.count == 1 ? branches + [.empty] : branches)
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
      return .empty
    case "atomic", "sr", "script_run", "asr", "atomic_script_run":
      guard cursor.skip(":") else { throw NotUnderstood() }
      return try body()
    case "pla", "positive_lookahead", "nla", "negative_lookahead", "plb", "positive_lookbehind", "nlb",
      "negative_lookbehind", "napla", "non_atomic_positive_lookahead", "naplb", "non_atomic_positive_lookbehind":
      guard cursor.skip(":") else { throw NotUnderstood() }
      return try lookAround()
    default: throw NotUnderstood()
    }
  }
}
