import Glibc
import WinnowIO
import WinnowRules

/// Why a rule file or a folder of rules could not be read.
struct RuleFileError: Error {
  var path: String
  /// The system's words, lower case.
  var reason: String
  var help: String
}

/// Finds and reads rule files.
enum RuleFiles {
  /// Files as they are; of folders every `.rules` file below, sorted by path bytes.
  static func expand(_ paths: [String]) -> [Result<String, RuleFileError>] {
    paths.flatMap { path -> [Result<String, RuleFileError>] in
      guard isFolder(path) else { return [.success(path)] }
      var files: [String] = []
      var failures: [RuleFileError] = []
      collect(path, into: &files, &failures)
      if files.isEmpty, failures.isEmpty {
        failures.append(
          RuleFileError(
            path: path, reason: "no .rules file in this folder", help: "name a rule file, or a folder that holds some"))
      }
      files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return failures.map { .failure($0) } + files.map { .success($0) }
    }
  }

  /// The bytes of a file.
  static func read(_ path: String) -> Result<[UInt8], RuleFileError> {
    FileBytes.read(path).mapError { failure(path, $0) }
  }

  private static func failure(_ path: String, _ error: SystemError) -> RuleFileError {
    RuleFileError(
      path: path, reason: error.reason,
      help: error.isMissing ? "check the path; it is relative to the current folder" : "check the file's permissions")
  }

  private static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  private static func collect(_ folder: String, into files: inout [String], _ failures: inout [RuleFileError]) {
    guard let stream = opendir(folder) else {
      failures.append(failure(folder, SystemError(number: errno)))
      return
    }
    defer { closedir(stream) }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = base + "/" + name
      if isFolder(path) {
        collect(path, into: &files, &failures)
      } else if name.hasSuffix(".rules") {
        files.append(path)
      }
    }
  }
}
