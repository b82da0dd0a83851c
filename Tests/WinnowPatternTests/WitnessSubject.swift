import Foundation
import WinnowPattern
import WinnowText

extension PatternTraits {
  /// The literals of the witnesses as text.
  var texts: [String]? { witnesses?.map { String(decoding: $0.literal, as: UTF8.self) } }

  /// Whether one of the witnesses' literals stands in a text in lower case; true when there are none.
  func allow(lowered text: [UInt8]) -> Bool {
    guard let witnesses else { return true }
    return text.withUnsafeBytes { text in witnesses.contains { occurs($0.literal, in: text) } }
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
