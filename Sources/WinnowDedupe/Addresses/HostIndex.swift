/// Finds the host patterns that a host belongs to.
struct HostIndex: Sendable {
  /// Patterns of one kind, by name; the numbers are those of all patterns.
  private struct Kind: Sendable {
    var names = NameTable()
    var numbers: [Int] = []

    func number(of name: Slice<UnsafeBufferPointer<UInt8>>) -> Int? { names.index(of: name).map { numbers[$0] } }
  }

  private var exact = Kind()
  private var below = Kind()
  private var anySuffix = Kind()
  private var belowAnySuffix = Kind()
  /// How many patterns there are.
  private(set) var count = 0

  /// The number of a pattern, which is added if it is new; numbers begin at 0 and have no gaps.
  mutating func number(of pattern: HostPattern) -> Int {
    switch (pattern.includesSubdomains, pattern.hasAnySuffix) {
    case (false, false): number(of: pattern.name, in: \.exact)
    case (true, false): number(of: pattern.name, in: \.below)
    case (false, true): number(of: pattern.name, in: \.anySuffix)
    case (true, true): number(of: pattern.name, in: \.belowAnySuffix)
    }
  }

  private mutating func number(of name: [UInt8], in path: WritableKeyPath<HostIndex, Kind>) -> Int {
    let index = self[keyPath: path].names.insert(name)
    if index == self[keyPath: path].numbers.count {
      self[keyPath: path].numbers.append(count)
      count += 1
    }
    return self[keyPath: path].numbers[index]
  }

  /// Calls `body` with the number of each pattern that a canonical host belongs to, the narrowest first.
  func forEachMatch(_ host: UnsafeBufferPointer<UInt8>, domainStart: Int?, _ body: (Int) -> Void) {
    if let number = exact.number(of: host[...]) { body(number) }
    if !below.names.isEmpty {
      var start = 0
      while start < host.count {
        if let number = below.number(of: host[start...]) { body(number) }
        start = (host[start...].firstIndex(of: UInt8(ascii: ".")) ?? host.count) + 1
      }
    }
    guard let domainStart else { return }
    let label = host[domainStart...].prefix { $0 != UInt8(ascii: ".") }
    if domainStart == 0, let number = anySuffix.number(of: label) { body(number) }
    if let number = belowAnySuffix.number(of: label) { body(number) }
  }
}
