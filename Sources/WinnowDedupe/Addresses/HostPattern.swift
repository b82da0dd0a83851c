/// Which hosts a rule is for.
///
/// `example.com` is that host alone, without leading labels such as `www`; `*.example.com` is it and all below;
/// `example.*` is `example` under any public suffix; `*.example.*` all below that, too.
struct HostPattern: Sendable, Hashable {
  /// The name between the stars, in lower case.
  var name: [UInt8]
  /// Whether hosts below belong to it.
  var includesSubdomains: Bool
  /// Whether the name stands before a public suffix.
  var hasAnySuffix: Bool

  /// Makes a pattern from its parts.
  init(name: [UInt8], includesSubdomains: Bool, hasAnySuffix: Bool) {
    (self.name, self.includesSubdomains, self.hasAnySuffix) = (name, includesSubdomains, hasAnySuffix)
  }

  /// Reads a pattern; `nil` where it is none.
  init?(_ text: some StringProtocol) {
    var name = text.utf8.map(\.loweredASCII)[...]
    includesSubdomains = name.starts(with: "*.".utf8)
    if includesSubdomains { name = name.dropFirst(2) }
    hasAnySuffix = name.suffix(2).elementsEqual(".*".utf8)
    if hasAnySuffix { name = name.dropLast(2) }
    self.name = Array(name)
    let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.allSatisfy({ !$0.isEmpty }), !hasAnySuffix || labels.count == 1,
      name.allSatisfy({ $0 >= 0x80 || ASCIISet.unreserved.contains($0) })
    else { return nil }
  }
}
