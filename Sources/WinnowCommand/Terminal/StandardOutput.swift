import WinnowIO

/// The stream for data.
enum StandardOutput {
  /// Writes all of a report.
  static func write(_ text: String) throws(OutputError) {
    let file = try OutputFile(path: nil)
    try file.write(Array(text.utf8))
    try file.finish()
  }
}
