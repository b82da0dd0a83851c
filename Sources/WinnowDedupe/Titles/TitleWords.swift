import WinnowText

/// Writes the words of a plain title in canonical form.
///
/// Works in one pass over the bytes. A number stays open until the next word shows that it is complete, so that
/// `$1.8bn`, `1.8 billion dollars` and `US$1.8 billion` come out as one.
struct TitleWords: ~Copyable {
  private let guards: GuardSet
  private var output: [UInt8] = []
  private var capitals: UInt64 = 0
  private var wordCount = 0
  /// Whether the last word is an ideograph, which needs no space before another one.
  private var endsInIdeograph = false
  private var number: OpenNumber?
  /// The currency whose sign came last.
  private var currency: Int32 = -1
  /// Whether a minus stands before the next number.
  private var isNegative = false
  private var word: [UInt8] = []
  private var digits: [UInt8] = []
  /// The word behind the open number that may begin a unit of two words; written as a word if it does not.
  private var unitBeginning: (word: [UInt8], isCapital: Bool, isUnit: Bool)?

  init(_ guards: GuardSet) { self.guards = guards }

  /// Appends the canonical words of a plain text.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, into title: inout CanonicalTitle) {
    swap(&output, &title.text)
    (capitals, wordCount, endsInIdeograph, number, currency, unitBeginning) = (0, 0, false, nil, -1, nil)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLetter {
        index = readPlainWords(bytes, from: index) ?? readWord(bytes, from: index)
      } else if byte.isDigit {
        index = readNumber(bytes, from: index)
      } else if byte < 0x80 {
        index = readSign(bytes, at: index)
      } else {
        index = readOther(bytes, at: index)
      }
    }
    closeNumber()
    swap(&output, &title.text)
    title.capitals = capitals
  }

  // MARK: - Words

  /// Reads words with single spaces between them that are nothing but ASCII letters and no part of a number, as most are;
  /// `nil` when the first one is none.
  private mutating func readPlainWords(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard number == nil else { return nil }
    var end = start
    var index = start
    while index < bytes.count, bytes[index].isLetter {
      let first = index
      index = Self.endOfLetters(in: bytes, from: first)
      guard isPlainWord(bytes, first..<index), output.count + index - start < CanonicalTitle.byteLimit else { break }
      if bytes[first] & 0x20 == 0, wordCount < 64 { capitals |= 1 << UInt64(wordCount) }
      wordCount += 1
      end = index
      guard index < bytes.count, bytes[index] == UInt8(ascii: " ") else { break }
      index &+= 1
    }
    guard end > start else { return nil }
    if !output.isEmpty { output.append(UInt8(ascii: " ")) }
    let target = output.count
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    output.withUnsafeMutableBufferPointer { output in
      // A space has the bit already.
      for index in target..<output.count { output[index] |= 0x20 }
    }
    endsInIdeograph = false
    return end
  }

  /// The offset of the first byte that is no ASCII letter; eight bytes a step.
  private static func endOfLetters(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index &+ 8 <= raw.count {
      let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // The highest bit of each byte says whether it is at least `a`, and whether it is more than `z`.
      let lower = (eight | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
      let (fromA, beyondZ) = (lower &+ 0x1F1F_1F1F_1F1F_1F1F, lower &+ 0x0505_0505_0505_0505)
      let others = (~fromA | beyondZ | eight) & 0x8080_8080_8080_8080
      if others != 0 { return index &+ others.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < bytes.count, bytes[index].isLetter { index &+= 1 }
    return index
  }

  /// Whether letters make a word by themselves, whatever comes before and behind.
  private func isPlainWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "$"), 0x30...0x39, 0x80...: return false
      default: break
      }
    }
    if isBeforeNumber(bytes, end), isCode(bytes[range]) { return false }
    return NumberWord(UnsafeBufferPointer(rebasing: bytes[range])) == nil
  }

  private mutating func readWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let isCapital = bytes[start] & 0x20 == 0 && bytes[start] < 0x80
    let end = collectWord(bytes, from: start)
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "$"), bytes[end + 1].isDigit,
      startsMoney(word + [UInt8(ascii: "$")])
    {
      return end + 1
    }
    // `EUR 5m`, `Rs 500`: only codes and abbreviations stand before a number.
    if isBeforeNumber(bytes, end), isCode(bytes[start..<end]), startsMoney(word) { return end }
    finishWord(isCapital: isCapital)
    return end
  }

  /// Collects a word in lower case, without apostrophes, points of abbreviations and a final `'s`.
  private mutating func collectWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    word.removeAll(keepingCapacity: true)
    var index = start
    // Letters since the last point; one each makes an abbreviation.
    var pieceLength = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLetter || byte.isDigit {
        word.append(byte.isLetter ? byte | 0x20 : byte)
        pieceLength += 1
        index += 1
      } else if byte == UInt8(ascii: "'") {
        guard index + 1 < bytes.count, bytes[index + 1].isLetter || bytes[index + 1] >= 0x80 else { break }
        let isPossessive = bytes[index + 1] | 0x20 == UInt8(ascii: "s") && !continuesWord(bytes, at: index + 2)
        index += isPossessive ? 2 : 1
        if isPossessive { break }
      } else if byte == UInt8(ascii: ".") {
        guard pieceLength == 1, index + 1 < bytes.count, bytes[index + 1].isLetter,
          !continuesWord(bytes, at: index + 2)
        else { break }
        pieceLength = 0
        index += 1
      } else if byte >= 0x80 {
        let (scalar, length) = WordCharacters.scalar(in: bytes, at: index)
        guard WordCharacters.isWord(scalar), !WordCharacters.isIdeographic(scalar) else { break }
        word.append(contentsOf: String(Character(Folding.lowered(Unicode.Scalar(scalar) ?? "\u{FFFD}"))).utf8)
        pieceLength += 1
        index += length
      } else {
        break
      }
    }
    return index
  }

  private func continuesWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < bytes.count && (bytes[index].isLetter || bytes[index].isDigit || bytes[index] >= 0x80)
  }

  /// Takes the collected word as a part of the open number, or as a word.
  private mutating func finishWord(isCapital: Bool) {
    if number != nil, completesNumber(isCapital: isCapital) { return }
    if let value = word.withUnsafeBufferPointer({ NumberWord($0) }) {
      if number?.add(value) == true { return }
      closeNumber()
      number = OpenNumber(word: value)
      return
    }
    closeNumber()
    append(word, isCapital: isCapital)
  }

  /// Takes the collected word as scale, unit or currency of the open number.
  private mutating func completesNumber(isCapital: Bool) -> Bool {
    let hash = PhraseHash.hash(word)
    if let beginning = unitBeginning {
      unitBeginning = nil
      if let block = unitBlock(of: PhraseHash.append(word: word, to: PhraseHash.hash(beginning.word))) {
        number?.unit = block
        return true
      }
      if !beginning.isUnit {
        closeNumber()
        append(beginning.word, isCapital: beginning.isCapital)
        return false
      }
    }
    let isUnit = complete(with: hash)
    guard guards.beginsUnit(hash), number?.isOrdinal == false, isUnit || number?.unit == -1 else {
      return isUnit
    }
    unitBeginning = (word, isCapital, isUnit)
    return true
  }

  private mutating func complete(with hash: UInt64) -> Bool {
    guard let block = unitBlock(of: hash) else { return false }
    switch guards.blocks[Int(block)].kind {
    case .scale:
      guard number?.isPlain == true, number?.unit == -1 || guards.isCurrency(number?.unit), number?.isOrdinal == false
      else { return false }
      if word.elementsEqual("m".utf8), !guards.isCurrency(number?.unit) {
        number?.hasM = true
        return true
      }
      number?.scale(by: GuardSet.exponent(guards.blocks[Int(block)].name) ?? 0)
    default:
      guard number?.unit == -1, number?.isOrdinal == false else { return false }
      if number?.hasM == true {
        guard guards.isCurrency(block) else { return false }
        number?.hasM = false
        number?.scale(by: 6)
      }
      number?.unit = block
    }
    return true
  }

  /// The block of a scale, unit or currency.
  private func unitBlock(of hash: UInt64) -> Int32? { guards.unitBlock(of: hash) }

  /// Takes a sign or code of a currency for the number that follows.
  private mutating func startsMoney(_ sign: [UInt8]) -> Bool {
    guard let block = unitBlock(of: PhraseHash.hash(sign)), guards.isCurrency(block) else { return false }
    closeNumber()
    currency = block
    return true
  }

  /// Takes the sign of a currency for the number that it follows, or for the one that follows it.
  private mutating func readCurrency(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    word.removeAll(keepingCapacity: true)
    word += bytes[place]
    if isBeforeNumber(bytes, place.upperBound) {
      _ = startsMoney(word)
    } else if number != nil {
      _ = complete(with: PhraseHash.hash(word))
    }
  }

  /// Whether a word can be the code or abbreviation of a currency; `won` in small letters is a verb.
  private func isCode(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count == 3 && word.allSatisfy { $0.isLetter && $0 & 0x20 == 0 }
      || word.count == 2 && word.first == UInt8(ascii: "R") && word.last == UInt8(ascii: "s")
  }

  private func isBeforeNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    let next = end < bytes.count && bytes[end] == UInt8(ascii: " ") ? end + 1 : end
    return next < bytes.count && bytes[next].isDigit
  }

  // MARK: - Numbers

  private mutating func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    closeNumber()
    let (parsed, end) = NumberReader.read(bytes, from: start)
    number = parsed
    number?.unit = currency
    number?.isNegative = isNegative
    (currency, isNegative) = (-1, false)
    guard end < bytes.count, bytes[end].isLetter else { return end }
    return readSuffix(bytes, numberStart: start, from: end)
  }

  /// Reads what is written to a number without a space: `1.8bn`, `3rd`, `10km`, `4x4`.
  private mutating func readSuffix(_ bytes: UnsafeBufferPointer<UInt8>, numberStart: Int, from start: Int) -> Int {
    let end = collectWord(bytes, from: start)
    if number?.isPlain == true, ["st", "nd", "rd", "th"].contains(where: { word.elementsEqual($0.utf8) }) {
      number?.isOrdinal = true
      return end
    }
    if completesNumber(isCapital: false) { return end }
    // A name with digits: `4x4`, `5g`, `1990s`, `7pm`.
    number = OpenNumber(text: bytes[numberStart..<start].filter { $0 != UInt8(ascii: ",") } + word)
    return end
  }

  private mutating func closeNumber() {
    guard let open = number else { return }
    number = nil
    digits.removeAll(keepingCapacity: true)
    open.write(to: &digits)
    if open.unit >= 0 { digits += guards.blocks[Int(open.unit)].name.utf8.filter { $0 != UInt8(ascii: " ") } }
    append(digits, isCapital: false)
    guard let beginning = unitBeginning else { return }
    unitBeginning = nil
    if !beginning.isUnit { append(beginning.word, isCapital: beginning.isCapital) }
  }

  // MARK: - Signs and other characters

  private mutating func readSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: " "): break
    case UInt8(ascii: "-"):
      // `twenty-three`, but not `Flight 370 - Days of waiting`.
      if index > 0, bytes[index - 1] == UInt8(ascii: " ") { closeNumber() }
      let isFirst = index == 0 || bytes[index - 1] == UInt8(ascii: " ")
      isNegative = isFirst && index + 1 < bytes.count && bytes[index + 1].isDigit
    case UInt8(ascii: "%"):
      word.removeAll(keepingCapacity: true)
      word.append(byte)
      if number != nil { _ = completesNumber(isCapital: false) }
    case UInt8(ascii: "$"): readCurrency(bytes, at: index..<index + 1)
    case UInt8(ascii: "&") where index > 0 && bytes[index - 1] == UInt8(ascii: " "):
      closeNumber()
      append(Array("and".utf8), isCapital: false)
    default: closeNumber()
    }
    return index + 1
  }

  private mutating func readOther(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let (scalar, length) = WordCharacters.scalar(in: bytes, at: index)
    if WordCharacters.isIdeographic(scalar) || scalar == IdeographicNumber.zero {
      return readIdeograph(scalar, bytes, index..<index + length)
    }
    if WordCharacters.isWord(scalar) {
      let isCapital = Folding.lowered(Unicode.Scalar(scalar) ?? "\u{FFFD}").value != scalar
      let end = collectWord(bytes, from: index)
      finishWord(isCapital: isCapital)
      return max(end, index + length)
    }
    readCurrency(bytes, at: index..<index + length)
    return index + length
  }

  private mutating func readIdeograph(
    _ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>
  ) -> Int {
    if let digit = NumberWord(ideograph: scalar) {
      if number?.add(ideograph: digit) == true { return place.upperBound }
      if IdeographicNumber.begins(bytes, at: place.lowerBound) {
        closeNumber()
        number = OpenNumber(word: digit)
        return place.upperBound
      }
    }
    if number != nil, let end = readIdeographicUnit(bytes, from: place.lowerBound) { return end }
    closeNumber()
    append(Array(bytes[place]), isCapital: false, isIdeograph: true)
    return place.upperBound
  }

  /// Reads a scale or unit of one to four ideographs behind a number, the longest that there is.
  private mutating func readIdeographicUnit(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var hash = PhraseHash.empty
    var index = start
    var found: (end: Int, word: [UInt8])?
    var phrase: [UInt8] = []
    for _ in 0..<4 where index < bytes.count && bytes[index] >= 0x80 {
      let (scalar, length) = WordCharacters.scalar(in: bytes, at: index)
      guard WordCharacters.isIdeographic(scalar) || scalar == 0x30FC else { break }
      hash = PhraseHash.append(word: bytes[index..<index + length], to: hash)
      if !phrase.isEmpty { phrase.append(UInt8(ascii: " ")) }
      phrase += bytes[index..<index + length]
      index += length
      if unitBlock(of: hash) != nil { found = (index, phrase) }
    }
    guard let found else { return nil }
    word = found.word
    return completesNumber(isCapital: false) ? found.end : nil
  }

  private mutating func append(_ bytes: [UInt8], isCapital: Bool, isIdeograph: Bool = false) {
    guard !bytes.isEmpty, output.count + bytes.count < CanonicalTitle.byteLimit else { return }
    if !output.isEmpty, !(isIdeograph && endsInIdeograph) { output.append(UInt8(ascii: " ")) }
    output += bytes
    if isCapital, wordCount < 64 { capitals |= 1 << UInt64(wordCount) }
    wordCount += 1
    endsInIdeograph = isIdeograph
  }
}

extension UInt8 {
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isDigit: Bool { self &- 0x30 < 10 }
}
