#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Turns text of one encoding into UTF-8, piece by piece, with the system's iconv(3).
final class CharacterConverter {
  private let handle: iconv_t
  /// The beginning of a character whose other bytes are yet to come.
  private var rest: [UInt8] = []

  /// `nil` when the system does not know the encoding.
  init?(from encoding: String) {
    handle = iconv_open("UTF-8", encoding)
    guard handle != iconv_t(bitPattern: -1) else { return nil }
  }

  deinit { iconv_close(handle) }

  /// The text as UTF-8; what is no character becomes U+FFFD.
  /// - Parameter isLast: whether no more bytes come, so that half a character is none.
  func converted(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var input = rest + bytes
    rest = []
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: max(64, 2 * input.count))
    var position = 0
    while position < input.count {
      let (consumed, produced, failure) = step(&input, from: position, into: &block)
      output += block[..<produced]
      position += consumed
      switch failure {
      case 0, E2BIG: continue
      case EINVAL where !isLast:
        rest = Array(input[position...])
        return output
      default:
        output += "\u{FFFD}".utf8
        position += 1
      }
    }
    return output
  }

  /// One call of iconv(3); the failure is its error number, or 0.
  private func step(
    _ input: inout [UInt8], from position: Int, into block: inout [UInt8]
  ) -> (consumed: Int, produced: Int, failure: Int32) {
    input.withUnsafeMutableBytes { input in
      block.withUnsafeMutableBytes { block in
        // SAFETY: both pointers and counts describe memory of the two closures, and iconv(3) stays inside.
        var source = input.baseAddress.map { ($0 + position).assumingMemoryBound(to: CChar.self) }
        var sourceCount = input.count - position
        var target = block.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) }
        var targetCount = block.count
        let status = iconv(handle, &source, &sourceCount, &target, &targetCount)
        let failure = status == -1 ? errno : 0
        return (input.count - position - sourceCount, block.count - targetCount, failure)
      }
    }
  }
}
