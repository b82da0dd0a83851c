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
    if keepsJSON { json.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[object.range])) }
    var problem: JSONError?
    let hasMap = !map.entries.isEmpty
    for member in members {
      guard let field = field(named: member.key, in: bytes), !hasMap || !map.isMapped(field) else { continue }
      if member.value.kind == .string, field != .id {
        set(field, toTextOf: member.value, in: bytes)
        continue
      }
      read(field, from: member.value, in: bytes, problem: &problem)
    }
    for entry in map.entries {
      let text = UnsafeBufferPointer(rebasing: bytes[object.range])
      guard let value = entry.path.value(in: text) else { continue }
      read(entry.field, from: value.shifted(by: object.range.lowerBound), in: bytes, problem: &problem)
    }
    if let problem { throw problem }
    guard let title = range(of: .title), self.bytes[title].contains(where: { $0 > 0x20 }) else {
      throw JSONError(code: .noTitle, utf8Offset: object.start)
    }
  }

  private func field(named key: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) -> Field? {
    if !key.isEscaped { return Field(utf8: UnsafeBufferPointer(rebasing: bytes[key.range])) }
    return Field(name: key.text(in: bytes))
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
      // An id without any character names nothing.
      if !value.range.isEmpty { set(field, toTextOf: value, in: bytes) }
    default: set(field, toTextOf: value, in: bytes)
    }
  }
}

extension JSONValue {
  fileprivate func shifted(by distance: Int) -> JSONValue {
    JSONValue(kind: kind, range: range.lowerBound + distance..<range.upperBound + distance, isEscaped: isEscaped)
  }
}
