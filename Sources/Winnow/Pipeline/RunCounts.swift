import WinnowEngine
import WinnowModel

/// The counts of a batch, by the indices of a rule set: a list of what came, so that a short batch costs little.
struct RunCounts {
  private(set) var items = 0
  private(set) var errors = 0
  /// Items by decision, in the order of ``Decision``.
  private(set) var decisions = (accept: 0, hold: 0, reject: 0)
  /// An index for each item that a rule hit, and so on.
  private(set) var rules: ContiguousArray<Int32> = []
  private(set) var tags: ContiguousArray<Int32> = []
  private(set) var categories: ContiguousArray<Int32> = []
  /// What is rare, by name.
  private(set) var otherTags: [String] = []
  private(set) var limits: [String] = []
  private(set) var errorCodes: [String] = []

  /// Counts the item that a judge has evaluated.
  mutating func add(_ decision: Decision, of judge: borrowing Judge) {
    items += 1
    switch decision {
    case .accept: decisions.accept += 1
    case .hold: decisions.hold += 1
    case .reject: decisions.reject += 1
    }
    judge.forEachHit { rules.append(Int32($0)) }
    judge.forEachTag { tags.append(Int32($0)) }
    if let category = judge.category { categories.append(Int32(category)) }
    if !judge.otherTags.isEmpty { otherTags += judge.otherTags }
    for limit in judge.limits { limits.append(limit.rule + " " + limit.code) }
  }

  /// Counts an item that no rule has judged.
  mutating func addItem() { items += 1 }

  /// Counts a line that yielded no item.
  mutating func add(_ error: ItemError) {
    items += 1
    errors += 1
    errorCodes.append(error.code.rawValue)
  }

  /// Forgets all counts and keeps the memory.
  mutating func removeAll() {
    (items, errors, decisions) = (0, 0, (0, 0, 0))
    rules.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    categories.removeAll(keepingCapacity: true)
    if !otherTags.isEmpty { otherTags = [] }
    if !limits.isEmpty { limits = [] }
    if !errorCodes.isEmpty { errorCodes = [] }
  }
}
