public import WinnowModel

extension Judge {
  /// Judges one item and keeps what came of it, for ``forEachHit(_:)`` and ``write(_:facts:to:)``, until the next one.
  ///
  /// The steady state does not allocate, where no rule makes a tag or a value of a capture.
  public mutating func evaluate(_ item: Item, facts: [Record.Fact] = []) -> Decision {
    begin(item, facts: facts)
    let decision = run(item, facts: facts).decision
    state.sort()
    state.decision = decision
    return decision
  }

  /// Calls `body` with the index of each effective rule that hit the item, in rule order.
  public func forEachHit(_ body: (Int) -> Void) {
    for index in 0..<state.hits.count where state.hits[index].isEffective { body(Int(state.hits[index].rule)) }
  }

  /// Calls `body` with the index of each of the rule set's tags that the item has, in the order of the record.
  public func forEachTag(_ body: (Int) -> Void) {
    for word in 0..<state.tagBits.count {
      var bits = state.tagBits[word]
      while bits != 0 {
        body(word << 6 | bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }

  /// The tags of the item that are made of captures and are none of the rule set's.
  public var otherTags: [String] { state.otherTags }

  /// The index of the item's category in the rule set's categories.
  public var category: Int? { state.category }

  /// The limits that were reached, in rule order.
  public var limits: [Record.LimitReached] {
    // Reached rarely: everything else here is made of numbers.
    state.limits.isEmpty ? [] : state.limits.map { named($0) }
  }

  /// Writes the record of the item that was evaluated last, byte for byte as the writer writes what ``judge(_:facts:)`` returns.
  public mutating func write(
    _ item: Item, facts: [Record.Fact] = [], duplicate: Record.Duplicate? = nil, to writer: inout RecordWriter
  ) {
    writer.beginRecord()
    item.withEffectiveID(&idScratch) { writer.id($0) }
    writer.decision(state.decision)
    if let category = state.category { writer.category(category, of: ruleSet.texts.categories) }
    writeTags(to: &writer)
    writeScores(to: &writer)
    writeHits(isEffective: true, as: .hits, to: &writer)
    if let duplicate { writer.write(duplicate) }
    writer.write(recordedFacts(item, facts: facts))
    writeHits(isEffective: false, as: .shadow, to: &writer)
    writer.write(limits)
    if options.findsNearMisses { writer.write(nearMisses(item, facts: facts)) }
    writer.endRecord(item)
  }

  private func writeTags(to writer: inout RecordWriter) {
    guard state.otherTags.isEmpty else {
      if writer.beginList(.tags) {
        for tag in tags() { writer.write(tag) }
        writer.endList()
      }
      return
    }
    guard state.tagBits.contains(where: { $0 != 0 }), writer.beginList(.tags) else { return }
    for word in 0..<state.tagBits.count {
      var bits = state.tagBits[word]
      while bits != 0 {
        writer.write(word << 6 | bits.trailingZeroBitCount, of: ruleSet.texts.tags)
        bits &= bits - 1
      }
    }
    writer.endList()
  }

  private func writeScores(to writer: inout RecordWriter) {
    guard state.scores.contains(where: { $0 != .zero }) else { return }
    var hasBegun = false
    for group in ruleSet.groupOrder {
      let points = cappedScore(group)
      guard points != .zero else { continue }
      if !hasBegun {
        guard writer.beginScores() else { return }
        hasBegun = true
      }
      writer.score(ruleSet.checked.groups[group].name, points)
    }
    if hasBegun { writer.endScores() }
  }

  private mutating func writeHits(isEffective: Bool, as member: RecordMember, to writer: inout RecordWriter) {
    guard state.hits.contains(where: { $0.isEffective == isEffective }), writer.beginList(member) else { return }
    for index in 0..<state.hits.count where state.hits[index].isEffective == isEffective {
      let hit = state.hits[index]
      if hit.evidenceCount == 0 { writer.hit(Int(hit.rule), of: ruleSet.texts.rules, nil) }
      for evidence in hit.evidence {
        writer.hit(Int(hit.rule), of: ruleSet.texts.rules, parts(of: state.evidence[evidence]))
      }
    }
    writer.endList()
  }

  /// Evidence as it stands in the record, in bytes that hold until the next text is prepared.
  private mutating func parts(of evidence: TestEvidence) -> RecordWriter.EvidenceParts {
    let limit = TestEvaluator.evidenceLimit
    let raw = tests.rawRange(evidence)
    let folded = tests.foldedText(evidence, raw: raw)
    let value = tests.values.values[Int(evidence.value)]
    let text = UnsafeBufferPointer(rebasing: tests.values.raw(evidence.value)[raw])
    return RecordWriter.EvidenceParts(
      field: ruleSet.texts.fieldName(Int(value.source)), place: value.place.map { Int($0) },
      start: Int(value.rawOffset) + raw.lowerBound, end: Int(value.rawOffset) + raw.upperBound,
      text: text.cut(atUTF8: limit), folded: folded?.cut(atUTF8: limit))
  }
}
