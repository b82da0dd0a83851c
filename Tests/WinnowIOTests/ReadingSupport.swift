import WinnowTestSupport
import WinnowIO
import WinnowModel

/// Reads an input to its end. Each result becomes a line: the title, or file name, line and code of an error.
func results(_ reader: some ItemReader) throws -> [String] {
  var item = Item()
  var lines: [String] = []
  while true {
    switch try reader.next(into: &item) {
    case .item: lines.append(item.string(.title) ?? "?")
    case .failure(let error):
      let column = error.column.map { ":\($0)" } ?? ""
      lines.append("\(error.code.rawValue) \(error.file.split(separator: "/").last ?? ""):\(error.line)\(column)")
    case .end: return lines
    }
  }
}

/// Reads JSON Lines from a file with this content.
func results(ofLines bytes: [UInt8], name: String = "f") throws -> [String] {
  let folder = try TemporaryFolder()
  return try results(JSONLinesReader([.file(folder.write(bytes, to: name))]))
}

func results(ofLines text: String) throws -> [String] { try results(ofLines: Array(text.utf8)) }

/// Reads an input of any format from a file with this content; see ``results(_:)``.
func results(
  of text: String, name: String = "f", format: InputFormat? = nil, map: [String] = []
) throws -> [String] {
  try results(of: Array(text.utf8), name: name, format: format, map: map)
}

func results(
  of bytes: [UInt8], name: String = "f", format: InputFormat? = nil, map: [String] = []
) throws -> [String] {
  let folder = try TemporaryFolder()
  let source = InputSource.file(try folder.write(bytes, to: name))
  return try results(InputReader([source], format: format, map: try FieldMap(parsing: map)))
}

/// The fields of the first item of an input, by name.
func fields(of bytes: [UInt8], format: InputFormat? = nil) throws -> [String: String] {
  let folder = try TemporaryFolder()
  let reader = InputReader([.file(try folder.write(bytes, to: "f"))], format: format)
  var item = Item()
  guard try reader.next(into: &item) == .item else { return [:] }
  var fields: [String: String] = [:]
  for field in Field.allCases where field != .categories { fields[field.name] = item.string(field) }
  if !item.categories.isEmpty { fields["categories"] = item.categories.joined(separator: "; ") }
  return fields
}
