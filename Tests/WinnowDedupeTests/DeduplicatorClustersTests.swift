import Testing
import WinnowModel

@testable import WinnowDedupe

/// Who belongs together, and who stands for all.
@Suite("Clusters of copies") struct DeduplicatorClustersTests {
  private let ferry = "Ferry sinks off Malta coast in heavy storm"

  @Test func clusterCountsItemsAndSources() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    let second = stream.add("b", ferry, "Sample Times", hours: 1)
    #expect((second.cluster, second.size, second.sources) == ("a", 2, 2))
    let third = stream.add("c", ferry + " at night", "Third Post", hours: 2)
    #expect((third.cluster, third.size, third.sources) == ("a", 3, 3))
    let fourth = stream.add("d", ferry, "Sample Times", hours: 3)
    #expect((fourth.cluster, fourth.size, fourth.sources) == ("a", 4, 3))
    #expect(fourth.firstSource.lowercased() == "example wire")
    #expect(fourth.canonical == "a")
    #expect(stream.deduplicator.clusterCount == 1)
    #expect(stream.deduplicator.liveCount == 4)
  }

  @Test func chainDoesNotLeadAwayFromTheFirst() {
    var stream = ItemStream()
    let second = ferry + " near Gozo island"
    let third = second + " while crews search wreck"
    stream.add("a", ferry, "Example Wire")
    #expect(stream.add("b", second, "Sample Times").tier == .near)
    let verdict = stream.add("c", third, "Third Post")
    #expect(verdict.tier == .related)
    #expect((verdict.match, verdict.guards) == ("b", ["leader"]))
    #expect((verdict.cluster, verdict.size) == ("c", 1))
    // It leads a cluster of its own.
    let fourth = stream.add("d", third, "Fourth Mail")
    #expect((fourth.tier, fourth.cluster, fourth.size) == (.title, "c", 2))
    #expect(stream.deduplicator.clusterCount == 2)
  }

  @Test func guardsLookAtTheFirstToo() {
    var stream = ItemStream()
    stream.add("a", "Coach crash kills 21 on steep mountain road in Peru", "Example Wire")
    #expect(stream.add("b", "Coach crash kills many on steep mountain road in Peru", "Sample Times").cluster == "a")
    let verdict = stream.add("c", "Coach crash kills many on steep mountain road 12 in Peru", "Third Post")
    #expect(verdict.tier == .related)
    #expect(verdict.cluster == "c")
  }

  @Test func bestSourceStandsForAll() {
    var settings = DedupeSettings()
    settings.sourceRanks = ["Best Paper", "good.example", "Third Post"]
    var stream = ItemStream(settings)
    #expect(stream.add("a", ferry, "Example Wire").canonical == "a")
    #expect(stream.add("b", ferry, "Sample Times").canonical == "a")
    #expect(stream.add("c", ferry, "THIRD POST").canonical == "c")
    #expect(stream.add("d", ferry, "Fourth Mail").canonical == "c")
    #expect(stream.add("e", ferry, "Good Daily", url: "http://www.good.example/1").canonical == "e")
    #expect(stream.add("f", ferry, "Third Post").canonical == "e")
    #expect(stream.add("g", ferry, "best paper").canonical == "g")
    let last = stream.add("h", ferry, "Best Paper")
    #expect((last.canonical, last.cluster, last.size) == ("g", "a", 8))
  }

  @Test func clusterOutlivesItsFirstItem() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    stream.add("b", ferry, "Sample Times", hours: 40)
    let third = stream.add("c", ferry, "Third Post", hours: 80)
    #expect((third.tier, third.match, third.cluster, third.canonical) == (.title, "b", "a", "a"))
    #expect((third.size, third.sources) == (3, 3))
    #expect(stream.deduplicator.liveCount == 2)
    // The first title still decides who joins.
    let fourth = stream.add("d", ferry + " at night", "Fourth Mail", hours: 81)
    #expect((fourth.tier, fourth.cluster, fourth.size) == (.near, "a", 4))
    #expect(stream.deduplicator.clusterCount == 1)
    let fifth = stream.add("e", ferry, "Example Wire", hours: 160)
    #expect((fifth.tier, fifth.cluster, fifth.size) == (nil, "e", 1))
    #expect(stream.deduplicator.clusterCount == 0)
  }

  @Test func relatedItemsDoNotKeepAClusterAlive() {
    var stream = ItemStream()
    stream.add("a", "Arsenal beat Chelsea 3-1 at home", "Example Wire")
    stream.add("b", "Arsenal beat Chelsea 3-1 at home", "Sample Times", hours: 1)
    #expect(stream.add("c", "Arsenal beat Chelsea 3-2 at home", "Third Post", hours: 60).tier == .related)
    #expect(stream.deduplicator.clusterCount == 1)
    stream.add("d", "Otters return to rivers", hours: 100)
    #expect(stream.deduplicator.clusterCount == 0)
  }

  @Test func manyCopiesAreOneCluster() {
    var stream = ItemStream()
    var last = Verdict()
    for number in 0..<200 { last = stream.add("a\(number)", ferry, "Source \(number)", hours: Double(number) / 100) }
    #expect((last.tier, last.cluster, last.size, last.sources) == (.title, "a0", 200, 200))
    #expect(stream.deduplicator.clusterCount == 1)
  }
}
