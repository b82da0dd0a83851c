/// Computes what near titles are found and compared by; one for each thread.
struct GramSigner {
  private var reader = TitleGrams()
  private var set = GramSet()

  /// Sets the distinct grams and the bands of a signature from a canonical title.
  mutating func sign(_ title: UnsafeBufferPointer<UInt8>, into signature: inout ItemSignature) {
    reader.read(title, into: &signature.grams)
    set.set(makingDistinct: &signature.grams)
    MinHash.shared.setBands(&signature.bands, of: signature.grams)
  }
}
