import WinnowTestSupport
import Testing
import WinnowModel

@testable import WinnowIO

/// Holds `docs/input.md` to what the readers do.
@Suite("Input page")
struct InputPageTests {
  private static func blocks() throws -> [CodeBlock] { try CodeBlock.all(of: "docs/input.md") }

  @Test func showsALineThatIsRead() throws {
    let example = try #require(try Self.blocks().first { $0.language == "json" })
    let folder = try TemporaryFolder()
    var item = Item()
    #expect(try JSONLinesReader([.file(folder.write(example.text, to: "f"))]).next(into: &item) == .item)
    #expect(item.categories == ["money", "housing"])
  }

  @Test func showsAPageAndItsItem() throws {
    let page = try #require(try Self.blocks().first { $0.language == "" })
    let json = try #require(try Self.blocks().last)
    let folder = try TemporaryFolder()
    var item = Item()
    #expect(try PageReader([.file(folder.write(page.text, to: "page"))]).next(into: &item) == .item)
    #expect(String(decoding: item.json, as: UTF8.self) + "\n" == json.text)
  }
}
