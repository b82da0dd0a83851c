import Foundation
import WinnowPattern
import WinnowText

extension Witnesses {
  /// The literals as text.
  var texts: [String] { literals.map { String(decoding: $0, as: UTF8.self) } }

  /// Whether one of the literals stands in a text in lower case.
  func occur(inLowered text: [UInt8]) -> Bool {
    text.withUnsafeBytes { text in literals.contains { occurs($0, in: text) } }
  }

  private func occurs(_ literal: [UInt8], in text: UnsafeRawBufferPointer) -> Bool {
    guard var place = text.baseAddress else { return false }
    let end = place + text.count
    while end - place >= literal.count {
      guard let found = memchr(place, Int32(literal[0]), end - place - literal.count + 1) else { return false }
      if memcmp(found, literal, literal.count) == 0 { return true }
      place = UnsafeRawPointer(found) + 1
    }
    return false
  }
}

/// The text as the lowered view has it.
func lowered(_ text: [UInt8]) -> [UInt8] {
  var (raw, view) = (TextView(), TextView())
  text.withUnsafeBufferPointer { raw.setRaw($0) }
  view.setLowered(raw)
  return view.bytes
}
