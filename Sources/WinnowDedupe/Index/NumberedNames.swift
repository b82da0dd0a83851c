/// Numbers for names, from 1 in the order of their first use; names that differ in the case of ASCII letters are one.
struct NumberedNames {
  private var numbers: [[UInt8]: UInt32] = [:]
  private var names: [[UInt8]] = [[]]

  /// The number of a name; zero for the empty one.
  mutating func number(of name: [UInt8]) -> UInt32 {
    if name.isEmpty { return 0 }
    let key = name.map { $0.isLetter ? $0 | 0x20 : $0 }
    if let number = numbers[key] { return number }
    let number = UInt32(names.count)
    numbers[key] = number
    names.append(name)
    return number
  }

  /// The name of a number, as it was first written.
  func name(of number: UInt32) -> String { String(decoding: names[Int(number)], as: UTF8.self) }
}
