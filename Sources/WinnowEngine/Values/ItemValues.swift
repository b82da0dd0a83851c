import WinnowModel
import WinnowText

/// The values that one item gives to the sources of a program, read on demand and once per item.
///
/// All memory is used again from item to item. Values are named by numbers that hold for the current item.
struct ItemValues: ~Copyable {
  let sources: [Source]
  var arena = TextArena()
  /// The values of all sources that were read; those of one source stand in a row.
  var values: ContiguousArray<ItemValue> = []
  /// The values of each source; `nil` where the source was not read yet.
  private var ranges: ContiguousArray<Range<Int32>?>
  /// Views for texts that are not plain, and how many of them the item uses.
  var views: ContiguousArray<TextView> = []
  var usedViews = 0
  /// The bytes of the item's fields in the arena.
  var fields = TextArena.Range.empty
  var isCopied = false
  /// The parts of the item's URL, once somebody asked.
  var urlParts: URLParts?
  var builtIn: BuiltInFacts?
  var found: [JSONValue] = []
  var scratch: [UInt8] = []
  var numbers = JSONWriter()

  /// A source with what is prepared for it once.
  struct Source {
    var source: ValueSource
    /// The name for evidence.
    var name: String
    var path: JSONPath?
  }

  init(sources: [ValueSource]) {
    self.sources = sources.map { source in
      var path: JSONPath?
      if case .item(let steps) = source { path = JSONPath(steps: steps) }
      return Source(source: source, name: source.name, path: path)
    }
    ranges = ContiguousArray(repeating: nil, count: sources.count)
  }

  /// Forgets the last item.
  mutating func reset() {
    for index in ranges.indices { ranges[index] = nil }
    values.removeAll(keepingCapacity: true)
    arena.removeAll()
    usedViews = 0
    isCopied = false
    urlParts = nil
    builtIn = nil
  }

  /// The values that the source has for the item; none when it is absent.
  @inline(__always)
  mutating func range(_ source: Int, item: borrowing Item, facts: [Record.Fact]) -> Range<Int32> {
    ranges[source] ?? read(source, item: item, facts: facts)
  }

  private mutating func read(_ source: Int, item: borrowing Item, facts: [Record.Fact]) -> Range<Int32> {
    let first = Int32(values.count)
    addValues(of: source, item: item, facts: facts)
    let range = first..<Int32(values.count)
    ranges[source] = range
    return range
  }

  // MARK: - Texts

  /// A value's own bytes. The address holds until the next text is prepared.
  func raw(_ value: Int32) -> UnsafeBufferPointer<UInt8> { arena[values[Int(value)].raw] }

  /// A value's text prepared for a test. The address holds until the next text is prepared.
  @inline(__always)
  mutating func text(_ value: Int32, _ text: PreparedText) -> UnsafeBufferPointer<UInt8> {
    prepare(value, text)
    return arena[values[Int(value)].texts.ranges[text.rawValue]]
  }

  /// The raw bytes that a range of a prepared text came from.
  func rawRange(_ value: Int32, _ text: PreparedText, _ range: Range<Int>) -> Range<Int> {
    let view = values[Int(value)].texts.views[text.rawValue]
    return view < 0 ? range : views[Int(view)].rawRange(of: range)
  }

  /// The name of the value's field for evidence.
  func fieldName(_ value: Int32) -> String {
    let value = values[Int(value)]
    let name = sources[Int(value.source)].name
    return value.place.map { "\(name)[\($0)]" } ?? name
  }
}
