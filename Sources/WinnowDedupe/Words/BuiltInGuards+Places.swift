extension BuiltInGuards {
  static let places = """
    # Places: the same frame of a headline filled with another country, state, town or point of the compass.
    # One line per place, its people and language with it; a place named on one side only is a detail, not a difference.
    # One Chinese, Japanese or Korean sign alone is left out where it is a part of many other words.

    exchange country            # kept though ambiguous: turkey, jordan, chad, georgia, mali, china, polish; `us` is also a pronoun
      afghanistan, afghan, afghans, 阿富汗, アフガニスタン, 아프가니스탄
      albania, albanian, albanians
      algeria, algerian, algerians, 阿尔及利亚, アルジェリア
      andorra, andorran
      angola, angolan, angolans
      antigua, antigua and barbuda, antiguan
      argentina, argentine, argentinian, argentinians, argentines, 阿根廷, アルゼンチン, 아르헨티나
      armenia, armenian, armenians
      australia, australian, australians, aussie, aussies, 澳大利亚, 澳洲, オーストラリア, 豪州, 호주
      austria, austrian, austrians, 奥地利, オーストリア, 오스트리아
      azerbaijan, azerbaijani, azeri
      bahamas, bahamian, the bahamas
      bahrain, bahraini
      bangladesh, bangladeshi, bangladeshis, 孟加拉国, バングラデシュ, 방글라데시
      barbados, barbadian
      belarus, belarusian, belarusians, belarussian, 白俄罗斯, ベラルーシ, 벨라루스
      belgium, belgian, belgians, 比利时, ベルギー, 벨기에
      belize, belizean
      benin, beninese
      bhutan, bhutanese
      bolivia, bolivian, bolivians, 玻利维亚, ボリビア
      bosnia, bosnian, bosnians, bosnia and herzegovina
      botswana, botswanan
      brazil, brazilian, brazilians, 巴西, ブラジル, 브라질
      brunei, bruneian
      bulgaria, bulgarian, bulgarians, 保加利亚, ブルガリア
      burkina faso, burkinabe
      burundi, burundian
      cambodia, cambodian, cambodians, 柬埔寨, カンボジア, 캄보디아
      cameroon, cameroonian
      canada, canadian, canadians, 加拿大, カナダ, 캐나다
      cape verde, cabo verde
      central african republic
      chad, chadian
      chile, chilean, chileans, 智利, チリ, 칠레
      china, chinese, prc, 中国, 中國, 중국
      colombia, colombian, colombians, 哥伦比亚, コロンビア, 콜롬비아
      comoros, comorian
      congo, dr congo, drc, democratic republic of congo, democratic republic of the congo, congolese, 刚果
      republic of congo, congo brazzaville
      costa rica, costa rican, costa ricans
      croatia, croatian, croatians, 克罗地亚, クロアチア
      cuba, cuban, cubans, 古巴, キューバ, 쿠바
      cyprus, cypriot, cypriots
      czech republic, czech, czechs, czechia, 捷克, チェコ, 체코
      denmark, danish, dane, danes, 丹麦, デンマーク, 덴마크
      djibouti, djiboutian
      dominica
      dominican republic, dominican, dominicans
      ecuador, ecuadorian, ecuadorean, 厄瓜多尔, エクアドル
      egypt, egyptian, egyptians, 埃及, エジプト, 이집트
      el salvador, salvadoran, salvadorans
      equatorial guinea
      eritrea, eritrean, eritreans
      estonia, estonian, estonians, 爱沙尼亚, エストニア
      eswatini, swaziland
      ethiopia, ethiopian, ethiopians, 埃塞俄比亚, エチオピア, 에티오피아
      fiji, fijian, fijians
      finland, finnish, finn, finns, 芬兰, フィンランド, 핀란드
      france, french, francais, frenchman, frenchwoman, 法国, 法國, フランス, 프랑스
      gabon, gabonese
      gambia, gambian, the gambia
      georgia, georgian, georgians
      germany, german, germans, deutschland, 德国, 德國, ドイツ, 독일
      ghana, ghanaian, ghanaians, 加纳, ガーナ
      greece, greek, greeks, 希腊, ギリシャ, 그리스
      grenada, grenadian
      guatemala, guatemalan, guatemalans
      guinea, guinean
      guinea bissau
      guyana, guyanese
      haiti, haitian, haitians, 海地, ハイチ, 아이티
      honduras, honduran, hondurans
      hungary, hungarian, hungarians, 匈牙利, ハンガリー, 헝가리
      iceland, icelandic, icelander, icelanders, 冰岛, アイスランド
      india, indian, indians, 印度, インド, 인도
      indonesia, indonesian, indonesians, 印度尼西亚, 印尼, インドネシア, 인도네시아
      iran, iranian, iranians, 伊朗, イラン, 이란
      iraq, iraqi, iraqis, 伊拉克, イラク, 이라크
      ireland, irish, irishman, republic of ireland, 爱尔兰, アイルランド, 아일랜드
      israel, israeli, israelis, 以色列, イスラエル, 이스라엘
      italy, italian, italians, italia, 意大利, イタリア, 이탈리아
      ivory coast, cote divoire, ivorian
      jamaica, jamaican, jamaicans, 牙买加, ジャマイカ
      japan, japanese, 日本, 일본
      jordan, jordanian, jordanians
      kazakhstan, kazakh, kazakhs, 哈萨克斯坦, カザフスタン
      kenya, kenyan, kenyans, 肯尼亚, ケニア
      kiribati
      kosovo, kosovan, kosovar
      kuwait, kuwaiti, kuwaitis, 科威特, クウェート
      kyrgyzstan, kyrgyz
      laos, laotian
      latvia, latvian, latvians, 拉脱维亚, ラトビア
      lebanon, lebanese, 黎巴嫩, レバノン, 레바논
      lesotho
      liberia, liberian, liberians
      libya, libyan, libyans, 利比亚, リビア, 리비아
      liechtenstein
      lithuania, lithuanian, lithuanians, 立陶宛, リトアニア
      luxembourg, luxembourger
      madagascar, malagasy
      malawi, malawian
      malaysia, malaysian, malaysians, 马来西亚, マレーシア, 말레이시아
      maldives, maldivian
      mali, malian, malians
      malta, maltese
      marshall islands
      mauritania, mauritanian
      mauritius, mauritian
      mexico, mexican, mexicans, 墨西哥, メキシコ, 멕시코
      micronesia, micronesian
      moldova, moldovan, moldovans
      monaco, monegasque
      mongolia, mongolian, mongolians, 蒙古, モンゴル, 몽골
      montenegro, montenegrin
      morocco, moroccan, moroccans, 摩洛哥, モロッコ, 모로코
      mozambique, mozambican
      myanmar, burma, burmese, 缅甸, ミャンマー, 미얀마
      namibia, namibian
      nauru, nauruan
      nepal, nepali, nepalese, 尼泊尔, ネパール, 네팔
      netherlands, the netherlands, dutch, dutchman, holland, 荷兰, オランダ, 네덜란드
      new zealand, nz, new zealander, new zealanders, kiwi, kiwis, 新西兰, ニュージーランド, 뉴질랜드
      nicaragua, nicaraguan, nicaraguans
      niger, nigerien
      nigeria, nigerian, nigerians, 尼日利亚, ナイジェリア, 나이지리아
      north korea, n korea, dprk, north korean, north koreans, 朝鲜, 北朝鮮, 북한
      north macedonia, macedonia, macedonian
      norway, norwegian, norwegians, 挪威, ノルウェー, 노르웨이
      oman, omani
      pakistan, pakistani, pakistanis, 巴基斯坦, パキスタン, 파키스탄
      palau, palauan
      palestine, palestinian, palestinians, 巴勒斯坦, パレスチナ, 팔레스타인
      panama, panamanian
      papua new guinea, png
      paraguay, paraguayan
      peru, peruvian, peruvians, 秘鲁, ペルー, 페루
      philippines, the philippines, filipino, filipinos, filipina, philippine, 菲律宾, フィリピン, 필리핀
      poland, polish, pole, poles, 波兰, ポーランド, 폴란드
      portugal, portuguese, 葡萄牙, ポルトガル, 포르투갈
      qatar, qatari, qataris, 卡塔尔, カタール, 카타르
      romania, romanian, romanians, 罗马尼亚, ルーマニア
      russia, russian, russians, 俄罗斯, 俄羅斯, ロシア, 러시아
      rwanda, rwandan, rwandans
      saint kitts and nevis, st kitts
      saint lucia, st lucia
      saint vincent, st vincent
      samoa, samoan, samoans
      san marino
      sao tome and principe, sao tome
      saudi arabia, saudi, saudis, saudi arabian, 沙特, 沙特阿拉伯, サウジアラビア, サウジ, 사우디
      senegal, senegalese, 塞内加尔, セネガル
      serbia, serbian, serb, serbs, 塞尔维亚, セルビア
      seychelles
      sierra leone, sierra leonean
      singapore, singaporean, singaporeans, 新加坡, シンガポール, 싱가포르
      slovakia, slovak, slovaks, 斯洛伐克, スロバキア
      slovenia, slovenian, slovenians, slovene
      solomon islands
      somalia, somali, somalis, 索马里, ソマリア, 소말리아
      south africa, s africa, south african, south africans, 南非, 南アフリカ, 남아공
      south korea, s korea, rok, south korean, south koreans, 韩国, 韓國, 韓国, 한국
      south sudan, south sudanese
      spain, spanish, spaniard, spaniards, 西班牙, スペイン, 스페인
      sri lanka, sri lankan, sri lankans, 斯里兰卡, スリランカ, 스리랑카
      sudan, sudanese, 苏丹, スーダン, 수단
      suriname, surinamese
      sweden, swedish, swede, swedes, 瑞典, スウェーデン, 스웨덴
      switzerland, swiss, 瑞士, スイス, 스위스
      syria, syrian, syrians, 叙利亚, シリア, 시리아
      taiwan, taiwanese, 台湾, 台灣, 대만
      tajikistan, tajik
      tanzania, tanzanian, tanzanians
      thailand, thai, thais, 泰国, タイ, 태국
      timor leste, east timor, timorese
      togo, togolese
      tonga, tongan
      trinidad and tobago, trinidad, trinidadian
      tunisia, tunisian, tunisians, 突尼斯, チュニジア
      turkey, turkiye, turkish, turk, turks, 土耳其, トルコ, 튀르키예, 터키
      turkmenistan, turkmen
      tuvalu
      uganda, ugandan, ugandans, 乌干达, ウガンダ
      ukraine, ukrainian, ukrainians, 乌克兰, ウクライナ, 우크라이나
      united arab emirates, uae, emirati, emiratis, emirates, 阿联酋, アラブ首長国連邦, 아랍에미리트
      united kingdom, uk, britain, great britain, british, briton, britons, brit, brits, 英国, 英國, イギリス, 영국
      united states, us, usa, america, united states of america, american, americans, 美国, 美國, アメリカ, 米国, 미국
      uruguay, uruguayan, 乌拉圭, ウルグアイ
      uzbekistan, uzbek, 乌兹别克斯坦, ウズベキスタン
      vanuatu
      vatican, vatican city, holy see, 梵蒂冈, バチカン, 바티칸
      venezuela, venezuelan, venezuelans, 委内瑞拉, ベネズエラ, 베네수엘라
      vietnam, vietnamese, 越南, ベトナム, 베트남
      yemen, yemeni, yemenis, 也门, イエメン, 예멘
      zambia, zambian
      zimbabwe, zimbabwean, 津巴布韦, ジンバブエ

    exchange territory          # lands that are no state of their own
      abkhazia
      american samoa
      bermuda
      british virgin islands
      catalonia, catalan, catalans
      cayman islands
      chechnya, chechen
      corsica, corsican
      crete, cretan
      crimea, crimean, 克里米亚, クリミア
      donbas, donbass
      falkland islands, falklands
      faroe islands
      gaza, gaza strip, 加沙, ガザ, 가자
      gibraltar
      greenland, greenlandic, 格陵兰, グリーンランド
      guam, 关岛, グアム
      guernsey
      hong kong, hk, 香港, 홍콩
      isle of man, manx
      jersey
      kashmir, kashmiri
      kurdistan, kurdish, kurds, kurd
      macau, macao, 澳门, マカオ
      nagorno karabakh
      new caledonia
      puerto rico, puerto rican, puerto ricans
      sardinia, sardinian
      sicily, sicilian
      south ossetia
      tibet, tibetan, 西藏, チベット
      west bank, 约旦河西岸, ヨルダン川西岸
      western sahara
      xinjiang, 新疆, ウイグル

    exchange home nation        # the parts of the United Kingdom; `uk` itself is a country above
      england, english, 英格兰, イングランド, 잉글랜드
      scotland, scottish, scots, scot, 苏格兰, スコットランド, 스코틀랜드
      wales, welsh, 威尔士, ウェールズ, 웨일스
      northern ireland, n ireland, ulster, 北爱尔兰, 北アイルランド, 북아일랜드

    exchange uk region
      berkshire
      buckinghamshire
      cambridgeshire
      cheshire
      cornwall, cornish
      cumbria
      derbyshire
      devon
      dorset
      east anglia
      east midlands
      west midlands
      east sussex
      west sussex
      essex
      gloucestershire
      greater manchester
      hampshire
      hertfordshire
      kent
      lancashire
      leicestershire
      lincolnshire
      merseyside
      norfolk
      northamptonshire
      northumberland
      nottinghamshire
      oxfordshire
      shropshire
      somerset
      staffordshire
      suffolk
      surrey
      tyneside
      warwickshire
      wiltshire
      worcestershire
      north yorkshire
      south yorkshire
      west yorkshire

    exchange us state           # postal forms that are words (al, hi, id, in, la, ma, me, oh, ok, or, pa) or shorten other things (mass, va) are left out
      alabama, alabaman
      alaska, alaskan, 阿拉斯加, アラスカ, 알래스카
      arizona, az, arizonan
      arkansas
      california, calif, californian, californians, 加州, カリフォルニア, 캘리포니아
      colorado, coloradan
      connecticut, conn
      delaware
      florida, fla, fl, floridian, floridians, 佛罗里达, フロリダ, 플로리다
      georgia, ga
      hawaii, hawaiian, 夏威夷, ハワイ, 하와이
      idaho
      illinois, 伊利诺伊, イリノイ
      indiana
      iowa, iowan
      kansas, kan, kansan
      kentucky, ky
      louisiana, louisianan
      maine
      maryland, md
      massachusetts, 马萨诸塞, マサチューセッツ
      michigan, mich, 密歇根, ミシガン
      minnesota, minn, minnesotan
      mississippi
      missouri
      montana, mont
      nebraska, neb
      nevada, nev, 内华达, ネバダ
      new hampshire, nh
      new jersey, nj, 新泽西
      new mexico, nm
      new york, ny, new york state, 纽约, ニューヨーク, 뉴욕
      north carolina, nc
      north dakota, nd
      ohio, ohioan, 俄亥俄, オハイオ
      oklahoma, okla
      oregon, oregonian
      pennsylvania, penn, pennsylvanian, 宾夕法尼亚, ペンシルベニア
      rhode island, ri
      south carolina, sc
      south dakota, sd
      tennessee, tenn
      texas, tex, tx, texan, texans, 得州, 德克萨斯, テキサス, 텍사스
      utah
      vermont, vt
      virginia, virginian
      washington, washington state, 华盛顿, ワシントン, 워싱턴
      west virginia, w virginia, wv
      wisconsin, wis
      wyoming, wyo
      washington dc, district of columbia

    exchange canadian province
      alberta
      british columbia, bc
      manitoba
      new brunswick
      newfoundland, newfoundland and labrador
      nova scotia
      ontario
      prince edward island, pei
      quebec, quebecois
      saskatchewan
      yukon
      nunavut

    exchange australian state
      new south wales, nsw
      northern territory
      queensland, qld
      south australia
      tasmania, tasmanian
      victoria, victorian
      western australia

    exchange indian state
      andhra pradesh
      assam
      bihar
      chhattisgarh
      goa
      gujarat
      haryana
      himachal pradesh
      jharkhand
      karnataka
      kerala
      madhya pradesh
      maharashtra
      manipur
      odisha
      punjab
      rajasthan
      tamil nadu
      telangana
      uttar pradesh
      uttarakhand
      west bengal

    exchange chinese province
      anhui, 安徽
      fujian, 福建
      gansu, 甘肃
      guangdong, 广东, 広東
      guangxi, 广西
      guizhou, 贵州
      hainan, 海南
      hebei, 河北
      heilongjiang, 黑龙江
      henan, 河南
      hubei, 湖北
      hunan, 湖南
      inner mongolia, 内蒙古
      jiangsu, 江苏
      jiangxi, 江西
      jilin, 吉林
      liaoning, 辽宁
      qinghai, 青海
      shaanxi, 陕西
      shandong, 山东
      shanxi, 山西
      sichuan, 四川
      yunnan, 云南
      zhejiang, 浙江

    exchange japanese prefecture
      hokkaido, 北海道, 홋카이도
      aomori, 青森
      iwate, 岩手
      miyagi, 宮城
      akita, 秋田
      yamagata, 山形
      fukushima, 福島, 福岛, 후쿠시마
      ibaraki, 茨城
      tochigi, 栃木
      gunma, 群馬
      saitama, 埼玉
      chiba, 千葉
      kanagawa, 神奈川
      niigata, 新潟
      ishikawa, 石川
      nagano, 長野
      gifu, 岐阜
      shizuoka, 静岡
      aichi, 愛知
      mie, 三重
      shiga, 滋賀
      hyogo, 兵庫
      nara, 奈良
      wakayama, 和歌山
      okayama, 岡山
      yamaguchi, 山口
      ehime, 愛媛
      kumamoto, 熊本
      oita, 大分
      miyazaki, 宮崎
      kagoshima, 鹿児島
      okinawa, 沖縄, 冲绳, 오키나와

    exchange city               # left out, words first: bath, cork, deal, derby, hull, mobile, nice, orange, reading, sale, split
    # United States and Canada
      albuquerque
      anchorage
      atlanta, 亚特兰大, アトランタ
      austin
      baltimore
      baton rouge
      birmingham
      boise
      boston, bostonian, 波士顿, ボストン, 보스턴
      buffalo
      calgary
      charleston
      charlotte
      chicago, 芝加哥, シカゴ, 시카고
      cincinnati
      cleveland
      colorado springs
      columbus
      dallas, 达拉斯, ダラス
      denver
      des moines
      detroit, 底特律, デトロイト
      edmonton
      el paso
      ferguson
      flint
      fort worth
      fresno
      halifax
      hartford
      honolulu
      houston, 休斯顿, ヒューストン, 휴스턴
      indianapolis
      jacksonville
      kansas city
      knoxville
      las vegas, vegas, 拉斯维加斯, ラスベガス, 라스베이거스
      little rock
      long beach
      los angeles, la, 洛杉矶, ロサンゼルス, 로스앤젤레스
      louisville
      memphis
      miami, 迈阿密, マイアミ, 마이애미
      milwaukee
      minneapolis
      montgomery
      montreal, 蒙特利尔, モントリオール
      nashville
      new orleans, nola
      new york city, new york, nyc, 纽约, 紐約, ニューヨーク, 뉴욕
      newark
      oakland
      oklahoma city
      omaha
      orlando
      ottawa, 渥太华, オタワ
      philadelphia, philly, 费城, フィラデルフィア
      phoenix
      pittsburgh
      portland
      providence
      quebec city
      raleigh
      richmond
      rochester
      sacramento
      salt lake city
      san antonio
      san bernardino
      san diego
      san francisco, san fran, sf, 旧金山, サンフランシスコ, 샌프란시스코
      san jose
      santa fe
      santa monica
      savannah
      seattle, 西雅图, シアトル, 시애틀
      spokane
      st louis, saint louis
      st paul
      syracuse
      tallahassee
      tampa
      toledo
      toronto, 多伦多, トロント, 토론토
      tucson
      tulsa
      vancouver, 温哥华, バンクーバー, 밴쿠버
      washington, washington dc, 华盛顿, ワシントン, 워싱턴
      winnipeg
    # Latin America and the Caribbean
      acapulco
      asuncion
      bogota
      brasilia
      buenos aires, 布宜诺斯艾利斯, ブエノスアイレス
      cancun
      caracas
      guadalajara
      guatemala city
      havana
      kingston
      la paz
      lima
      managua
      mexico city, 墨西哥城, メキシコシティ
      montevideo
      nassau
      panama city
      port au prince
      quito
      rio de janeiro, rio, 里约, リオデジャネイロ, リオ, 리우
      san juan
      san salvador
      santiago
      santo domingo
      sao paulo, 圣保罗, サンパウロ
      tijuana
    # Britain and Ireland
      aberdeen
      belfast
      blackpool
      bradford
      brighton
      bristol
      cambridge
      cardiff
      coventry
      derry, londonderry
      dublin, 都柏林, ダブリン
      dundee
      edinburgh, 爱丁堡, エディンバラ
      exeter
      galway
      glasgow
      inverness
      leeds
      leicester
      limerick
      liverpool, 利物浦, リバプール
      london, londoner, londoners, 伦敦, 倫敦, ロンドン, 런던
      manchester, mancunian, 曼彻斯特, マンチェスター
      middlesbrough
      newcastle
      norwich
      nottingham
      oxford
      plymouth
      portsmouth
      sheffield
      southampton
      stoke
      sunderland
      swansea
      wolverhampton
      york
    # Europe
      amsterdam, 阿姆斯特丹, アムステルダム, 암스테르담
      antwerp
      athens, athenian, 雅典, アテネ, 아테네
      barcelona, 巴塞罗那, バルセロナ, 바르셀로나
      basel
      belgrade
      berlin, berliner, 柏林, ベルリン, 베를린
      bilbao
      bologna
      bonn
      bordeaux
      bratislava
      bremen
      brussels, 布鲁塞尔, ブリュッセル, 브뤼셀
      bucharest
      budapest, 布达佩斯, ブダペスト
      chisinau
      cologne
      copenhagen, 哥本哈根, コペンハーゲン
      dnipro
      donetsk
      dortmund
      dresden
      dusseldorf
      florence
      frankfurt
      gdansk
      geneva, 日内瓦, ジュネーブ, 제네바
      genoa
      gothenburg
      hamburg
      hanover
      helsinki, 赫尔辛基, ヘルシンキ
      istanbul, 伊斯坦布尔, イスタンブール, 이스탄불
      izmir
      kazan
      kharkiv, kharkov
      kherson
      krakow
      kyiv, kiev, 基辅, キーウ, キエフ, 키이우
      leipzig
      lille
      lisbon, 里斯本, リスボン
      ljubljana
      luhansk, lugansk
      lviv
      lyon
      madrid, 马德里, マドリード, 마드리드
      malaga
      malmo
      mariupol
      marseille, marseilles
      milan, 米兰, ミラノ, 밀라노
      minsk
      moscow, muscovite, 莫斯科, モスクワ, 모스크바
      munich, 慕尼黑, ミュンヘン, 뮌헨
      nantes
      naples
      nicosia
      nuremberg
      odesa, odessa
      oslo, 奥斯陆, オスロ
      palermo
      paris, parisian, parisians, 巴黎, パリ, 파리
      porto
      prague, 布拉格, プラハ, 프라하
      pristina
      reykjavik
      riga
      rome, roman, 罗马, ローマ, 로마
      rotterdam
      sarajevo
      sevastopol
      seville
      skopje
      sofia
      st petersburg, saint petersburg, 圣彼得堡, サンクトペテルブルク
      stockholm, 斯德哥尔摩, ストックホルム
      strasbourg
      stuttgart
      tallinn
      the hague, hague, 海牙, ハーグ
      tirana
      toulouse
      turin
      valencia
      valletta
      venice
      vienna, viennese, 维也纳, ウィーン
      vilnius
      warsaw, 华沙, ワルシャワ, 바르샤바
      zagreb
      zaporizhzhia
      zurich, 苏黎世, チューリッヒ
    # Middle East and Africa
      abidjan
      abu dhabi
      abuja
      accra
      addis ababa
      aden
      aleppo
      alexandria
      algiers
      amman
      ankara, 安卡拉, アンカラ
      baghdad, 巴格达, バグダッド, 바그다드
      bamako
      basra
      beirut, 贝鲁特, ベイルート
      benghazi
      bethlehem
      cairo, 开罗, カイロ, 카이로
      cape town
      casablanca
      conakry
      dakar
      damascus, 大马士革, ダマスカス
      dar es salaam
      doha, 多哈, ドーハ
      dubai, 迪拜, ドバイ, 두바이
      durban
      erbil
      freetown
      gaza city
      haifa
      harare
      isfahan
      jeddah
      jerusalem, 耶路撒冷, エルサレム, 예루살렘
      johannesburg, joburg
      kampala
      khartoum
      kigali
      kinshasa
      lagos
      luanda
      lusaka
      manama
      maputo
      marrakech, marrakesh
      mecca
      medina
      mogadishu
      mosul
      muscat
      nairobi
      ouagadougou
      pretoria
      rabat
      rafah
      ramallah
      raqqa
      riyadh, 利雅得, リヤド
      sanaa
      tehran, 德黑兰, テヘラン, 테헤란
      tel aviv, 特拉维夫, テルアビブ, 텔아비브
      tripoli
      tunis
      windhoek
    # Asia and Oceania
      adelaide
      ahmedabad
      almaty
      ashgabat
      astana
      auckland
      baku
      bangalore, bengaluru
      bangkok, 曼谷, バンコク, 방콕
      beijing, peking, 北京, 베이징
      bishkek
      brisbane
      busan, 釜山, 부산
      canberra, 堪培拉, キャンベラ
      chennai, madras
      chengdu, 成都
      chiang mai
      chongqing, 重庆, 重慶
      christchurch
      colombo
      daegu, 大邱, 대구
      daejeon, 大田, 대전
      dalian, 大连, 大連
      darwin
      delhi, new delhi, 新德里, デリー, ニューデリー, 뉴델리
      dhaka
      dushanbe
      fukuoka, 福岡, 후쿠오카
      fuzhou, 福州
      guangzhou, canton, 广州, 廣州, 광저우
      gwangju, 光州, 광주
      hangzhou, 杭州, 항저우
      hanoi, 河内, ハノイ, 하노이
      harbin, 哈尔滨
      hefei, 合肥
      hiroshima, 広島, 广岛, 히로시마
      ho chi minh city, saigon, 胡志明市, ホーチミン
      hobart
      hyderabad
      incheon, 仁川, 인천
      islamabad
      jakarta, 雅加达, ジャカルタ, 자카르타
      kabul, 喀布尔, カブール, 카불
      kandahar
      kaohsiung, 高雄
      karachi
      kathmandu
      kobe, 神戸, 神户
      kolkata, calcutta
      kuala lumpur, 吉隆坡, クアラルンプール
      kunming, 昆明
      kyoto, 京都, 교토
      lahore
      lucknow
      manila, 马尼拉, マニラ, 마닐라
      melbourne, 墨尔本, メルボルン
      mumbai, bombay, 孟买, ムンバイ, 뭄바이
      nagasaki, 長崎, 长崎
      nagoya, 名古屋, 나고야
      nanjing, 南京
      naypyidaw
      ningbo, 宁波
      osaka, 大阪, 오사카
      perth
      peshawar
      phnom penh
      phuket
      pune
      pyongyang, 平壤, 平壌, 평양
      qingdao, 青岛
      quetta
      rangoon, yangon
      rawalpindi
      sapporo, 札幌, 삿포로
      sendai, 仙台
      seoul, 首尔, ソウル, 서울
      shanghai, 上海, 상하이
      shenyang, 沈阳
      shenzhen, 深圳, 선전
      suva
      suwon, 水原, 수원
      suzhou, 苏州
      sydney, 悉尼, シドニー, 시드니
      taipei, 台北, 타이베이
      tashkent
      tbilisi
      tianjin, 天津
      tokyo, 东京, 東京, 도쿄
      ulaanbaatar
      ulsan, 蔚山, 울산
      vientiane
      vladivostok
      wellington
      wuhan, 武汉, 武漢, 우한
      xian, 西安
      xiamen, 厦门
      yerevan
      yokohama, 横浜, 요코하마
      zhengzhou, 郑州

    exchange city quarter       # boroughs and business quarters; `queens` is left out: royalty
      bronx
      brooklyn
      manhattan
      staten island
      harlem
      hollywood
      beverly hills
      silicon valley
      westminster
      camden
      hackney
      kensington
      brixton
      tottenham

    exchange continent          # `america` is the country in headlines; regions of the world stand here too
      africa, african, africans, 非洲, アフリカ, 아프리카
      antarctica, antarctic, 南极, 南極, 남극
      arctic, 北极, 北極, 북극
      asia, asian, asians, 亚洲, アジア, 아시아
      caribbean
      central america, central american
      europe, european, europeans, 欧洲, 欧州, ヨーロッパ, 유럽
      latin america, latin american
      middle east, mideast, 中东, 中東, 중동
      north america, north american, 北美, 北米, 북미
      oceania
      scandinavia, scandinavian
      south america, south american, 南美, 南米, 남미
      southeast asia, south east asia, 东南亚, 東南アジア, 동남아

    exchange compass            # `west` and `east` also as blocs; the comparison may see a hyphen as a space
      north, northern, norths, 北部, 北方, 북부
      northeast, north east, northeastern, north eastern, 东北, 東北部, 북동부
      east, eastern, easts, 东部, 東部, 동부
      southeast, south east, southeastern, south eastern, 东南, 南東部, 남동부
      south, southern, souths, 南部, 南方, 남부
      southwest, south west, southwestern, south western, 西南, 南西部, 남서부
      west, western, wests, 西部, 西方, 서부
      northwest, north west, northwestern, north western, 西北, 北西部, 북서부
      midwest, midwestern
      central, 中部, 중부

    exchange water              # rivers, lakes, seas, straits
      adriatic
      aegean
      amazon river
      atlantic, 大西洋, 대서양
      baltic, baltic sea, 波罗的海, バルト海
      bay of bengal
      black sea, 黑海, 黒海, 흑해
      caspian sea, caspian
      colorado river
      congo river
      danube
      dead sea
      dnieper, dnipro river
      east china sea, 东海, 東シナ海, 동중국해
      english channel
      euphrates
      ganges
      great lakes
      gulf of aden
      gulf of mexico, 墨西哥湾, メキシコ湾
      gulf of oman
      hudson river, hudson
      indian ocean, 印度洋, インド洋, 인도양
      irish sea
      lake erie
      lake huron
      lake mead
      lake michigan
      lake ontario
      lake superior
      lake tahoe
      mediterranean, 地中海, 지중해
      mekong
      mississippi river
      nile
      north sea, 北海, 북해
      pacific, pacific ocean, 太平洋, 태평양
      panama canal
      persian gulf, 波斯湾, ペルシャ湾
      red sea, 红海, 紅海, 홍해
      rhine
      rio grande
      sea of azov
      sea of japan, 日本海, 동해
      seine
      south china sea, 南海, 南シナ海, 남중국해
      strait of hormuz, hormuz, 霍尔木兹海峡, ホルムズ海峡
      suez canal, suez
      taiwan strait, 台湾海峡
      thames
      tigris
      volga
      yangtze, 长江, 揚子江
      yellow river, 黄河
      yellow sea, 黄海

    exchange mountain
      alps
      andes
      appalachians
      etna, mount etna
      everest, mount everest
      fuji, mount fuji, 富士山
      himalayas, himalayan
      k2
      kilauea
      kilimanjaro, mount kilimanjaro
      mauna loa
      mont blanc
      mount rainier
      mount st helens
      pyrenees
      rockies, rocky mountains
      vesuvius

    exchange world beyond
      earth, 地球, 지구
      jupiter, 木星, 목성
      mars, 火星, 화성
      mercury, 水星
      moon, 月球, 月面
      neptune
      pluto
      saturn, 土星, 토성
      uranus
      venus, 金星, 금성

    exchange home or abroad
      domestic, domestically, at home, 国内, 국내
      overseas, abroad, foreign, international, 海外, 国外, 해외

    exchange level of government
      federal, national, nationwide, 全国, 전국
      statewide
      citywide
      global, worldwide, 全球, 世界, 전세계

    exchange german-state
      saxony
      lower saxony
      saxony anhalt
      bavaria
      hesse
      thuringia
      brandenburg
      saarland

    """
}
