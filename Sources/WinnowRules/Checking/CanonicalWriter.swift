import WinnowModel

/// Writes a rule set as bytes that depend on nothing but what decides.
///
/// Every value has a tag byte, a length, or both before it, so that no two rule sets give the same bytes by accident.
struct CanonicalWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
    }
  }

  mutating func write(_ number: Int) { write(Int64(number)) }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(tag: Unicode.Scalar) { bytes.append(UInt8(truncatingIfNeeded: tag.value)) }

  mutating func write(_ points: Points) { write(points.thousandths) }

  mutating func write(_ moment: Timestamp?) {
    write(moment != nil)
    if let moment { write(moment.seconds) }
  }

  mutating func write<Element>(_ all: [Element], _ body: (inout CanonicalWriter, Element) -> Void) {
    write(all.count)
    for element in all { body(&self, element) }
  }

  mutating func write(_ pattern: PatternText) {
    write(pattern.text)
    write(String(pattern.flags.sorted()))
  }

  mutating func write(_ template: Template) {
    write(template.pieces) { writer, piece in
      switch piece {
      case .text(let text):
        writer.write(tag: "t")
        writer.write(text)
      case .capture(let name):
        writer.write(tag: "c")
        writer.write(name)
      }
    }
  }

  mutating func write(_ effect: Effect) {
    switch effect {
    case .tag(let template):
      write(tag: "t")
      write(template)
    case .score(let group, let points):
      write(tag: "s")
      write(group)
      write(points)
    case .classify(let category, let weight):
      write(tag: "c")
      write(category)
      write(weight)
    case .set(let name, let template):
      write(tag: "=")
      write(name)
      write(template)
    }
  }
}
