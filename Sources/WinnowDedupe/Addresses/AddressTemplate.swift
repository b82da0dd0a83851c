/// The one address of a page that has several, with places for the pieces of a pattern: `youtube.com/watch?v={id}`.
///
/// A template that begins with a slash is on the same host.
struct AddressTemplate: Sendable, Hashable {
  /// One part of the text.
  enum Token: Sendable, Hashable {
    case literal([UInt8])
    case piece(Int)
  }

  /// The parts in order.
  var tokens: [Token]

  /// Appends the address.
  /// - Parameter host: the host of the address that matched.
  func append(_ captures: AddressCaptures, host: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    if case .literal(let text) = tokens.first, text.first == UInt8(ascii: "/") { output.append(contentsOf: host) }
    for token in tokens {
      switch token {
      case .literal(let text): output.append(contentsOf: text)
      case .piece(let number): captures.withPiece(number) { output.append(contentsOf: $0) }
      }
    }
  }
}
