import WinnowTestSupport
import Testing

@testable import WinnowIO

@Suite("Compressed input")
struct CompressionTests {
  private static let lines = "{\"title\":\"a\"}\n{\"title\":\"b\"}\n"
  private static let more = "{\"title\":\"c\"}\n{\"title\":\"d\"}\n"

  @Test(arguments: [
    Compressed.gzip(lines), Compressed.zstd(lines),
    Compressed.gzip("{\"title\":\"a\"}\n{\"ti") + Compressed.gzip("tle\":\"b\"}"),
    Compressed.zstd("{\"title\":\"a\"}\n{\"ti") + Compressed.zstd("tle\":\"b\"}"),
    Compressed.gzip(lines) + [0, 0, 0, 0],
    [0x51, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 7, 7] + Compressed.zstd(lines),
    Compressed.gzip("") + Compressed.gzip(lines) + Compressed.gzip(""),
  ])
  func isRecognizedByItsFirstBytes(bytes: [UInt8]) throws {
    #expect(try results(ofLines: bytes) == ["a", "b"])
  }

  @Test(arguments: [Compressed.gzip(""), Compressed.zstd("")])
  func mayHoldNothing(bytes: [UInt8]) throws {
    #expect(try results(ofLines: bytes) == [])
  }

  @Test(arguments: [
    Array(Compressed.gzip(lines).dropLast(9)), Array(Compressed.gzip(lines).dropLast(1)),
    Compressed.gzip(lines) + [0x1F, 0x8B], Compressed.gzip(lines) + Array("rubbish".utf8),
    Compressed.gzip(lines) + [0, 1],
    Compressed.zstd(lines) + Array("rubbish".utf8), Compressed.zstd(lines) + [0x28],
    Compressed.gzip(lines) + Array(Compressed.gzip("xyz").dropLast(12)),
  ])
  func givesOneErrorWhereItIsDamagedAndWhatCameBefore(bytes: [UInt8]) throws {
    #expect(try results(ofLines: bytes) == ["a", "b", "truncated-input f:3"])
  }

  @Test(
    arguments: [[0x1F, 0x8B, 0x08], [0x28, 0xB5, 0x2F, 0xFD], [0x1F, 0x8B, 0x08] + Array("nothing else here".utf8)]
      as [[UInt8]])
  func givesOneErrorWhereNothingCanBeRead(bytes: [UInt8]) throws {
    #expect(try results(ofLines: bytes) == ["truncated-input f:1"])
  }

  @Test func dropsTheUnfinishedLineBeforeDamage() throws {
    let cut = Compressed.gzip("{\"title\":\"a\"}\n{\"title\":\"b") + [0x1F]
    #expect(try results(ofLines: cut) == ["a", "truncated-input f:2"])
  }

  @Test func goesOnWithTheNextFile() throws {
    let folder = try TemporaryFolder()
    let sources = try [
      folder.write(Array(Compressed.zstd(Self.lines).dropLast(3)), to: "1"),
      folder.write(Compressed.gzip(Self.more), to: "2"),
    ]
    let found = try results(JSONLinesReader(sources.map(InputSource.file)))
    #expect(found.suffix(3) == ["truncated-input 1:\(found.count - 2)", "c", "d"])
  }

  @Test(arguments: 0..<400)
  func neverFailsOnDamagedBytes(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes =
      seed.isMultiple(of: 2) ? Compressed.gzip(Self.lines + Self.more) : Compressed.zstd(Self.lines + Self.more)
    for _ in 0..<1 + random.below(3) { bytes[4 + random.below(bytes.count - 4)] = UInt8(random.below(256)) }
    let found = try results(ofLines: bytes)
    #expect(found.filter { $0.hasPrefix("truncated-input") }.count <= 1)
  }
}
