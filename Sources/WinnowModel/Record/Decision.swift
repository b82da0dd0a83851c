/// What becomes of an item.
///
/// Closed on purpose: consumers switch over it. The order is the order of severity.
public enum Decision: String, CaseIterable, Sendable, Hashable {
  case accept, hold, reject
}
