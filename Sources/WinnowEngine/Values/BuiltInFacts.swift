import WinnowModel
import WinnowText

/// The facts that Winnow finds itself in title, summary and body; each is a count and always known.
public struct BuiltInFacts: Sendable, Hashable {
  private var mixedScript = 0
  private var invisible = 0
  private var repaired = 0
  private var cards = 0

  /// Measures an item; ASCII text costs one pass.
  init(_ item: borrowing Item) {
    repaired = item.repairCount
    item.bytes.withUnsafeBufferPointer { bytes in
      for field in Field.prose {
        guard let range = item.range(of: field) else { continue }
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        let signals = EvasionSignals.measure(text)
        mixedScript += signals.mixedScript
        invisible += signals.invisible
        if Self.mayHoldCard(text) { cards += CardNumbers.count(in: text) }
      }
    }
  }

  /// Whether nothing was found.
  var isZero: Bool { mixedScript | invisible | repaired | cards == 0 }

  /// Whether there are as many digits as the shortest card number has; one pass without a branch.
  private static func mayHoldCard(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    for byte in text { digits &+= byte &- 0x30 < 10 ? 1 : 0 }
    return digits >= 13
  }

  /// The dotted paths, without a leading `fact.`.
  public static let paths = ["checksums.cards", "text.invisible", "text.mixed_script", "text.repaired"]

  /// One count by its path.
  func value(_ path: String) -> Int? {
    switch path {
    case "checksums.cards": cards
    case "text.invisible": invisible
    case "text.mixed_script": mixedScript
    case "text.repaired": repaired
    default: nil
    }
  }
}
