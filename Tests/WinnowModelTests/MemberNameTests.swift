import Testing
import WinnowTestSupport

@testable import WinnowModel

@Suite("Member names")
struct MemberNameTests {
  @Test(arguments: Field.allCases)
  func findsAFieldByExactlyItsName(_ field: Field) {
    func found(_ name: [UInt8]) -> Field? {
      let alone = name.withUnsafeBufferPointer { Field(nameAt: 0..<name.count, in: $0) }
      let inText = (name + Array("\":\"edies".utf8)).withUnsafeBufferPointer { Field(nameAt: 0..<name.count, in: $0) }
      #expect(alone == inText)
      return alone
    }
    let name = Array(field.name.utf8)
    #expect(found(name) == field)
    #expect(found(name.dropLast()) == nil)
    #expect(found(name + [0x73]) == nil)
    for index in name.indices {
      var other = name
      other[index] ^= 0x20
      #expect(found(other) == nil)
    }
  }

  /// Objects in objects whose names are few enough to repeat, against a set of strings for each object.
  @Test func findsRepeatedNamesLikeASetOfStrings() {
    var repeated = 0
    for seed in 0..<2000 {
      var random = SeededGenerator(seed: UInt64(seed))
      var text = ""
      let isRepeated = Self.write(&text, &random, depth: 0)
      let code = Array(text.utf8).withUnsafeBufferPointer { bytes -> ItemError.Code? in
        var scanner = JSONScanner()
        do throws(JSONError) { try scanner.scan(bytes) } catch { return error.code }
        return nil
      }
      #expect(code == (isRepeated ? .duplicateKey : nil), "\(text)")
      if isRepeated { repeated += 1 }
    }
    #expect((200...1800).contains(repeated))
  }

  /// Writes an object; returns whether it or one inside it has a name twice.
  private static func write(_ text: inout String, _ random: inout SeededGenerator, depth: Int) -> Bool {
    var names: Set<String> = []
    var isRepeated = false
    text += "{"
    // Some objects have more names than are compared one by one.
    let count = random.below(depth > 0 ? 4 : random.below(8) == 0 ? 120 : 24)
    for index in 0..<count {
      let name = "member\(random.below(400))"
      if !names.insert(name).inserted { isRepeated = true }
      let spelled = random.below(4) == 0 ? "\\u006d" + name.dropFirst() : name
      text += (index > 0 ? "," : "") + "\"\(spelled)\":"
      if depth < 3, random.below(4) == 0 {
        if write(&text, &random, depth: depth + 1) { isRepeated = true }
      } else {
        text += "0"
      }
    }
    text += "}"
    return isRepeated
  }
}
