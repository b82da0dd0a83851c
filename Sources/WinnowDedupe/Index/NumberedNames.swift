/// Numbers for names, from 1 in the order of their first use; names that differ in the case of ASCII letters are one.
///
/// Names are told by hashes of 64 bits, of which two names of a run do not have the same.
struct NumberedNames {
  private var numbers: [UInt64: UInt32] = [:]
  private var names: [String] = [""]
  /// Names that were asked for lately, each in the place that its hash gives; zero is none.
  private var recent = ContiguousArray(repeating: Recent(), count: 256)

  private struct Recent {
    var hash: UInt64 = 0
    var number: UInt32 = 0
  }

  /// The number of a name; zero for the empty one.
  mutating func number(of name: [UInt8]) -> UInt32 {
    if name.isEmpty { return 0 }
    let hash = Self.hash(name)
    let place = Int(hash >> 56)
    if recent[place].hash == hash { return recent[place].number }
    let number = numbers[hash] ?? add(name, hash)
    recent[place] = Recent(hash: hash, number: number)
    return number
  }

  /// The number of a name that was used before.
  func knownNumber(of name: [UInt8]) -> UInt32? { numbers[Self.hash(name)] }

  /// The name of a number, as it was first written.
  func name(of number: UInt32) -> String { names[Int(number)] }

  private mutating func add(_ name: [UInt8], _ hash: UInt64) -> UInt32 {
    let number = UInt32(names.count)
    numbers[hash] = number
    names.append(String(decoding: name, as: UTF8.self))
    return number
  }

  private static func hash(_ name: [UInt8]) -> UInt64 {
    name.reduce(PhraseHash.empty) { PhraseHash.append($1.isLetter ? $1 | 0x20 : $1, to: $0) }
  }

  // MARK: - Saving

  /// The number that the next new name gets.
  var next: Int { names.count }

  /// The names from a number on, in order.
  func names(from number: Int) -> ArraySlice<String> { names[number...] }

  /// Puts names back under the numbers that they had; a number without a name is not given again.
  mutating func restore(_ saved: [(number: Int, name: [UInt8])], next: Int) {
    names = Array(repeating: "", count: max(next, 1))
    numbers = Dictionary(minimumCapacity: saved.count)
    recent = ContiguousArray(repeating: Recent(), count: recent.count)
    for (number, name) in saved where names.indices.contains(number) && !name.isEmpty {
      names[number] = String(decoding: name, as: UTF8.self)
      numbers[Self.hash(name)] = UInt32(number)
    }
  }
}
