internal import CLibPSL

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension URLParts {
  /// The registrable domain of a host: its public suffix and one label more.
  ///
  /// Uses the public suffix list built into libpsl. The host must be in lower case, in Unicode or in Punycode; the answer
  /// is in the same spelling. Gives `nil` for numeric addresses, for a bare suffix and for a host with empty labels.
  public static func registrableDomain(ofHost host: String) -> String? {
    let labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let last = labels.last, labels.allSatisfy({ !$0.isEmpty }), !isNumeric(last), !host.hasPrefix("[") else {
      return nil
    }
    return host.withCString { name -> String? in
      // SAFETY: the answer points into `name`, which lives through this closure; the built-in list is never freed.
      guard let domain = psl_registrable_domain(psl_builtin(), name) else { return nil }
      return String(cString: domain)
    }
  }

  /// Whether a last label makes the host an IPv4 address: digits only, or a hexadecimal number.
  private static func isNumeric(_ label: Substring.UTF8View) -> Bool {
    label.allSatisfy(\.isDigit) || (label.starts(with: "0x".utf8) && label.dropFirst(2).allSatisfy(\.isHexadecimal))
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool { hexadecimalValue != nil }
}
