import WinnowModel

/// What editors have decided about items, before everything else.
///
/// A log of JSON Lines; a later line wins over an earlier one:
///
/// ```json
/// {"same":["a1","b7"]}
/// {"different":["a1","c3"],"by":"mk","note":"another match"}
/// {"pin":"b7"}
/// ```
///
/// `same` makes the later item a copy of the earlier one, `different` keeps two items from being merged, and a pinned item
/// represents its cluster. Ids are those of the items, whatever their source. Other members are for people.
package struct Overrides: Sendable {
  /// For each id the ids that are the same.
  private(set) var same: [String: Set<String>] = [:]
  private var different: [String: Set<String>] = [:]
  private var pins: Set<String> = []

  /// Makes an empty log.
  package init() {}

  /// Whether nothing was decided.
  package var isEmpty: Bool { same.isEmpty && different.isEmpty && pins.isEmpty }

  /// What was decided, as sorted lines.
  var digestLines: [String] {
    let same = same.flatMap { entry in entry.value.map { "same \(entry.key) \($0)" } }
    let different = different.flatMap { entry in entry.value.map { "different \(entry.key) \($0)" } }
    return (same + different + pins.map { "pin \($0)" }).sorted()
  }

  /// Whether the item represents its cluster.
  func isPinned(_ id: String) -> Bool { pins.contains(id) }

  /// Whether two items must not be merged.
  func areDifferent(_ id: String, _ other: String) -> Bool { different[id]?.contains(other) ?? false }

  /// Reads the lines of a log behind those read so far.
  package mutating func read(_ text: [UInt8], file: String) throws(GuardError) {
    var scanner = JSONScanner()
    for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let bytes = Array(line)
      do throws(JSONError) {
        let object = try bytes.withUnsafeBufferPointer { bytes throws(JSONError) in try scanner.scan(bytes) }
        guard object.kind == .object else { throw JSONError(code: .notAnObject, utf8Offset: 0) }
      } catch {
        throw GuardError(file: file, line: index + 1, message: "\(error.code.rawValue) at byte \(error.utf8Offset + 1)")
      }
      guard add(bytes) else {
        throw GuardError(
          file: file, line: index + 1,
          message: #"a line needs "same" or "different" with two ids or more, or "pin" with one"#)
      }
    }
  }

  private mutating func add(_ line: [UInt8]) -> Bool {
    func ids(_ name: String) -> [String] {
      JSONPath(dotted: name).values(in: line).filter { $0.kind == .string }.map { value in
        line.withUnsafeBufferPointer { value.text(in: $0) }
      }
    }
    let (sames, differents, pinned) = (ids("same"), ids("different"), ids("pin"))
    let groups = [sames, differents].filter { !$0.isEmpty }
    guard groups.allSatisfy({ Set($0).count >= 2 }), pinned.count <= 1, !groups.isEmpty || !pinned.isEmpty else {
      return false
    }
    pins.formUnion(pinned)
    for (first, second) in Self.pairs(sames) {
      same[first, default: []].insert(second)
      different[first]?.remove(second)
    }
    for (first, second) in Self.pairs(differents) {
      different[first, default: []].insert(second)
      same[first]?.remove(second)
    }
    return true
  }

  /// All pairs of different ids, both ways.
  private static func pairs(_ ids: [String]) -> [(String, String)] {
    ids.flatMap { id in ids.filter { $0 != id }.map { (id, $0) } }
  }
}
