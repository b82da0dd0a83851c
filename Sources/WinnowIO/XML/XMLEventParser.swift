internal import CLibXML2

/// What is told of the elements of a document, in order; every element that begins also ends.
protocol XMLEventHandler: AnyObject {
  func start(_ element: XMLElement)
  /// Takes a stretch of text, in which ``XMLMarks`` may stand.
  /// - Parameter isLiteral: whether an ampersand is only that, as in a CDATA section.
  func text(_ text: UnsafeBufferPointer<UInt8>, isLiteral: Bool)
  /// Ends the element that began last and has not ended.
  func end()
}

/// Reads XML piece by piece with libxml2 and goes on after faults.
///
/// An end tag ends all elements that are open inside its own; one without a start tag is passed over. The text must have gone
/// through an ``XMLFilter`` and begin with the first element. Use from one thread.
final class XMLEventParser {
  /// Elements may stand this deep in one another.
  static let depthLimit = 256
  /// Elements around the document, so that end tags too many do not end it: libxml2 takes each for the end of what is open.
  private static let outerName = "winnow-outer"
  private static let outerCount = 512

  private let handler: any XMLEventHandler
  private var context: xmlParserCtxtPtr?
  /// The names of the open elements, without prefix.
  private var open: [String] = []
  /// The name in the end tag that is being read, where it is not that of the element which libxml2 ends with it.
  private var writtenEnd: String?
  /// Whether elements stood too deep in one another, which ended the reading.
  private(set) var isTooDeep = false

  init(_ handler: any XMLEventHandler) {
    self.handler = handler
    var events = xmlSAXHandler()
    events.initialized = XML_SAX2_MAGIC
    events.startElementNs = { parser, name, prefix, uri, _, _, attributeCount, _, attributes in
      XMLEventParser.from(parser)?.start(name, prefix, uri, XMLAttributes(attributes, count: Int(attributeCount)))
    }
    events.endElementNs = { parser, name, _, _ in XMLEventParser.from(parser)?.end(name) }
    events.characters = { parser, text, count in XMLEventParser.from(parser)?.text(text, count, isLiteral: false) }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = { parser, text, count in XMLEventParser.from(parser)?.text(text, count, isLiteral: true) }
    events.serror = { parser, error in
      guard let error, error.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
      // SAFETY: libxml2 gives the names with the error, which lives through this call.
      let written = error.pointee.str2.map { String(cString: $0) } ?? ""
      XMLEventParser.from(parser)?.writtenEnd = written.split(separator: ":").last.map { $0.lowercased() } ?? ""
    }
    context = xmlCreatePushParserCtxt(&events, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    let options = [XML_PARSE_RECOVER, XML_PARSE_NONET, XML_PARSE_IGNORE_ENC, XML_PARSE_HUGE]
    xmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32($1.rawValue) })
    feed(Array(String(repeating: "<\(Self.outerName)>", count: Self.outerCount).utf8))
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Takes the next piece of the document, which ends with a whole character.
  func feed(_ text: [UInt8]) {
    guard !isTooDeep else { return }
    text.withUnsafeBytes { bytes in
      // SAFETY: the pointer and the count are those of the closure's memory; the count is bounded by a read.
      _ = xmlParseChunk(context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0)
    }
  }

  /// Ends the document, and the elements that are open.
  func finish() {
    if !isTooDeep { _ = xmlParseChunk(context, nil, 0, 1) }
    while open.popLast() != nil { handler.end() }
  }

  // MARK: - Events

  // SAFETY: libxml2 calls only inside `feed` and `finish`, while this object lives, and with the pointer that it was given.
  private static func from(_ pointer: UnsafeMutableRawPointer?) -> XMLEventParser? {
    pointer.map { Unmanaged<XMLEventParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?,
    _ attributes: XMLAttributes
  ) {
    guard let name, !isTooDeep, !XMLName.equals(name, Self.outerName) else { return }
    guard open.count < Self.depthLimit else {
      isTooDeep = true
      xmlStopParser(context)
      return
    }
    let element = XMLElement(
      name: XMLName.lowercased(name), prefix: XMLName.lowercased(prefix), namespace: XMLName.lowercased(namespace),
      attributes: attributes)
    open.append(element.name)
    handler.start(element)
  }

  private func end(_ name: UnsafePointer<UInt8>?) {
    guard !isTooDeep else { return }
    let written = writtenEnd ?? XMLName.lowercased(name)
    writtenEnd = nil
    guard let place = open.lastIndex(of: written) else { return }
    while open.count > place {
      open.removeLast()
      handler.end()
    }
  }

  private func text(_ text: UnsafePointer<UInt8>?, _ count: Int32, isLiteral: Bool) {
    guard !isTooDeep, !open.isEmpty else { return }
    handler.text(UnsafeBufferPointer(start: text, count: Int(count)), isLiteral: isLiteral)
  }
}
