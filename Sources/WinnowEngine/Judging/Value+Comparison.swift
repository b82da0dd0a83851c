import WinnowModel
import WinnowRules

extension ItemValues.Value {
  /// The host to look up in a domain list: of a URL its host, of anything else the text itself.
  var host: [UInt8] {
    bytes.withUnsafeBufferPointer { text in
      URLParts(text).host.map { Array(text[$0]) } ?? bytes
    }
  }

  /// Compares with a literal; `nil` when the value is not of the literal's type.
  func compare(_ comparison: Comparison, _ literal: Literal.Value) -> Bool? {
    switch literal {
    case .string(let text): return comparison.holds(String(decoding: bytes, as: UTF8.self), text)
    case .number(let wanted):
      guard let known = number ?? Double(String(decoding: bytes, as: UTF8.self)) else { return nil }
      return comparison.holds(known, wanted)
    case .date(let wanted, let wholeDay):
      guard let known = bytes.withUnsafeBufferPointer({ Timestamp(parsing: $0) }) else { return nil }
      return wholeDay ? comparison.holds(known.day, wanted.day) : comparison.holds(known.seconds, wanted.seconds)
    case .flag(let wanted):
      guard let flag else { return nil }
      switch comparison {
      case .equal: return flag == wanted
      case .notEqual: return flag != wanted
      case .less, .lessOrEqual, .greater, .greaterOrEqual: return nil
      }
    }
  }
}
