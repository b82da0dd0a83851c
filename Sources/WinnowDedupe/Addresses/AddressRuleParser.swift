/// Reads the text form of address rules, which ``AddressRules`` describes.
struct AddressRuleParser {
  /// The words that begin a line.
  private enum Word: String, CaseIterable {
    case label, index, tracker, keep, alias, redirect, site

    /// What must follow.
    var needs: String {
      switch self {
      case .label: "a label"
      case .index: "a file name"
      case .tracker, .keep: "the name of a parameter"
      case .alias, .redirect, .site: "a host"
      }
    }
  }

  /// The name of the text in errors.
  let file: String
  private var line = 0

  /// Makes a parser.
  init(file: String) { self.file = file }

  /// Reads all rules; stops at the first line that is wrong.
  consuming func rules(in text: String) throws(AddressRulesError) -> [AddressRule] {
    var rules: [AddressRule] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      self.line += 1
      let words = line.split { $0 == " " || $0 == "\t" }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      rules += try self.rules(first, Array(words.dropFirst()))
    }
    return rules
  }

  private func rules(_ first: Substring, _ words: [Substring]) throws(AddressRulesError) -> [AddressRule] {
    guard let word = Word(rawValue: String(first)) else {
      let suggestion = Misspelling.nearest(to: String(first), among: Word.allCases.map(\.rawValue))
      throw AddressRulesError(
        code: .unknownWord, file: file, line: line, text: String(first), suggestion: suggestion)
    }
    guard !words.isEmpty else { throw error(.missing, word.needs) }
    switch word {
    case .label: return words.map { .label(Array($0.utf8)) }
    case .index: return words.map { .index(Array($0.utf8)) }
    case .tracker: return try parameters(words, isKept: false)
    case .keep: return try parameters(words, isKept: true)
    case .alias: return [try alias(words)]
    case .redirect: return [try redirect(words)]
    case .site: return [try site(words)]
    }
  }

  private func error(_ code: AddressRulesError.Code, _ text: some StringProtocol) -> AddressRulesError {
    AddressRulesError(code: code, file: file, line: line, text: String(text))
  }
}

// MARK: - Lines

extension AddressRuleParser {
  private func parameters(_ words: [Substring], isKept: Bool) throws(AddressRulesError) -> [AddressRule] {
    var names = words[...]
    var hosts: [HostPattern?] = [nil]
    if let on = words.firstIndex(of: "on") {
      names = words[..<on]
      hosts = []
      for word in words[(on + 1)...] { hosts.append(try host(word)) }
      guard !names.isEmpty else { throw error(.missing, Word.tracker.needs) }
      guard !hosts.isEmpty else { throw error(.missing, "a host after 'on'") }
    }
    var rules: [AddressRule] = []
    for name in names {
      let parts = name.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? NamePattern(wildcards: parts[1]) : nil
      // A lone star would leave no query on any site.
      guard let pattern = NamePattern(wildcards: parts[0]), !parts[0].isEmpty, parts.count == 1 || value != nil,
        parts[0].contains(where: { $0 != "*" }) || hosts != [nil]
      else { throw error(.badName, name) }
      for host in hosts { rules.append(.parameter(name: pattern, value: value, isKept: isKept, on: host)) }
    }
    return rules
  }

  private func alias(_ words: [Substring]) throws(AddressRulesError) -> AddressRule {
    try expect("=", at: 1, in: words)
    guard words.count > 2 else { throw error(.missing, "the host that it stands for") }
    if words.count > 3 { throw error(.unexpected, words[3]) }
    return .alias(host: try plainHost(words[0]), name: try plainHost(words[2]))
  }

  private func redirect(_ words: [Substring]) throws(AddressRulesError) -> AddressRule {
    guard words.count > 1 else { throw error(.missing, "a path") }
    if words.count > 2 { throw error(.unexpected, words[2]) }
    let pattern = try path(words[1])
    guard let name = pattern.names.first else { throw error(.missing, "'{url}' or '{address}'") }
    if pattern.names.count > 1 { throw error(.badPiece, pattern.names[1]) }
    guard name == "url" || name == "address" else { throw error(.badPiece, name) }
    return .redirect(try host(words[0]), pattern, needsScheme: name == "url")
  }

  private func site(_ words: [Substring]) throws(AddressRulesError) -> AddressRule {
    guard words.count > 1 else { throw error(.missing, "a path") }
    try expect("=", at: 2, in: words)
    guard words.count > 3 else { throw error(.missing, "the address that it stands for") }
    if words.count > 4 { throw error(.unexpected, words[4]) }
    let pattern = try path(words[1])
    let address = words[3]
    if !address.hasPrefix("/") { _ = try plainHost(address.prefix { $0 != "/" }) }
    var reader = AddressPatternReader()
    guard let tokens = reader.tokens(of: address, names: pattern.names) else {
      throw error(.badPiece, reader.unknownName)
    }
    return .site(try host(words[0]), pattern, AddressTemplate(tokens: tokens))
  }

  private func host(_ word: Substring) throws(AddressRulesError) -> HostPattern {
    guard let host = HostPattern(word) else { throw error(.badHost, word) }
    return host
  }

  private func plainHost(_ word: Substring) throws(AddressRulesError) -> [UInt8] {
    let pattern = try host(word)
    guard !pattern.includesSubdomains, !pattern.hasAnySuffix else { throw error(.badHost, word) }
    return pattern.name
  }

  private func path(_ word: Substring) throws(AddressRulesError) -> AddressPattern {
    var reader = AddressPatternReader()
    guard let pattern = reader.pattern(word) else { throw error(.badPath, word) }
    return pattern
  }

  private func expect(_ text: String, at index: Int, in words: [Substring]) throws(AddressRulesError) {
    guard words.count > index else { throw error(.missing, "'\(text)'") }
    guard words[index] == text else { throw error(.unexpected, words[index]) }
  }
}
