/// Reads over what stands before the first element of an XML document, and notes the entities that it declares.
///
/// libxml2 gets none of it. Text before the first tag, which makes a document no XML, is passed over too.
struct XMLProlog {
  /// The entities of the document type.
  private(set) var entities = EntityTable()
  private var text: ArraySlice<UInt8> = []
  private var isSkippingDoctype = false

  /// A document type longer than this is passed over and none of its entities kept.
  private static let doctypeLimitBytes = 64 * 1024
  /// A document with that much before its first element is none.
  private static let limitBytes = 1024 * 1024

  /// Whether there is too much before the first element.
  private(set) var isTooLong = false

  /// Takes a piece of the document; gives all from the first element on once that is reached.
  mutating func take(_ piece: [UInt8]) -> [UInt8]? {
    text += piece
    while !text.isEmpty {
      if isSkippingDoctype {
        guard skipDoctype() else { return nil }
        continue
      }
      guard let start = text.firstIndex(of: UInt8(ascii: "<")) else {
        text = []
        return nil
      }
      text = text[start...]
      guard let markup = Self.markup(at: text) else { return wait() }
      switch markup {
      case .element: return Array(text)
      case .passed(let length): text = text.dropFirst(length)
      case .doctype(let length):
        entities.readDoctype(text.prefix(length))
        text = text.dropFirst(length)
      }
    }
    return nil
  }

  /// Waits for the end of what is open, or gives it up when that is far.
  private mutating func wait() -> [UInt8]? {
    if text.count > Self.doctypeLimitBytes, Self.isDoctype(text) {
      entities.refuse()
      isSkippingDoctype = true
      return take([])
    }
    if text.count > Self.limitBytes {
      isTooLong = true
      text = []
    }
    return nil
  }

  private enum Markup {
    case element
    case passed(length: Int)
    case doctype(length: Int)
  }

  /// What the document begins with; `nil` when its end is not there yet.
  private static func markup(at text: ArraySlice<UInt8>) -> Markup? {
    guard let second = text.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "?"): return end(of: "?>", in: text).map { .passed(length: $0) }
    case UInt8(ascii: "!"):
      guard text.count >= 9 else { return nil }
      if text.starts(with: "<!--".utf8) { return end(of: "-->", in: text).map { .passed(length: $0) } }
      return isDoctype(text) ? endOfDoctype(text).map { .doctype(length: $0) } : .passed(length: 2)
    case let byte where 0x61...0x7A ~= byte | 0x20 || byte == UInt8(ascii: "_"): return .element
    default: return .passed(length: 1)
    }
  }

  private static func isDoctype(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(9).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }.elementsEqual("<!doctype".utf8)
  }

  private static func end(of mark: String, in text: ArraySlice<UInt8>) -> Int? {
    text.firstRange(of: Array(mark.utf8)).map { $0.upperBound - text.startIndex }
  }

  /// The length of a document type up to a `>` outside of quotes and of the brackets of its declarations.
  private static func endOfDoctype(_ text: ArraySlice<UInt8>) -> Int? {
    var quote: UInt8?
    var isInside = false
    var position = text.startIndex + 9
    while position < text.endIndex {
      let byte = text[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if isInside, text[position...].starts(with: "<!--".utf8) {
        guard let end = text[position...].firstRange(of: Array("-->".utf8)) else { return nil }
        position = end.upperBound
        continue
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "["): isInside = true
        case UInt8(ascii: "]"): isInside = false
        case UInt8(ascii: ">") where !isInside: return position + 1 - text.startIndex
        default: break
        }
      }
      position += 1
    }
    return nil
  }

  /// Looks for the `]>` that ends a long document type; `false` when it is not there yet.
  private mutating func skipDoctype() -> Bool {
    guard let end = text.firstRange(of: Array("]>".utf8)) else {
      text = text.suffix(1)
      return false
    }
    text = text[end.upperBound...]
    isSkippingDoctype = false
    return true
  }
}
