import Testing

@testable import WinnowDedupe

/// Copies in other words: no guard may find anything.
@Suite("Guards stay silent") struct GuardSilenceTests {
  @Test(arguments: [
    GuardCase("Ferry sinks off Malta coast", "Ferry sinks off Malta coast"),
    GuardCase("FERRY SINKS OFF MALTA COAST", "Ferry sinks off Malta coast"),
    // Spelling.
    GuardCase("Labour unveils programme to modernise tyre yards", "Labour unveils program to modernize tire yards"),
    GuardCase("Charity loses licence over grey ledger", "Charity loses license over grey ledger"),
    GuardCase("Museum shows catalogue of colour prints", "Museum shows catalog of color prints"),
    GuardCase("Wild-fire smoke drifts over northern lakes", "Wildfire smoke drifts over northern lakes"),
    GuardCase("Storm drenches north-east Luzon, ferries halted", "Storm drenches northeast Luzon, ferries halted"),
    // Misspelt.
    GuardCase("Hizbollah charity closes office in Paraguay", "Hezbollah charity closes office in Paraguay"),
    GuardCase("Minister visits Kasakhstan steel works", "Minister visits Kazakhstan steel works"),
    GuardCase("Divers find treausre inside harbour cave", "Divers find treasure inside harbour cave"),
    // Synonyms.
    GuardCase("UK to send engineers to repair power grid", "Britain to send engineers to repair power grid"),
    GuardCase("Kyiv mayor urges residents to store water", "Kiev mayor urges residents to store water"),
    GuardCase("Police probe theft of radioactive needles", "Police investigation theft of radioactive needles"),
    GuardCase("Film star weds in secret ceremony abroad", "Film star marries in secret ceremony abroad"),
    GuardCase("Toyota to buy stake in battery recycler", "Toyota to acquire stake in battery recycler"),
    GuardCase("PM opens new bridge across harbour", "Prime minister opens new bridge across harbour"),
    GuardCase("EU agrees fishing quotas for cod", "European Union agrees fishing quotas for cod"),
    // Inflection.
    GuardCase("Council rejects plan for new coal mine", "Council rejected plan for new coal mine"),
    GuardCase("Storm stops trains across whole region", "Storm stopped trains across whole region"),
    GuardCase("Divers find rare shark in deep water", "Divers find rare sharks in deep water"),
    // Countries and their people.
    GuardCase("Brazilian police seize record cocaine haul", "Brazil police seize record cocaine haul"),
    GuardCase("Swiss voters back new rail tunnel", "Switzerland voters back new rail tunnel"),
    // Initials.
    GuardCase("Ruhr Water Board raises prices for homes", "RWB raises prices for homes"),
    GuardCase("John Smith wins village chess title", "J. Smith wins village chess title"),
    // Words that say nothing, and attribution.
    GuardCase("Ferry sinks off the coast of Malta", "Ferry sinks off coast of Malta"),
    GuardCase("Toyota to build battery plant in Poland", "Toyota to build battery plant in Poland: report"),
    GuardCase("Report reveals decline of river otters", "Report shows decline of river otters"),
    // Another order.
    GuardCase("In Kabul, blast at wedding hall kills 12", "Blast at wedding hall in Kabul kills 12"),
    GuardCase("Geneva voters reject plan to scrap dog tax", "Voters in Geneva reject plan to scrap dog tax"),
    // Numbers in another spelling, and those that one title leaves out.
    GuardCase("Three killed as crane topples onto market", "3 killed as crane topples onto market"),
    GuardCase("Runner sprints 100m in record time", "Runner sprints 100 metres in record time"),
    GuardCase("Firm sells stake in miner for $310 million", "Firm sells stake in miner for $310m"),
    GuardCase("Hotel fire kills 12 in mountain village", "Hotel fire kills in mountain village"),
    // A detail more.
    GuardCase("Hundreds queue for bakery opened by chef", "Hundreds queue in Hull for bakery opened by chef"),
    // Other scripts.
    GuardCase("深圳工厂发生爆炸，五人受伤", "深圳工厂发生爆炸 5人受伤"),
    GuardCase("부산 조선소에서 불…작업자 두 명 부상", "부산 조선소에서 불… 작업자 두 명 부상"),
    GuardCase("МОСКВА ПРИНИМАЕТ ЭКОНОМИЧЕСКИЙ ФОРУМ", "Москва принимает экономический форум"),
  ]) func copiesAreNotToldApart(_ pair: GuardCase) {
    #expect(pair.findings() == [])
    #expect(GuardCase(pair.later, pair.earlier).findings() == [], "the other way round")
  }
}
