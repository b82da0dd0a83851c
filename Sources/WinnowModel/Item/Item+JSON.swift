extension Item {
  /// Fills the item from a JSON object that a scanner has taken: id, title and the rest from the members of their names.
  ///
  /// The item's older content is forgotten; ``json`` becomes a copy of the object, if it is kept. A wrong member throws
  /// ``ItemError/Code/badField``, a missing title ``ItemError/Code/noTitle``; the item then holds its id, if it has one.
  /// - Parameters:
  ///   - object: what ``JSONScanner/scan(_:)`` returned.
  ///   - members: the scanner's members.
  ///   - bytes: the scanned text.
  ///   - map: which members the fields are read from.
  ///   - keepsJSON: whether ``json`` gets the object; else it is empty.
  public mutating func fill(
    from object: JSONValue, members: [JSONMember], in bytes: UnsafeBufferPointer<UInt8>, map: FieldMap = FieldMap(),
    keepsJSON: Bool = true
  ) throws(JSONError) {
    removeAll()
    let text = UnsafeBufferPointer(rebasing: bytes[object.range])
    if keepsJSON { json.append(contentsOf: text) }
    // One copy of all costs less than one for each field, unless the members that nobody asks for are long.
    let isCopied = text.count <= Self.copyLimitBytes
    if isCopied { copy(text) }
    var problem: JSONError?
    let hasMap = !map.entries.isEmpty
    for member in members {
      guard let field = field(named: member.key, in: bytes), !hasMap || !map.isMapped(field) else { continue }
      let value = member.value
      // An id without any character names nothing.
      if isCopied, value.kind == .string, field != .id || !value.range.isEmpty {
        placeCopied(field, value.shifted(by: -object.range.lowerBound))
        continue
      }
      read(field, from: value, in: bytes, problem: &problem)
    }
    for entry in map.entries {
      guard let value = entry.path.value(in: text) else { continue }
      read(entry.field, from: value.shifted(by: object.range.lowerBound), in: bytes, problem: &problem)
    }
    if let problem { throw problem }
    guard let title = range(of: .title), self.bytes[title].contains(where: { $0 > 0x20 }) else {
      throw JSONError(code: .noTitle, utf8Offset: object.start)
    }
  }

  /// Up to this many bytes of JSON are copied at once.
  private static let copyLimitBytes = 4096

  @inline(__always)
  private func field(named key: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) -> Field? {
    key.isEscaped ? escapedField(named: key, in: bytes) : Field(nameAt: key.range, in: bytes)
  }

  @inline(never)
  private func escapedField(named key: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) -> Field? {
    Field(name: key.text(in: bytes))
  }

  /// Reads one field; keeps the first problem by its place in the text.
  private mutating func read(
    _ field: Field, from value: JSONValue, in bytes: UnsafeBufferPointer<UInt8>, problem: inout JSONError?
  ) {
    guard let wrong = wrongValue(of: field, value, in: bytes) else {
      store(field, value, in: bytes)
      return
    }
    if let problem, problem.utf8Offset <= wrong.start { return }
    problem = JSONError(code: .badField, utf8Offset: wrong.start)
  }

  /// The value, or the element of it, that the field cannot hold.
  private func wrongValue(
    of field: Field, _ value: JSONValue, in bytes: UnsafeBufferPointer<UInt8>
  ) -> JSONValue? {
    switch (field, value.kind) {
    case (_, .string), (_, .null), (.id, .number): return nil
    case (.published, .number): return value.number(in: bytes).flatMap(Timestamp.init(epoch:)) == nil ? value : nil
    case (.categories, .array):
      var walker = JSONWalker(bytes: bytes, container: value)
      while let element = walker.nextElement() { if element.kind != .string { return element } }
      return nil
    case (_, .number), (_, .true), (_, .false), (_, .array), (_, .object): return value
    }
  }

  private mutating func store(_ field: Field, _ value: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) {
    switch (field, value.kind) {
    case (_, .null): return
    case (.published, .number):
      if let moment = value.number(in: bytes).flatMap(Timestamp.init(epoch:)) { set(field, to: moment.description) }
    case (.categories, .array):
      var walker = JSONWalker(bytes: bytes, container: value)
      while let element = walker.nextElement() { set(field, toTextOf: element, in: bytes) }
    case (.id, .string):
      if !value.range.isEmpty { set(field, toTextOf: value, in: bytes) }
    default: set(field, toTextOf: value, in: bytes)
    }
  }
}

extension JSONValue {
  @inline(__always)
  fileprivate func shifted(by distance: Int) -> JSONValue {
    let range = Range(uncheckedBounds: (range.lowerBound &+ distance, range.upperBound &+ distance))
    return JSONValue(kind: kind, range: range, isEscaped: isEscaped)
  }
}
