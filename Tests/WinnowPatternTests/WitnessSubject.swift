import Foundation
import WinnowPattern
import WinnowText

extension PatternTraits {
  /// The literals of the witnesses as text.
  var texts: [String]? { witnesses?.map { String(decoding: $0.literal, as: UTF8.self) } }
}

extension [UInt8] {
  /// Whether the literal stands somewhere.
  func holds(_ literal: [UInt8]) -> Bool { firstPlace(of: literal, from: 0) != nil }

  /// Where the literal stands.
  func places(of literal: [UInt8]) -> [Int] {
    var (places, from): ([Int], Int) = ([], 0)
    while let place = firstPlace(of: literal, from: from) {
      places.append(place)
      from = place + 1
    }
    return places
  }

  private func firstPlace(of literal: [UInt8], from start: Int) -> Int? {
    withUnsafeBytes { text -> Int? in
      guard let base = text.baseAddress else { return nil }
      var place = base + start
      let end = base + text.count
      while end - place >= literal.count {
        guard let found = memchr(place, Int32(literal[0]), end - place - literal.count + 1) else { return nil }
        if memcmp(found, literal, literal.count) == 0 { return UnsafeRawPointer(found) - base }
        place = UnsafeRawPointer(found) + 1
      }
      return nil
    }
  }
}

/// The text as the lowered view has it.
func lowered(_ text: [UInt8]) -> [UInt8] {
  var (raw, view) = (TextView(), TextView())
  text.withUnsafeBufferPointer { raw.setRaw($0) }
  view.setLowered(raw)
  return view.bytes
}
