import Foundation
import Testing
import WinnowTestSupport

/// Links between the pages of the repository lead somewhere.
@Suite struct PageLinkTests {
  private static let pages: [String] = {
    let manager = FileManager.default
    let folders = ["", "docs", "docs/adr", "rules", "seeds"]
    return folders.flatMap { folder -> [String] in
      let names = (try? manager.contentsOfDirectory(atPath: Repository.root.appendingPathComponent(folder).path)) ?? []
      return names.filter { $0.hasSuffix(".md") }.sorted().map { folder.isEmpty ? $0 : folder + "/" + $0 }
    }
  }()

  @Test(arguments: pages)
  func everyLinkedFileExists(page: String) throws {
    let file = Repository.root.appendingPathComponent(page)
    // Code is no prose: patterns in it look like links.
    let prose = try Repository.read(page).replacing(/```[\s\S]*?\n```/, with: "").replacing(/`[^`\n]*`/, with: "")
    for link in prose.matches(of: /\]\(([^)#\s]+)/).map({ String($0.output.1) }) where !link.hasPrefix("http") {
      let target = file.deletingLastPathComponent().appendingPathComponent(link)
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page) links to \(link)")
    }
  }

  @Test func allFoldersHavePages() {
    #expect(Self.pages.contains("README.md"))
    #expect(Self.pages.contains("docs/tutorial.md"))
    #expect(Self.pages.contains("docs/adr/README.md"))
  }
}
