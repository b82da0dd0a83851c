/// What rules say of the hosts of one pattern.
struct HostRules: Sendable {
  /// A place inside an address where another one stands.
  struct Redirect: Sendable {
    var pattern: AddressPattern
    var needsScheme: Bool
  }

  /// An address of a page that has a better one.
  struct Site: Sendable {
    var pattern: AddressPattern
    var address: AddressTemplate
  }

  var parameters = ParameterRules()
  var redirects: [Redirect] = []
  var sites: [Site] = []

  /// Whether an address can lead to another one.
  var leadsOn: Bool { !redirects.isEmpty || !sites.isEmpty }
}
