import WinnowTestSupport
import Testing

@testable import WinnowIO

@Suite("Input source")
struct InputSourceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["b.jsonl", "B.jsonl.gz", "a.jsonl.zst", ".hidden.jsonl", "notes.txt", "c[1].jsonl"] {
      try folder.write("", to: name)
    }
  }

  private func names(_ arguments: [String]) throws -> [String] {
    try InputSource.resolve(arguments.map { $0 == "-" ? $0 : folder.path + $0 }).map { source in
      source.name.split(separator: "/").last.map(String.init) ?? ""
    }
  }

  @Test(arguments: [
    ([], ["-"]), (["-"], ["-"]), (["/notes.txt"], ["notes.txt"]),
    (["/notes.txt", "-", "/b.jsonl"], ["notes.txt", "-", "b.jsonl"]),
    (["/*.jsonl*"], ["B.jsonl.gz", "a.jsonl.zst", "b.jsonl", "c[1].jsonl"]), (["/[ab].*"], ["a.jsonl.zst", "b.jsonl"]),
    (["/?.jsonl"], ["b.jsonl"]), (["/c[1].jsonl"], ["c[1].jsonl"]),
    ([""], ["B.jsonl.gz", "a.jsonl.zst", "b.jsonl", "c[1].jsonl"]),
    (["/"], ["B.jsonl.gz", "a.jsonl.zst", "b.jsonl", "c[1].jsonl"]),
  ])
  func resolvesFilesFoldersAndPatterns(arguments: [String], expected: [String]) throws {
    #expect(try names(arguments) == expected)
  }

  @Test(arguments: [("/none.jsonl", InputError.Code.notFound), ("/*.csv", .noMatch), ("/none/*.jsonl", .noMatch)])
  func saysWhatIsNotThere(argument: String, code: InputError.Code) {
    let path = folder.path + argument
    let error = #expect(throws: InputError.self) { try InputSource.resolve([path]) }
    #expect(error?.code == code)
    #expect(error?.path == path)
  }

  @Test func refusesAFolderWithoutInput() throws {
    let empty = try TemporaryFolder()
    #expect(throws: InputError(code: .emptyFolder, path: empty.path)) { try InputSource.resolve([empty.path]) }
  }

  @Test func knowsTheSizeOfFilesOnly() throws {
    #expect(try InputSource.file(folder.write("12345", to: "five")).size == 5)
    #expect(InputSource.standardInput.size == nil)
    #expect(InputSource.file("/dev/null").size == nil)
  }
}
