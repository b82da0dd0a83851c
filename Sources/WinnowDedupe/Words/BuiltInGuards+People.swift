extension BuiltInGuards {
  static let people = """
    # People: who did it or to whom it happened. First names are not listed: the code sees names.

    exchange sex                # plural and singular share a line: `man` and `two men` are told apart by the number
      man, men, gentleman, gentlemen, 男, 男子, 男性, 男人, 남성, 남자
      woman, women, lady, ladies, 女, 女子, 女性, 女人, 여성, 여자
      boy, boys, schoolboy, schoolboys, 男孩, 少年, 소년
      girl, girls, schoolgirl, schoolgirls, 女孩, 少女, 소녀

    exchange male and female
      male, males, mens
      female, females, womens

    exchange kin
      wife, wives, 妻子, 妻, 아내, 부인
      husband, husbands, hubby, 丈夫, 남편
      fiance
      fiancee
      girlfriend, 女友, 恋人, 여자친구
      boyfriend, 男友, 남자친구
      widow, 寡妇, 未亡人
      widower
      mother, mothers, mom, moms, mum, mums, mama, 母亲, 妈妈, 母, 母親, 어머니, 엄마
      father, fathers, dad, dads, daddy, papa, 父亲, 爸爸, 父, 父親, 아버지, 아빠
      son, sons, 儿子, 息子, 아들
      daughter, daughters, 女儿, 娘
      brother, brothers, 兄弟, 형제
      sister, sisters, 姐妹, 자매
      uncle, uncles, 叔叔, 叔父, 삼촌
      aunt, aunts, auntie, 阿姨, 叔母, 이모
      nephew, nephews
      niece, nieces
      cousin, cousins, 表兄弟
      grandfather, grandfathers, grandad, granddad, grandpa, 祖父, 할아버지
      grandmother, grandmothers, grandma, granny, gran, nan, 祖母, 할머니
      grandson, grandsons, 孙子
      granddaughter, granddaughters, 孙女
      stepfather, stepdad
      stepmother, stepmom, stepmum
      stepson
      stepdaughter
      stepbrother
      stepsister
      father in law, fathers in law
      mother in law, mothers in law
      son in law, sons in law
      daughter in law, daughters in law
      brother in law, brothers in law
      sister in law, sisters in law
      godfather
      godmother
      twin, twins
      triplets

    exchange he and she         # a pronoun changed is another person; `his` and `her` face each other only by error or by report
      he, his, him, himself
      she, her, hers, herself

    exchange actor and actress  # `actor` is said of women too, so only the plain pair
      actress, actresses, 女优, 女優, 여배우
      actor, actors, 男优, 男優, 남배우

    exchange age
      baby, babies, infant, infants, newborn, newborns, 婴儿, 赤ちゃん, 아기
      child, children, kid, kids, toddler, toddlers, 儿童, 孩子, 子ども, 子供, 어린이
      teen, teens, teenager, teenagers, teenage, adolescent, adolescents, 青少年, 십대
      adult, adults, grown up, 成人, 大人, 성인
      pensioner, pensioners, senior citizen, senior citizens, elderly, retiree, retirees, oap, 老人, 高齢者, 노인
      centenarian, centenarians
      millennial, millennials
      gen z
      baby boomers, boomers
      gen x

    exchange profession         # callings that headlines exchange for one another share a line; what is driven is told by the vehicles of things.guards
      police officer, police officers, policeman, policemen, policewoman, cop, cops, constable, detective, detectives, sheriff, sheriffs, deputy, police chief, 警察, 警察官, 경찰
      firefighter, firefighters, fireman, firemen, 消防员, 消防士, 소방관
      paramedic, paramedics
      soldier, soldiers, serviceman, servicemen, 士兵, 兵士, 군인
      marine, marines
      sailor, sailors
      airman, airmen
      veteran, veterans
      guard, guards, security guard
      teacher, teachers, schoolteacher, 教师, 老师, 教師, 교사
      headteacher, headmaster, headmistress, school principal
      student, students, pupil, pupils, 学生, 학생
      doctor, doctors, physician, physicians, gp, gps, 医生, 医師, 의사
      surgeon, surgeons
      nurse, nurses, 护士, 看護師, 간호사
      midwife, midwives
      dentist, dentists
      pharmacist, pharmacists
      psychiatrist, psychiatrists
      psychologist, psychologists
      vet, vets, veterinarian
      patient, patients
      driver, drivers, motorist, motorists, trucker, truckers, cabbie, 司机, 運転手, 운전자
      cyclist, cyclists, bicyclist
      motorcyclist, motorcyclists, biker, bikers
      pedestrian, pedestrians
      pilot, pilots, 飞行员, パイロット, 조종사
      flight attendant, flight attendants, stewardess, cabin crew
      astronaut, astronauts, cosmonaut, 宇航员, 宇宙飛行士, 우주비행사
      passenger, passengers
      tourist, tourists, holidaymaker, holidaymakers
      hiker, hikers
      climber, climbers, mountaineer, mountaineers
      swimmer, swimmers
      surfer, surfers
      diver, divers
      skier, skiers
      fisherman, fishermen
      farmer, farmers, 农民, 農家, 농민
      miner, miners
      journalist, journalists, reporter, reporters, 记者, 記者, 기자
      photographer, photographers
      editor, editors
      author, authors, writer, writers, novelist, 作家, 작가
      poet, poets
      artist, artists
      painter, painters
      sculptor
      architect, architects
      singer, singers, rapper, rappers, musician, musicians, pop star, rock star, 歌手, 가수
      drummer
      guitarist
      bassist
      comedian, comedians, comic
      dancer, dancers
      filmmaker, filmmakers
      producer, producers
      screenwriter, screenwriters
      model, models, supermodel
      youtuber, youtubers
      influencer, influencers
      streamer, streamers
      priest, priests, 神父, 사제
      pastor, pastors
      bishop, bishops
      archbishop
      cardinal, cardinals
      rabbi, rabbis
      imam, imams
      nun, nuns
      monk, monks
      missionary, missionaries
      scientist, scientists, researcher, researchers, professor, professors, academic, academics, 科学家, 科学者, 教授, 과학자, 교수
      engineer, engineers
      analyst, analysts, economist, economists
      banker, bankers
      trader, traders
      accountant, accountants
      hacker, hackers
      coach, coaches, 教练, コーチ
      referee, referees, umpire, umpires
      goalkeeper, keeper, goalie
      striker, strikers
      midfielder
      defender
      quarterback, qb
      wide receiver
      running back
      linebacker
      pitcher
      catcher
      shortstop
      jockey, jockeys
      boxer, boxers
      wrestler, wrestlers
      golfer, golfers
      chef, chefs
      waiter
      waitress
      bartender, barman
      butcher
      baker
      barber
      hairdresser
      cleaner, cleaners
      janitor
      plumber
      electrician
      builder, builders
      carpenter
      mechanic
      postman, mailman, mail carrier
      landlord, landlords
      tenant, tenants
      homeowner, homeowners
      shopkeeper, shop owner
      prisoner, prisoners, inmate, inmates
      hostage, hostages, 人质, 人質, 인질
      refugee, refugees, migrant, migrants, immigrant, immigrants, asylum seeker, asylum seekers, 难民, 難民, 移民, 난민
      protester, protesters, protestor, protestors, demonstrators
      activist, activists
      rebel, rebels, insurgent, insurgents, militant, militants, terrorist, terrorists
      pirate, pirates
      diplomat, diplomats
      ambassador, ambassadors, envoy
      spy, spies
      whistleblower, leaker

    exchange role in court
      judge, judges, magistrate, 法官, 裁判官, 판사
      juror, jurors, jury, jurymen, 陪审团, 陪審
      prosecutor, prosecutors, prosecution, 检察官, 検察, 검찰
      lawyer, lawyers, attorney, attorneys, solicitor, barrister, defence lawyer, defense lawyer, 律师, 弁護士, 변호사
      defendant, defendants, 被告, 피고

    exchange role in a crime
      victim, victims, 受害者, 被害者, 피해자
      suspect, suspects, gunman, shooter, attacker, killer, 嫌疑人, 容疑者, 용의자
      witness, witnesses, bystander, bystanders, 目击者, 目撃者, 목격자
      accomplice, getaway driver

    exchange side of a trade
      buyer, buyers
      seller, sellers
      borrower, borrowers
      lender, lenders
      employer, employers
      employee, employees, worker, workers, staff
      shareholder, shareholders, investor, investors
      customer, customers, consumer, consumers
      creditor, creditors

    exchange group
      black, blacks, african american
      white, whites, caucasian
      hispanic, hispanics, latino, latinos, latina
      asian, asians, asian american
      native american, native americans

    exchange faith
      christian, christians
      catholic, catholics
      protestant, protestants
      orthodox
      muslim, muslims, islamic
      sunni, sunnis
      shia, shiite, shiites
      jewish, jews, jew
      hindu, hindus
      buddhist, buddhists
      sikh, sikhs
      mormon, mormons
      atheist, atheists

    exchange orientation
      gay
      lesbian
      bisexual
      trans, transgender
      straight

    """
}
