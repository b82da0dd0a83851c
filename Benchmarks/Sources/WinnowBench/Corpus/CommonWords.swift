/// About two thousand ordinary English words: stems written here, and their regular forms.
enum CommonWords {
  /// All words, the most frequent kinds first, without repeats.
  static let all: [String] = {
    var seen = Set<String>()
    var words: [String] = []
    func add(_ word: String) {
      if seen.insert(word).inserted { words.append(word) }
    }
    split(smallText).forEach(add)
    let (nouns, verbs, others) = (split(nounsText), split(verbsText), split(othersText))
    for index in 0..<max(nouns.count, verbs.count, others.count) {
      if index < nouns.count { add(nouns[index]) }
      if index < verbs.count { add(verbs[index]) }
      if index < others.count { add(others[index]) }
    }
    nouns.forEach { add(plural($0)) }
    verbs.forEach { add(past($0)) }
    verbs.forEach { add(plural($0)) }
    verbs.forEach { add(progressive($0)) }
    return words
  }()

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  private static func plural(_ word: String) -> String {
    if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
    return endsWithConsonantAndY(word) ? word.dropLast() + "ies" : word + "s"
  }

  private static func past(_ word: String) -> String {
    if word.hasSuffix("e") { return word + "d" }
    return endsWithConsonantAndY(word) ? word.dropLast() + "ied" : word + "ed"
  }

  private static func progressive(_ word: String) -> String {
    word.hasSuffix("e") && !word.hasSuffix("ee") ? word.dropLast() + "ing" : word + "ing"
  }

  private static func endsWithConsonantAndY(_ word: String) -> Bool {
    word.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(where: word.hasSuffix)
  }

  private static let smallText = """
    the of to and in a for is on that with as it at by from are be has was this an have will not after but new more its
    his over who their said they up he out about one all or when which were been had year people first can two could
    into may us her would how what than no if now some last time against before also she other there under only most
    just them so you back down between where while still since made three get next week off because during through
    may your our we i my do any even way well much very long day many says like set top take make part good big old
    """

  private static let nounsText = """
    market government police company city state world country court group minister president leader party election vote
    school student teacher hospital doctor patient health worker union job bank price rate share stock fund tax budget
    deal plan law bill rule report study survey case trial judge lawyer crime victim attack fire storm flood rain snow
    heat summer winter season game match team player coach goal cup league race champion record film show star singer
    album song concert festival book author museum artist award prize fan video phone app network site page user data
    computer chip car truck train plane flight airport road bridge river lake sea island coast mountain forest farm
    farmer crop food meal coffee bread house home family mother father son daughter child baby friend neighbour street
    town village district region border army soldier war peace talk treaty weapon ship port trade export import oil gas
    energy power plant factory engine machine robot project site station line rail bus ticket tourist hotel beach holiday
    visit guest host club member manager director officer agency office board chief boss owner seller buyer customer
    shop store brand product service contract loan debt cost profit loss income wage pension home rent mortgage owner
    crisis problem risk threat danger warning concern claim charge complaint protest strike march rally crowd speech
    statement letter message call word name image photo picture story news headline column editor journalist paper
    magazine channel radio interview question answer issue topic debate decision vote result winner loser side point
    number figure percent million billion half quarter month hour minute second night morning evening weekend century
    history future past moment event meeting summit visit trip journey mission launch rocket satellite planet moon sun
    earth climate weather air water land soil tree animal dog cat horse bird fish shark bear wolf bee virus vaccine drug
    treatment therapy disease cancer heart brain eye hand foot blood cell gene test trial scientist researcher expert
    university college course degree exam class lesson skill career interview success failure mistake accident crash
    injury death survivor rescue search clue witness suspect gang prison guard sentence fine appeal ruling ban order
    permit licence document file secret password hacker breach leak fraud scam thief gun knife bomb blast alarm signal
    tower wall door window roof room kitchen garden park square market stage scene screen camera light colour sound
    voice noise dance dress shoe fashion model design style trend idea reason cause effect change step move start end
    """

  private static let verbsText = """
    call ask need seem help turn start show play move want try look follow open close add offer remain appear expect
    consider decide return explain develop reach kill raise pass pull push reduce increase improve create produce
    announce confirm deny accept reject support oppose demand urge warn blame accuse charge arrest release launch plan
    delay cancel postpone extend expand replace repair restore protect defend attack target hit miss save rescue search
    discover reveal expose publish print post share join enter visit travel arrive depart land board cross climb jump
    walk talk listen watch guess wonder hope fear worry laugh smile cry shout whisper argue agree differ compare measure
    count score award reward punish fine jail free settle pay owe borrow earn gain order deliver ship store pack carry
    lift load fill empty clean wash cook bake taste serve order book rent own invest trade export import test check
    review rate rank vote elect appoint name hire train teach learn study research examine treat cure recover suffer
    injure survive collapse crash burn explode damage destroy rebuild design paint draw record film perform sing dance
    """

  private static let othersText = """
    high low early late young small large local national global public private social political economic legal medical
    major minor former current recent final total real true false free full empty open close strong weak hard soft fast
    slow hot cold warm cool dry wet clean dirty safe dangerous rich poor cheap expensive popular famous rare common
    simple complex serious funny strange normal special extra daily weekly annual rapid sharp steep record huge tiny
    deep broad narrow foreign domestic rural urban royal holy ancient modern digital electric nuclear green black white
    red blue yellow orange brown grey pink golden silver iron wooden fresh raw sweet bitter angry happy sad proud calm
    brave loyal fair equal central northern southern eastern western upper lower inner outer left right front rear
    """
}
