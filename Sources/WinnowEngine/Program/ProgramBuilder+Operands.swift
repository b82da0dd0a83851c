import WinnowModel
import WinnowPattern
import WinnowRules
import WinnowText

/// What tests look for: patterns, phrases and lists. Equal ones stand in the program once.
extension ProgramBuilder {
  /// Where the operands of a program stand, by what they were made of.
  struct OperandIndex {
    var patterns: [PatternStock.Key: Int] = [:]
    /// What the syntax of each pattern of the program proves.
    var traits: [PatternTraits] = []
    /// Each pattern of the program as it was written.
    var keys: [PatternStock.Key] = []
    var phrases: [PhraseKey: Int] = [:]
    /// By list.
    var domainSets: [Int: Int] = [:]
    /// By list.
    var patternGroups: [Int: Int] = [:]

    struct PhraseKey: Hashable {
      var phrases: [String]
      var text: PreparedText
      var wholeWords: Bool
    }
  }

  mutating func add(_ pattern: PatternText) -> Int {
    let key = PatternStock.Key(pattern)
    if let index = operands.patterns[key] { return index }
    switch stock.entry(pattern) {
    case .success(let entry):
      program.patterns.append(entry.pattern)
      operands.patterns[key] = program.patterns.count - 1
      operands.traits.append(entry.traits)
      operands.keys.append(key)
      return program.patterns.count - 1
    case .failure(let error):
      report(error, in: pattern)
      return 0  // The program is never used once a diagnostic stands.
    }
  }

  /// Reports the errors of what no test uses: stray patterns, and lists whether used or not.
  mutating func reportUnusedPatterns() {
    let ofLists = checked.lists.flatMap { $0.entries.compactMap(\.pattern) }
    for pattern in ofLists + checked.strayPatterns where operands.patterns[PatternStock.Key(pattern)] == nil {
      if case .failure(let error) = stock.entry(pattern) { report(error, in: pattern) }
    }
  }

  mutating func add(_ phrases: [String], text: PreparedText, wholeWords: Bool) -> Int {
    let key = OperandIndex.PhraseKey(phrases: phrases, text: text, wholeWords: wholeWords)
    if let index = operands.phrases[key] { return index }
    let prepared = phrases.map { Self.prepared($0, as: text) }
    program.phraseSets.append(PhraseSet(prepared, wholeWords: wholeWords))
    operands.phrases[key] = program.phraseSets.count - 1
    return program.phraseSets.count - 1
  }

  /// A phrase as the texts are prepared that it is looked for in.
  private static func prepared(_ phrase: String, as text: PreparedText) -> [UInt8] {
    switch text {
    case .raw: Array(phrase.utf8)
    case .composed: Folding.composed(phrase)
    case .folded: Array(Folding.foldedPhrase(phrase).utf8)
    case .loweredRaw: Array(Folding.lowered(phrase).utf8)
    case .loweredComposed: Array(Folding.lowered(String(decoding: Folding.composed(phrase), as: UTF8.self)).utf8)
    }
  }

  private func liveEntries(_ list: Int) -> [CheckedList.Entry] {
    checked.lists[list].entries.filter { $0.until.map { asOf.day <= $0.day } ?? true }
  }

  mutating func finder(list: Int, part: Bool, text: inout PreparedText) -> ProgramTest.Finder {
    let entries = liveEntries(list)
    switch checked.lists[list].kind {
    case .word, .part:
      text = text.withoutCase
      let wholeWords = checked.lists[list].kind == .word && !part
      return .phrases(add(entries.map(\.text), text: text, wholeWords: wholeWords))
    case .exact: return .phrases(add(entries.map(\.text), text: text, wholeWords: !part))
    case .domain: return .domains(domains(list, entries))
    case .glob, .pattern: return .patternGroup(patternGroup(list, entries))
    }
  }

  mutating func membership(list: Int, text: inout PreparedText) -> ProgramTest.Operation {
    let entries = liveEntries(list)
    switch checked.lists[list].kind {
    case .word, .part:
      text = text.withoutCase
      return .equals(phraseSet: add(entries.map(\.text), text: text, wholeWords: false))
    case .exact: return .equals(phraseSet: add(entries.map(\.text), text: text, wholeWords: false))
    case .domain: return .inDomains(domains(list, entries))
    case .glob, .pattern: return .fullMatch(patternGroup: patternGroup(list, entries))
    }
  }

  private mutating func domains(_ list: Int, _ entries: [CheckedList.Entry]) -> Int {
    if let index = operands.domainSets[list] { return index }
    program.domainSets.append(DomainSet(entries.map(\.text)))
    operands.domainSets[list] = program.domainSets.count - 1
    return program.domainSets.count - 1
  }

  private mutating func patternGroup(_ list: Int, _ entries: [CheckedList.Entry]) -> Int {
    if let index = operands.patternGroups[list] { return index }
    let group = entries.map { add($0.pattern ?? Glob.pattern($0.text, span: $0.span)) }
    program.patternGroups.append(group)
    operands.patternGroups[list] = program.patternGroups.count - 1
    return program.patternGroups.count - 1
  }
}
