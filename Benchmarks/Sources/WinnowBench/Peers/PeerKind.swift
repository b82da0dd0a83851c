import ArgumentParser

/// What Winnow is compared with.
enum PeerKind: String, CaseIterable, ExpressibleByArgument {
  case pcre2
  case vectorscan
  case vectorscanUCP = "vectorscan-ucp"
  case re2

  /// The program below `Benchmarks/Peers`.
  var program: String {
    switch self {
    case .pcre2: "pcre2-loop"
    case .vectorscan, .vectorscanUCP: "vectorscan"
    case .re2: "re2-set"
    }
  }

  var options: [String] { self == .vectorscanUCP ? ["--ucp"] : [] }

  var title: String {
    switch self {
    case .pcre2: "plain loop over PCRE2 JIT"
    case .vectorscan: "Vectorscan filter + PCRE2"
    case .vectorscanUCP: "Vectorscan filter with UCP + PCRE2"
    case .re2: "RE2::Set + PCRE2"
    }
  }

  /// For the head of a column.
  var shortTitle: String {
    switch self {
    case .pcre2: "PCRE2 loop"
    case .vectorscan, .vectorscanUCP, .re2: title
    }
  }

  /// Whether its hits must be those of PCRE2; the filters know fewer characters than PCRE2 does.
  var isExact: Bool { self == .pcre2 }

  /// Why hits may be missing.
  var reasonForMisses: String {
    switch self {
    case .pcre2: ""
    case .vectorscan: #"without UCP \b, \w, \d and \s are ASCII"#
    case .vectorscanUCP: "its Unicode tables are older than those of PCRE2"
    case .re2: #"\b, \w, \d and \s are ASCII"#
    }
  }
}
