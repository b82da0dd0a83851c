/// A moment in time: whole seconds since 1970-01-01T00:00:00Z, without leap seconds.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since the epoch; negative before 1970.
  public let seconds: Int64

  /// Makes a moment from seconds since the epoch.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Whole days since 1970-01-01 in UTC, rounded down.
  public var day: Int64 { seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400) }

  /// Whether the left moment is earlier.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}
