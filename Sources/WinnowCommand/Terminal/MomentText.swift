import WinnowModel

/// Moments as people and programs read them.
enum MomentText {
  /// The years 0 to 9999, which RFC 3339 can write; a damaged file may hold any number.
  private static let writable: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// Seconds since the epoch as `2014-03-10T16:52:50Z`; `nil` for what is no date.
  static func utc(_ seconds: Int64) -> String? {
    writable ~= seconds ? Timestamp(seconds: seconds).description : nil
  }
}
