import WinnowTestSupport
import Foundation
import Testing

@testable import WinnowIO

@Suite("Output file")
struct OutputFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/out.jsonl" }

  init() throws { folder = try TemporaryFolder() }

  @Test func appearsOnlyWhenItIsFinished() throws {
    try folder.write("old\n", to: "out.jsonl")
    let output = try OutputFile(path: path)
    try output.write(Array("new\n".utf8))
    try output.flush()
    #expect(try folder.read("out.jsonl") == "old\n")
    #expect(try folder.names().count == 2)
    try output.finish()
    #expect(try folder.read("out.jsonl") == "new\n")
    #expect(try folder.names() == ["out.jsonl"])
    #expect(output.byteCount == 4)
  }

  @Test func leavesNothingBehindWhenItIsAbandoned() throws {
    let output = try OutputFile(path: path)
    try output.write(Array("new\n".utf8))
    #expect(output.temporaryPath.map(FileManager.default.fileExists) == true)
    output.abandon()
    #expect(try folder.names() == [])
    _ = try OutputFile(path: path)
    #expect(try folder.names() == [])
  }

  @Test func keepsLargeOutputInOrder() throws {
    let output = try OutputFile(path: path)
    var expected: [UInt8] = []
    for size in [1, 1000, 300_000, 7, 262_144, 0, 262_143, 5] {
      let piece = [UInt8](repeating: UInt8(truncatingIfNeeded: size), count: size)
      expected += piece
      try output.write(piece)
    }
    try output.finish()
    #expect(FileManager.default.contents(atPath: path) == Data(expected))
  }

  @Test func replacesTheFileBehindASymbolicLinkAndKeepsItsPermissions() throws {
    let real = try folder.write("old", to: "real.jsonl")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "real.jsonl")
    let output = try OutputFile(path: path)
    try output.write(Array("new".utf8))
    try output.finish()
    #expect(try folder.read("real.jsonl") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "real.jsonl")
    #expect(try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o600)
  }

  @Test func writesADeviceDirectly() throws {
    let output = try OutputFile(path: "/dev/null")
    #expect(output.temporaryPath == nil)
    try output.write([1, 2, 3])
    try output.finish()
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func reportsAFullDisk() throws {
    let output = try OutputFile(path: "/dev/full")
    try output.write([1, 2, 3])
    let error = #expect(throws: OutputError.self) { try output.finish() }
    #expect(error?.code == .diskFull)
    #expect(error?.description == "cannot write /dev/full: No space left on device")
  }

  @Test func reportsAFolderThatIsNotThere() {
    let error = #expect(throws: OutputError.self) { try OutputFile(path: folder.path + "/none/out.jsonl") }
    #expect(error?.code == .cannotOpen)
    #expect(error?.systemError == ENOENT)
  }

  @Test func keepsTheTargetWhenItCannotBeFinished() throws {
    let output = try OutputFile(path: path)
    try output.write([1])
    try FileManager.default.createDirectory(atPath: path + "/inside", withIntermediateDirectories: true)
    let error = #expect(throws: OutputError.self) { try output.finish() }
    #expect(error?.code == .cannotWrite)
    #expect(try folder.names() == ["out.jsonl"])
  }
}
