import WinnowModel

extension Decision {
  /// How a decision is set off.
  var role: Style.Role {
    switch self {
    case .accept: .good
    case .hold: .unsure
    case .reject: .bad
    }
  }
}
