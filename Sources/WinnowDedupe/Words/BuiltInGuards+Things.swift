extension BuiltInGuards {
  static let things = """
    # Things: the same frame with another company, team, illness, crop, colour...
    # Left out, the word is something else first: the companies gap, next, orange, snap, sharp, spirit, square, three, total,
    # visa and x; the metal lead; the body parts back, face and head.

    exchange body part
      ankle, ankles
      arm, arms
      bladder
      brain, brains
      breast, breasts, 乳腺
      calf
      chest
      ear, ears
      elbow
      eye, eyes
      finger, fingers
      foot, feet
      groin
      hair
      hamstring
      hand, hands
      heart, 心脏, 心臓, 심장
      hip
      jaw
      kidney, kidneys, 腎臓, 신장
      knee, knees
      leg, legs
      liver, 肝臓
      lung, lungs
      neck
      nose
      ovary, ovarian
      pancreas, pancreatic
      prostate
      rib, ribs
      shoulder, shoulders
      skin
      spine
      stomach
      thigh
      throat
      thumb
      toe, toes
      tongue
      tooth, teeth
      wrist

    exchange illness            # `covid` and `coronavirus` are one; flu and bird flu are two
      adhd
      aids, hiv, 艾滋病, エイズ, 에이즈
      alzheimers, alzheimer, dementia, 痴呆, 認知症, 치매
      anthrax
      arthritis
      asthma
      autism, autistic
      avian flu, bird flu, h5n1, 禽流感, 鳥インフルエンザ, 조류독감
      cancer, 癌症, がん
      chickenpox
      chikungunya
      cholera, 霍乱, コレラ, 콜레라
      chlamydia
      covid, covid 19, coronavirus, 新冠, 新型コロナ, コロナ, 코로나
      dengue
      depression, 抑郁症, うつ病, 우울증
      diabetes, diabetic, 糖尿病, 당뇨
      ebola, 埃博拉, エボラ
      e coli
      epilepsy
      flu, influenza, 流感, インフルエンザ, 독감
      foot and mouth
      gonorrhea, gonorrhoea
      heart attack, cardiac arrest, heart failure, 心脏病, 心臓発作
      heart disease
      hepatitis
      herpes
      hpv
      legionnaires
      leprosy
      leukemia, leukaemia, 白血病
      listeria
      lyme disease
      lymphoma
      malaria, 疟疾, マラリア
      measles, 麻疹, はしか, 홍역
      melanoma
      meningitis
      mers
      monkeypox, mpox, 猴痘, サル痘
      multiple sclerosis
      mumps
      norovirus, ノロウイルス
      obesity, obese
      parkinsons, parkinson
      plague
      pneumonia, 肺炎, 폐렴
      polio
      rabies
      rsv
      salmonella
      sars
      schizophrenia
      sepsis
      sickle cell
      smallpox
      stroke, strokes, 中风, 脳卒中, 뇌졸중
      swine flu, h1n1
      swine fever, african swine fever, 非洲猪瘟
      syphilis
      tuberculosis, tb, 结核, 結核, 결핵
      typhoid
      west nile
      whooping cough, pertussis
      yellow fever
      zika

    exchange covid variant
      alpha
      beta
      gamma
      delta
      lambda
      mu
      nu
      omicron

    exchange vaccine
      astrazeneca, 阿斯利康
      johnson and johnson, j and j, janssen
      moderna
      novavax
      pfizer, biontech, 辉瑞, ファイザー, 화이자
      sinopharm
      sinovac
      sputnik, sputnik v

    exchange drug
      alcohol
      amphetamine
      cocaine, 可卡因, コカイン
      ecstasy, mdma
      fentanyl, 芬太尼
      heroin, 海洛因
      ketamine
      lsd
      marijuana, cannabis, pot, weed, 大麻, 대마
      meth, methamphetamine, crystal meth, 冰毒, 覚醒剤
      opium
      opioid, opioids, oxycontin
      steroids
      tobacco, cigarette, cigarettes, 烟草, たばこ, 담배
      vaping, e cigarettes, e cigarette, vape, 电子烟

    exchange metal
      aluminium, aluminum, 铝, アルミ
      cobalt
      copper, 铜, 銅, 구리
      gold, 黄金, 金価格, 금값
      iron ore, 铁矿石, 鉄鉱石
      lithium, 锂, リチウム, 리튬
      nickel, 镍, ニッケル
      palladium
      platinum
      rare earths, rare earth, 稀土, レアアース, 희토류
      silver, 白银
      steel, 钢铁, 鉄鋼, 철강
      tin
      titanium
      tungsten
      uranium, 铀, ウラン, 우라늄
      zinc

    exchange medal
      gold medal, gold, 金牌, 金メダル, 금메달
      silver medal, silver, 银牌, 銀メダル, 은메달
      bronze medal, bronze, 铜牌, 銅メダル, 동메달

    exchange crop
      barley
      cocoa
      coffee
      corn, maize, 玉米, トウモロコシ, 옥수수
      cotton, 棉花, 綿花
      oats
      palm oil
      peanuts, peanut
      rapeseed, canola
      rice, 大米, コメ
      rubber
      rye
      soybean, soybeans, soy, 大豆, 대두
      sugar
      sunflower oil
      tea
      wheat, 小麦

    exchange energy
      biofuel, biofuels, ethanol
      brent
      coal, 煤炭, 煤, 石炭, 석탄
      crude, crude oil, wti, 原油, 원유
      diesel, 柴油, 軽油
      electricity, power, 电力, 電力, 전력
      gas, natural gas, lng, 天然气, 天然ガス, 천연가스
      gasoline, petrol, 汽油, ガソリン, 휘발유
      heating oil
      hydrogen, 氢, 水素, 수소
      hydropower, hydroelectric
      jet fuel, kerosene
      nuclear, nuclear power, 核电, 原発, 원전
      solar, solar power, 太阳能, 太陽光, 태양광
      wind power, wind farm, 风电, 風力, 풍력

    exchange market             # two closing reports of one evening
      bonds, bond, treasuries, gilts, 债券, 債券, 채권
      commodities
      cac 40, cac
      csi 300
      dax
      dow, dow jones, 道指, ダウ, 다우
      ftse, ftse 100
      hang seng, 恒指, 恒生指数, ハンセン
      ibex
      kosdaq, 코스닥
      kospi, 코스피
      nasdaq, 纳指, ナスダック, 나스닥
      nifty
      nikkei, 日经, 日経平均, 니케이
      russell 2000
      s p 500, sp 500, s and p 500, sp500, 标普
      sensex
      shanghai composite, 沪指, 上証
      stoxx 600, stoxx
      topix
      tsx
      asx, asx 200

    exchange currency name      # the names as things that rise and fall; behind numbers see units.guards
      bitcoin, btc, 比特币, ビットコイン, 비트코인
      dogecoin
      dollar, greenback, 美元, ドル, 달러
      ethereum, ether, eth, 以太坊, イーサリアム, 이더리움
      euro, 欧元, ユーロ, 유로
      franc
      krona
      krone
      lira
      litecoin
      peso
      pound, sterling, 英镑, ポンド, 파운드
      rand
      real
      ringgit
      ripple, xrp
      rouble, ruble, 卢布, ルーブル, 루블
      rupee, 卢比, ルピー
      rupiah
      solana
      tether
      won, 韩元, ウォン, 원화
      yen, 日元, 円相場, 엔화
      yuan, renminbi, rmb, 人民币, 人民元, 위안화

    exchange figure             # what a statistic measures
      borrowing
      capex
      cash flow
      core inflation
      consumer confidence
      consumer spending
      debt
      deficit
      dividend, dividends
      ebitda
      exports, export, 出口, 輸出, 수출
      factory output, industrial production, industrial output
      gdp, economy, 国内生产总值, 経済成長率
      house prices, home prices, housing prices, 房价, 住宅価格, 집값
      home sales, house sales
      housing starts
      imports, import, 进口, 輸入, 수입
      inflation, cpi, consumer prices, 通胀, 物価, 물가
      interest rates, interest rate, rates, 利率, 金利, 금리
      jobless claims
      margin, margins
      mortgage rates
      payrolls, jobs report, nonfarm payrolls
      ppi, producer prices
      profit, profits, earnings, net income, 利润, 利益, 이익
      rents, rent
      retail sales
      revenue, revenues, sales, turnover, 营收, 売上高, 매출
      manufacturing
      shipments
      tariffs, tariff
      taxes, tax
      trade balance
      unemployment, jobless rate, unemployment rate, 失业率, 失業率, 실업률
      wages, wage, salaries
      yield, yields

    exchange security
      futures, future contracts, 期货, 先物, 선물
      options
      shares, stocks, stock, share, equities, 股票, 주식
      etf, etfs

    exchange tax
      carbon tax
      corporate tax, corporation tax
      council tax
      estate tax, inheritance tax
      fuel tax, gas tax, fuel duty
      income tax
      property tax
      sales tax, vat
      sugar tax
      wealth tax

    exchange drink
      beer, 啤酒, ビール, 맥주
      champagne
      cider
      cola
      gin
      juice
      milk, 牛奶, 牛乳, 우유
      rum
      sake
      tequila
      vodka
      water
      whisky, whiskey, 威士忌, ウイスキー
      wine, 葡萄酒, ワイン, 와인

    exchange food
      bacon
      beef, 牛肉
      bread
      burger, burgers, hamburger
      butter
      cake
      cereal
      cheese
      chicken
      chocolate
      cookies, cookie
      eggs, egg
      fish
      fries
      honey
      ice cream
      infant formula, baby formula, formula
      lamb
      noodles
      pasta
      pizza
      pork, 猪肉, 豚肉
      salad
      salmon
      salt
      sandwich, sandwiches
      sausage, sausages
      seafood
      shrimp
      soup
      sushi
      taco, tacos
      tuna
      yogurt, yoghurt

    exchange fruit and vegetable   # `apple` stands with the companies
      avocado, avocados
      banana, bananas
      beans
      blueberries, blueberry
      cabbage
      cantaloupe
      carrot, carrots
      cherries
      cucumber, cucumbers
      garlic
      grape, grapes
      kale
      lemon, lemons
      lettuce, romaine
      mango, mangoes
      melon, melons
      mushroom, mushrooms
      onion, onions
      oranges
      peach, peaches
      pepper, peppers
      potato, potatoes
      pumpkin, pumpkins
      spinach
      strawberry, strawberries
      tomato, tomatoes
      watermelon, watermelons

    exchange animal             # bears, lions, tigers and others are teams too; there the longer name decides
      alligator, alligators
      bat, bats
      bear, bears
      bee, bees
      bird, birds
      bison
      bull, bulls
      butterfly, butterflies
      camel, camels
      cat, cats, kitten, kittens, 고양이
      cattle, cow, cows
      chicken, chickens, hen, hens
      coyote, coyotes
      crocodile, crocodiles, croc
      deer
      dog, dogs, puppy, puppies, 狗, 犬
      dolphin, dolphins
      donkey
      duck, ducks
      eagle, eagles
      elephant, elephants, 大象, ゾウ, 코끼리
      fox, foxes
      frog, frogs
      giraffe, giraffes
      goat, goats
      goose, geese
      gorilla, gorillas
      hippo, hippos
      horse, horses
      jellyfish
      kangaroo, kangaroos
      koala, koalas
      leopard, leopards
      lion, lions, 狮子, ライオン, 사자
      monkey, monkeys, 猴子, サル, 원숭이
      moose
      mosquito, mosquitoes
      octopus
      orca, orcas, killer whale
      otter, otters
      owl, owls
      panda, pandas, 熊猫, パンダ, 판다
      parrot
      penguin, penguins
      pig, pigs
      pigeon, pigeons
      polar bear, polar bears
      rabbit, rabbits
      raccoon
      rat, rats, mouse, mice
      rhino, rhinos
      seal, seals
      shark, sharks
      sheep
      snake, snakes, python
      spider, spiders
      squid
      tiger, tigers, 老虎, 호랑이
      turtle, turtles, tortoise
      whale, whales
      wolf, wolves
      zebra

    exchange colour
      black, 黑色
      blue, 蓝色
      brown
      green, 绿色
      grey, gray
      orange
      pink
      purple
      red, 红色
      white, 白色
      yellow, 黄色

    exchange vehicle            # `vehicle` and `vessel` are left out: they stand for any of a kind
      airship
      ambulance
      bike, bicycle, bicycles, bikes
      boat, boats, dinghy
      bus, buses, coach, 公交车, 大巴, バス, 버스
      cable car, gondola
      car, cars, suv, sedan, 汽车, 자동차
      cruise ship, cruise, 邮轮, クルーズ船
      drone, drones, 无人机, ドローン, 드론
      ferry, ferries, 渡轮, フェリー
      fighter jet, fighter jets, warplane, warplanes, 战机, 戦闘機, 전투기
      fire truck, fire engine
      freighter, cargo ship, container ship
      glider
      helicopter, helicopters, chopper, 直升机, ヘリコプター, ヘリ, 헬기
      hot air balloon, balloon
      minibus
      motorcycle, motorbike, motorcycles, motorbikes
      plane, planes, aircraft, airplane, airliner, jet, jets, 飞机, 飛行機, 비행기
      police car
      rocket, rockets, 火箭, ロケット, 로켓
      satellite, satellites, 卫星, 衛星, 위성
      scooter, scooters, e scooter
      ship, ships, 船舶, 선박
      submarine, sub, 潜艇, 潜水艦, 잠수함
      subway, metro, underground, tube, 地铁, 地下鉄, 지하철
      tanker, oil tanker
      taxi, taxis, cab
      tractor
      train, trains, 火车, 列车, 列車, 電車, 열차, 기차
      tram, trams
      truck, trucks, lorry, lorries, 卡车, トラック, 트럭
      van, vans, minivan
      warship, aircraft carrier, destroyer, frigate
      yacht

    exchange building
      airport, airports, 机场, 空港, 공항
      apartment, apartments, flat, flats, tower block
      bank, banks
      bar, pub, pubs, bars
      barracks
      base
      beach
      bridge, bridges
      care home, nursing home
      casino, casinos
      castle
      cathedral
      church, churches, 教堂, 教会, 교회
      cinema, theater, theatre, cinemas, theaters, theatres
      college, colleges
      courthouse
      dam
      embassy, consulate
      factory, factories, plant, mill
      farm, farms
      gas station, petrol station
      gym
      harbour, harbor, port, ports
      hospital, hospitals, clinic, clinics, 医院, 病院, 병원
      hotel, hotels, motel
      house, home, homes, houses
      jail, prison, prisons, jails, 监狱, 刑務所, 교도소
      kindergarten, nursery, preschool, daycare
      library, libraries
      mall, shopping mall, shopping centre, shopping center
      market
      monastery
      mosque, mosques, 清真寺, モスク
      museum, museums, 博物馆, 博物館, 박물관
      nightclub, club
      office, offices
      palace
      park, parks
      pipeline
      playground
      police station
      post office
      power plant, power station
      refinery
      restaurant, restaurants, cafe, diner
      school, schools, high school, primary school, elementary school, 学校, 학교
      shop, store, shops, stores
      stadium, arena, stadiums
      station, train station, railway station, 车站, 駅
      supermarket, supermarkets, grocery store, grocery
      synagogue, synagogues
      temple, temples
      tunnel
      university, universities, campus, 大学, 대학
      warehouse
      zoo, zoos

    exchange company            # rivals that stand in the same frames
      3m
      abbott
      abbvie
      accenture
      activision, activision blizzard
      adidas
      adobe
      aeon
      aig
      air canada
      air china
      air france, air france klm
      air india
      airbnb
      airbus, 空中客车, エアバス
      aldi
      alibaba, 阿里巴巴, アリババ, 알리바바
      allianz
      allstate
      amazon, 亚马逊, アマゾン, 아마존
      amc
      amd
      american airlines
      american express, amex
      ana, 全日空
      aol
      apple, 苹果, アップル, 애플
      aramco, saudi aramco
      asda
      astrazeneca
      at t, att, at and t
      audi
      aviva
      axa
      bae, bae systems
      baidu, 百度, バイドゥ
      bank of america, bofa
      barclays
      bayer
      best buy
      bhp, bhp billiton
      blackberry
      blackrock
      blackstone
      bmw, 宝马
      bnp paribas, bnp
      boeing, 波音, ボーイング, 보잉
      bp
      british airways
      british gas
      bt
      burger king
      byd, 比亚迪
      bytedance, 字节跳动
      canon, キヤノン
      capital one
      carrefour
      caterpillar
      cathay pacific
      chevron
      chipotle
      chrysler, fiat chrysler, stellantis
      cisco
      citigroup, citi
      coca cola, coke
      coinbase
      comcast
      commerzbank
      conocophillips
      costco
      credit suisse
      cvs
      daimler, mercedes, mercedes benz
      dell
      delta, delta air lines
      deutsche bank
      diageo
      disney, walt disney, 迪士尼, ディズニー, 디즈니
      doordash
      dow chemical
      dropbox
      dunkin, dunkin donuts
      dupont
      easyjet
      ebay
      electronic arts, ea
      eli lilly, lilly
      emirates airline
      epic games
      ericsson
      etihad
      evergrande, 恒大
      exxon, exxonmobil, exxon mobil
      facebook, meta, 脸书, フェイスブック, メタ, 페이스북
      fedex
      ferrari
      fiat
      ford, 福特, フォード
      foxconn, hon hai, 鸿海, 鴻海
      fujitsu, 富士通
      gazprom
      geely, 吉利
      general electric, ge
      general motors, gm
      gilead
      glencore
      goldman sachs, goldman
      google, alphabet, 谷歌, グーグル, 구글
      groupon
      gsk, glaxosmithkline, glaxo
      h m, hm
      halliburton
      heineken
      hewlett packard, hp
      hitachi, 日立
      home depot
      honda, 本田, ホンダ, 혼다
      honeywell
      hsbc, 汇丰
      htc
      huawei, 华为, ファーウェイ, 화웨이
      hyundai, 现代汽车, 現代自動車, 현대차
      ibm
      icbc, 工商银行
      ikea
      infosys
      instagram
      intel, 英特尔, インテル, 인텔
      jaguar, jaguar land rover, jlr
      japan airlines, jal, 日本航空
      jcpenney, jc penney
      jd com, 京东
      jetblue
      johnson and johnson, j and j
      jpmorgan, jp morgan, jpmorgan chase
      kellogg, kelloggs
      kfc
      kia, 기아
      kraft, kraft heinz
      kroger
      lego
      lehman, lehman brothers
      lenovo, 联想
      lg, lg electronics
      lidl
      linkedin
      lloyds, lloyds bank
      lockheed, lockheed martin
      loreal
      lowes
      lufthansa
      lvmh
      lyft
      macys
      marks and spencer, m and s
      marriott
      mastercard
      mazda, マツダ
      mcdonalds, mcdonald, 麦当劳, マクドナルド, 맥도날드
      meituan, 美团
      merck
      microsoft, 微软, マイクロソフト, 마이크로소프트
      mitsubishi, 三菱
      mondelez
      monsanto
      morgan stanley
      morrisons
      motorola
      nestle
      netflix, 奈飞, ネットフリックス, 넷플릭스
      nike
      nintendo, 任天堂, 닌텐도
      nissan, 日产, 日産, 닛산
      nokia
      northrop grumman
      novartis
      nvidia, 英伟达, エヌビディア, 엔비디아
      openai
      oracle
      panasonic, パナソニック
      paramount
      paypal
      peloton
      pepsi, pepsico
      peugeot
      pfizer
      philips
      pinterest
      porsche
      procter and gamble, p and g
      prudential
      qantas
      qatar airways
      qualcomm, 高通
      raytheon
      reddit
      renault
      rio tinto
      robinhood
      roche
      rolls royce
      rosneft
      ryanair
      safeway
      sainsburys, sainsbury
      samsung, 三星, サムスン, 삼성전자, 삼성
      sanofi
      santander
      sap
      sears
      シャープ
      shein
      shell, royal dutch shell
      siemens
      sk hynix, sk하이닉스
      skype
      snapchat
      softbank, ソフトバンク, 软银
      sony, 索尼, ソニー, 소니
      southwest airlines
      spacex
      blue origin
      virgin galactic
      spirit airlines
      spotify
      sprint
      standard chartered
      starbucks, 星巴克, スターバックス, 스타벅스
      subaru, スバル
      subway
      suzuki, スズキ
      t mobile, tmobile
      taco bell
      target
      tata, tata motors
      telefonica
      tencent, 腾讯, テンセント, 텐센트
      tesco
      tesla, 特斯拉, テスラ, 테슬라
      thyssenkrupp
      tiktok
      toshiba, 東芝
      totalenergies
      toyota, 丰田, トヨタ, 도요타
      tsmc, 台积电
      tumblr
      twitter, 推特, ツイッター, 트위터
      uber, 优步
      ubisoft
      ubs
      unilever
      united airlines
      ups
      us airways
      us steel
      verizon
      viacom, viacomcbs
      vodafone
      volkswagen, vw, 大众汽车
      volvo
      walgreens
      walmart, wal mart, 沃尔玛, ウォルマート, 월마트
      warner bros, warner bros discovery, time warner
      waymo
      wells fargo
      wendys
      weibo, 微博
      whatsapp
      whole foods
      xerox
      xiaomi, 小米
      yahoo
      yelp
      youtube
      zara
      zoom
      zte, 中兴

    exchange broadcaster        # as a subject; outlet suffixes are stripped by code
      abc
      bbc
      cbs
      channel 4
      cnn
      fox
      hbo
      itv
      nbc
      nhk
      pbs
      showtime
      sky
      amazon prime, prime video
      apple tv
      disney plus
      hulu
      peacock

    exchange game console
      ds, 3ds
      playstation 3, ps3
      playstation 4, ps4
      playstation 5, ps5
      playstation, ps
      ps vita, vita
      switch, nintendo switch
      wii
      wii u
      xbox 360
      xbox one
      xbox series x, xbox series s, xbox series
      xbox
      steam deck
      pc
      stadia

    exchange operating system
      android
      chrome os, chromeos
      fire os
      ios
      ipados
      linux, ubuntu
      macos, mac os, os x
      tvos
      watchos
      windows
      windows 7
      windows 8
      windows 10
      windows 11
      windows phone
      windows xp, xp
      wear os, android wear

    exchange device
      airpods
      apple watch
      chromebook
      fitbit
      galaxy
      galaxy note
      galaxy tab
      google glass
      htc one
      ipad
      iphone
      ipod
      kindle
      lumia
      mac, imac
      macbook
      moto g
      moto x
      nexus
      oneplus
      pixel
      surface
      xperia
      laptop, laptops
      phone, phones, smartphone, smartphones
      smartwatch, smartwatches
      tablet, tablets
      tv, television, televisions, tvs

    exchange browser
      chrome
      edge
      firefox
      internet explorer
      opera
      safari

    exchange sport
      american football
      archery
      athletics
      badminton, 羽毛球, バドミントン, 배드민턴
      baseball, 棒球, 野球, 야구
      basketball, 篮球, バスケットボール, 농구
      boxing
      cricket
      curling
      cycling
      darts
      fencing
      figure skating, 花样滑冰, フィギュア
      football, soccer, 足球, サッカー, 축구
      golf, 高尔夫, ゴルフ, 골프
      gymnastics
      handball
      hockey, ice hockey
      judo, 柔道, 유도
      lacrosse
      motogp
      nascar
      formula one, formula 1, f1
      indycar
      rowing
      rugby, rugby union
      rugby league
      sailing
      skateboarding
      skiing
      snooker
      snowboarding
      softball
      speed skating
      sumo, 相撲
      surfing
      swimming, 游泳, 競泳, 수영
      table tennis, 乒乓球, 卓球, 탁구
      taekwondo
      tennis, 网球, テニス, 테니스
      triathlon
      ufc, mma
      volleyball, 排球, バレーボール, 배구
      weightlifting
      wrestling, wwe

    exchange class of sport
      singles
      doubles
      mixed doubles
      freestyle
      backstroke
      breaststroke
      butterfly stroke
      relay
      marathon
      half marathon
      sprint
      hurdles
      long jump
      high jump
      pole vault
      shot put
      javelin
      discus
      slalom
      giant slalom
      downhill
      super g
      moguls
      slopestyle
      halfpipe
      biathlon
      bobsleigh, bobsled
      luge
      skeleton
      test match
      odi
      t20, twenty20

    exchange competition
      premier league, epl
      championship
      fa cup
      league cup, carabao cup, efl cup
      community shield
      champions league, ucl, 欧冠
      europa league
      conference league
      la liga
      copa del rey
      serie a
      coppa italia
      bundesliga
      dfb pokal
      ligue 1
      scottish premiership
      mls
      world cup, 世界杯, ワールドカップ, 월드컵
      euros, euro 2016, euro 2020, euro 2024
      copa america
      africa cup of nations, afcon
      asian cup, 亚洲杯, アジアカップ, 아시안컵
      nations league
      club world cup
      olympics, olympic games, olympic, 奥运会, 五輪, 올림픽
      winter olympics, winter games, 冬奥会, 冬季五輪
      paralympics, paralympic, 残奥会, パラリンピック
      commonwealth games
      asian games, 亚运会, アジア大会, 아시안게임
      wimbledon
      us open
      french open, roland garros
      australian open
      davis cup
      ryder cup
      masters
      the open, british open, open championship
      pga championship
      super bowl
      world series
      stanley cup
      nba finals
      nfl
      nba
      mlb
      nhl
      ncaa
      wnba
      kentucky derby
      preakness, preakness stakes
      belmont, belmont stakes
      grand national
      tour de france
      giro, giro ditalia
      vuelta
      six nations
      ashes
      ipl
      indy 500
      daytona 500
      j league, jリーグ
      k league, k리그

    exchange football club      # clubs whose bare name is a town share the block; reading, bath and hull only with their second word
    # England
      arsenal, gunners, 阿森纳, アーセナル, 아스널
      aston villa, villa
      birmingham city
      blackburn, blackburn rovers
      bolton
      bournemouth
      brentford
      brighton
      bristol city
      burnley
      cardiff, cardiff city
      chelsea, 切尔西, チェルシー, 첼시
      coventry, coventry city
      crystal palace, palace
      derby county
      everton, toffees
      fulham
      huddersfield
      hull city
      ipswich, ipswich town
      leeds, leeds united
      leicester, leicester city, foxes
      liverpool, 利物浦, リバプール, 리버풀
      luton
      manchester city, man city, 曼城, マンチェスターシティ, 맨시티
      manchester united, man united, man utd, manchester utd, mufc, 曼联, マンチェスターユナイテッド, マンu, 맨유
      middlesbrough
      millwall
      newcastle, newcastle united, magpies
      norwich, norwich city
      nottingham forest, nottm forest, forest
      portsmouth
      preston
      qpr, queens park rangers
      reading fc
      sheffield united
      sheffield wednesday
      southampton
      stoke, stoke city
      sunderland, black cats
      swansea, swansea city
      tottenham, spurs, tottenham hotspur, 热刺, トッテナム, 토트넘
      watford
      west brom, west bromwich albion
      west ham, west ham united, hammers
      wigan
      wolves, wolverhampton wanderers
      wrexham
    # Scotland
      aberdeen
      celtic
      dundee united
      hearts
      hibernian, hibs
      rangers
    # Spain
      athletic bilbao
      atletico madrid, atletico, 马竞, アトレチコ
      barcelona, barca, fc barcelona, 巴萨, バルセロナ, 바르셀로나
      espanyol
      getafe
      girona
      granada
      levante
      malaga
      mallorca
      osasuna
      rayo vallecano
      real betis, betis
      real madrid, 皇马, レアルマドリード, レアル, 레알
      real sociedad
      sevilla
      valencia
      villarreal
    # Italy
      ac milan
      atalanta
      bologna
      cagliari
      fiorentina
      genoa
      inter milan, inter, internazionale, 国际米兰, インテルミラノ
      juventus, juve, 尤文图斯, ユベントス, 유벤투스
      lazio
      napoli, 那不勒斯, ナポリ, 나폴리
      parma
      roma, as roma, 罗马队
      sampdoria
      torino
      udinese
    # Germany
      augsburg
      bayer leverkusen, leverkusen
      bayern munich, bayern, 拜仁, バイエルン, 뮌헨
      borussia dortmund, dortmund, bvb, 多特蒙德, ドルトムント, 도르트문트
      borussia monchengladbach, gladbach
      eintracht frankfurt
      freiburg
      hertha berlin, hertha
      hoffenheim
      mainz
      rb leipzig
      schalke
      stuttgart
      union berlin
      werder bremen
      wolfsburg
    # France, Portugal, Netherlands, Turkey
      lyon
      marseille
      monaco
      psg, paris saint germain, paris st germain, 巴黎圣日耳曼, パリサンジェルマン, 파리생제르맹
      benfica
      fc porto, porto
      sporting lisbon
      ajax
      feyenoord
      psv, psv eindhoven
      fenerbahce
      galatasaray
      besiktas
    # Americas, Asia
      boca juniors
      river plate
      flamengo
      palmeiras
      santos
      corinthians
      inter miami
      la galaxy
      al hilal
      al nassr
      浦和レッズ, 浦和
      鹿島アントラーズ, 鹿島
      川崎フロンターレ, 川崎f
      横浜fマリノス, 横浜fm
      ガンバ大阪, g大阪
      セレッソ大阪, c大阪
      上海上港, 上海海港
      上海申花
      山东泰山, 山东鲁能
      北京国安
      广州恒大
      전북현대, 전북
      울산현대
      fc서울
      수원삼성

    exchange nfl team
      49ers, san francisco 49ers, niners
      bears, chicago bears
      bengals, cincinnati bengals
      bills, buffalo bills
      broncos, denver broncos
      browns, cleveland browns
      buccaneers, tampa bay buccaneers, bucs
      cardinals, arizona cardinals
      chargers, los angeles chargers, la chargers, san diego chargers
      chiefs, kansas city chiefs
      colts, indianapolis colts
      commanders, washington commanders, redskins, washington redskins
      cowboys, dallas cowboys
      dolphins, miami dolphins
      eagles, philadelphia eagles
      falcons, atlanta falcons
      giants, new york giants, ny giants
      jaguars, jacksonville jaguars, jags
      jets, new york jets, ny jets
      lions, detroit lions
      packers, green bay packers, green bay
      panthers, carolina panthers
      patriots, new england patriots, pats
      raiders, oakland raiders, las vegas raiders
      rams, los angeles rams, la rams, st louis rams
      ravens, baltimore ravens
      saints, new orleans saints
      seahawks, seattle seahawks
      steelers, pittsburgh steelers
      texans, houston texans
      titans, tennessee titans
      vikings, minnesota vikings

    exchange nba team
      76ers, philadelphia 76ers, sixers
      bucks, milwaukee bucks
      bulls, chicago bulls
      cavaliers, cleveland cavaliers, cavs
      celtics, boston celtics
      clippers, los angeles clippers, la clippers
      grizzlies, memphis grizzlies
      hawks, atlanta hawks
      heat, miami heat
      hornets, charlotte hornets
      jazz, utah jazz
      kings, sacramento kings
      knicks, new york knicks
      lakers, los angeles lakers, la lakers
      magic, orlando magic
      mavericks, dallas mavericks, mavs
      nets, brooklyn nets
      nuggets, denver nuggets
      pacers, indiana pacers
      pelicans, new orleans pelicans
      pistons, detroit pistons
      raptors, toronto raptors
      rockets, houston rockets
      spurs, san antonio spurs
      suns, phoenix suns
      thunder, oklahoma city thunder, okc
      timberwolves, minnesota timberwolves, wolves
      trail blazers, portland trail blazers, blazers
      warriors, golden state warriors, golden state
      wizards, washington wizards

    exchange mlb team
      angels, los angeles angels, la angels
      astros, houston astros
      athletics, oakland athletics
      blue jays, toronto blue jays, jays
      braves, atlanta braves
      brewers, milwaukee brewers
      cardinals, st louis cardinals, cards
      cubs, chicago cubs
      diamondbacks, arizona diamondbacks, d backs, dbacks
      dodgers, los angeles dodgers, la dodgers, ドジャース, 다저스
      giants, san francisco giants, sf giants
      guardians, cleveland guardians, indians, cleveland indians
      mariners, seattle mariners, マリナーズ
      marlins, miami marlins
      mets, new york mets
      nationals, washington nationals, nats
      orioles, baltimore orioles
      padres, san diego padres, パドレス
      phillies, philadelphia phillies
      pirates, pittsburgh pirates
      rangers, texas rangers
      rays, tampa bay rays
      red sox, boston red sox
      reds, cincinnati reds
      rockies, colorado rockies
      royals, kansas city royals
      tigers, detroit tigers
      twins, minnesota twins
      white sox, chicago white sox
      yankees, new york yankees, ヤンキース, 양키스

    exchange nhl team
      avalanche, colorado avalanche, avs
      blackhawks, chicago blackhawks
      blue jackets, columbus blue jackets
      blues, st louis blues
      bruins, boston bruins
      canadiens, montreal canadiens, habs
      canucks, vancouver canucks
      capitals, washington capitals, caps
      coyotes, arizona coyotes
      devils, new jersey devils
      ducks, anaheim ducks
      flames, calgary flames
      flyers, philadelphia flyers
      golden knights, vegas golden knights
      hurricanes, carolina hurricanes
      islanders, new york islanders
      jets, winnipeg jets
      kings, los angeles kings, la kings
      kraken, seattle kraken
      lightning, tampa bay lightning
      maple leafs, toronto maple leafs, leafs
      oilers, edmonton oilers
      panthers, florida panthers
      penguins, pittsburgh penguins, pens
      predators, nashville predators, preds
      rangers, new york rangers
      red wings, detroit red wings
      sabres, buffalo sabres
      senators, ottawa senators, sens
      sharks, san jose sharks
      stars, dallas stars
      wild, minnesota wild

    exchange baseball club japan and korea
      巨人, 読売ジャイアンツ
      阪神, 阪神タイガース
      中日, 中日ドラゴンズ
      広島カープ, カープ
      ヤクルト, スワローズ
      dena, ベイスターズ
      ソフトバンクホークス, ホークス
      西武, ライオンズ
      日本ハム, ファイターズ
      ロッテ, マリーンズ
      楽天, イーグルス
      オリックス, バファローズ
      두산, 두산베어스
      lg트윈스
      기아타이거즈
      삼성라이온즈
      롯데자이언츠

    exchange f1 team
      alpine
      aston martin
      ferrari
      haas
      mclaren
      mercedes
      red bull
      sauber
      williams

    exchange language
      arabic
      english, 英语, 英語, 영어
      chinese, mandarin, 中文, 中国語, 중국어
      cantonese, 粤语, 広東語
      french
      german
      gaelic
      hebrew
      hindi
      italian
      japanese, 日语, 日本語, 일본어
      korean, 韩语, 韓国語, 한국어
      latin
      persian, farsi
      portuguese
      russian, 俄语, ロシア語
      spanish, 西班牙语, スペイン語
      tamil
      turkish
      ukrainian
      urdu
      welsh

    exchange university
      alabama, crimson tide
      arizona state
      auburn
      baylor
      berkeley, uc berkeley
      boston university
      brown university
      cambridge, cambridge university
      clemson
      columbia, columbia university
      cornell
      dartmouth
      duke, duke university
      florida state
      georgetown
      gonzaga
      harvard, harvard university, 哈佛, ハーバード大
      johns hopkins
      kansas state
      kentucky
      lsu
      michigan state
      mit
      northwestern
      notre dame
      nyu
      ohio state, buckeyes
      oregon state
      oxford, oxford university
      penn state
      princeton
      purdue
      rutgers
      stanford, 斯坦福, スタンフォード
      syracuse
      texas a m
      ucla
      uconn
      usc
      vanderbilt
      villanova
      virginia tech
      yale, yale university
      北京大学, 北大
      清华大学, 清华
      東京大学, 東大
      京都大学, 京大
      早稲田大学, 早大
      慶応大学, 慶大
      서울대
      연세대
      고려대

    exchange award
      acm awards
      american music awards, amas
      baftas, bafta
      ballon dor
      bet awards
      billboard music awards
      booker prize, booker
      brit awards, brits
      cannes, palme dor
      cma awards, cmas
      critics choice
      emmys, emmy, emmy awards
      golden globes, golden globe
      grammys, grammy, grammy awards, 格莱美, グラミー賞
      heisman
      kids choice awards
      mtv movie awards
      mvp
      nobel, nobel prize, 诺贝尔, ノーベル賞, 노벨상
      oscars, oscar, academy awards, 奥斯卡, アカデミー賞, 오스카
      peoples choice awards
      pulitzer, pulitzer prize
      razzies
      sag awards
      spirit awards
      tony awards, tonys
      turner prize
      vmas, mtv vmas

    exchange nobel field
      chemistry
      economics
      literature
      medicine
      peace
      physics
      physiology

    exchange award field
      best actor
      best actress
      best director
      best picture, best film
      best supporting actor
      best supporting actress
      album of the year
      song of the year
      record of the year
      best new artist

    exchange festival
      burning man
      cannes film festival, cannes
      ces
      coachella
      comic con
      e3
      eurovision, eurovision song contest
      gamescom
      glastonbury
      lollapalooza
      met gala
      mobile world congress, mwc
      sundance
      sxsw, south by southwest
      venice film festival
      toronto film festival, tiff
      berlinale
      wwdc
      google i o
      davos

    exchange programme of a night   # two broadcasts of one evening
      finale, season finale, series finale
      premiere, season premiere, opener
      after the final rose, aftershow, after show
      reunion, reunion special
      christmas special, holiday special
      red carpet, pre show, preshow

    exchange show
      american idol
      america got talent, americas got talent
      bachelor, the bachelor
      bachelorette, the bachelorette
      bachelor in paradise
      big brother
      britain got talent, britains got talent
      dancing with the stars, dwts
      love island
      strictly, strictly come dancing
      survivor
      the voice
      x factor, the x factor
      daily show
      tonight show
      late show
      late late show
      late night
      jimmy kimmel live
      saturday night live, snl

    exchange kind of work       # `video` is left out: it is a label that copies add; films and documentaries, songs and singles are one
      album, albums, lp, 专辑, アルバム, 앨범
      book, books, novel, memoir, autobiography
      comic, comics, manga, 漫画, 만화
      film, films, movie, movies, documentary, documentaries, 电影, 纪录片, 映画, 영화
      game, games, video game, 游戏, ゲーム, 게임
      musical, musicals
      painting, paintings, portrait
      podcast, podcasts
      song, songs, single, track, 歌曲, 노래
      statue, statues, sculpture
      tv series, tv show, sitcom, drama series, 电视剧, ドラマ, 드라마

    exchange format
      blu ray
      dvd
      vinyl
      4k
      1080p
      900p
      792p
      720p
      3d
      imax
      8k

    exchange multiple           # `half` and `double` of the same sum
      half, halve, halves, halved, 半分, 절반
      once, one time, single time, 一度, 한번
      twice, two times, double, doubles, doubled, doubling, 两倍, 翻倍, 2倍, 두배, 2배
      thrice, three times, triple, triples, tripled, threefold, 三倍, 3倍, 3배
      four times, quadruple, quadruples, quadrupled, fourfold, 4倍, 4배
      five times, fivefold, 5倍, 5배
      tenfold, ten times, 10倍, 10배

    exchange fraction
      third
      quarter
      majority, most
      minority

    exchange right in dispute   # what a law or a ruling is about
      abortion, abortions, 堕胎, 中絶, 낙태
      affirmative action
      contraception, birth control
      death penalty, capital punishment, 死刑, 사형
      euthanasia, assisted dying, assisted suicide
      gay marriage, same sex marriage, 同性婚姻, 同性婚, 동성결혼
      gun control, gun laws, gun law
      immigration, 入管
      net neutrality
      privacy
      surrogacy
      voting rights

    exchange waste and air
      air pollution, smog
      carbon, co2, carbon dioxide, carbon emissions
      methane
      plastic, plastics
      nuclear waste
      sewage

    """
}
