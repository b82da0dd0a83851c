extension Item {
  /// Reads an item from the text of one JSON object.
  ///
  /// Invalid UTF-8 must have been repaired before. Throws what is wrong and where.
  public init(json text: some Collection<UInt8>, map: FieldMap = FieldMap()) throws(JSONError) {
    self.init()
    let bytes = Array(text)
    // The closure cannot throw a typed error through a standard library rethrow, so it hands the error out.
    let problem = bytes.withUnsafeBufferPointer { buffer -> JSONError? in
      var scanner = JSONScanner()
      do throws(JSONError) {
        let object = try scanner.scan(buffer)
        guard object.kind == .object else { return JSONError(code: .notAnObject, utf8Offset: object.start) }
        try fill(from: object, members: scanner.members, in: buffer, map: map)
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw problem }
  }
}
