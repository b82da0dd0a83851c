extension Item {
  /// Writes the item as one JSON object: the one it came from, byte for byte, or else its fields in the order of ``Field``.
  public func write(to writer: inout JSONWriter) {
    guard json.isEmpty else {
      writer.raw(json)
      return
    }
    writer.beginObject()
    writeFields(to: &writer)
    writer.endObject()
  }

  /// Writes the fields that are there as members of an object that is open.
  public func writeFields(to writer: inout JSONWriter) {
    bytes.withUnsafeBufferPointer { bytes in
      for field in Field.allCases {
        guard let range = range(of: field) else { continue }
        writer.name(field.name)
        writer.string(UnsafeBufferPointer(rebasing: bytes[range]))
      }
      guard !categoryRanges.isEmpty else { return }
      writer.name(Field.categories.name)
      writer.beginArray()
      for range in categoryRanges { writer.string(UnsafeBufferPointer(rebasing: bytes[range])) }
      writer.endArray()
    }
  }
}
