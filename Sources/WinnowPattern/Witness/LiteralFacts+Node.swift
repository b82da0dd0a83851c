extension LiteralFacts {
  init(_ node: PatternNode, in image: TextImage) {
    self.init(in: image)
    switch node {
    case .empty: break
    case .assertion(let assertion):
      if image == .lowered { addBehind(PlaceFacts(assertion)) }
    case .look(let item, let look): add(item, look, in: image)
    case .character(let scalar, let ignoresCase): self = Self.one([scalar], ignoresCase: ignoresCase, in: image)
    case .set(let set): self = Self.set(set, in: image)
    case .anything, .backReference: self.init(unknown: .unbounded, in: image)
    case .sequence(let items): append(items, in: image)
    case .alternatives(let branches):
      if let words = Self.words(branches, in: image) {
        self = words
      } else {
        self.init(anyOf: branches.map { LiteralFacts($0, in: image) }, in: image)
      }
    case .group(let item, _): self.init(item, in: image)
    case .repetition(let item, let least, let most, _):
      self.init(LiteralFacts(item, in: image), least: least, most: most)
    }
  }

  // MARK: - Characters

  /// Most characters that a class may have to be written out.
  private static let classLimit = 12

  /// One of the characters; anything when there are too many, or when one cannot be told.
  private static func one(_ scalars: [Unicode.Scalar], ignoresCase: Bool, in image: TextImage) -> LiteralFacts {
    var texts = LiteralSet()
    for scalar in scalars {
      guard texts.appendUnlessThere({ image.append(scalar, ignoringCase: ignoresCase, to: &$0) }) else {
        return LiteralFacts(unknown: ByteWidth(least: 1, most: 4), in: image)
      }
    }
    return texts.count <= classLimit
      ? LiteralFacts(exact: texts, width: texts.widths, in: image) : LiteralFacts(unknown: texts.widths, in: image)
  }

  private static func set(_ set: PatternSet, in image: TextImage) -> LiteralFacts {
    if let members = set.members { return one(members, ignoresCase: set.ignoresCase, in: image) }
    switch image {
    case .lowered:
      let least: Int32 = set.ascii.isEmpty ? 2 : 1
      let width = ByteWidth(least: least, most: set.others == .none ? least : 4)
      guard set.takesNoWordCharacter else { return LiteralFacts(unknown: width, in: image) }
      return LiteralFacts(
        prefixes: .nothing(at: .zero, .beforeNoWord), suffixes: .nothing(at: width, .afterNoWord), width: width,
        in: image)
    case .compact:
      // Whatever else it takes leaves nothing, but for the two characters that are lowered to `k` and `s`.
      guard set.others != .any, set.ascii.isDisjoint(with: .compact) else {
        return LiteralFacts(unknown: .unbounded, in: image)
      }
      return LiteralFacts(in: image)
    }
  }

  // MARK: - Rows of characters

  /// Characters in a row are one literal.
  private mutating func append(_ items: [PatternNode], in image: TextImage) {
    var run: [UInt8] = []
    for item in items {
      if case .character(let scalar, let ignoresCase) = item,
        image.append(scalar, ignoringCase: ignoresCase, to: &run)
      {
        continue
      }
      append(&run)
      switch item {
      case .assertion(let assertion):
        if image == .lowered { addBehind(PlaceFacts(assertion)) }
      case .look(let item, let look): add(item, look, in: image)
      default: append(LiteralFacts(item, in: image))
      }
    }
    append(&run)
  }

  private mutating func append(_ run: inout [UInt8]) {
    guard !run.isEmpty else { return }
    append(LiteralFacts(exact: LiteralSet(run), width: ByteWidth(run.count), in: image))
    run = []
  }

  /// The literals of alternatives that are nothing but characters: word lists are long.
  private static func words(_ branches: [PatternNode], in image: TextImage) -> LiteralFacts? {
    guard branches.count <= LiteralSet.unionLimit else { return nil }
    var texts = LiteralSet()
    for branch in branches {
      guard case .sequence(let items) = branch, texts.append({ Self.write(items, in: image, to: &$0) }) else {
        return nil
      }
    }
    return LiteralFacts(exact: texts, width: texts.widths, in: image)
  }

  private static func write(_ items: [PatternNode], in image: TextImage, to bytes: inout [UInt8]) -> Bool {
    let start = bytes.count
    for item in items {
      guard case .character(let scalar, let ignoresCase) = item,
        image.append(scalar, ignoringCase: ignoresCase, to: &bytes)
      else { return false }
    }
    return bytes.count > start
  }

  // MARK: - Look-arounds

  /// What is looked at for certain stands in the text, too.
  private mutating func add(_ item: PatternNode, _ look: PatternLook, in image: TextImage) {
    guard !look.isNegative else { return }
    let facts = LiteralFacts(item, in: image)
    if look.isBehind {
      addBehind(facts.suffixes.factsBehind)
      offer(facts.choice?.withoutDistances)
    } else {
      offer(facts.choice)
      addBehind(facts.prefixes.factsBefore)
    }
  }
}

extension PatternSet {
  /// Whether it surely takes no word character in any version of PCRE2.
  ///
  /// Connecting signs such as U+203F are word characters since 10.43.
  fileprivate var takesNoWordCharacter: Bool {
    switch others {
    case .none: ascii.isDisjoint(with: .word)
    case .separators: ascii.isDisjoint(with: .word) && LiteralCharacter.areConnectorsSeparators
    case .foreign, .any: false
    }
  }
}

extension ASCIISet {
  fileprivate static let compact = ASCIISet(0x30...0x39).union(ASCIISet(0x61...0x7A).withBothCases)
  fileprivate static let word = compact.union(ASCIISet("_"))
}
