import Foundation
import Testing
import WinnowModel

@testable import WinnowIO

/// Holds `docs/input.md` to what the readers do.
@Suite("Input page")
struct InputPageTests {
  private static let blocks: [(language: Substring, text: String)] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/input.md")
    let page = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return page.matches(of: /```(\w*)\n(.*?)```/.dotMatchesNewlines()).map { ($0.1, String($0.2)) }
  }()

  @Test func showsALineThatIsRead() throws {
    let example = try #require(Self.blocks.first { $0.language == "json" })
    let folder = TemporaryFolder()
    var item = Item()
    #expect(try JSONLinesReader([.file(folder.write("f", example.text))]).next(into: &item) == .item)
    #expect(item.categories == ["money", "housing"])
  }

  @Test func showsAPageAndItsItem() throws {
    let page = try #require(Self.blocks.first { $0.language == "" })
    let json = try #require(Self.blocks.last)
    let folder = TemporaryFolder()
    var item = Item()
    #expect(try PageReader([.file(folder.write("page", page.text))]).next(into: &item) == .item)
    #expect(String(decoding: item.json, as: UTF8.self) + "\n" == json.text)
  }
}
