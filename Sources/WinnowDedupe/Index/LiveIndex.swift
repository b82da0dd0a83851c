import CWinnowScan

/// The items inside the window, in memory, with the chains that lead to them.
///
/// Items are numbered in the order of the input; in the chains, numbers wrap around at four billion. About 310 bytes an item
/// with a title of 75 letters, whatever the number of items; see docs/performance.md.
struct LiveIndex: ~Copyable {
  private var items: ChunkedRing<LiveItem>
  private var chains: KeyChains
  private var texts = LiveTexts()
  /// The number of the oldest live item, and of the next one to come.
  private(set) var oldest: Int
  private(set) var next: Int
  /// The keys of the item that is looked up.
  private var keys = ContiguousArray<UInt32>(repeating: 0, count: KeyChains.keysPerItem)

  /// How many items share a chunk of memory, as a binary logarithm.
  static let chunkBits = 11
  private static let bandKinds = 0..<MinHash.bandCount
  private static let idKind = MinHash.bandCount
  private static let addressKind = MinHash.bandCount + 1
  private static let titleKind = MinHash.bandCount + 2

  /// Makes an index whose first item gets a number.
  ///
  /// An index that goes on where another one stopped needs its number of chains, too: what shares a chain depends on it. Chains
  /// are made anew when there are too few, which takes a while; three megabytes are enough for most feeds.
  init(firstItem: Int = 0, chainCount: Int = 1 << 15) {
    items = ChunkedRing(first: firstItem, chunkBits: Self.chunkBits)
    chains = KeyChains(first: firstItem, chainCount: chainCount)
    (oldest, next) = (firstItem, firstItem)
  }

  /// How many items are live.
  var count: Int { next - oldest }
  /// How many chains each kind of key has.
  var chainCount: Int { chains.chainCount }
  /// The most items for each chain.
  static let crowd = 2
  /// The bytes of all tables.
  var byteCount: Int { items.byteCount + chains.byteCount + texts.byteCount }

  private var live: LiveRange { LiveRange(oldest: oldest, next: next) }

  // MARK: - Items

  /// A live item.
  subscript(number: Int) -> LiveItem { items.pointer(to: number).pointee }

  /// The canonical title of an item; good as long as it is live.
  @inline(__always)
  func title(of item: LiveItem) -> UnsafeBufferPointer<UInt8> {
    texts.text(at: item.text, count: Int(item.titleLength))
  }

  /// Asks for the memory of an item's title.
  @inline(__always)
  func prefetchTitle(of item: LiveItem) { texts.prefetch(item.text, count: Int(item.titleLength)) }

  /// The id of an item.
  func id(of item: LiveItem) -> String { String(decoding: idBytes(of: item), as: UTF8.self) }

  private func idBytes(of item: LiveItem) -> UnsafeBufferPointer<UInt8> {
    texts.text(at: item.text + Int(item.titleLength), count: Int(item.idLength))
  }

  /// The title of an item and the id behind it; good as long as it is live.
  func texts(of item: LiveItem) -> UnsafeBufferPointer<UInt8> {
    texts.text(at: item.text, count: Int(item.titleLength) + Int(item.idLength))
  }

  // MARK: - Looking up

  /// Asks for the memory where an item will be looked up first.
  func prefetch(_ bands: Span<UInt32>) { chains.prefetch(bands) }

  /// Asks for the memory where an item will be looked up next.
  func prefetchLinks(_ bands: Span<UInt32>) { chains.prefetchLinks(bands, live: live) }

  /// Sets the keys of an item that is looked up and then added.
  mutating func begin(_ signature: borrowing ItemSignature, source: UInt32, address: UInt64) {
    setBandKeys(signature.bands.keys.span)
    setExactKeys(idHash: PhraseHash.wide(signature.id), source, address, PhraseHash.wide(signature.title.text))
  }

  private mutating func setBandKeys(_ bands: Span<UInt32>) {
    for band in 0..<MinHash.bandCount { keys[band] = bands[band] }
  }

  private mutating func setExactKeys(idHash: UInt64, _ source: UInt32, _ address: UInt64, _ titleHash: UInt64) {
    keys[Self.idKind] = Self.idKey(idHash, source)
    keys[Self.addressKind] = Self.fold(address)
    keys[Self.titleKind] = Self.fold(titleHash &+ 1)
  }

  /// The newest item with the id from the source, at a time in a range.
  func item(withID id: [UInt8], source: UInt32, at times: ClosedRange<Int64>) -> Int? {
    first(Self.idKind, Self.idKey(PhraseHash.wide(id), source)) { item in
      times.contains(item.time) && item.source == source && item.flags.contains(.ownID)
        && idBytes(of: item).elementsEqual(id)
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
      guard Int(item.titleLength) == title.count, self.title(of: item).elementsEqual(title) else { return true }
      return body(number)
    }
  }

  /// A live item that shares bands with the one that is looked up.
  struct Candidate {
    var number: Int
    /// How many bands the two share.
    var bandCount: Int
  }

  /// Adds the items that share a band, each once, oldest first.
  func appendCandidates(to candidates: inout ContiguousArray<Candidate>) {
    let keys = keys
    chains.forEach(keys.span.extracting(first: MinHash.bandCount), live: live) { number in
      winnow_prefetch(items.pointer(to: number))
      candidates.append(Candidate(number: number, bandCount: 1))
    }
    guard candidates.count > 1 else { return }
    candidates.sort { $0.number < $1.number }
    var last = 0
    for index in 1..<candidates.count {
      if candidates[index].number == candidates[last].number {
        candidates[last].bandCount += 1
      } else {
        last += 1
        candidates[last] = candidates[index]
      }
    }
    candidates.removeLast(candidates.count - last - 1)
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
    begin(signature, source: item.source, address: item.address)
    return insert(item, signature)
  }

  /// Adds the item whose keys were set last and returns its number; what its signature says of the title is filled in.
  mutating func insert(_ item: LiveItem, _ signature: borrowing ItemSignature) -> Int {
    if count >= Self.crowd * chainCount { rebuildChains(chainCount: 2 * chainCount) }
    var item = item
    let id = signature.id.prefix(Int(UInt16.max))
    item.titleLength = UInt16(truncatingIfNeeded: signature.title.text.count)
    item.idLength = UInt16(truncatingIfNeeded: id.count)
    item.text = texts.append(signature.title.text, id)
    item.gramCount = UInt16(truncatingIfNeeded: signature.grams.count)
    item.bits = signature.bands.bits
    let number = next
    next += 1
    items.reserve(number)
    items.pointer(to: number).initialize(to: item)
    chains.reserve(number)
    addToChains(number, item)
    return number
  }

  private mutating func addToChains(_ number: Int, _ item: LiveItem) {
    let keys = keys
    if item.gramCount > 0 {
      chains.insert(number, keys.span, kinds: Self.bandKinds)
      chains.insert(number, keys.span, kinds: Self.titleKind..<Self.titleKind + 1)
    }
    if item.flags.contains(.ownID) { chains.insert(number, keys.span, kinds: Self.idKind..<Self.idKind + 1) }
    if item.address != 0 { chains.insert(number, keys.span, kinds: Self.addressKind..<Self.addressKind + 1) }
  }

  /// Takes the oldest item out.
  mutating func retireOldest() {
    oldest += 1
    texts.removeAll(before: count == 0 ? texts.end : self[oldest].text)
    items.removeAll(before: oldest)
    chains.removeAll(before: oldest)
  }

  /// Makes all chains anew. Computes the keys of all live items again, because only eight bits of them are kept.
  private mutating func rebuildChains(chainCount: Int) {
    chains = KeyChains(first: oldest, chainCount: chainCount)
    let saved = keys
    var signer = GramSigner()
    var signature = ItemSignature()
    for number in oldest..<next {
      let item = self[number]
      signer.sign(title(of: item), into: &signature)
      setBandKeys(signature.bands.keys.span)
      setExactKeys(
        idHash: PhraseHash.wide(idBytes(of: item)), item.source, item.address, PhraseHash.wide(title(of: item)))
      chains.reserve(number)
      addToChains(number, item)
    }
    keys = saved
  }
}
