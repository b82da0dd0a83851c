/// One line of address rules; see ``AddressRules`` for what each means.
enum AddressRule: Sendable, Hashable {
  case label([UInt8])
  case index([UInt8])
  case parameter(name: NamePattern, value: NamePattern?, isKept: Bool, on: HostPattern?)
  case alias(host: [UInt8], name: [UInt8])
  /// `needsScheme` is whether the target must begin with `http`.
  case redirect(HostPattern, AddressPattern, needsScheme: Bool)
  case site(HostPattern, AddressPattern, AddressTemplate)
}
