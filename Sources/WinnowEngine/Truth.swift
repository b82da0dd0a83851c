/// Kleene's three truth values: a test on an absent field is neither true nor false.
public enum Truth: UInt8, Sendable, Hashable, BitwiseCopyable {
  case no, unknown, yes

  init(_ holds: Bool) { self = holds ? .yes : .no }

  var negated: Truth {
    switch self {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
