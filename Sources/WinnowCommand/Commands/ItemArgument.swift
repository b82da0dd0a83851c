import WinnowIO
import WinnowModel

/// The item that `winnow explain` was asked about: JSON on the command line, or one item of a file.
struct ItemArgument {
  /// JSON, a path, or `-`.
  let text: String
  let id: String?
  let input: InputOptions

  func read() throws -> Item {
    guard isJSON else { return try find() }
    guard id == nil else { throw CommandFailure("--id needs a file to look into, not an item") }
    return try parse()
  }

  private var isJSON: Bool { text.drop { $0.isWhitespace }.first == "{" }

  private func parse() throws -> Item {
    let map = try input.fieldMap()
    do {
      return try Item(json: text.utf8, map: map)
    } catch {
      throw CommandFailure("the item cannot be read: \(error.code.rawValue) at byte \(error.utf8Offset + 1)")
    }
  }

  /// The item of that id; without an id the only item there is.
  private func find() throws -> Item {
    let reader = try input.reader(of: [text])
    var item = Item()
    var only: Item?
    var firstError: ItemError?
    search: while true {
      switch try reader.next(into: &item) {
      case .end: break search
      case .failure(let error): firstError = firstError ?? error
      case .item:
        guard let id else {
          guard only == nil else {
            throw CommandFailure("\(text) holds several items", help: "say which one with --id ID")
          }
          only = item
          continue
        }
        if item.effectiveID == id { return item }
      }
    }
    if let only { return only }
    if let id { throw CommandFailure("\(text) has no item with the id '\(id)'") }
    if let firstError { throw failure(firstError) }
    throw CommandFailure("\(text) holds no item")
  }

  private func failure(_ error: ItemError) -> CommandFailure {
    let column = error.column.map { ", column \($0)" } ?? ""
    return CommandFailure("\(text) cannot be read: \(error.code.rawValue) in line \(error.line)\(column)")
  }
}
