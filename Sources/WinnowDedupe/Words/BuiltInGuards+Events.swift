extension BuiltInGuards {
  static let events = """
    # Events: another crime, stage, disaster or harm.
    # A line holds one stage; copies of one story stay on one line, the next day's story moves to the next.

    exchange crime              # `killing` and `shooting` are left out: they stand for several of these
      murder, murders, murdered, murdering, homicide, 谋杀, 殺人, 살인
      manslaughter
      terrorism, terror
      rape, raped, rapes, 强奸, 強姦, 성폭행
      sexual assault, sexually assaulted, sexual abuse, molestation, molested, groping, groped
      sexual harassment, harassment, harassed
      assault, assaulted, assaulting, battery, beating
      domestic violence, domestic abuse
      child abuse, child neglect
      child pornography, child porn
      robbery, robberies, robbed, robbing, heist, 抢劫, 強盗, 강도
      burglary, burglaries, burgled, break in
      theft, thefts, stole, stolen, stealing, steals, shoplifting, 盗窃, 窃盗, 절도
      carjacking, carjacked
      hijacking, hijacked
      fraud, defrauded, defrauding, scam, 诈骗, 詐欺, 사기
      embezzlement, embezzled, embezzling
      insider trading
      money laundering, 洗钱, 資金洗浄
      tax evasion, tax fraud, 逃税, 脱税, 탈세
      bribery, bribe, bribes, corruption, graft, 受贿, 贪污, 収賄, 贈賄, 뇌물
      extortion, blackmail
      forgery, counterfeiting
      arson, 纵火, 放火, 방화
      vandalism, vandalised, vandalized
      kidnapping, kidnapped, kidnap, abduction, abducted, 绑架, 誘拐, 납치
      trafficking, human trafficking, smuggling, smuggled
      drug trafficking, drug smuggling, drug dealing
      drug possession
      drunk driving, drink driving, dui, dwi, 酒驾, 飲酒運転, 음주운전
      hit and run, ひき逃げ
      speeding
      perjury
      treason
      espionage, spying
      sedition
      contempt
      stalking, stalked
      hacking, hacked, cyberattack, cyber attack
      doping
      libel, defamation, slander
      hate crime
      war crimes, war crime
      genocide
      rioting, riot, riots, 暴动, 暴動, 폭동
      trespassing, trespass
      poaching
      obstruction of justice, obstruction
      match fixing

    exchange stage of law       # the order of a case; `freed` stands with released
      investigated, investigation, investigating, investigates, probe, probes, probed, under investigation, 调查, 捜査, 수사
      wanted, sought, manhunt
      questioned, interviewed
      raided, raid, raids, searched
      arrested, arrests, arrest, detained, detains, held, nabbed, in custody, 逮捕, 被捕, 체포
      charged, charges, indicted, indicts, indictment, accused of, 起诉, 起訴, 기소
      arraigned, arraignment, pleads, pleaded, pled, plea
      extradited, extradition
      trial, on trial, goes on trial, tried, stands trial, in court, appears in court, testifies, testified, 受审, 裁判, 재판
      mistrial, hung jury
      convicted, convicts, conviction, found guilty, guilty verdict, 定罪, 有罪, 유죄
      acquitted, acquits, acquittal, cleared, not guilty verdict, exonerated, 无罪, 無罪, 무죄
      sentenced, sentencing, sentence, jailed, imprisoned, gets life, sent to prison, 判刑, 実刑, 선고
      fined, fine
      bailed, bail, granted bail, out on bail, 保释, 保釈, 보석
      released, freed, set free, walks free, paroled, parole, 释放, 釈放, 석방
      pardoned, pardon, pardons, 特赦, 恩赦, 사면
      executed, execution, executes, put to death, 处决, 死刑執行
      escapes, escaped, escape, on the run, 逃走, 탈옥
      appeals, appealed, appeal, 上诉, 控訴, 上告, 항소
      overturned, overturns, quashed, quashes, thrown out, throws out
      upheld, upholds
      dismissed, dropped charges, charges dropped
      sues, sued, lawsuit, suing, 提诉, 提訴, 고소
      settles, settled, settlement, 和解, 합의

    exchange stage of business  # from the thought to the deed and its undoing; `announces` and `agrees` are one: copies exchange them
      considers, considering, mulls, mulling, weighs, weighing, explores, exploring, eyes, eyeing, may buy
      in talks, talks with, in discussions, negotiates, negotiating, nears deal, close to deal, near deal
      plans, planning, planned, intends, proposes, proposed, proposal, bids for, makes bid, 计划, 計画, 提案, 提议, 계획, 제안
      agrees, agreed, agreement, strikes deal, reaches deal, deal reached, signs deal, inks deal, announces, announced, announcing, unveils, unveiled, 合意, 宣布, 発表, 발표
      completes, completed, completion, finalises, finalizes, finalised, finalized, closes deal, 完成, 完了, 완료
      abandons, abandoned, scraps, scrapped, scrapping, calls off, called off, pulls out, drops plan, drops plans, walks away, 放弃, 断念, 포기
      postpones, postponed, delays, delayed, puts off, put on hold, shelves, shelved, 推迟, 延期, 연기
      resumes, resumed, revives, revived, restarts, restarted, 恢复, 再開, 재개
      suspends, suspended, halts, halted, 暂停, 中断, 중단
      recalls, recalled, recall, 召回, リコール, 리콜
      files for bankruptcy, bankruptcy, bankrupt, goes bust, insolvency, administration, 破产, 破産, 파산
      ipo, goes public, going public, 上市, 上場, 상장

    exchange stage of polity
      drafts, drafted, draft
      introduces, introduced, tables, tabled, unveils bill
      debates, debated, debate, 辩论, 審議, 토론
      votes, voted, vote, votes on
      passes, passed, approves, approved, adopts, adopted, clears, oks, 通过, 可決, 통과
      fails, failed, defeats, defeated, rejects, rejected, votes down, voted down, 否决, 否決, 부결
      signs, signed, signs into law, enacts, enacted, 签署, 署名, 서명
      vetoes, vetoed, veto
      takes effect, comes into force, goes into effect, 生效, 施行, 시행
      blocks, blocked, stalls, stalled, filibusters, filibuster
      repeals, repealed, repeal, scraps law, overturns law, 废除, 廃止, 폐지
      ratifies, ratified, ratification, 批准

    exchange stage of a post    # how somebody comes to an office and leaves it
      nominated, nominates, nomination, picks, tapped, 提名, 指名, 지명
      confirmed, confirms, confirmation
      elected, wins election, reelected, re elected, 当选, 当選, 당선
      appointed, appoints, named, names, hired, hires, 任命, 임명
      sworn in, inaugurated, inauguration, takes office, 就职, 就任, 취임
      resigns, resigned, resignation, steps down, stepping down, quits, quit, 辞职, 辞任, 사임
      fired, fires, sacked, sacks, ousted, ousts, dismissed, dismisses, removed, 解职, 解任, 해임
      impeached, impeaches, impeachment, 弹劾, 弾劾, 탄핵
      retires, retired, retirement, retiring, 退休, 引退, 은퇴
      reinstated, reinstates, returns to office
      endorsed, endorses, endorsement

    exchange stage of a campaign
      announces run, announces candidacy, enters race, launches bid, launches campaign
      drops out, quits race, ends campaign, suspends campaign, withdraws
      concedes, conceded, concession
      leads, leading, ahead
      trails, trailing, behind

    exchange stage of a couple
      dating, dates, romance
      engaged, engagement, proposes to, pops the question, 订婚, 婚約, 약혼
      married, marries, marry, weds, wed, wedding, ties the knot, gets married, 结婚, 結婚, 결혼
      pregnant, pregnancy, expecting, baby bump, 怀孕, 妊娠, 임신
      gives birth, gave birth, welcomes baby, baby born, 生子, 出産, 출산
      splits, split, breaks up, broke up, separates, separated, calls it quits, 分手, 破局, 결별
      divorces, divorced, divorce, files for divorce, 离婚, 離婚, 이혼
      reunites, reconciles, back together, 复合, 復縁

    exchange stage of a conflict
      threatens war, threatens strikes
      mobilises, mobilizes, masses troops, builds up
      invades, invaded, invasion, 入侵, 侵攻, 침공
      attacks, attacked, attack, strikes, struck, bombards, 袭击, 攻击, 攻撃, 공격
      captures, captured, seizes, seized, takes control, 占领, 占拠, 점령
      recaptures, recaptured, retakes, retook, liberates, liberated, 夺回, 奪還, 탈환
      surrenders, surrendered, surrender, 投降, 降伏, 항복
      withdraws, withdrew, withdrawal, retreats, retreated, pulls out troops, 撤军, 撤退, 철수
      ceasefire, cease fire, truce, armistice, 停火, 停戦, 휴전
      peace talks, peace negotiations, 和谈, 和平交渉
      peace deal, peace treaty, peace accord
      sanctions, sanctioned, embargo, 制裁, 제재
      coup, coup attempt, mutiny, 政变, クーデター, 쿠데타

    exchange harm               # who died, who was hurt, who is missing: three numbers of one event
      dead, killed, kills, kill, killing, die, dies, died, dying, death, deaths, fatal, fatally, deadly, slain, death toll, 死亡, 遇难, 死者, 사망
      injured, injures, injuries, injury, hurt, hurts, wounded, wounds, 受伤, 负伤, 負傷, けが, 부상
      missing, unaccounted for, disappears, disappeared, disappearance, vanishes, vanished, 失踪, 失联, 行方不明, 실종
      hospitalised, hospitalized, hospitalisation, hospitalization, in hospital, 住院, 入院, 입원
      critical, critical condition, coma, fighting for life, 重伤, 病危, 重体, 중태
      recovering, recovers, recovered, stable, 康复, 回復, 회복
      rescued, rescues, rescue, saved, survivors, survived, survives, 获救, 救助, 구조
      evacuated, evacuates, evacuation, evacuations, evacuate, 疏散, 避難, 대피
      trapped, stranded, stuck, 被困, 閉じ込め, 고립
      homeless, displaced

    exchange disaster
      earthquake, earthquakes, quake, quakes, tremor, tremors, aftershock, aftershocks, 地震, 지진
      tsunami, 海啸, 津波, 쓰나미
      flood, floods, flooding, flooded, deluge, 洪水, 水害, 홍수
      fire, fires, blaze, blazes, inferno, wildfire, wildfires, bushfire, bushfires, 火灾, 火災, 火事, 화재
      hurricane, hurricanes, typhoon, typhoons, cyclone, cyclones, 飓风, 台风, 颱風, 台風, 태풍
      tornado, tornadoes, tornados, twister, twisters, 龙卷风, 竜巻
      storm, storms, thunderstorm, thunderstorms, gale, gales, 暴风雨, 嵐, 폭풍
      snowstorm, blizzard, blizzards, snow, snowfall, 暴雪, 大雪, 폭설
      hail, hailstorm
      lightning, 雷击, 落雷
      landslide, landslides, mudslide, mudslides, rockslide, 山体滑坡, 土砂崩れ, 산사태
      avalanche, avalanches, 雪崩, 눈사태
      sinkhole
      drought, droughts, 干旱, 干ばつ, 가뭄
      famine, 饥荒, 飢饉, 기근
      heatwave, heat wave, heatwaves, 热浪, 熱波, 猛暑, 폭염
      cold snap, deep freeze, polar vortex, 寒潮, 寒波, 한파
      eruption, eruptions, erupts, erupted, volcano, 火山喷发, 噴火, 분화
      explosion, explosions, blast, blasts, explodes, 爆炸, 爆発, 폭발
      gas leak, leak, spill, oil spill
      collapse, collapses, collapsed, cave in, 坍塌, 崩落, 붕괴
      power cut, power outage, blackout, outage, 停电, 停電, 정전
      outbreak, epidemic, pandemic, 疫情
      stampede, crush, 踩踏, 将棋倒し
      meteor, meteorite, asteroid
      eclipse, 日食, 月食, 일식

    exchange accident           # `crash` is the general word; the vehicle tells the rest
      crash, crashes, crashed, collision, collides, collided, pileup, pile up, wreck, 坠毁, 相撞, 墜落, 衝突, 추락, 충돌
      derailment, derails, derailed, 脱轨, 脱線, 탈선
      capsizes, capsized, capsizing, sinks, sank, sinking, shipwreck, 沉没, 沈没, 침몰
      drowning, drowns, drowned, drown, 溺水, 溺死, 익사
      fall, falls to death, 坠楼, 転落
      emergency landing, makes emergency landing, 迫降, 緊急着陸
      near miss, near collision
      electrocuted, electrocution
      poisoning, poisoned, 中毒, 중독
      choking, suffocates, suffocated
      overdose, overdoses, overdosed
      hypothermia, freezes to death

    exchange attack
      shooting, shootings, shot, shoots, gunfire, opens fire, shot dead, gunned down, 枪击, 銃撃, 발砲, 총격
      stabbing, stabbings, stabbed, stabs, knife attack, knifed, 刺伤, 刺す, 흉기
      bombing, bombings, bombed, bomb, bombs, suicide bombing, car bomb, bomber, 爆炸袭击, 爆弾, 폭탄
      airstrike, airstrikes, air strike, air strikes, 空袭, 空爆, 공습
      drone strike, drone attack, drone strikes, 无人机袭击
      missile strike, missile attack, missile, missiles, rocket, rockets, 导弹, ミサイル, 미사일
      shelling, shelled, artillery
      ambush, ambushed
      beheading, beheaded, beheads
      hanging, hanged
      lynching, lynched
      strangled, strangulation
      ramming, car ramming, van attack
      acid attack
      chemical attack, gas attack
      grenade, grenade attack
      suicide, suicides, kills himself, kills herself, 自杀, 自殺, 자살
      bomb threat, bomb hoax, bomb scare
      dog attack, mauled, mauls, mauling
      shark attack, shark bite

    exchange weapon
      gun, guns, pistol, handgun, firearm, firearms, rifle, 枪, 銃
      knife, knives, machete, blade, 刀, 刃物
      sword
      axe
      hammer
      crossbow
      grenade
      tank, tanks
      nuclear weapon, nuclear weapons, nuclear bomb, nukes, 核武器, 核兵器, 핵무기
      chemical weapon, chemical weapons
      cluster bomb, cluster bombs, cluster munitions
      ballistic missile, ballistic missiles, icbm, 弹道导弹, 弾道ミサイル, 탄도미사일
      cruise missile, cruise missiles, 巡航导弹
      hypersonic missile, hypersonic missiles

    exchange protest
      strike, walkout, industrial action, 罢工, ストライキ, 파업
      protest, protests, demonstration, demonstrations, rally, march, 抗议, 抗議デモ, 시위
      sit in
      hunger strike, 绝食, ハンスト, 단식
      boycott, boycotts, boycotted, 抵制, ボイコット, 불매
      petition, petitions
      lockout

    exchange stage of a cup     # the round; `final` also an adjective
      qualifying, qualifier, qualifiers, qualification, 预选赛, 予選, 예선
      group stage, group stages, pool stage, 小组赛, グループリーグ, 조별리그
      first round, opening round, 1st round
      second round, 2nd round
      third round, 3rd round
      fourth round, 4th round
      fifth round, 5th round
      round of 32, last 32
      round of 16, last 16, 16强, 16강
      sweet 16, sweet sixteen
      elite eight
      final four
      quarter final, quarter finals, quarterfinal, quarterfinals, last eight, quarters, 八强, 準々決勝, 8강
      semi final, semi finals, semifinal, semifinals, semis, last four, 四强, 準決勝, 4강
      final, finals, title game, championship game, 决赛, 決勝, 결승
      third place, third place match, 3rd place, 三位決定戦
      replay
      play off, playoff
      extra time, overtime, ot
      penalties, penalty shootout, shootout

    exchange sport event        # what happened to a player
      signs for, joins club
      loaned, loan, on loan
      traded, trade
      released by, waived, cut by
      suspended, banned, ban
      injured, injury
      returns, comeback
      retires, hangs up boots
      sent off, red card, red carded, 红牌, 退場, 퇴장
      yellow card, booked
      hat trick, 帽子戏法, ハットトリック
      own goal
      penalty

    exchange stage of a show    # announced, made, shown, ended
      casting, cast as, joins cast
      trailer, teaser, teaser trailer, 预告, 予告編, 예고편
      poster, posters
      premiere, premieres, premiered, debuts, debut, 首映, 初公開, 첫방송
      finale, season finale, series finale, finales, 最終回, 최종회
      renewed, renews, renewal, picked up
      cancelled, canceled, cancels, axed, axes
      reboot, remake, revival
      sequel
      prequel
      spin off, spinoff
      soundtrack
      deleted scene, deleted scenes
      bloopers

    exchange stage of a product
      leaked, leaks, leak, rumoured, rumored, rumor, rumour, rumors, rumours, 传闻, リーク, 루머
      teased, teases, tease
      pre order, pre orders, preorder, preorders, 预订, 予約, 예약
      beta, public beta, alpha, preview build
      available, launches, launched, launch, goes on sale, on sale, rolls out, rollout, released, releases, release, out now, 发售, 発売, 출시
      discontinued, discontinues, pulled, killed off
      sold out, sells out, 售罄, 完売, 매진
      back in stock, restock

    exchange stage of a launch  # rockets
      liftoff, lift off, blasts off, lifts off, launches, launched, 发射, 打ち上げ, 발사
      docks, docked, docking
      lands, landed, landing, touches down, touchdown, splashdown, 着陆, 着陸, 착륙
      scrubbed, scrubs, launch delayed, launch aborted
      orbits, in orbit, enters orbit
      spacewalk, 太空行走, 宇宙遊泳

    """
}
