extension URLKeyMaker {
  /// Appends the parameters that choose the page, in the order of their bytes and each once.
  mutating func appendQuery(_ text: Slice<UnsafeBufferPointer<UInt8>>, to key: inout [UInt8]) {
    query.removeAll(keepingCapacity: true)
    parameters.removeAll(keepingCapacity: true)
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: UInt8(ascii: "&")) ?? text.endIndex
      takeParameter(text[start..<end])
      start = end + 1
    }
    guard !parameters.isEmpty else { return }
    sortParameters()
    query.withUnsafeBufferPointer { query in
      var previous: Range<Int>?
      for parameter in parameters {
        if let previous, query[previous].elementsEqual(query[parameter.range]) { continue }
        key.append(previous == nil ? UInt8(ascii: "?") : UInt8(ascii: "&"))
        key.append(contentsOf: UnsafeBufferPointer(rebasing: query[parameter.range]))
        previous = parameter.range
      }
    }
  }

  /// Takes a parameter in its one spelling, unless it is empty or counts visitors.
  private mutating func takeParameter(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    let count = query.count
    AddressPart.query.append(text, to: &query)
    guard let parameter = query.withUnsafeBufferPointer({ Self.parameter(in: $0[count...]) }), !isDropped(parameter)
    else {
      query.removeLast(query.count - count)
      return
    }
    parameters.append(parameter)
  }

  /// The parts of a parameter; `nil` for one without a name or with an empty value.
  ///
  /// Pages often hold `&amp;` where they mean `&`, and some readers leave it at that.
  private static func parameter(in text: Slice<UnsafeBufferPointer<UInt8>>) -> AddressParameter? {
    var text = text
    while text.hasPrefix(ignoringCase: "amp;") { text = text.dropFirst(4) }
    let nameEnd = text.firstIndex(of: UInt8(ascii: "=")) ?? text.endIndex
    guard !text.isEmpty, nameEnd + 1 != text.endIndex else { return nil }
    return AddressParameter(range: text.startIndex..<text.endIndex, nameEnd: nameEnd)
  }

  private func isDropped(_ parameter: AddressParameter) -> Bool {
    query.withUnsafeBufferPointer { query in
      let name = query[parameter.range.lowerBound..<parameter.nameEnd]
      let value = query[min(parameter.nameEnd + 1, parameter.range.upperBound)..<parameter.range.upperBound]
      var verdict = rules.parameters.verdict(name: name, value: value)
      for place in places where !rules.hostRules[place].parameters.isEmpty {
        verdict.formUnion(rules.hostRules[place].parameters.verdict(name: name, value: value))
      }
      return verdict.contains(.dropped) && !verdict.contains(.kept)
    }
  }

  private mutating func sortParameters() {
    query.withUnsafeBufferPointer { query in
      let precedes = { (left: AddressParameter, right: AddressParameter) in
        query[left.range].lexicographicallyPrecedes(query[right.range])
      }
      // The library's sort takes memory of its own, which pays for many only.
      guard parameters.count <= Self.fewParameters else { return parameters.sort(by: precedes) }
      for end in 1..<parameters.count {
        var index = end
        while index > 0, precedes(parameters[index], parameters[index - 1]) {
          parameters.swapAt(index, index - 1)
          index -= 1
        }
      }
    }
  }

  private static let fewParameters = 24
}
