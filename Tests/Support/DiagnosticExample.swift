import Foundation
import WinnowModel
import WinnowRules

/// The example of one diagnostic code: `Tests/Diagnostics/R101.rules`, which also stands in `docs/diagnostics.md`, and
/// what is rendered for it, `R101.txt`.
public struct DiagnosticExample: Sendable, CustomStringConvertible {
  /// The code that the example shows.
  public let code: DiagnosticCode

  /// Names the example of a code.
  public init(_ code: DiagnosticCode) { self.code = code }

  /// Codes that need PCRE2, rule tests or the file system; the engine's tests run their examples.
  public static let engineCodes: [DiagnosticCode] = [
    .invalidPattern, .unreadableFile, .refusedVerb, .refusedCallout, .refusedCodeUnit, .hitFailed, .missFailed,
    .todoPasses, .testReachedLimit,
  ]

  /// The day by which list entries and rules of the examples expire.
  public static let asOf = Timestamp(seconds: 1_795_305_600)

  /// The rule file, under its bare name so that no folder of this machine gets into the golden file.
  public func source() throws -> SourceFile {
    let url = Repository.root.appending(path: "Tests/Diagnostics/\(code.rawValue).rules")
    return SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
  }

  /// What to show when the diagnostics are not as expected: the code must be among them, and their rendering golden.
  ///
  /// Warnings other than the code's own are left out; the examples would else have to be perfect rules.
  public func mismatch(_ diagnostics: [Diagnostic], sources: SourceSet) throws -> String? {
    guard diagnostics.contains(where: { $0.code == code }) else {
      return "\(code.rawValue) is not among \(diagnostics)"
    }
    let shown = diagnostics.filter { $0.severity == .error || $0.code == code }
    let text = TextRenderer(sources: sources).render(shown)
    return try GoldenFile("Tests/Diagnostics/\(code.rawValue).txt").mismatch(with: text)
  }

  /// The code, for test names.
  public var description: String { code.rawValue }
}
