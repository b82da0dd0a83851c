/// A table that is filled once and read by all threads without locks, reference counting or bounds checks.
///
/// Hot loops copy ``start`` into a local; whoever does keeps the table alive, as every judge does through its rule set.
final class ConstantTable<Element: BitwiseCopyable & Sendable>: Sendable {
  // SAFETY: allocated and filled in `init`, never written again, freed in `deinit` only.
  nonisolated(unsafe) let start: UnsafePointer<Element>
  let count: Int

  init(_ elements: some Collection<Element>) {
    count = elements.count
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, count))
    _ = memory.initialize(fromContentsOf: elements)
    // `allocate` with a capacity above zero always has an address.
    start = UnsafePointer(memory.baseAddress ?? UnsafeMutablePointer<Element>.allocate(capacity: 1))
  }

  deinit { start.deallocate() }

  /// The element at an index, which must be in the table.
  @inline(__always)
  subscript(index: Int) -> Element {
    assert(index >= 0 && index < count, "outside of the table")
    return start[index]
  }
}
