#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where items come from: one file, or standard input.
public enum InputSource: Sendable, Hashable {
  case standardInput
  case file(String)

  /// The name that stands in error records: the path as given, or `-`.
  public var name: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    }
  }

  /// The file's size in bytes; `nil` where it is not known, as for a pipe.
  public var size: Int? {
    guard case .file(let path) = self, let status = FileStatus(path: path), status.isRegular else { return nil }
    return status.size
  }

  /// The ends of the names that a folder is searched for, unless told otherwise.
  public static let jsonLinesSuffixes = [".jsonl", ".jsonl.gz", ".jsonl.zst"]

  /// Turns what the user typed into inputs, in order: `-` is standard input, a folder gives the files in it, a pattern
  /// with `*`, `?` or `[…]` the files that match. The files of one folder or pattern are sorted by the bytes of their names.
  ///
  /// No file is opened yet. No argument at all means standard input.
  /// - Parameter suffixes: the ends of the names that a folder is searched for.
  public static func resolve(
    _ arguments: [String], suffixes: [String] = jsonLinesSuffixes
  ) throws(InputError) -> [InputSource] {
    guard !arguments.isEmpty else { return [.standardInput] }
    var sources: [InputSource] = []
    for argument in arguments {
      if argument == "-" {
        sources.append(.standardInput)
      } else if let status = FileStatus(path: argument) {
        sources += status.isFolder ? try files(inFolder: argument, suffixes: suffixes) : [.file(argument)]
      } else if argument.contains(where: { "*?[".contains($0) }) {
        sources += try files(matching: argument)
      } else {
        throw InputError(code: .notFound, path: argument, systemError: ENOENT)
      }
    }
    return sources
  }

  private static func files(inFolder folder: String, suffixes: [String]) throws(InputError) -> [InputSource] {
    guard let handle = opendir(folder) else { throw InputError(code: .cannotOpen, path: folder, systemError: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      // SAFETY: the entry is valid until the next call; its name ends with a zero byte.
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if suffixes.contains(where: { name.hasSuffix($0) && !name.hasPrefix(".") }) { names.append(name) }
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let files = sorted(names.map { prefix + $0 }).filter { FileStatus(path: $0)?.isFolder == false }
    guard !files.isEmpty else { throw InputError(code: .emptyFolder, path: folder) }
    return files.map(InputSource.file)
  }

  private static func files(matching pattern: String) throws(InputError) -> [InputSource] {
    var result = glob_t()
    defer { globfree(&result) }
    // Sorted here, because glob(3) sorts by the locale.
    guard glob(pattern, GLOB_NOSORT, nil, &result) == 0 else { throw InputError(code: .noMatch, path: pattern) }
    var paths: [String] = []
    for index in 0..<Int(result.gl_pathc) {
      // SAFETY: glob(3) filled `gl_pathc` entries, each a C string, alive until globfree(3).
      if let path = result.gl_pathv[index] { paths.append(String(cString: path)) }
    }
    let files = sorted(paths).filter { FileStatus(path: $0)?.isFolder == false }
    guard !files.isEmpty else { throw InputError(code: .noMatch, path: pattern) }
    return files.map(InputSource.file)
  }

  private static func sorted(_ paths: [String]) -> [String] {
    paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
