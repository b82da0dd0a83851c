/// How far a run has come.
public struct RunProgress: Sendable, Hashable {
  /// Lines judged and written, errors included.
  public var items: Int
  /// Lines that yielded no item.
  public var errors: Int
  /// Bytes of input read for them, as stored.
  public var bytesRead: Int
  /// All bytes of input; `nil` when some input is not a file.
  public var bytesTotal: Int?

  /// Makes a state of progress from its parts.
  public init(items: Int, errors: Int, bytesRead: Int, bytesTotal: Int?) {
    (self.items, self.errors, self.bytesRead, self.bytesTotal) = (items, errors, bytesRead, bytesTotal)
  }
}
