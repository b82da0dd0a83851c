import WinnowModel

extension AddressRules {
  /// An entry of ClearURLs' data that has no counterpart here.
  package struct UnusedEntry: Sendable, Hashable {
    /// The name of its provider.
    package var provider: String
    /// The member that it stands in, such as `rawRules`.
    package var key: String
    /// The regular expression.
    package var text: String
  }

  /// Adds the rules of ClearURLs' own data, `data.min.json`.
  ///
  /// Its rules are regular expressions over names, of which those that need no going back are used, which is nearly all; what
  /// cannot be used is in `unused`, in the order of the file. Raw rules change the text of an address anywhere and are never
  /// used. A `completeProvider`, whose addresses are to be blocked, says nothing about keys.
  /// - Parameter file: the data's name in an error.
  package init(
    extending other: AddressRules, clearURLs json: [UInt8], file: String, unused: inout [UnusedEntry]
  ) throws(AddressRulesError) {
    var reader = ClearURLsReader(file: file)
    try reader.read(json)
    unused = reader.unused
    self.init(other.rules + reader.rules)
  }
}
