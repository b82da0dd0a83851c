/// What is known of the bytes that a part of a pattern can match, by their kinds.
struct KindFacts {
  /// A match takes at least so many bytes of the text as it is.
  private(set) var minimumBytes = 0
  /// The kinds of the first byte of the lowered text of a match, when it takes any.
  private(set) var first: ByteKinds = []
  /// Whether a match can only begin at the start of the text.
  private(set) var isAtStart = false
  private(set) var required = RequiredKinds()

  /// More than any text has.
  private static let limit = 1 << 40

  init() {}

  init(_ node: PatternNode) {
    self.init()
    switch node {
    case .empty: break
    case .assertion(let assertion): isAtStart = assertion == .textStart
    case .look(let item, let look):
      guard !look.isNegative else { break }
      let facts = KindFacts(item)
      required = facts.required
      // What is looked at before the place may begin before the match.
      isAtStart = facts.isAtStart && !look.isBehind
    case .character(let scalar, let ignoresCase):
      minimumBytes = Self.minimumBytes(of: scalar, ignoringCase: ignoresCase)
      setKinds(ByteKinds(scalar, ignoringCase: ignoresCase))
    case .set(let set):
      minimumBytes = set.ascii.isEmpty ? 2 : 1
      setKinds(ByteKinds(set))
    case .anything: first = .all
    case .sequence(let items):
      for item in items { append(item) }
    case .alternatives(let branches): self.init(anyOf: branches)
    case .group(let item, _): self.init(item)
    case .repetition(let item, let least, _, _):
      self.init(item)
      if least == 0 { (isAtStart, required) = (false, RequiredKinds()) }
      minimumBytes = min(minimumBytes * min(least, Self.limit >> 20), Self.limit)
    }
  }

  /// A character may be given in another case, which may be shorter.
  private static func minimumBytes(of scalar: Unicode.Scalar, ignoringCase: Bool) -> Int {
    guard ignoringCase else { return UTF8.width(scalar) }
    guard let lowered = LiteralCharacter.lowered(scalar, ignoringCase: true) else { return 1 }
    return lowered.isASCII ? 1 : 2
  }

  private mutating func setKinds(_ kinds: ByteKinds) {
    first = kinds
    required.insert(kinds)
  }

  private mutating func append(_ item: PatternNode) {
    if case .character(let scalar, let ignoresCase) = item {
      let kinds = ByteKinds(scalar, ignoringCase: ignoresCase)
      if minimumBytes == 0 { first.formUnion(kinds) }
      required.insert(kinds)
      minimumBytes += Self.minimumBytes(of: scalar, ignoringCase: ignoresCase)
      return
    }
    let next = KindFacts(item)
    if minimumBytes == 0 { first.formUnion(next.first) }
    minimumBytes = min(minimumBytes + next.minimumBytes, Self.limit)
    // A place behind the start of a match can be the start of the text only when both are.
    isAtStart = isAtStart || next.isAtStart
    required.formUnion(next.required)
  }

  private init(anyOf branches: [PatternNode]) {
    self.init(branches[0])
    for branch in branches.dropFirst() {
      let other = KindFacts(branch)
      minimumBytes = min(minimumBytes, other.minimumBytes)
      first.formUnion(other.first)
      isAtStart = isAtStart && other.isAtStart
      required = required.either(other.required)
    }
  }
}
