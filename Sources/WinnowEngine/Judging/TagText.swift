/// Text of a capture made fit for a tag.
enum TagText {
  /// Lower case; white space and other characters that tags may not hold become `-`.
  static func normalized(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      let isAllowed = scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "/"
      if isAllowed {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    while result.last == "-" { result.removeLast() }
    return result
  }
}
