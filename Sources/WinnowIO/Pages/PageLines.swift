/// A page as the one line of its input.
final class PageLines: ItemLines {
  private let stream: ByteStream
  private(set) var lineNumber = 0

  init(_ stream: ByteStream) { self.stream = stream }

  var storedByteCount: Int { stream.storedByteCount }

  func add(to block: InputBlock, lineLimit: Int) throws(InputError) -> Bool {
    lineNumber += 1
    switch try content() {
    case .tooLong: block.append(.lineTooLong)
    case .damaged: block.append(.truncated)
    case .bytes(let bytes): bytes.withUnsafeBufferPointer { block.append(page: $0) }
    }
    return false
  }

  private enum Content { case bytes([UInt8]), tooLong, damaged }

  private func content() throws(InputError) -> Content {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: ByteStream.blockBytes)
    while true {
      do throws(ByteStream.Failure) {
        let count = try stream.read(into: &block)
        if count == 0 { return .bytes(bytes) }
        bytes += block[..<count]
      } catch {
        switch error {
        case .damaged: return .damaged
        case .input(let error): throw error
        }
      }
      if bytes.count > LineReader.lineLimitBytes { return .tooLong }
    }
  }
}
