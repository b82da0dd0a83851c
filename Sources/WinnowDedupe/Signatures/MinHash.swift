import CWinnowScan

/// Computes the keys by which near titles find one another: 80 least hashes of the grams in 20 bands of four.
///
/// Two titles of Jaccard similarity `s` share at least one band with a probability of `1 - (1 - s⁴)²⁰`: 98 % at 0.65, 93 %
/// at 0.6, 72 % at 0.5, 40 % at 0.4.
// SAFETY: `@unchecked Sendable` because the memory is written in `init` only, before anyone else can see it.
final class MinHash: @unchecked Sendable {
  static let shared = MinHash()
  /// The number of bands.
  static let bandCount = 20
  private let functions: UnsafeMutablePointer<winnow_minhash_functions>

  private init() {
    functions = .allocate(capacity: 1)
    winnow_minhash_make(functions)
  }

  deinit { functions.deallocate() }

  /// Sets the keys of a title's bands, and its bits.
  func setBands(_ bands: inout Bands, of grams: ContiguousArray<UInt32>) {
    // The four values of a band lie in one word.
    var values = InlineArray<20, UInt64>(repeating: 0)
    var valuesSpan = values.mutableSpan
    valuesSpan.withUnsafeMutableBytes { values in
      grams.withUnsafeBufferPointer {
        winnow_minhash($0.baseAddress, $0.count, functions, values.baseAddress?.assumingMemoryBound(to: UInt16.self))
      }
    }
    for band in 0..<Self.bandCount {
      let hash = (values[band] ^ UInt64(band &+ 1) &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
      bands.keys[band] = UInt32(truncatingIfNeeded: hash >> 32)
    }
    bands.bits = 0
    for band in 0..<16 {
      // Brings the lowest bits of four values side by side.
      let gathered = (values[band] & 0x0001_0001_0001_0001) &* 0x0001_0002_0004_0008
      bands.bits |= (gathered >> 48 & 0xF) << UInt64(4 * band)
    }
  }
}

/// What titles are found and sifted by.
struct Bands: Sendable {
  /// A key for each band.
  var keys = InlineArray<20, UInt32>(repeating: 0)
  /// The lowest bits of 64 least hashes.
  var bits: UInt64 = 0

  /// Whether two titles may be similar: of those that are at 0.65 and share a band, one in 1,500 is lost, while a third
  /// of the pairs of 0.35 and nearly all below 0.2 are sifted out without a look at their titles.
  ///
  /// A pair by chance mostly shares one band only, and of the similar ones nine in a hundred do, so more is asked of those.
  @inline(__always)
  static func mayBeSimilar(_ left: UInt64, _ right: UInt64, bandCount: Int) -> Bool {
    (left ^ right).nonzeroBitCount <= (bandCount == 1 ? 20 : 24)
  }
}
