extension BuiltInGuards {
  static let offices = """
    # Offices: the same act by another chamber, office-holder, court, party or agency.

    exchange us chamber         # `house` also a building, `congress` both chambers: a bill passes each at its own time
      senate, senator, senators, us senate, 参议院, 上院, 상원
      house, house of representatives, us house, representatives, congressman, congresswoman, 众议院, 下院, 하원
      congress, us congress, congressional, 国会, 議会, 의회
      white house, 白宫, ホワイトハウス, 백악관
      supreme court, scotus
      pentagon, 五角大楼, 国防総省, 펜타곤
      state department, 国务院, 国務省, 국무부
      statehouse, state legislature, legislature
      city council
      school board, education board, board of education

    exchange chamber            # `mps` and `parliament` share a line: headlines exchange them
      parliament, commons, house of commons, mp, mps, westminster
      lords, house of lords, peers
      downing street, no 10, number 10, cabinet
      holyrood, scottish parliament, msps
      senedd, welsh parliament
      stormont
      european parliament, meps, mep
      european commission, eu commission, ec
      european council, eu council
      bundestag
      bundesrat
      knesset
      duma, state duma
      federation council
      kremlin, 克里姆林宫, クレムリン, 크렘린
      national assembly
      rada, verkhovna rada
      sejm
      lok sabha
      rajya sabha
      national people congress, npc, 全国人大, 全人代
      politburo
      diet, 国会
      衆議院, 衆院
      参議院, 参院
      loya jirga
      general assembly, un general assembly
      security council, un security council, unsc

    exchange office
      president, presidents, 总统, 大統領, 대통령, 主席
      vice president, vp, vice presidents, 副总统, 副大統領, 부통령
      prime minister, pm, premier, prime ministers, 首相, 总理, 総理, 총리
      deputy prime minister, deputy pm
      chancellor
      chief minister, cm
      first minister
      king, kings, 国王, 国王陛下
      queen, queens, 女王, 王妃, 여왕
      prince, princes, 王子, 왕자
      princess, 公主, 王女, 공주
      crown prince
      duke
      duchess
      emperor, 天皇, 皇帝
      empress, 皇后
      sultan
      emir
      ayatollah, supreme leader
      pope, pontiff, 教皇, 教宗, 교황
      dalai lama
      governor, gov, governors, 州长, 知事, 주지사
      lieutenant governor, lt governor
      mayor, mayors, 市长, 市長, 시장
      deputy mayor
      senator, sen, senators
      congressman, congresswoman, rep, congressmen
      councillor, councilman, councilwoman, alderman
      speaker, house speaker
      majority leader
      minority leader
      opposition leader
      first lady
      ambassador
      chief justice
      chief of staff
      press secretary
      spokesman, spokeswoman, spokesperson
      secretary general, un chief
      general, generals
      admiral
      colonel
      army chief

    exchange portfolio          # the ministry and its minister or secretary share a line
      foreign minister, foreign secretary, secretary of state, foreign ministry, foreign office, top diplomat, 外相, 外交部, 外務省, 외교부
      finance minister, finance ministry, treasury secretary, treasury, 财政部, 財務省, 財務相, 기재부
      defence minister, defense minister, defence secretary, defense secretary, secretary of defense, defence ministry, defense ministry, ministry of defence, 国防部, 防衛相, 防衛省, 국방부
      interior minister, interior ministry, home secretary, home office, interior secretary, interior department, 内政部, 公安部
      justice minister, justice ministry, justice secretary, justice department, doj, department of justice, attorney general, 司法部, 法務省, 法相, 법무부
      solicitor general
      surgeon general
      inspector general
      health minister, health secretary, health ministry, health department, hhs, 卫生部, 厚労省, 보건복지부
      education minister, education secretary, education ministry, education department, 教育部, 文科省, 교육부
      transport minister, transport secretary, transportation secretary, transport ministry, 交通部, 国交省
      energy minister, energy secretary, energy ministry, energy department
      environment minister, environment secretary, environment ministry
      agriculture minister, agriculture secretary, usda, agriculture department
      trade minister, trade secretary, commerce secretary, commerce ministry, commerce department, 商务部, 経産省
      labor secretary, labour minister, labor department, labour ministry
      culture minister, culture secretary
      homeland security, dhs, homeland security secretary
      housing secretary, housing minister, hud
      veterans affairs
      industry minister, industry ministry

    exchange company office
      ceo, chief executive, chief executive officer, boss
      cfo, chief financial officer, finance chief, finance director
      coo, chief operating officer
      cto, chief technology officer
      cio, chief information officer
      cmo, chief marketing officer
      chairman, chairwoman, chair, chairperson
      founder, co founder, cofounder
      president
      vice president, vp
      board
      manager, managers

    exchange court
      supreme court, scotus, high court, 最高法院, 最高裁, 대법원
      appeals court, court of appeal, appeal court, appellate court, court of appeals, circuit court, 高裁, 上诉法院, 고등법원
      district court, federal court, 地裁, 地方法院, 지방법원
      crown court
      magistrates court
      constitutional court, 宪法法院, 憲法裁判所, 헌법재판소
      european court of justice, ecj
      european court of human rights, echr
      international court of justice, icj, world court
      international criminal court, icc
      court of arbitration for sport, cas
      state supreme court
      military court, court martial
      grand jury

    exchange us party
      republicans, republican, gop, 共和党, 공화당
      democrats, democrat, democratic, dems, dem, 民主党, 민주당
      libertarian, libertarians
      independents, independent
      green party, greens
      tea party

    exchange party
      labour, labour party, 工党, 労働党, 노동당
      conservatives, conservative, tories, tory, 保守党, 보수당
      lib dems, lib dem, liberal democrats, liberal democrat
      snp, scottish national party
      plaid cymru, plaid
      ukip
      reform uk
      brexit party
      dup
      sinn fein
      sdlp
      fianna fail
      fine gael
      greens, green party
      liberals, liberal party
      ndp
      bloc quebecois
      coalition
      cdu, christian democrats
      csu
      spd, social democrats
      fdp, free democrats
      afd
      die linke, left party
      socialists, socialist party
      communists, communist party, ccp, 共产党, 共産党
      national front, national rally
      en marche
      podemos
      vox
      psoe
      syriza
      new democracy
      five star, five star movement
      lega, northern league
      likud
      kadima
      akp
      chp
      pkk
      bjp
      congress party
      aap, aam aadmi party
      trinamool, tmc
      ldp, liberal democratic party, 自民党, 自民, 자민당
      立憲民主党, 立民
      公明党, 公明
      維新, 日本維新の会
      国民の力, 국민의힘
      더불어민주당
      kuomintang, kmt, 国民党, 國民黨
      dpp, 民进党, 民進黨
      anc
      democratic alliance
      fatah
      hamas, 哈马斯, ハマス, 하마스
      hezbollah, hizbollah, 真主党, ヒズボラ, 헤즈볼라
      taliban, 塔利班, タリバン, 탈레반
      islamic state, isis, isil, daesh, 伊斯兰国, イスラム国
      al qaeda, al qaida
      boko haram
      al shabaab, shabaab
      houthis, houthi, 胡塞, フーシ

    exchange wing
      left, left wing, leftist, far left
      right, right wing, rightist, far right
      centrist, centrists, centre, center

    exchange agency
      acas
      african union
      amnesty, amnesty international
      apec
      asean, 东盟, アセアン, 아세안
      atf
      bank of canada, boc
      bank of england, boe
      bank of japan, boj, 日本银行, 日銀, 일본은행
      bank of korea, bok, 韩国银行, 韓国銀行, 한국은행
      brics
      bundesbank
      cbi
      cdc, centers for disease control
      central bank
      cftc
      cia, 中央情报局
      cms
      coast guard, coastguard
      cps, crown prosecution service
      customs, border patrol, cbp
      dea
      ecb, european central bank, 欧洲央行, 欧州中央銀行
      ema, european medicines agency
      epa, environmental protection agency
      europol
      eu, european union, 欧盟, 欧州連合, 유럽연합
      faa, federal aviation administration
      fbi, federal bureau of investigation, 联邦调查局
      fca
      fcc, federal communications commission
      fda, food and drug administration
      federal reserve, fed, the fed, 美联储, 连准会, 연준
      fema
      fifa
      financial stability board
      ftc, federal trade commission
      g20
      g7
      g8
      gchq
      iaea
      ice
      icrc, red cross, 红十字会, 赤十字
      iea
      imf, international monetary fund, 国际货币基金组织, 国際通貨基金
      interpol
      ioc, 国际奥委会
      irs
      mi5
      mi6
      met police, metropolitan police, scotland yard
      nasa, 美国宇航局, 나사
      national guard
      nato, 北约, 北大西洋条約機構, 나토
      nhs
      nhtsa
      nih, national institutes of health
      noaa
      nsa, national security agency
      ntsb
      nypd
      lapd
      oecd, 経済協力開発機構
      ofcom
      ofgem
      ofsted
      opcw
      opec, 欧佩克, 石油輸出国機構
      osha
      peoples bank of china, people bank of china, pboc, 中国人民银行
      rba, reserve bank of australia
      rbi, reserve bank of india
      rbnz
      sec, securities and exchange commission
      secret service
      swiss national bank, snb
      tsa
      uefa
      unesco
      unhcr
      unicef
      united nations, un, 联合国, 国連, 유엔
      who, world health organization, world health organisation, 世卫组织, 世界保健機関, 세계보건기구
      world bank, 世界银行, 世界銀行, 세계은행
      wto, world trade organization
      wwf

    exchange armed service
      army, 陆军, 陸軍, 陸上自衛隊, 육군
      navy, 海军, 海軍, 海上自衛隊, 해군
      air force, raf, royal air force, 空军, 空軍, 航空自衛隊, 공군
      marines, marine corps
      coast guard, coastguard, 海警, 海上保安庁

    exchange vote
      general election, general elections, 大选, 総選挙, 총선
      presidential election, presidential race, 总统选举, 大統領選, 대선
      local elections, local election, council election, 地方選, 지방선거
      midterm, midterms, midterm elections, 中期选举, 中間選挙
      primary, primaries
      by election, byelection, 补选, 補選, 보궐선거
      runoff, run off
      caucus, caucuses
      referendum, 公投, 国民投票
      leadership election, leadership contest
      confidence vote, no confidence vote

    """
}
