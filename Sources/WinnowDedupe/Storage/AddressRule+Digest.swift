extension AddressRule {
  /// The rule as text, for a digest: equal for equal rules, and different for different ones.
  var digestText: String {
    switch self {
    case .label(let name): "label \(name)"
    case .index(let name): "index \(name)"
    case .parameter(let name, let value, let isKept, let host):
      "parameter \(name.digestText) = \(value?.digestText ?? "") \(isKept) \(host?.digestText ?? "")"
    case .alias(let host, let name): "alias \(host) \(name)"
    case .redirect(let host, let pattern, let needsScheme):
      "redirect \(host.digestText) \(pattern.digestText) \(needsScheme)"
    case .site(let host, let pattern, let address):
      "site \(host.digestText) \(pattern.digestText) \(address.digestText)"
    }
  }
}

extension NamePattern {
  fileprivate var digestText: String {
    elements.map { "\($0.set.digestText) \($0.isOptional) \($0.isRepeated)" }.joined(separator: ",")
  }
}

extension ASCIISet {
  fileprivate var digestText: String {
    let words = [UInt8(0), 64].map { start in
      (UInt8(0)..<64).reduce(into: UInt64(0)) { bits, byte in
        if contains(start + byte) { bits |= 1 << UInt64(byte) }
      }
    }
    return "\(words[0])-\(words[1])"
  }
}

extension HostPattern {
  fileprivate var digestText: String { "\(name) \(includesSubdomains) \(hasAnySuffix)" }
}

extension TextPattern {
  fileprivate var digestText: String {
    let parts = tokens.map { token in
      switch token {
      case .literal(let text): "\(text)"
      case .any: "*"
      case .capture(let number): "{\(number)}"
      }
    }
    return parts.joined(separator: " ")
  }
}

extension AddressPattern {
  fileprivate var digestText: String {
    let path = segments.map(\.digestText).joined(separator: "/")
    let end = "\(gap ?? -1) \(isOpen) \(rest?.digestText ?? "") \(restCapture) \(names)"
    return switch query {
    case nil: "\(path) \(end)"
    case .whole(let number): "\(path) \(end) ?{\(number)}"
    case .parameter(let name, let pattern): "\(path) \(end) ?\(name)=\(pattern.digestText)"
    }
  }
}

extension AddressTemplate {
  fileprivate var digestText: String {
    let parts = tokens.map { token in
      switch token {
      case .literal(let text): "\(text)"
      case .piece(let number): "{\(number)}"
      }
    }
    return parts.joined(separator: " ")
  }
}
