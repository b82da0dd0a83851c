/// Numbers for names, from 1 in the order of their first use; the same name gets the same number.
struct NumberedNames {
  private var numbers: [[UInt8]: UInt32] = [:]
  private var names: [[UInt8]] = [[]]

  /// The number of a name; zero for the empty one.
  mutating func number(of name: [UInt8]) -> UInt32 {
    if name.isEmpty { return 0 }
    if let number = numbers[name] { return number }
    let number = UInt32(names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  /// The name of a number.
  func name(of number: UInt32) -> String { String(decoding: names[Int(number)], as: UTF8.self) }
}
