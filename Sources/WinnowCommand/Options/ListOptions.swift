import ArgumentParser
import Winnow
import WinnowModel
import WinnowRules

/// Reads the lists of names after `--only` and `--fields`.
enum ListOptions {
  /// Outcomes with commas between them.
  static func outcomes(_ text: String) throws -> Set<Pipeline.Outcome> {
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return try Set(
      names.map { name in
        guard let outcome = Pipeline.Outcome(rawValue: name) else {
          throw unknown(name, of: "outcome", in: Pipeline.Outcome.allCases.map(\.rawValue))
        }
        return outcome
      })
  }

  /// Members of a record with commas between them.
  static func members(_ text: String) throws -> RecordSelection {
    do {
      return try RecordSelection(parsing: text)
    } catch {
      throw unknown(error.name, of: "member of a record", in: RecordMember.allCases.map(\.rawValue))
    }
  }

  private static func unknown(_ name: String, of kind: String, in known: [String]) -> ValidationError {
    let hint = Spelling.suggestion(for: name, among: known).map { "did you mean '\($0)'?" }
    return ValidationError("'\(name)' is no \(kind); " + (hint ?? "there are \(known.joined(separator: ", "))"))
  }
}
