/// What a set does with whole sorts of characters beyond ASCII.
struct CharacterSorts: Equatable, Sendable {
  var letters = Answer.unsure
  /// Those that are neither letters, numbers, marks nor signs that connect words.
  var signs = Answer.unsure

  /// What it does with each of a sort.
  enum Answer: Sendable {
    case refuses, unsure, takes

    /// What the set of all other characters does.
    var opposite: Answer {
      switch self {
      case .refuses: .takes
      case .unsure: .unsure
      case .takes: .refuses
      }
    }

    /// What a set does of which this is one part.
    func joined(with other: Answer) -> Answer {
      if self == .takes || other == .takes { return .takes }
      return self == .refuses && other == .refuses ? .refuses : .unsure
    }
  }

  static let refused = CharacterSorts(letters: .refuses, signs: .refuses)

  /// Those of the set of all other characters.
  var opposite: CharacterSorts { CharacterSorts(letters: letters.opposite, signs: signs.opposite) }

  /// Those of a set of which this is one part.
  func joined(with other: CharacterSorts) -> CharacterSorts {
    CharacterSorts(letters: letters.joined(with: other.letters), signs: signs.joined(with: other.signs))
  }
}
