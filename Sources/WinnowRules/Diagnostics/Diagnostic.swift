/// One problem in a rule file: a value, without any presentation.
public struct Diagnostic: Error, Sendable, Hashable {
  /// What kind of problem it is.
  public var code: DiagnosticCode
  /// How bad it is.
  public var severity: Severity
  /// Where; `nil` only when no file can be pointed at.
  public var span: SourceSpan?
  /// One line, lower case, no full stop; names the thing.
  public var message: String
  /// What stands behind the carets, such as `expected ')' before this`.
  public var label: String?
  /// What to do about it.
  public var help: String?
  /// Other places that matter, such as the first declaration of a name.
  public var related: [Related]
  /// An edit that solves it, where there is one.
  public var fix: Fix?

  /// Makes a diagnostic with the code's own severity unless told otherwise.
  public init(
    _ code: DiagnosticCode, at span: SourceSpan?, _ message: String, label: String? = nil, help: String? = nil,
    related: [Related] = [], fix: Fix? = nil, severity: Severity? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.span = span
    self.message = message
    self.label = label
    self.help = help
    self.related = related
    self.fix = fix
  }

  /// How bad it is: an error stops the load, a warning does not.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, note
  }

  /// A second place.
  public struct Related: Sendable, Hashable {
    /// The place.
    public var span: SourceSpan
    /// What is there, in lower case.
    public var message: String
    /// Puts its parts together.
    public init(span: SourceSpan, message: String) { (self.span, self.message) = (span, message) }
  }

  /// A replacement of one stretch of source.
  public struct Fix: Sendable, Hashable {
    /// The place.
    public var span: SourceSpan
    /// What stands there afterwards.
    public var replacement: String
    /// Puts its parts together.
    public init(span: SourceSpan, replacement: String) { (self.span, self.replacement) = (span, replacement) }
  }
}
