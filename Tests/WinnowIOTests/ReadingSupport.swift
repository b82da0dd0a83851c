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
