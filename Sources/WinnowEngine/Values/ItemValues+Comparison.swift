import WinnowModel
import WinnowRules

extension ItemValues {
  /// The host to look up in a domain list: of a URL its host, of anything else the text itself.
  mutating func host(_ value: Int32) -> UnsafeBufferPointer<UInt8> {
    let text = raw(value)
    let isURL = sources[Int(values[Int(value)].source)].source == .field(.url)
    let parts = isURL ? partsOfURL(values[Int(value)].raw) : URLParts(text)
    return parts.host.map { UnsafeBufferPointer(rebasing: text[$0]) } ?? text
  }

  /// Compares a value with a literal; `nil` when it is not of the literal's type.
  func compare(_ value: Int32, _ comparison: Comparison, _ literal: Literal.Value) -> Bool? {
    let text = raw(value)
    switch literal {
    case .string(let wanted): return comparison.holds(String(decoding: text, as: UTF8.self), wanted)
    case .number(let wanted):
      guard let known = values[Int(value)].number ?? Double(String(decoding: text, as: UTF8.self)) else { return nil }
      return comparison.holds(known, wanted)
    case .date(let wanted, let wholeDay):
      guard let known = Timestamp(parsing: text) else { return nil }
      return wholeDay ? comparison.holds(known.day, wanted.day) : comparison.holds(known.seconds, wanted.seconds)
    case .flag(let wanted):
      guard let flag = values[Int(value)].flag else { return nil }
      switch comparison {
      case .equal: return flag == wanted
      case .notEqual: return flag != wanted
      case .less, .lessOrEqual, .greater, .greaterOrEqual: return nil
      }
    }
  }
}
