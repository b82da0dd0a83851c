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

  // MARK: - Saving

  /// The number that the next new name gets.
  var next: Int { names.count }

  /// The names from a number on, in order.
  func names(from number: Int) -> ArraySlice<[UInt8]> { names[number...] }

  /// Puts names back under the numbers that they had; a number without a name is not given again.
  mutating func restore(_ saved: [(number: Int, name: [UInt8])], next: Int) {
    names = Array(repeating: [], count: max(next, 1))
    numbers = Dictionary(minimumCapacity: saved.count)
    for (number, name) in saved where names.indices.contains(number) && !name.isEmpty {
      names[number] = name
      numbers[name] = UInt32(number)
    }
  }
}
