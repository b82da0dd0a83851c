/// A start tag, as long as the handler that it is given to runs.
struct XMLElement {
  /// The name without its prefix, in lower case.
  let name: String
  /// The prefix, in lower case; empty when there is none.
  let prefix: String
  /// The address of the name space; empty when the document names none for the prefix.
  let namespace: String
  let attributes: XMLAttributes
}
