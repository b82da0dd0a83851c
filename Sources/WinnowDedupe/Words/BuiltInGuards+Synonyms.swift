extension BuiltInGuards {
  static let synonyms = """
    # Synonyms: members of one line say the same and never make a difference. Only what editors exchange freely.
    # Spelling pairs (-ise and -ize, -our and -or) and inflections are the code's; names of months and days are in times.guards.

    same                        # countries and blocs
      us, usa, america, united states, united states of america, 美国, 美國, 米国, アメリカ, 미국
      uk, britain, great britain, united kingdom, 英国, 英國, イギリス, 영국
      uae, united arab emirates, emirates
      south korea, s korea, rok, 韩国, 韓国, 韓國, 한국
      north korea, n korea, dprk, 朝鲜, 北朝鮮, 북한
      south africa, s africa
      new zealand, nz
      netherlands, the netherlands, holland
      czech republic, czechia
      myanmar, burma
      turkey, turkiye
      ivory coast, cote divoire
      eswatini, swaziland
      cape verde, cabo verde
      dr congo, drc, democratic republic of congo, democratic republic of the congo
      bosnia, bosnia and herzegovina
      papua new guinea, png
      saudi arabia, saudi
      hong kong, hk
      northern ireland, n ireland
      vatican, vatican city, holy see
      middle east, mideast
      russia, 俄罗斯, 俄羅斯, ロシア, 러시아
      china, 中国, 中國, 중국
      japan, 日本, 일본

    same                        # towns and states
      new york city, nyc
      los angeles, la
      washington dc, district of columbia
      las vegas, vegas
      philadelphia, philly
      san francisco, san fran, sf
      st louis, saint louis
      st petersburg, saint petersburg
      kyiv, kiev
      kharkiv, kharkov
      odesa, odessa
      mumbai, bombay
      kolkata, calcutta
      bangalore, bengaluru
      beijing, peking
      yangon, rangoon
      ho chi minh city, saigon
      rio de janeiro, rio
      johannesburg, joburg
      california, calif
      pennsylvania, penn
      north carolina, nc
      south carolina, sc
      new jersey, nj
      new hampshire, nh
      new south wales, nsw
      british columbia, bc

    same                        # organisations
      eu, european union, 欧盟, 欧州連合, 유럽연합
      un, united nations, 联合国, 国連, 유엔
      nato, north atlantic treaty organization, 北约
      imf, international monetary fund
      who, world health organization, world health organisation
      wto, world trade organization, world trade organisation
      ecb, european central bank
      boe, bank of england
      boj, bank of japan, 日銀
      pboc, peoples bank of china, people bank of china
      rba, reserve bank of australia
      rbi, reserve bank of india
      fed, the fed, federal reserve, us federal reserve
      sec, securities and exchange commission
      fda, food and drug administration, us fda
      epa, environmental protection agency
      faa, federal aviation administration
      fcc, federal communications commission
      ftc, federal trade commission
      cdc, centers for disease control, centers for disease control and prevention
      nih, national institutes of health
      nsa, national security agency
      fbi, federal bureau of investigation
      cia, central intelligence agency
      doj, justice department, department of justice
      dhs, homeland security, department of homeland security
      pentagon, defense department, department of defense
      state department, department of state
      icc, international criminal court
      icj, international court of justice
      supreme court, scotus, us supreme court
      met police, metropolitan police, scotland yard
      red cross, icrc
      taliban, taleban
      islamic state, isis, isil, daesh, is group
      al qaeda, al qaida, al qaeda group
      republicans, gop, republican party
      democrats, dems, democratic party
      tories, conservatives, conservative party
      lib dems, liberal democrats
      labour, labour party
      snp, scottish national party

    same                        # companies, shows, products
      gm, general motors
      ge, general electric
      vw, volkswagen
      jpmorgan, jp morgan, jpmorgan chase
      goldman, goldman sachs
      bofa, bank of america
      citi, citigroup
      p and g, procter and gamble
      j and j, johnson and johnson
      exxon, exxonmobil, exxon mobil
      walmart, wal mart
      mcdonalds, mcdonald
      coca cola, coke
      glaxosmithkline, gsk, glaxo
      marks and spencer, m and s
      hewlett packard, hp
      microsoft, msft
      t mobile, tmobile
      at t, att, at and t
      blackberry, research in motion
      american express, amex
      playstation 3, ps3
      playstation 4, ps4
      playstation 5, ps5
      iphone, apple iphone
      mac os, macos, os x
      snl, saturday night live
      sxsw, south by southwest
      dwts, dancing with the stars
      himym, how i met your mother
      gta, grand theft auto
      e3, electronic entertainment expo
      mwc, mobile world congress
      f1, formula one, formula 1
      man united, man utd, manchester united, manchester utd
      man city, manchester city
      spurs, tottenham, tottenham hotspur
      psg, paris saint germain, paris st germain
      barca, barcelona, fc barcelona
      juve, juventus
      oscars, academy awards
      golden globes, golden globe awards
      wi fi, wifi
      e mail, email
      e cigarettes, ecigarettes, e cigs, vapes

    same                        # killing and hurting
      killed, dead, die, dies, died, slain
      kills, claims lives of, leaves dead
      injured, hurt, wounded
      shot dead, fatally shot, gunned down, shot and killed, shot to death
      stabbed to death, fatally stabbed, knifed to death
      passes away, passed away

    same                        # how sure; `may` is a month too, but no month faces `could`
      suspected, alleged, presumed, accused
      could, may, might
      rumoured, rumored, reported, said to be

    same                        # the law
      cops, police, police officers, officers
      arrested, detained, held, nabbed, taken into custody, in custody
      jailed, imprisoned, sent to prison, put behind bars, locked up
      freed, released, set free
      acquitted, cleared, found not guilty
      convicted, found guilty
      sues, files lawsuit against, files suit against, takes to court
      probe, probes, investigation, inquiry, enquiry, investigates
      attorney, lawyer
      murder, homicide
      accused of, charged with
      pleads guilty, pleaded guilty, pled guilty

    same                        # people
      kids, children
      teen, teenager, adolescent
      mom, mum, mother
      dad, father
      grandma, granny, grandmother
      grandpa, grandad, granddad, grandfather
      pm, prime minister, premier
      president, pres
      vice president, vp
      governor, gov
      senator, sen
      ceo, chief executive, chief executive officer
      cfo, chief financial officer, finance chief
      coo, chief operating officer
      chairman, chair, chairwoman, chairperson
      firefighters, firemen
      doctors, physicians
      scientists, researchers
      lawmakers, legislators
      mps, members of parliament
      protesters, protestors, demonstrators
      rebels, insurgents
      migrants, immigrants
      troops, soldiers, forces
      leaker, whistleblower
      fans, supporters
      shareholders, investors
      staff, employees, workers
      gunman, shooter

    same                        # private life
      weds, marries, gets married, got married, ties the knot, tied the knot, says i do
      gives birth, welcomes baby, gave birth
      splits, breaks up, broke up, calls it quits, parts ways
      engaged, gets engaged
      apologises, apologizes, apologised, apologized, sorry, says sorry, issues apology
      nude, naked

    same                        # headline verbs: stopping
      stop, stops, block, blocks, halt, halts, bar, bars
      ban, bans, outlaw, outlaws, prohibit, prohibits
      scraps, ditches, axes, abandons
      delays, postpones, puts off
      reject, rejects, turns down, spurns

    same                        # headline verbs: buying
      buy, buys, acquire, acquires, purchase, purchases, snap up, snaps up, to buy, to acquire
      sell, sells, offload, offloads

    same                        # headline verbs: up
      jump, jumps, surge, surges, soar, soars, leap, leaps, skyrocket, skyrockets, spike, spikes
      rise, rises, climb, climbs, gain, gains, edge up, edges up, up, higher
      boost, boosts, increase, increases, raise, raises, lift, lifts, hike, hikes, fire up, fires up

    same                        # headline verbs: down
      fall, falls, drop, drops, slip, slips, decline, declines, down, dip, dips, lower
      plunge, plunges, tumble, tumbles, slump, slumps, plummet, plummets, nosedive, nosedives, sink, sinks
      cut, cuts, slash, slashes, reduce, reduces, trim, trims, lowers

    same                        # headline verbs: doing
      begin, begins, start, starts, kick off, kicks off, commence, commences
      end, ends, finish, finishes, conclude, concludes
      launch, launches, roll out, rolls out, unveil, unveils, debuts, introduces
      announce, announces, reveal, reveals
      approve, approves, ok, oks, green light, greenlights, gives go ahead, clears
      back, backs, support, supports, endorse, endorses
      oppose, opposes, fights
      slam, slams, blast, blasts, rip, rips, criticise, criticises, criticize, criticizes, lash out at, lashes out at, hit out at, hits out at, rap, raps, bash, bashes
      praise, praises, hail, hails, laud, lauds, applaud, applauds
      quit, quits, resign, resigns, step down, steps down, stand down, stands down
      fires, sack, sacks, oust, ousts
      hire, hires, recruits
      pick, picks, choose, chooses, select, selects, opts for
      name, names, appoint, appoints
      beat, beats, defeats, edges, edges out, tops, downs, sees off
      win, wins, clinches, claims victory in
      find, finds, discover, discovers, uncovers, unearths
      show, shows, suggests
      seize, seizes, capture, captures
      hit, hits, strike, strikes, rock, rocks
      seek, seeks, looks for
      give, gives, hands
      hold, holds, stage, stages, hosts
      earn, earns, rakes in, rakes from, collects, pulls in, nets
      made, makes
      vow, vows, pledge, pledges, promise, promises
      demand, demands
      mulls, considers, weighs, eyes
      agree, agrees, strikes deal, reaches deal
      build, builds, construct, constructs
      target, targets, aims at
      help, helps, aid, aids
      face, faces
      near, nears, approaches, close to
      return, returns, comes back, go back

    same                        # nouns and other words
      film, movie, motion picture
      tv, television
      pot, marijuana, cannabis, weed
      petrol, gasoline
      lorry, truck
      plane, aircraft, airplane, aeroplane, airliner
      quake, earthquake
      blaze, fire
      explosion, explosions
      wildfire, bushfire
      poll, survey
      crisis, emergency
      deal, agreement, pact, accord
      talks, negotiations
      row, dispute, feud, spat
      ceasefire, cease fire, truce
      lawsuit, suit, legal action
      flu, influenza
      covid, covid 19, coronavirus
      ebola, ebola virus
      monkeypox, mpox
      hiv, hiv virus
      cyberattack, cyber attack
      internet, web
      photo, photos, picture, pictures, pic, pics
      clip, footage
      season, series
      soccer, football
      smartphone, smart phone
      wearables, wearable tech, wearable devices
      hq, headquarters
      uni, university
      labs, laboratories
      home, house
      airport, aerodrome
      info, information
      specs, specifications
      app, application
      intl, international
      govt, government
      dept, department
      gay marriage, same sex marriage
      climate change, global warming
      versus, vs, v
      approx, approximately, about, around, roughly
      percent, per cent, pct
      top, leading
      biggest, largest
      big, huge, massive, large, major
      fast, quick, rapid
      amid, amidst
      while, whilst
      regarding, concerning
      due to, because of, owing to
      prior to, before, ahead of
      today, 今日, 今天, 오늘
      heres, here is
      whats, what is
      hes, he is
      shes, she is
      theyre, they are
      youre, you are
      cant, cannot, can not
      wont, will not
      dont, do not
      doesnt, does not
      didnt, did not
      isnt, is not
      arent, are not
      wasnt, was not

    # spellings and small words that no rule of spelling covers
    same
      after, following
      ageing, aging
      angry, furious, irate, outraged
      ex, former, formerly
      gray, grey

    """
}
