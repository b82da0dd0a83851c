/// A number of a title while its scale and unit may still come: `1.8` before `billion dollars`.
///
/// Its value is `mantissa` times ten to the `exponent`; what does not fit, such as a version or a score, is text.
struct OpenNumber: Sendable {
  /// The digits, where they are a number of at most 18.
  private(set) var mantissa: UInt64 = 0
  private(set) var exponent = 0
  /// Of number words: what is settled below the next scale, as in `two hundred thousand`.
  private var settled: UInt64 = 0
  private(set) var isFromWords = false
  /// Whether the last ideograph was a digit, to which a further one is appended.
  private var endsInDigit = false
  /// The digits and signs of what is no plain number: `3-1`, `7.1.2`, `19:45`, `007`.
  private(set) var text: [UInt8] = []
  /// The block of its currency or unit; the number is complete then.
  var unit: Int32 = -1
  /// Whether a minus stands before it.
  var isNegative = false
  /// Whether an `m` follows, which makes millions of money and may be metres of anything else.
  var hasM = false
  /// Whether the number is a place in an order.
  var isOrdinal = false

  /// Makes a plain number.
  init(mantissa: UInt64, exponent: Int) { (self.mantissa, self.exponent) = (mantissa, exponent) }

  /// Makes a number that is written as it stands.
  init(text: [UInt8]) { self.text = text }

  /// Makes a number from a word.
  init(word: NumberWord) {
    isFromWords = true
    (mantissa, isOrdinal) = (word.value, word.isOrdinal)
    endsInDigit = word.value < 10
  }

  var isPlain: Bool { text.isEmpty }

  /// Multiplies by a power of ten.
  mutating func scale(by zeros: Int) {
    guard isPlain else { return }
    if isFromWords, zeros > 2 {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: Self.power(exponent + zeros))
      let (sum, carries) = settled.addingReportingOverflow(product)
      guard !overflow, !carries else { return }
      (settled, mantissa, exponent) = (sum, 0, 0)
    } else {
      exponent += zeros
    }
  }

  /// Adds a word to a number of words; `false` where the word begins a number of its own.
  mutating func add(_ word: NumberWord) -> Bool {
    guard isFromWords, !isOrdinal, unit < 0 else { return false }
    let last = mantissa * Self.power(exponent)
    let fits =
      last == 0 || (last % 100 == 0 && word.value < 100) || (last % 10 == 0 && last % 100 >= 20 && word.value < 10)
    guard fits, settled > 0 || last > 0 else { return false }
    (mantissa, exponent) = (last + word.value, 0)
    isOrdinal = word.isOrdinal
    return true
  }

  /// Adds an ideograph to a number of ideographs: `二十三`, `二〇一四`; `false` where there is no room.
  mutating func add(ideograph word: NumberWord) -> Bool {
    guard isFromWords, unit < 0, exponent == 0, mantissa < 100_000_000 else { return false }
    let digit = endsInDigit ? mantissa % 10 : 0
    if word.value >= 10 {
      mantissa += max(digit, 1) * word.value - digit
    } else {
      mantissa = endsInDigit ? mantissa * 10 + word.value : mantissa + word.value
    }
    endsInDigit = word.value < 10
    return true
  }

  /// Appends the number as canonical titles write it, without its unit.
  func write(to output: inout [UInt8]) {
    if isNegative { output.append(UInt8(ascii: "-")) }
    guard isPlain else { return output += text }
    var value = mantissa
    var zeros = exponent
    if settled > 0 {
      value = settled + mantissa * Self.power(exponent)
      zeros = 0
    }
    while zeros < 0, value % 10 == 0 {
      value /= 10
      zeros += 1
    }
    var text = String(value)
    text.withUTF8 { Self.write($0, exponent: zeros, to: &output) }
    if hasM { output.append(UInt8(ascii: "m")) }
    guard isOrdinal else { return }
    let isTeen = value % 100 / 10 == 1
    output += (isTeen ? "th" : value % 10 == 1 ? "st" : value % 10 == 2 ? "nd" : value % 10 == 3 ? "rd" : "th").utf8
  }

  /// Appends digits times ten to the exponent.
  private static func write(_ digits: UnsafeBufferPointer<UInt8>, exponent zeros: Int, to output: inout [UInt8]) {
    guard zeros < 0 else {
      output += digits
      if digits[0] != UInt8(ascii: "0") { output += repeatElement(UInt8(ascii: "0"), count: min(zeros, 40)) }
      return
    }
    let whole = digits.count + zeros
    if whole > 0 { output += digits[..<whole] } else { output.append(UInt8(ascii: "0")) }
    output.append(UInt8(ascii: "."))
    if whole < 0 { output += repeatElement(UInt8(ascii: "0"), count: -whole) }
    output += digits[max(0, whole)...]
  }

  private static func power(_ zeros: Int) -> UInt64 {
    (0..<max(0, min(zeros, 18))).reduce(1) { power, _ in power * 10 }
  }
}
