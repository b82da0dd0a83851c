/// What is known of the shapes of the texts that a node matches.
struct ShapeFacts {
  /// The rarest rows found; one of them stands in every match. Empty when nothing is known.
  private var rows: [ArraySlice<ShapeElement>] = []
  /// How many places are expected to have one of them, of one; infinite when nothing is known.
  private(set) var share = Double.infinity
  private var ratedCount = 0
  /// The characters that stand in a row up to here, as far back as is known.
  private var run: [ShapeElement] = []

  /// A set that more places have rules out too few texts.
  private static let mostShare = 0.02
  /// Longest row that is looked at; each further place costs load time.
  private static let runLimit = 16
  /// Rows that are rated; what comes behind them in a long pattern is seldom rarer.
  private static let ratedLimit = 256
  /// Copies of a repeated character that are written out.
  private static let repeatLimit = 4

  init(_ node: PatternNode) {
    add(node)
    endRun()
  }

  /// The shapes of which every match has one; nil when nothing is known, or nothing of use.
  var shapes: ShapeSet? {
    guard share <= Self.mostShare else { return nil }
    var shapes = ShapeSet()
    for row in rows { Self.collect(row, prefix: 0, count: 0, into: &shapes) }
    return shapes
  }

  // MARK: - Nodes

  private mutating func add(_ node: PatternNode) {
    switch node {
    case .empty, .look: break
    case .assertion(let assertion): add(assertion)
    case .character(let scalar, let ignoresCase): append(ShapeElement(scalar, ignoresCase: ignoresCase))
    case .set(let set): append(ShapeElement(set))
    case .anything, .backReference: endRun()
    case .sequence(let items): for item in items { add(item) }
    case .group(let inner, _): add(inner)
    case .alternatives(let branches):
      endRun()
      addAny(of: branches)
    case .repetition(let item, let least, let most, _): add(item, least: least, most: most)
    }
  }

  private mutating func add(_ assertion: PatternAssertion) {
    switch assertion {
    case .textStart, .lineStart:
      endRun()
      append(ShapeElement(.edge, .sign))
    case .textEnd, .textEndOrFinalNewline, .lineEnd:
      append(ShapeElement(.edge, .sign))
      endRun()
    case .wordBoundary, .notWordBoundary, .opaque: break
    }
  }

  private mutating func add(_ item: PatternNode, least: Int, most: Int?) {
    guard least > 0 else { return endRun() }
    guard let elements = Self.elements(of: item) else {
      endRun()
      let inner = ShapeFacts(item)
      return offer(inner.rows, inner.share)
    }
    let copies = min(least, Self.repeatLimit)
    for _ in 0..<copies { for element in elements { append(element) } }
    guard most != copies else { return }
    // However often it comes, the next part comes right behind that many.
    endRun()
    for _ in 0..<copies { for element in elements { append(element) } }
  }

  /// The characters that a node takes, one each; nil for nodes that take more, less or something else.
  private static func elements(of node: PatternNode) -> [ShapeElement]? {
    switch node {
    case .character(let scalar, let ignoresCase): return [ShapeElement(scalar, ignoresCase: ignoresCase)]
    case .set(let set): return [ShapeElement(set)]
    case .group(let inner, _): return elements(of: inner)
    case .sequence(let items):
      let parts = items.prefix(runLimit).compactMap { elements(of: $0) }
      return parts.count == items.count ? Array(parts.joined()) : nil
    case .empty, .assertion, .look, .anything, .backReference, .alternatives, .repetition: return nil
    }
  }

  private mutating func addAny(of branches: [PatternNode]) {
    let facts = branches.map { ShapeFacts($0) }
    guard facts.allSatisfy({ !$0.rows.isEmpty }) else { return }
    offer(facts.flatMap(\.rows), facts.reduce(0) { $0 + $1.share })
  }

  // MARK: - Rows of characters

  private mutating func append(_ element: ShapeElement) {
    if run.count == Self.runLimit { endRun() }
    run.append(element)
  }

  /// Takes the rarest place of the row.
  private mutating func endRun() {
    for start in run.indices where ratedCount < Self.ratedLimit {
      ratedCount += 1
      let row = run[start...].prefix(3)
      offer([row], ShapeModel.share(of: row))
    }
    run = []
  }

  private mutating func offer(_ candidates: [ArraySlice<ShapeElement>], _ candidateShare: Double) {
    guard !candidates.isEmpty, candidateShare < share else { return }
    (rows, share) = (candidates, candidateShare)
  }

  /// Adds every shape that begins with `count` bytes of the classes in `prefix` and goes on with the elements.
  private static func collect(
    _ elements: ArraySlice<ShapeElement>, prefix: Int, count: Int, into shapes: inout ShapeSet
  ) {
    guard count < 3 else { return shapes.insert(prefix) }
    let element = elements.first ?? .anything
    for byteClass in ByteClass.allCases {
      let bit: UInt16 = 1 << UInt16(byteClass.rawValue)
      let longer = prefix << 4 | Int(byteClass.rawValue)
      if element.single & bit != 0 {
        collect(elements.dropFirst(), prefix: longer, count: count + 1, into: &shapes)
      }
      if element.leads & bit != 0 {
        var (text, length) = (longer, count + 1)
        for _ in 0..<ShapeElement.continuations(of: byteClass) where length < 3 {
          text = text << 4 | Int(ByteClass.continuation.rawValue)
          length += 1
        }
        collect(elements.dropFirst(), prefix: text, count: length, into: &shapes)
      }
    }
  }
}
