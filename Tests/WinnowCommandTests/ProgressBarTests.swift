import Testing
import Winnow

@testable import WinnowCommand

@Suite struct ProgressBarTests {
  @Test func knownSizeShowsBarShareAndTimeLeft() {
    let progress = RunProgress(items: 12_000, errors: 0, bytesRead: 500, bytesTotal: 1000)
    #expect(
      ProgressBar.line(progress, seconds: 4, width: 80)
        == "▕███████████████               ▏  50 %  12,000 items  3,000/s  0:04 left")
  }

  @Test func unknownSizeShowsTimePassed() {
    let progress = RunProgress(items: 12_000, errors: 3, bytesRead: 500, bytesTotal: nil)
    #expect(ProgressBar.line(progress, seconds: 65, width: 80) == "12,000 items  184/s  3 errors  1:05")
  }

  @Test func partsOfAColumnAreDrawnInEighths() {
    let progress = RunProgress(items: 1, errors: 0, bytesRead: 21, bytesTotal: 1000)
    #expect(
      ProgressBar.line(progress, seconds: 0.1, width: 80).hasPrefix("▕▋                             ▏   2 %  1 items"))
  }

  @Test(arguments: [10, 25, 40, 60])
  func lineNeverLeavesTheTerminal(width: Int) {
    let progress = RunProgress(items: 1_234_567, errors: 89, bytesRead: 999, bytesTotal: 1000)
    #expect(DisplayWidth.columns(of: ProgressBar.line(progress, seconds: 321, width: width)) <= width)
  }

  @Test func moreBytesThanExpectedIsNotMoreThanAll() {
    let progress = RunProgress(items: 1, errors: 0, bytesRead: 2000, bytesTotal: 1000)
    #expect(ProgressBar.line(progress, seconds: 0.1, width: 80).contains("100 %"))
  }
}
