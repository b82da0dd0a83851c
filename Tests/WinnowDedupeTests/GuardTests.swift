import Testing
import WinnowModel

@testable import WinnowDedupe

/// Each guard finds what it is for, and nothing else.
@Suite("Guards") struct GuardTests {
  @Test(arguments: [
    GuardCase("Arsenal beat Chelsea 3-1 at home", "Arsenal beat Chelsea 3-2 at home", "number"),
    GuardCase("Coach crash kills 21 on Andean road", "Coach crash kills 12 on Andean road", "number"),
    GuardCase("Firm to pay $5m over data leak", "Firm to pay €5m over data leak", "number"),
    GuardCase("Firm to pay $5m over data leak", "Firm to pay $50m over data leak", "number"),
    GuardCase("Train runs 1,000 km on single tank", "Train runs 1,000 miles on single tank", "number"),
    GuardCase("Python 3.14.2 fixes crash in collector", "Python 3.14.3 fixes crash in collector", "number"),
    GuardCase("Zoo welcomes four panda cubs this week", "Zoo welcomes two panda cubs this week", "number"),
    GuardCase("India win third match by six wickets", "India win fourth match by six wickets", "number"),
    GuardCase("山西煤矿透水事故已致四人遇难", "山西煤矿透水事故已致七人遇难", "number"),
    GuardCase("Drama season 3 returns to television screens", "Drama season returns to television screens", "series"),
    GuardCase("Court strikes down section 12 of housing law", "Court strikes down section of housing law", "series"),
  ]) func numbersDiffer(_ pair: GuardCase) {
    #expect(pair.names == pair.expected)
  }

  @Test(arguments: [
    GuardCase(
      "Council meets over budget plan on Monday", "Council meets over budget plan on Tuesday", "name", "weekday"),
    GuardCase(
      "Museum opens new wing to visitors in June", "Museum opens new wing to visitors in July", "month", "name"),
    GuardCase(
      "Landslide buries mountain hamlet in western Nepal", "Landslide buries mountain hamlet in eastern Nepal",
      "compass",
      "word"),
    GuardCase(
      "Tourist drowns while swimming off coast of Spain", "Tourist drowns while swimming off coast of Portugal",
      "country", "name"),
    GuardCase(
      "Fire destroys busy market hall in Madrid", "Fire destroys busy market hall in Lisbon", "city", "name"),
    GuardCase("Shots fired near school in rural Ohio", "Shots fired near school in rural Iowa", "name", "us state"),
    GuardCase(
      "Wife of jailed blogger denied travel visa", "Son of jailed blogger denied travel visa", "kin",
      "relative", "word"),
    GuardCase("Man pulled from frozen lake by police", "Woman pulled from frozen lake by police", "sex", "word"),
    GuardCase("Rare blue lobster caught off coast", "Rare yellow lobster caught off coast", "colour", "word"),
    GuardCase("Farmer finds lost dog in old well", "Farmer finds lost cat in old well", "animal", "word"),
    GuardCase("Teacher held on suspicion of murder", "Teacher held on suspicion of arson", "crime", "word"),
    GuardCase(
      "Art dealer arrested over forged paintings", "Art dealer convicted over forged paintings", "stage of law", "word"),
    GuardCase("Sailors killed in harbour crane accident", "Sailors injured in harbour crane accident", "harm", "word"),
    GuardCase("Price of copper nears all summer peak", "Price of nickel nears all summer peak", "metal", "word"),
    GuardCase("Samsung recalls phone over battery fault", "Apple recalls phone over battery fault", "company", "word"),
    GuardCase("会議は月曜日に開かれる見込みだという", "会議は火曜日に開かれる見込みだという", "weekday", "word"),
    // No numbers, though they begin with one.
    GuardCase("参議院本会議で予算案が賛成多数で可決", "衆議院本会議で予算案が賛成多数で可決", "chamber", "word"),
  ]) func wordsOfOneClassAreExchanged(_ pair: GuardCase) {
    #expect(pair.names == pair.expected)
  }

  @Test(arguments: [
    GuardCase(
      "Sterling rises against dollar after inflation figures", "Sterling falls against dollar after inflation figures",
      "rise and fall", "word"),
    GuardCase(
      "Wall Street opens flat as chip stocks wobble", "Wall Street closes flat as chip stocks wobble", "open and close"),
    GuardCase(
      "Senate approves bill on clean water rules", "Senate rejects bill on clean water rules", "approve and reject",
      "stage of polity"),
    GuardCase(
      "Village team wins match against city side", "Village team loses match against city side", "win and lose", "word"),
    GuardCase("日経平均が大幅上昇終値は四万円台", "日経平均が大幅下落終値は四万円台", "rise and fall", "word"),
  ]) func oppositesFaceEachOther(_ pair: GuardCase) {
    #expect(pair.names == pair.expected)
  }

  @Test(arguments: [
    GuardCase("Police find body in river near bridge", "Police find no body in river near bridge", "negation"),
    GuardCase("Gunman in custody after bank siege", "Suspected gunman in custody after bank siege", "doubt"),
    GuardCase("Photo of shark on highway spreads", "Fake photo of shark on highway spreads", "falsehood"),
    GuardCase("Strike could close ports over wages", "Strike to close ports over wages", "possibility"),
    GuardCase("Union calls for strike at steel plant", "Union strike at steel plant", "demand"),
    GuardCase("Airline plans to cut hundreds of jobs", "Airline cut hundreds of jobs", "intention"),
    GuardCase("Rock festival cancelled after storm at site", "Rock festival after storm at site", "putting off"),
    GuardCase("How factory fire spread through town", "Factory fire spread through town", "question"),
    GuardCase("Another bank robbed in harbour district", "Bank robbed in harbour district", "repetition"),
    GuardCase("Deputy finance minister quits over tax", "Finance minister quits over tax", "rank"),
    GuardCase("Mother of missing diver appeals for help", "Missing diver appeals for help", "relative"),
  ]) func oneTitleDeniesOrHedges(_ pair: GuardCase) {
    #expect(pair.names == pair.expected)
    let turned = GuardCase(pair.later, pair.earlier)
    #expect(turned.names == pair.expected, "the other way round")
  }

  @Test(arguments: [
    GuardCase("Man rescues dog from frozen pond", "Dog rescues man from frozen pond", "role"),
    GuardCase(
      "Ecuador offers Peru help after border quake", "Peru offers Ecuador help after border quake", "role"),
    GuardCase("Teacher hit by pupil in classroom row", "Pupil hit by teacher in classroom row", "role"),
    GuardCase("Apple sues Samsung over screen patent", "Apple sued by Samsung over screen patent", "role"),
    // Turned twice is the same.
    GuardCase("Apple sues Samsung over screen patent", "Samsung sued by Apple over screen patent"),
    GuardCase("Egypt and Greece sign undersea power cable deal", "Greece and Egypt sign undersea power cable deal"),
    // Attribution may stand at either end.
    GuardCase("Chip maker to hire thousands, says CEO", "CEO says chip maker to hire thousands"),
  ]) func rolesAreSwapped(_ pair: GuardCase) {
    #expect(pair.names == pair.expected)
  }

  @Test func whatOnlySmallWordsPartIsSwapped() {
    let pair = GuardCase(
      "Money flows from stocks into bonds this spring", "Money flows from bonds into stocks this spring")
    #expect(pair.names.contains("role"))
  }

  @Test(arguments: [
    GuardCase("Ballet names Nadia Petrova as new director", "Ballet names Maria Petrova as new director", "name"),
    GuardCase("Ballet Names Nadia Petrova As New Director", "Ballet Names Maria Petrova As New Director", "name"),
    GuardCase("Divers find old lantern inside harbour cave", "Divers find old teapot inside harbour cave", "word"),
    GuardCase("Divers Find Old Lantern Inside Harbour Cave", "Divers Find Old Teapot Inside Harbour Cave", "word"),
    GuardCase("法院裁定华信公司须向东方赔偿损失", "法院裁定东岳公司须向东方赔偿损失", "word"),
    // No numbers, though they begin with one.
    GuardCase("四川遭遇大雨多地发出洪水警报", "银川遭遇大雨多地发出洪水警报", "word"),
    GuardCase("三星公司发布新款折叠屏手机", "明星公司发布新款折叠屏手机", "word"),
  ]) func namesAndWordsDiffer(_ pair: GuardCase) {
    #expect(pair.names == pair.expected)
  }

  @Test(arguments: [
    GuardCase("Ministers to vote on …", "Ministers to vote on fishing quotas", "truncation"),
    GuardCase("Ministers to vote on fishing quotas", "Ministers to vote on …", "truncation"),
    GuardCase(
      "Swiss watchmaker Corvin to move assembly line to Thailand, blaming strong franc …",
      "Swiss watchmaker Corvin to move assembly line to Thailand, blaming strong franc and weak demand"),
    // The last word may be cut in two.
    GuardCase(
      "Swiss watchmaker Corvin to move assembly line to Thailand, blaming str…",
      "Swiss watchmaker Corvin to move assembly line to Thailand, blaming strong franc and weak demand"),
    GuardCase("Analysis: winners of the coffee trade war", "Analysis: winners of coffee trade war", "genre"),
    GuardCase("This week in music", "This week in music", "recurring"),
    GuardCase("Letters to the editor", "Letters to the editor", "genre", "recurring"),
    GuardCase("Corrections and clarifications", "Corrections and clarifications", "recurring", "short"),
    GuardCase("What we know so far", "What we know so far", "boilerplate"),
    GuardCase("Business Wire", "Business Wire", "boilerplate", "short"),
    GuardCase("Ferry sinks", "Ferry sinks", "short"),
    GuardCase("深圳工厂", "深圳工厂", "short"),
    GuardCase("深圳工厂爆炸", "深圳工厂爆炸"),
    GuardCase("Ferry sinks off Malta", "Ferry sinks off Malta"),
  ]) func titlesAreOfAKind(_ pair: GuardCase) {
    #expect(pair.names == pair.expected)
  }

  @Test(arguments: [
    GuardCase(
      "Singer cancels summer tour of Norway", "Singer cancels summer tour of Norway, sells house in Oslo", "clause"),
    GuardCase(
      "Ferry sinks off Malta coast in storm", "Ferry sinks off Malta coast in storm as rescue boats search", "clause"),
    GuardCase(
      "Mayor opens new library beside canal", "Mayor opens new library beside canal and visits school for sailors",
      "clause"),
    // A day, a place and an attribution are details.
    GuardCase("Mayor opens new library beside canal", "Mayor opens new library beside canal on Tuesday"),
    GuardCase("Ferry sinks off Malta coast", "Ferry sinks off Malta coast near the island of Gozo"),
    GuardCase("Ferry sinks off Malta coast in storm", "Ferry sinks off Malta coast in storm, police say"),
  ]) func oneTitleGoesOnWithAVerb(_ pair: GuardCase) {
    #expect(pair.names == pair.expected)
    #expect(GuardCase(pair.later, pair.earlier).names == pair.expected, "the other way round")
  }

  @Test func nearTitlesOfOneSourceAreTwoReports() {
    let first = Item(id: "a", title: "Ferry sinks off Malta coast", source: "Example Wire")
    let second = Item(id: "b", title: "Ferry sinks off Malta coast early", source: "EXAMPLE WIRE")
    #expect(TitleComparison(first, second, DedupeSettings()).findings.map(\.name) == ["source"])
  }

  /// Those of the later title first.
  @Test func findingsShowTheWords() {
    let number = GuardCase("Arsenal beat Chelsea 3-1 at home", "Arsenal beat Chelsea 3-2 at home").findings()
    #expect(number.map { [$0.left, $0.right] } == [["3-2", "3-1"]])
    let negation = GuardCase("Police find body near old bridge", "Police find no body near old bridge").findings()
    #expect(negation.map { [$0.left, $0.right] } == [["no", ""]])
  }
}
