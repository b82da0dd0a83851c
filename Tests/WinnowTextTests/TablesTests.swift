import Testing

@testable import WinnowText

/// The tables against the properties that the standard library knows.
///
/// The standard library may have newer Unicode data, so only characters of Unicode 15.0 and before are compared.
@Suite struct TablesTests {
  private static let known = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
    guard let age = scalar.properties.age else { return false }
    // U+1171E became a nonspacing mark in Unicode 16.
    return scalar.value != 0x1171E && (age.major < 15 || age.major == 15 && age.minor == 0)
  }

  @Test func generalCategoriesAgree() {
    let different = Self.known.filter { scalar in
      let info = UnicodeTables.shared[scalar.value]
      return switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: !info.isLetter
      case .nonspacingMark, .enclosingMark: info.kind != .nonspacingMark
      case .spacingMark: info.kind != .spacingMark
      case .decimalNumber, .letterNumber, .otherNumber: info.kind != .number
      default: info.isWord
      }
    }
    #expect(different.isEmpty, "\(different.prefix(5))")
  }

  @Test func flagsAgree() {
    let different = Self.known.filter { scalar in
      let info = UnicodeTables.shared[scalar.value]
      return info.isDefaultIgnorable != scalar.properties.isDefaultIgnorableCodePoint
        || info.isWhiteSpace != scalar.properties.isWhitespace
        || info.combiningClass != scalar.properties.canonicalCombiningClass.rawValue
    }
    #expect(different.isEmpty, "\(different.prefix(5))")
  }

  @Test func simpleFoldingIsTheFullOneWhereThatIsOneCharacter() {
    let tables = UnicodeTables.shared
    let different = Self.known.filter {
      let full = tables.fullFolding[$0.value]
      return full.count == 1 && tables.simpleFolding[$0.value].first != full.first
    }
    #expect(different.isEmpty, "\(different.prefix(5))")
  }

  @Test(
    arguments: [
      (0x41, Script.latin), (0x3B1, .greek), (0x436, .cyrillic), (0x561, .armenian), (0x13A0, .cherokee),
      (0x2C81, .coptic),
      (0x10D0, .georgian), (0xA4D0, .lisu), (0x1401, .canadianAboriginal), (0x4E00, .han), (0x3042, .hiragana),
      (0x30AB, .katakana), (0x30FC, .katakana), (0xE01, .thai), (0xE81, .lao), (0x1780, .khmer), (0x1000, .myanmar),
      (0xAC00, .hangul), (0x627, .joining), (0x915, .joining), (0x5D0, .other), (0x31, .common), (0x301, .inherited),
      (0x118A0, .warangCiti),
    ] as [(UInt32, Script)]) func scriptsAreThoseOfTheDatabase(scalar: UInt32, script: Script)
  {
    #expect(UnicodeTables.shared[scalar].script == script)
  }

  @Test func lookAlikesAreLowerCaseASCII() {
    let tables = UnicodeTables.shared
    for scalar in Self.known {
      for mapping in [tables.plainLookAlikes, tables.posingLookAlikes] {
        #expect(mapping[scalar.value].allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) })
      }
    }
    #expect(tables.plainLookAlikes[0x41].isEmpty)
  }
}
