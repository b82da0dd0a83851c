import Foundation
import Testing

@testable import WinnowRules

/// Broken input of every sort: the parser ends, and points only into the file.
///
/// `WINNOW_FUZZ_CASES` sets how many files are tried; a case that fails is named by its number.
struct ParserFuzzTests {
  private static let caseCount =
    ProcessInfo.processInfo.environment["WINNOW_FUZZ_CASES"].flatMap(Int.init) ?? 2000

  @Test func survivesMutatedFiles() {
    var files = MutatedFiles(seed: 20_261_122)
    for number in 0..<Self.caseCount {
      let file = SourceFile(path: "fuzz.rules", bytes: files.next(from: Self.originals))
      let failure = Self.failure(of: file)
      guard failure == nil else {
        Issue.record("case \(number): \(failure ?? "")\n\(String(decoding: file.bytes, as: UTF8.self))")
        return
      }
    }
  }

  /// Long runs of one thing, which show recursion without a bound and time that grows with the square.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "(", ")", "{", "}", "\"", "/", "\\", "'", "“", "not ", "and ", "@", "rule ", "rule x {", "hit {", "a: ", "2 of (",
      "when ", "tag ", "#", ";", "/x/ ", "\"x\" ", "x, ", "list x (word) {\n", "let x = ", "decide {", "\u{A0}", "!",
    ])
  func survivesLongRuns(_ piece: String) {
    for prefix in ["", "pack p rule r { when ", "pack p list x (word) { ", "pack p rule r { hit { "] {
      let file = SourceFile(path: "run.rules", text: prefix + String(repeating: piece, count: 1000))
      #expect(Self.failure(of: file) == nil)
    }
  }

  /// What is wrong with the reading of a file; `nil` when nothing is.
  private static func failure(of file: SourceFile) -> String? {
    let (tree, diagnostics) = Parser.parse(file, index: 0)
    var spans = diagnostics.compactMap(\.span) + diagnostics.compactMap(\.fix?.span)
    for diagnostic in diagnostics { spans += diagnostic.related.map(\.span) }
    for span in spans + tree.declarations.map(\.span) where !isInside(span, file) { return "span \(span) is outside" }
    if zip(diagnostics, diagnostics.dropFirst()).contains(where: { ($0.span?.start ?? 0) > ($1.span?.start ?? 0) }) {
      return "diagnostics are not in order"
    }
    if diagnostics.isEmpty, tree.declarations.contains(where: \.isBroken) { return "broken without a diagnostic" }
    if Parser.parse(file, index: 0).tree != tree { return "two readings differ" }
    let condition = Parser.parseCondition(file, index: 0)
    if (condition.condition == nil) != !condition.diagnostics.isEmpty { return "condition and diagnostics disagree" }
    for isPattern in [false, true] {
      let (entries, diagnostics) = Parser.parseListFile(file, index: 0, kind: isPattern)
      for span in entries.map(\.span) + diagnostics.compactMap(\.span) where !isInside(span, file) {
        return "list span \(span) is outside"
      }
    }
    return nil
  }

  private static func isInside(_ span: SourceSpan, _ file: SourceFile) -> Bool {
    0 <= span.start && span.start <= span.end && span.end <= file.bytes.count
  }

  private static let originals: [[UInt8]] = [everyClause, everyCondition, policy].map { Array($0.utf8) }

  private static let everyClause = #"""
    pack sample strict "Every clause once"
    let money = /[$€]\s?\d+/
    list hosts (domain) from "hosts.txt"
    list phrases (word) {
      "act now" until 2027-06-30 # ticket 7
      bare, words here
    }
    list shapes (pattern) { /a+b/i /c\/d/ }
    rule whole {
      about "All clauses" owner "desk" see "https://example.org/1"
      status active level 2 since 2024-01-01 until 2027-01-01T10:00:00Z
      on limit hit
      when title ~ /{{money}} (?<what>\w+)/i and not source in @hosts
      tag money, offer/${what}
      score 2.5 score other -1
      classify business 2
      set what = "got ${what}"
      hit "$5 off"
      miss { title: "five off", url: "https://a", item.points: 3, published: 2024-01-01, categories: ("a", "b") }
      todo hit "5 dollars off"
    }
    """#

  private static let everyCondition = #"""
    pack conditions
    rule one { when (title has "a" or title has part ("b", "c")) and not (url in ("x", "y") or lang is "en") hit "a" }
    rule two { when 2 of (one, count(title ~ /!/) >= 3, length(body) < 20, words(body) > 3, age > 30d) miss "a" }
    rule three { when any of sample/* or all of (rule one, tag x/y, score(sample) >= 2) or exists body or empty lang }
    rule four { when item.points != 3 and published < 2024-01-01 and item.hot = true and count(text has @phrases) > 1 }
    """#

  private static let policy = """
    group sample cap 6
    decide {
      reject when score(sample) >= 8 or tag money
      hold when duplicate.kind = "near"
      accept otherwise
    }
    """
}

extension Declaration {
  var span: SourceSpan {
    switch self {
    case .pack(let pack): pack.span
    case .list(let list): list.span
    case .fragment(let fragment): fragment.span
    case .rule(let rule): rule.span
    case .group(let group): group.span
    case .decide(let decide): decide.span
    }
  }

  var isBroken: Bool {
    switch self {
    case .pack(let pack): pack.isBroken
    case .list(let list): list.isBroken
    case .fragment(let fragment): fragment.isBroken
    case .rule(let rule): rule.isBroken
    case .group(let group): group.isBroken
    case .decide(let decide): decide.isBroken
    }
  }
}
