/// Tells the event time of items: when they were published, as far as that can be believed.
///
/// Time moves on with the latest item. An item without a date gets that time; one from before the window is taken to be from its
/// beginning, so that old items that come late meet what is live; one from after the run is taken to be from its moment.
struct EventClock {
  private let latest: Int64
  private let window: Int64
  /// The latest event time so far; `nil` before the first item.
  private(set) var now: Int64?

  init(latest: Int64, window: Int64) { (self.latest, self.window) = (latest, window) }

  /// The event time of the next item.
  mutating func time(of published: Int64?) -> Int64 {
    let time = min(published ?? now ?? (latest == .max ? 0 : latest), latest)
    guard let now, time <= now else {
      now = time
      return time
    }
    return max(time, now - window)
  }

  /// Goes on where another clock stopped.
  mutating func resume(at time: Int64) { now = max(now ?? time, time) }
}
