/// The texts of one item in one piece of memory, each with room behind it for wide loads.
///
/// Texts are named by ranges, because the memory moves when it grows; an address holds until the next call that adds a text.
/// Use from one thread at a time.
struct TextArena: ~Copyable {
  /// Zero bytes behind every text.
  static let padding = 48
  /// Memory that is kept after an item with long texts.
  private static let keptBytes = 4 * 1024 * 1024

  // SAFETY: owned; allocated by `reserve` and freed in `deinit` or when it grows.
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var used = 0

  /// A text in the arena.
  struct Range: BitwiseCopyable {
    var start: Int32
    var count: Int32

    static let empty = Range(start: 0, count: 0)
  }

  init() {
    capacity = 16 * 1024
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  /// Forgets all texts and keeps the memory.
  mutating func removeAll() {
    used = 0
    guard capacity > Self.keptBytes else { return }
    memory.deallocate()
    capacity = 16 * 1024
    memory = .allocate(capacity: capacity)
  }

  /// The bytes of a text.
  @inline(__always)
  subscript(range: Range) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: memory + Int(range.start), count: Int(range.count))
  }

  /// The address of a text, behind which ``padding`` bytes may be read.
  @inline(__always)
  func address(of range: Range) -> UnsafePointer<UInt8> { UnsafePointer(memory + Int(range.start)) }

  /// Makes room for a text, to be filled through ``mutableAddress(of:)``; the padding behind it is zero.
  mutating func reserve(_ count: Int) -> Range {
    grow(by: count)
    let range = Range(start: Int32(used), count: Int32(count))
    used &+= count &+ Self.padding
    (memory + used - Self.padding).update(repeating: 0, count: Self.padding)
    return range
  }

  /// The address of a text that was reserved last.
  func mutableAddress(of range: Range) -> UnsafeMutablePointer<UInt8> { memory + Int(range.start) }

  /// Adds a copy of some bytes, which must not be of this arena.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) -> Range {
    let range = reserve(bytes.count)
    if let start = bytes.baseAddress { mutableAddress(of: range).update(from: start, count: bytes.count) }
    return range
  }

  private mutating func grow(by count: Int) {
    let needed = used &+ count &+ Self.padding
    guard needed > capacity else { return }
    let larger = max(needed, 2 * capacity)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: memory, count: used)
    memory.deallocate()
    (memory, capacity) = (moved, larger)
  }
}
