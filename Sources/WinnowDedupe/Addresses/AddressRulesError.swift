/// Why a text of address rules cannot be used.
package struct AddressRulesError: Error, Sendable, Hashable {
  /// What is wrong.
  package var code: Code
  /// The file as the caller named it.
  package var file: String
  /// The line, from 1; 0 for the file as a whole.
  package var line: Int
  /// The part of the line that is wrong; for what is missing, what that is.
  package var text: String
  /// What was probably meant.
  package var suggestion: String?

  /// The kinds of problem.
  package enum Code: Sendable, Hashable {
    case unknownWord, missing, unexpected, badHost, badName, badPath, badPiece, notJSON
  }
}

extension AddressRulesError: CustomStringConvertible {
  /// One line for people, with file and line.
  package var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    return "\(place): \(message)\(hint)"
  }

  private var message: String {
    switch code {
    case .unknownWord: "unknown word '\(text)'"
    case .missing: "\(text) is missing"
    case .unexpected: "'\(text)' was not expected here"
    case .badHost: "'\(text)' is no host; write 'example.com', '*.example.com' or 'example.*'"
    case .badName: "'\(text)' is too long for the name of a parameter, or stands for every one"
    case .badPath: "'\(text)' is no path; write '/' and segments, and perhaps '?name={piece}'"
    case .badPiece: "the piece '{\(text)}' has no place here"
    case .notJSON: "this is not the JSON of ClearURLs (\(text))"
    }
  }
}
