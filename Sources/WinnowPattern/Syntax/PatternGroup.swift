/// The kind of a group.
enum PatternGroup: Equatable, Sendable {
  case capturing
  case plain
  /// Once matched, never tried in another way.
  case atomic
}
