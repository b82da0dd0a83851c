import WinnowModel

/// Reads the providers out of ClearURLs' JSON.
struct ClearURLsReader {
  /// The rules of all providers.
  private(set) var rules: [AddressRule] = []
  /// The entries that cannot be used.
  private(set) var unused: [AddressRules.UnusedEntry] = []
  /// The name of the text in errors.
  let file: String

  /// Makes a reader.
  init(file: String) { self.file = file }

  /// Reads a whole file.
  mutating func read(_ json: [UInt8]) throws(AddressRulesError) {
    for (key, providers) in try members(of: json) where key == "providers" {
      for (name, provider) in try members(of: providers) {
        try read(try members(of: provider), provider: name)
      }
      return
    }
    throw error("it has no member 'providers'")
  }

  private mutating func read(
    _ members: [(key: String, json: [UInt8])], provider name: String
  ) throws(AddressRulesError) {
    guard let pattern = members.first(where: { $0.key == "urlPattern" }), let text = Self.text(pattern.json) else {
      throw error("provider '\(name)' has no 'urlPattern'")
    }
    var provider = ClearURLsProvider(name: name, urlPattern: text)
    for (key, json) in members {
      switch key {
      case "rules", "referralMarketing":
        for text in try texts(json) { provider.addParameter(text, key: key) }
      case "exceptions": for text in try texts(json) { provider.addException(text) }
      case "redirections": for text in try texts(json) { provider.addRedirection(text) }
      case "rawRules": for text in try texts(json) { provider.refuse(key, text) }
      // `urlPattern` was read before; `completeProvider` and `forceRedirection` are of no use to a key.
      default: break
      }
    }
    rules += provider.rules
    unused += provider.unused
  }

  private func error(_ text: String) -> AddressRulesError {
    AddressRulesError(code: .notJSON, file: file, line: 0, text: text)
  }

  // MARK: - JSON

  /// The members of an object, each with the bytes of its value.
  private func members(of json: [UInt8]) throws(AddressRulesError) -> [(key: String, json: [UInt8])] {
    var scanner = JSONScanner()
    let result = json.withUnsafeBufferPointer { bytes -> Result<[(key: String, json: [UInt8])], JSONError> in
      do throws(JSONError) {
        guard try scanner.scan(bytes).kind == .object else { return .success([]) }
        return .success(
          scanner.members.map { ($0.key.text(in: bytes), Array(bytes[$0.value.start..<$0.value.end])) })
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let members): return members
    case .failure(let problem): throw error("\(problem.code.rawValue) at byte \(problem.utf8Offset)")
    }
  }

  /// The strings of an array.
  private func texts(_ json: [UInt8]) throws(AddressRulesError) -> [String] {
    guard json.first == UInt8(ascii: "[") else { throw error("a list was expected") }
    var texts: [String] = []
    var position = 1
    while position < json.count {
      // The text was scanned before: a quote begins a string, and one without a backslash ends it.
      guard json[position] == UInt8(ascii: "\"") else {
        position += 1
        continue
      }
      let start = position
      position += 1
      while position < json.count, json[position] != UInt8(ascii: "\"") {
        position += json[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard position < json.count, let text = Self.text(Array(json[start...position])) else {
        throw error("a list of texts was expected")
      }
      texts.append(text)
      position += 1
    }
    return texts
  }

  private static func text(_ json: [UInt8]) -> String? {
    guard json.count >= 2, json.first == UInt8(ascii: "\"") else { return nil }
    let value = JSONValue(
      kind: .string, range: 1..<json.count - 1, isEscaped: json.contains(UInt8(ascii: "\\")))
    return json.withUnsafeBufferPointer { value.text(in: $0) }
  }
}
