import WinnowText

/// Tells numbers of ideographs from names that are written with them: `三人` counts, `三星` and `四川` are names.
enum IdeographicNumber {
  /// The round zero, which is no letter.
  static let zero: UInt32 = 0x3007

  /// What stands behind a number that counts.
  private static let counters = Set(
    "年月日号號時时分秒点點歳岁才名人位个個件次回度期届屆票枚本台匹头頭只条條棟隻艘机機架辆輛階层層级級章節节话話集季周週倍割元円圆日万萬亿億兆"
      .unicodeScalars.map(\.value))

  /// Whether the ideographs from an offset on are a number that counts: it begins with a digit or ten, and a counter, a
  /// number in other digits or nothing follows, or it is long.
  static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = start
    var length = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else { return length >= 2 || bytes[index].isDigit }
      let (scalar, width) = WordCharacters.scalar(in: bytes, at: index)
      guard let digit = NumberWord(ideograph: scalar) else {
        return length >= 3 || counters.contains(scalar)
      }
      if length == 0, digit.value > 10 { return false }
      length += 1
      index += width
    }
    return length >= 2
  }
}
