import WinnowText

/// One value's text in the preparations that tests asked for, each made once per item.
///
/// Buffers are kept from item to item.
struct PreparedView {
  private var views = Array(repeating: TextView(), count: PreparedText.allCases.count)
  private var ready: UInt8 = 0

  /// Forgets the texts and keeps their memory.
  mutating func reset() { ready = 0 }

  /// The value prepared, made now if no test asked before.
  mutating func view(_ text: PreparedText, of raw: UnsafeBufferPointer<UInt8>) -> TextView {
    prepare(text, of: raw)
    return views[text.rawValue]
  }

  /// The bytes of the value prepared.
  mutating func bytes(_ text: PreparedText, of raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    prepare(text, of: raw)
    return views[text.rawValue].bytes
  }

  private mutating func prepare(_ text: PreparedText, of raw: UnsafeBufferPointer<UInt8>) {
    let bit: UInt8 = 1 << UInt8(text.rawValue)
    guard ready & bit == 0 else { return }
    ready |= bit
    switch text {
    case .raw: views[text.rawValue].setRaw(raw)
    case .composed: views[text.rawValue].setComposed(raw)
    case .folded: views[text.rawValue].setFolded(raw)
    case .loweredRaw: views[text.rawValue].setLowered(view(.raw, of: raw))
    case .loweredComposed: views[text.rawValue].setLowered(view(.composed, of: raw))
    }
  }

  /// The bytes of a text prepared on its own, for phrases at load time.
  mutating func prepared(_ raw: UnsafeBufferPointer<UInt8>, as text: PreparedText) -> [UInt8] {
    reset()
    guard text == .folded else { return view(text, of: raw).bytes }
    views[text.rawValue].setFoldedPhrase(raw)
    return views[text.rawValue].bytes
  }
}
