import ArgumentParser
import WinnowIO
import WinnowModel
import WinnowRules

/// How items are read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How items are stored: \(InputFormat.allCases.map(\.name).joined(separator: ", ")). Found out for each file by its content without this.",
      valueName: "name"))
  var format: InputFormat?

  @Option(
    help: ArgumentHelp(
      "Read a field from another member, such as title=headline or source=feed.name. Can be given several times.",
      valueName: "field=member"))
  var map: [String] = []

  func validate() throws { _ = try fieldMap() }

  /// The ends of the names that a folder is searched for.
  var suffixes: [String] { format?.suffixes ?? InputFormat.detectedSuffixes }

  /// The format as it stands in the name of a run.
  var formatName: String { format?.name ?? "detected" }

  /// A reader of what the user named; nothing named means standard input.
  func reader(of arguments: [String]) throws -> any ItemReader {
    InputReader(try InputSource.resolve(arguments, suffixes: suffixes), format: format, map: try fieldMap())
  }

  /// Tells who starts a command without naming an input what it waits for.
  static func hintAtTerminal(_ arguments: [String]) {
    guard arguments.isEmpty, Environment.isTerminal(Environment.standardInput) else { return }
    StandardError.line("Reading items from the terminal: one JSON object a line, Ctrl-D ends.")
  }

  /// The mapped fields.
  func fieldMap() throws -> FieldMap {
    do {
      return try FieldMap(parsing: map)
    } catch {
      throw ValidationError(Self.message(for: error))
    }
  }

  private static func message(for error: FieldMapError) -> String {
    switch error.code {
    case .noEqualsSign: return "--map takes FIELD=MEMBER, such as title=headline, not '\(error.entry)'."
    case .emptyPath: return "--map '\(error.entry)' names no member after the equals sign."
    case .unknownField(let name):
      let fields = Field.allCases.map(\.name)
      let hint = Spelling.suggestion(for: name, among: fields).map { "Did you mean '\($0)'?" }
      return "--map '\(error.entry)': there is no field '\(name)'. "
        + (hint ?? "Fields are \(fields.joined(separator: ", ")).")
    }
  }
}
