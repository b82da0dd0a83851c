/// Addresses that are written relative to another one.
enum URLReference {
  /// The address that a reference means in a document at `base`, by RFC 3986; the reference itself where there is no base.
  static func resolved(_ reference: String, against base: String?) -> String {
    guard let base, scheme(of: reference) == nil, let scheme = scheme(of: base), !reference.isEmpty else {
      return reference
    }
    let afterScheme = base.dropFirst(scheme.count + 1)
    guard afterScheme.hasPrefix("//") else { return reference }
    if reference.hasPrefix("//") { return scheme + ":" + reference }
    let rest = afterScheme.dropFirst(2)
    let hostEnd = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let root = scheme + "://" + rest[..<hostEnd]
    let address = rest[hostEnd...].prefix { $0 != "#" }
    if reference.hasPrefix("#") { return root + address + reference }
    let path = address.prefix { $0 != "?" }
    if reference.hasPrefix("?") { return root + path + reference }
    let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    let written = reference[..<end]
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    let target = written.hasPrefix("/") ? String(written) : String(folder) + written
    return root + withoutDots(target) + reference[end...]
  }

  /// The scheme that an address begins with, such as `https`.
  static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":"), let first = address.first, first.isASCII, first.isLetter else {
      return nil
    }
    let scheme = address[..<colon]
    let isName = scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return isName ? String(scheme) : nil
  }

  /// Whether an address leads to the web.
  static func isWeb(_ address: String) -> Bool {
    let scheme = scheme(of: address)?.lowercased()
    return scheme == "http" || scheme == "https"
  }

  /// A path without the steps `.` and `..`.
  private static func withoutDots(_ path: String) -> String {
    var steps: [Substring] = []
    let written = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, step) in written.enumerated() {
      let isLast = index == written.count - 1
      switch step {
      case ".": if isLast { steps.append("") }
      case "..":
        _ = steps.popLast()
        if isLast { steps.append("") }
      default: steps.append(step)
      }
    }
    return "/" + steps.joined(separator: "/")
  }
}
