/// Reads the hosts out of the regular expressions for addresses that ClearURLs uses, which nearly all have one form:
/// `^https?:\/\/(?:[a-z0-9-]+\.)*?example\.com`, perhaps with an expression for any suffix, perhaps with a path.
struct ClearURLsHosts {
  /// The hosts; empty where the expression is for every address.
  var hosts: [HostPattern] = []
  /// Whether the expression is for every address.
  var areAll = false
  /// What follows the host, from its slash on.
  var path = ""

  /// The forms of "and all hosts below".
  private static let below = [
    #"(?:[a-z0-9-]+\.)*?"#, #"(?:[a-z0-9-]+\.)*"#, #"(?:[a-z0-9-]+\.)?"#, #"(?:[a-zA-Z0-9-]+\.)*?"#,
    #"([a-z0-9-]+\.)*?"#,
    #"(?:\w+\.)*?"#, #"(?:\w+\.)?"#, #"(?:[^\/]+\.)?"#, #".*\."#, #"(?:www\.)?"#,
  ]
  /// The forms of "any suffix".
  private static let anySuffix = [
    #"(?:\.[a-z]{2,}){1,}"#, #"(?:\.[a-z]{2,})+"#, #"(?:\.[a-z]{2,}){1,2}"#, #"(\.[a-z]{2,}){1,}"#, #"\.[a-z]{2,}"#,
  ]

  /// Reads an expression; `nil` where it has another form.
  init?(_ expression: String) {
    var rest = expression[...]
    if rest == ".*" || rest == "^.*" {
      areAll = true
      return
    }
    guard Self.drop([#"^https?:\/\/"#, #"^https?://"#, #"^(?:https?:\/\/)?"#, #"https?:\/\/"#], from: &rest) else {
      return nil
    }
    let includesSubdomains = Self.drop(Self.below, from: &rest)
    let slash = rest.firstRange(of: #"\/"#) ?? rest.endIndex..<rest.endIndex
    path = String(rest[slash.lowerBound...].replacing(#"\/"#, with: "/"))
    rest = rest[..<slash.lowerBound]
    if rest.hasSuffix("$") { rest = rest.dropLast() }
    let hasAnySuffix = Self.dropLast(Self.anySuffix, from: &rest)
    guard let sequences = ClearURLsExpression.sequences(of: rest.utf8) else { return nil }
    for sequence in sequences {
      guard let name = NamePattern(sequence)?.literal, !name.isEmpty,
        let host = HostPattern(String(decoding: name, as: UTF8.self)), !hasAnySuffix || !name.contains(0x2E)
      else { return nil }
      hosts.append(
        HostPattern(name: host.name, includesSubdomains: includesSubdomains, hasAnySuffix: hasAnySuffix))
    }
  }

  private static func drop(_ forms: [String], from text: inout Substring) -> Bool {
    guard let form = forms.first(where: { text.hasPrefix($0) }) else { return false }
    text = text.dropFirst(form.count)
    return true
  }

  private static func dropLast(_ forms: [String], from text: inout Substring) -> Bool {
    guard let form = forms.first(where: { text.hasSuffix($0) }) else { return false }
    text = text.dropLast(form.count)
    return true
  }
}
