/// The items inside the window, in memory: a ring of items with the chains that lead to them.
///
/// Items are numbered in the order of the input; numbers wrap around at four billion. About 400 bytes an item with a title of
/// 75 letters, whatever the number of items; see docs/performance.md.
struct LiveIndex {
  private var items: ContiguousArray<LiveItem>
  private var chains: KeyChains
  private var texts: ByteRing
  /// The number of the oldest live item, and of the next one to come.
  private(set) var oldest = 0
  private(set) var next = 0
  private var keys = InlineArray<23, UInt32>(repeating: 0)

  private static let idKind = MinHash.bandCount
  private static let addressKind = MinHash.bandCount + 1
  private static let titleKind = MinHash.bandCount + 2

  /// Chains are made anew when there are too few, which takes a while; three megabytes are enough for most feeds.
  private static let leastChainCount = 1 << 15

  /// Makes an index whose first item gets a number.
  ///
  /// An index that goes on where another one stopped needs its capacity and chains, too: what shares a chain depends on them.
  init(firstItem: Int = 0, capacity: Int = 8192, chainCount: Int? = nil) {
    let capacity = max(capacity, 16)
    items = ContiguousArray(repeating: .none, count: capacity)
    chains = KeyChains(slotCount: capacity, chainCount: chainCount ?? max(capacity, Self.leastChainCount))
    texts = ByteRing(capacity: max(capacity * 96, 4 * CanonicalTitle.byteLimit))
    (oldest, next) = (firstItem, firstItem)
  }

  /// How many items are live.
  var count: Int { next - oldest }
  /// How many items there is room for, and how many chains.
  var capacity: Int { items.count }
  var chainCount: Int { chains.chainCount }
  /// The bytes of all tables.
  var byteCount: Int { items.count * MemoryLayout<LiveItem>.stride + chains.byteCount + texts.byteCount }

  private var live: LiveRange { LiveRange(oldest: oldest, next: next) }

  // MARK: - Items

  /// A live item.
  subscript(number: Int) -> LiveItem {
    get { items[slot(of: number)] }
    set { items[slot(of: number)] = newValue }
  }

  private func slot(of number: Int) -> Int { number % items.count }

  /// Calls the closure with the canonical title of an item.
  @inline(__always)
  func withTitle<Result>(of item: LiveItem, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try texts.withText(at: item.text, count: Int(item.titleLength), body)
  }

  /// The id of an item.
  func id(of item: LiveItem) -> String {
    texts.withText(at: item.text + Int(item.titleLength), count: Int(item.idLength)) {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Calls the closure with the title of an item and the id behind it.
  func withTexts<Result>(of item: LiveItem, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try texts.withText(at: item.text, count: Int(item.titleLength) + Int(item.idLength), body)
  }

  // MARK: - Looking up

  /// Sets the keys of an item that is looked up and then added.
  mutating func begin(_ signature: borrowing ItemSignature, source: UInt32, address: UInt64) {
    setKeys(signature, source: source, address: address)
    chains.prefetchItems(keys, live: live)
  }

  private mutating func setKeys(_ signature: borrowing ItemSignature, source: UInt32, address: UInt64) {
    if let bands = signature.bands { setBandKeys(bands) }
    setExactKeys(idHash: PhraseHash.hash(signature.id), source, address, PhraseHash.hash(signature.title.text))
    chains.prefetch(keys)
  }

  private mutating func setBandKeys(_ bands: Bands) {
    for band in 0..<MinHash.bandCount { keys[band] = bands.keys[band] }
  }

  private mutating func setExactKeys(idHash: UInt64, _ source: UInt32, _ address: UInt64, _ titleHash: UInt64) {
    keys[Self.idKind] = Self.idKey(idHash, source)
    keys[Self.addressKind] = Self.fold(address)
    keys[Self.titleKind] = Self.fold(titleHash &+ 1)
  }

  /// The newest item with the id from the source, at a time in a range.
  func item(withID id: [UInt8], source: UInt32, at times: ClosedRange<Int64>) -> Int? {
    first(Self.idKind, Self.idKey(PhraseHash.hash(id), source)) { item in
      times.contains(item.time) && item.source == source && item.flags.contains(.ownID)
        && texts.withText(at: item.text + Int(item.titleLength), count: Int(item.idLength)) { $0.elementsEqual(id) }
    }
  }

  /// The newest item with the address, at a time in a range.
  func item(withAddress address: UInt64, at times: ClosedRange<Int64>) -> Int? {
    first(Self.addressKind, keys[Self.addressKind]) { times.contains($0.time) && $0.address == address }
  }

  /// The items with the title, newest first.
  func forEachItem(withTitle title: [UInt8], _ body: (Int) -> Bool) {
    chains.forEach(keys[Self.titleKind], kind: Self.titleKind, live: live) { number in
      let item = self[number]
      guard Int(item.titleLength) == title.count, withTitle(of: item, { $0.elementsEqual(title) }) else { return true }
      return body(number)
    }
  }

  /// Adds the numbers of the items that share a band, each once, oldest first.
  func appendCandidates(to candidates: inout ContiguousArray<Int>) {
    for band in 0..<MinHash.bandCount {
      chains.forEach(keys[band], kind: band, live: live) {
        candidates.append($0)
        return true
      }
    }
    guard candidates.count > 1 else { return }
    candidates.sort()
    var count = 1
    for index in 1..<candidates.count where candidates[index] != candidates[count - 1] {
      candidates[count] = candidates[index]
      count += 1
    }
    candidates.removeLast(candidates.count - count)
  }

  private func first(_ kind: Int, _ key: UInt32, where holds: (LiveItem) -> Bool) -> Int? {
    var found: Int?
    chains.forEach(key, kind: kind, live: live) { number in
      guard holds(self[number]) else { return true }
      found = number
      return false
    }
    return found
  }

  private static func idKey(_ idHash: UInt64, _ source: UInt32) -> UInt32 {
    fold(idHash ^ UInt64(source) &* 0x9E37_79B9_7F4A_7C15)
  }

  private static func fold(_ hash: UInt64) -> UInt32 {
    let mixed = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  // MARK: - Adding and retiring

  /// Adds an item without looking for others and returns its number.
  mutating func append(_ item: LiveItem, _ signature: borrowing ItemSignature) -> Int {
    setKeys(signature, source: item.source, address: item.address)
    return insert(item, signature)
  }

  /// Adds the item whose keys were set last and returns its number; its text places are filled in.
  mutating func insert(_ item: LiveItem, _ signature: borrowing ItemSignature) -> Int {
    if count == items.count { grow() }
    var item = item
    let id = Array(signature.id.prefix(Int(UInt16.max)))
    item.titleLength = UInt16(truncatingIfNeeded: signature.title.text.count)
    item.idLength = UInt16(truncatingIfNeeded: id.count)
    item.text = texts.append(signature.title.text, id)
    item.bits = signature.bands?.bits ?? 0
    let number = next
    next += 1
    self[number] = item
    addToChains(number, item, hasBands: signature.hasBands)
    return number
  }

  private mutating func addToChains(_ number: Int, _ item: LiveItem, hasBands: Bool) {
    if hasBands { chains.insert(number, keys, kinds: 0..<MinHash.bandCount) }
    if hasBands { chains.insert(number, keys, kinds: Self.titleKind..<Self.titleKind + 1) }
    if item.flags.contains(.ownID) { chains.insert(number, keys, kinds: Self.idKind..<Self.idKind + 1) }
    if item.address != 0 { chains.insert(number, keys, kinds: Self.addressKind..<Self.addressKind + 1) }
  }

  /// Takes the oldest item out.
  mutating func retireOldest() {
    oldest += 1
    texts.removeAll(before: count == 0 ? texts.end : self[oldest].text)
  }

  /// Makes a quarter more room, and twice as many chains when they are crowded.
  private mutating func grow() {
    let size = items.count + max(items.count / 4, 16)
    var moved = ContiguousArray<LiveItem>(repeating: .none, count: size)
    for number in oldest..<next { moved[number % size] = self[number] }
    items = moved
    if size <= 2 * chains.chainCount { return chains.grow(to: size, live: live) }
    rebuildChains(chainCount: size)
  }

  /// Makes all chains anew. Computes the keys of all live items again, because only eight bits of them are kept.
  private mutating func rebuildChains(chainCount: Int) {
    chains = KeyChains(slotCount: items.count, chainCount: chainCount)
    let saved = keys
    var grams = TitleGrams()
    for number in oldest..<next {
      let item = self[number]
      withTitle(of: item) { grams.read($0) }
      let bands = MinHash.shared.bands(of: grams.grams)
      if let bands { setBandKeys(bands) }
      let titleHash = withTitle(of: item) { PhraseHash.hash($0) }
      let idHash = texts.withText(at: item.text + Int(item.titleLength), count: Int(item.idLength)) {
        PhraseHash.hash($0)
      }
      setExactKeys(idHash: idHash, item.source, item.address, titleHash)
      addToChains(number, item, hasBands: bands != nil)
    }
    keys = saved
  }
}
