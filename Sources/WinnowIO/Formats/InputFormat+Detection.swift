extension InputFormat {
  /// Whether the first bytes of an input are enough to tell its format.
  ///
  /// Lines must be judged as they come, so one whole line is enough where it may be JSON.
  static func isEnough(_ head: [UInt8]) -> Bool {
    guard let first = head.first(where: { $0 > 0x20 }) else { return false }
    return first != UInt8(ascii: "<") && !isWide(head) && head.drop { $0 <= 0x20 }.contains(0x0A)
  }

  /// The format of an input.
  /// - Parameters:
  ///   - head: its first bytes, unpacked.
  ///   - name: its name, which is asked where the bytes leave it open.
  ///   - titleColumn: the name of the column that the title is read from.
  static func detected(in head: [UInt8], name: String, titleColumn: String = "title") -> InputFormat {
    var decoder = TextDecoder(TextEncoding.detected(in: head))
    let text = decoder.decoded(Array(head.dropFirst(TextEncoding.markLength(in: head))), isLast: true)
    let start = text.drop { $0 <= 0x20 }
    switch start.first {
    case UInt8(ascii: "["): return .json
    case UInt8(ascii: "{"): return objectFormat(start)
    case UInt8(ascii: "<"): return markupFormat(start)
    case nil: return .jsonLines
    default: return tableFormat(start, titleColumn: titleColumn) ?? named(name) ?? .jsonLines
    }
  }

  /// Whether the head begins with characters of two or four bytes each.
  private static func isWide(_ head: [UInt8]) -> Bool {
    switch TextEncoding.detected(in: head) {
    case .utf8: false
    case .named(let name): name.hasPrefix("UTF-")
    }
  }

  /// The format of a text that begins with an object: JSON Lines where it ends with the line.
  private static func objectFormat(_ text: ArraySlice<UInt8>) -> InputFormat {
    let line = text.prefix { $0 != 0x0A }
    if text.prefix(1024).firstRange(of: Array("jsonfeed.org/version".utf8)) != nil { return .feed }
    let end = line.last { $0 > 0x20 }
    // A longer line than the head is most likely an item.
    let isWhole = line.count < text.count && end == UInt8(ascii: "}") && line.count > 1
    return isWhole || line.count == text.count ? .jsonLines : .json
  }

  /// The format of a text that begins with a tag: that of the first element that is known.
  private static func markupFormat(_ text: ArraySlice<UInt8>) -> InputFormat {
    var rest = text
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      if rest[open...].starts(with: "<!--".utf8) {
        guard let end = rest[open...].firstRange(of: Array("-->".utf8)) else { return .feed }
        rest = rest[end.upperBound...]
        continue
      }
      rest = rest[(open + 1)...]
      let letters = rest.prefix(32).prefix { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x3A ~= $0 || $0 == 0x21 }
      let name = String(decoding: letters, as: UTF8.self).lowercased().split(separator: ":").last ?? ""
      switch name {
      case "rss", "feed", "rdf", "channel", "item", "entry": return .feed
      case "html", "head", "body", "title", "meta", "p", "div", "h1", "article": return .page
      case "!doctype":
        let kind = rest.dropFirst(letters.count).drop { $0 <= 0x20 }.prefix(4)
        if String(decoding: kind, as: UTF8.self).lowercased() == "html" { return .page }
      default: break
      }
    }
    return text.starts(with: "<?xml".utf8) ? .feed : .page
  }

  /// The format of a text whose first line names the column of the title.
  private static func tableFormat(_ text: ArraySlice<UInt8>, titleColumn: String) -> InputFormat? {
    let line = String(decoding: text.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    for (mark, format) in [("\t", InputFormat.tsv), (",", .csv), (";", .csv)] where line.contains(mark) {
      let names = line.split(separator: mark).map { $0.filter { $0 != "\"" && $0 != " " }.lowercased() }
      if names.contains(titleColumn.lowercased()) { return format }
    }
    return nil
  }

  /// The format that the end of a file's name tells.
  private static func named(_ name: String) -> InputFormat? {
    allCases.first { format in format.suffixes.contains { name.hasSuffix($0) } }
  }
}
