import Testing

@testable import WinnowText

/// A text and what becomes of it.
struct Case: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "\(text.debugDescription) → \(expected.debugDescription)" }
}

/// The text after some steps of the folding.
func apply(_ steps: FoldingStep..., to text: String, reading: FoldingStep.Reading = .text) -> String {
  apply(steps: steps, to: text, reading: reading)
}

/// The text after some steps of the folding.
func apply(steps: [FoldingStep], to text: String, reading: FoldingStep.Reading = .text) -> String {
  var pieces: [Piece] = []
  var scratch = FoldingScratch()
  Array(text.utf8).withUnsafeBufferPointer { pieces.decode($0) }
  for step in steps { step.apply(to: &pieces, reading: reading, scratch: &scratch) }
  return string(of: pieces)
}

func string(of pieces: [Piece]) -> String {
  var bytes: [UInt8] = []
  for piece in pieces { bytes.append(utf8: piece.scalar) }
  return String(decoding: bytes, as: UTF8.self)
}

/// The scalars of a text; unlike `String`, which compares canonically, these tell forms apart.
func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

func normalized(_ text: String, _ form: Normalizer.Form) -> String {
  var pieces: [Piece] = []
  var scratch: [Piece] = []
  Array(text.utf8).withUnsafeBufferPointer { pieces.decode($0) }
  Normalizer.normalize(&pieces, form, scratch: &scratch)
  return string(of: pieces)
}

extension TextView {
  enum Kind: CaseIterable, Sendable {
    case raw, composed, folded, loweredComposed, loweredFolded
  }

  /// A view of a text.
  init(_ kind: Kind, of text: String) {
    self.init()
    Array(text.utf8).withUnsafeBufferPointer { raw in
      switch kind {
      case .raw: setRaw(raw)
      case .composed, .loweredComposed: setComposed(raw)
      case .folded, .loweredFolded: setFolded(raw)
      }
    }
    if kind == .loweredComposed || kind == .loweredFolded {
      let base = self
      setLowered(base)
    }
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}
