extension BuiltInGuards {
  static let units = """
    # Units, scales and currencies: what may stand before or behind a number.
    # The block's name is how canonical titles write it.
    # Ambiguous signs and their home: `m` is a million (not a metre), `¥` is yen, `pound` is sterling (weight: lb), `$` is the US dollar;
    # kr, krone and krona alone name no country and are left out; 年 and 日 alone are dates.

    # --- length ---
    unit mm
      mm, millimetre, millimetres, millimeter, millimeters, 毫米, ミリ, ミリメートル, 밀리미터
    unit cm
      cm, cms, centimetre, centimetres, centimeter, centimeters, 厘米, 公分, センチ, センチメートル, 센티미터
    unit metre
      metre, metres, meter, meters, 米, 公尺, メートル, 미터
    unit km
      km, kms, kilometre, kilometres, kilometer, kilometers, 公里, 千米, キロメートル, 킬로미터
    unit inch
      inch, inches, 英寸, インチ, 인치
    unit foot
      ft, foot, feet, 英尺, フィート, 피트
    unit yard
      yd, yds, yard, yards, 码, ヤード, 야드
    unit mile
      mile, miles, 英里, マイル, 마일
    unit nautical mile
      nautical mile, nautical miles, 海里, カイリ, 해리
    unit light year
      light year, light years, 光年, 광년

    # --- weight ---
    unit mg
      mg, milligram, milligrams, 毫克, ミリグラム, 밀리그램
    unit gram
      gram, grams, gramme, grammes, 克, グラム, 그램
    unit kg
      kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, 公斤, 千克, キログラム, 킬로그램
    unit tonne
      tonne, tonnes, ton, tons, metric ton, metric tons, 吨, 噸, トン, 톤
    unit lb
      lb, lbs, 磅
    unit ounce
      oz, ounce, ounces, 盎司, オンス, 온스
    unit carat
      carat, carats, 克拉, カラット, 캐럿

    # --- speed ---
    unit kmh
      kmh, kph, km h, kilometres per hour, kilometers per hour, 公里每小时, 时速公里
    unit mph
      mph, miles per hour, miles an hour
    unit mach
      mach, 马赫, マッハ, 마하
    unit knot
      knot, knots, 节, ノット, 노트

    # --- temperature ---
    unit celsius
      c, °c, celsius, degrees celsius, degrees c, 摄氏度, 摄氏, 摂氏, 섭씨
    unit fahrenheit
      f, °f, fahrenheit, degrees fahrenheit, degrees f, 华氏度, 华氏, 華氏, 화씨
    unit degree
      °, degree, degrees, 度, 도

    # --- area ---
    unit square metre
      sqm, sq m, square metre, square metres, square meter, square meters, m2, 平方米, 平方メートル, 平米, 제곱미터
    unit square foot
      sqft, sq ft, square foot, square feet, 平方英尺, 평방피트
    unit square km
      sq km, square km, square kilometre, square kilometres, square kilometer, square kilometers, km2, 平方公里, 平方キロ, 제곱킬로미터
    unit square mile
      sq mile, sq miles, square mile, square miles, 平方英里
    unit acre
      acre, acres, 英亩, エーカー, 에이커
    unit hectare
      ha, hectare, hectares, 公顷, ヘクタール, 헥타르
    unit pyeong
      평

    # --- volume ---
    unit ml
      ml, millilitre, millilitres, milliliter, milliliters, 毫升, ミリリットル, 밀리리터
    unit litre
      litre, litres, liter, liters, 升, 公升, リットル, 리터
    unit gallon
      gallon, gallons, 加仑, ガロン, 갤런
    unit barrel
      barrel, barrels, bbl, 桶, バレル, 배럴
    unit barrel per day
      bpd, barrels per day, barrels a day
    unit cubic metre
      cubic metre, cubic metres, cubic meter, cubic meters, 立方米, 立方メートル, 세제곱미터

    # --- power and data ---
    unit watt
      w, watt, watts, 瓦, ワット, 와트
    unit kw
      kw, kilowatt, kilowatts, 千瓦, キロワット, 킬로와트
    unit mw
      mw, megawatt, megawatts, 兆瓦, メガワット, 메가와트
    unit gw
      gw, gigawatt, gigawatts, 吉瓦, ギガワット, 기가와트
    unit kwh
      kwh, kilowatt hour, kilowatt hours
    unit mah
      mah
    unit volt
      volt, volts, 伏, ボルト, 볼트
    unit hp
      hp, bhp, horsepower, 马力, 馬力, 마력
    unit kb
      kb, kilobyte, kilobytes
    unit mb
      mb, megabyte, megabytes, メガバイト
    unit gb
      gb, gigabyte, gigabytes, gig, ギガ, ギガバイト, 기가
    unit tb
      tb, terabyte, terabytes, テラバイト, 테라바이트
    unit mbps
      mbps, megabits per second
    unit gbps
      gbps, gigabits per second
    unit ghz
      ghz, gigahertz
    unit mhz
      mhz, megahertz
    unit hz
      hz, hertz
    unit megapixel
      mp, megapixel, megapixels, 万像素, メガピクセル
    unit nm
      nm, nanometer, nanometers, nanometre, nanometres, 纳米, ナノ, 나노
    unit decibel
      db, decibel, decibels, 分贝, デシベル, 데시벨
    unit calorie
      cal, calorie, calories, kcal, 卡路里, カロリー, 칼로리

    # --- time ---
    unit ms
      ms, millisecond, milliseconds, 毫秒
    unit second
      sec, secs, second, seconds, 秒, 秒钟, 秒間, 초
    unit minute
      min, mins, minute, minutes, 分钟, 分鐘, 分間, 분
    unit hour
      h, hr, hrs, hour, hours, 小时, 小時, 時間, 시간
    unit day
      day, days, 天, 日間, 일간
    unit night
      night, nights, 晚, 泊
    unit week
      wk, wks, week, weeks, 周间, 星期, 週間, 주간
    unit month
      mo, mos, month, months, 个月, 個月, ヶ月, か月, カ月, ヵ月, 개월
    unit year
      yr, yrs, year, years, 年间, 年間, 년간
    unit year old
      yo, y o, year old, years old, yr old, yrs old, year olds, years of age, 岁, 歲, 歳, 才, 세, 살
    unit decade
      decade, decades
    unit century
      century, centuries, 世纪, 世紀, 세기

    # --- shares and scores ---
    unit percent
      %, pct, percent, per cent, pc, パーセント, 퍼센트
    unit percentage point
      pp, ppt, percentage point, percentage points, 个百分点, 百分点, ポイント差, 퍼센트포인트
    unit basis point
      bp, bps, basis point, basis points, 个基点, 基点, ベーシスポイント
    unit point
      pt, pts, point, points, 点, ポイント, 점, 포인트
    unit times
      x, times, fold, 倍, 배
    unit magnitude
      magnitude, richter, 级, マグニチュード, 규모
    unit place
      place, 位, 위, 名次

    # --- counters ---
    unit people
      people, persons, person, individuals, 人, 名, 명
    unit case
      case, cases, 例, 病例, 症例, 건
    unit death
      death, deaths, dead, killed, fatalities, 人死亡, 명사망
    unit injured
      injured, hurt, wounded, injuries, 人受伤, 人けが, 명부상
    unit job
      job, jobs, workers, staff, employees, positions, 个岗位
    unit user
      user, users, subscribers, customers
    unit vote
      vote, votes, 票, 표
    unit seat
      seat, seats, 席, 석
    unit goal
      goal, goals, 球, ゴール, 골
    unit home
      home, homes, houses, households, 户, 戸, 가구, 채
    unit vehicle
      vehicle, vehicles, cars, 辆, 台, 대
    unit flight
      flight, flights, 架次, 便
    unit share of stock
      share, shares, 股, 株, 주
    unit copy
      copy, copies, 册, 部, 冊, 권
    unit piece
      pieces, units, 个, 個, 件, 개
    unit country
      countries, nations, 个国家, カ国, 개국
    unit state
      states, 个州, 州
    unit animal
      匹, 头, 頭, 只, 마리

    # --- scales ---
    scale 100
      hundred, hundreds, 百, 백
    scale 1000
      k, thousand, thousands, 千, 천
    scale 10000
      万, 萬, 만
    scale 100000
      lakh, lakhs, lac, lacs
    scale 1000000
      m, mn, mln, mil, mill, million, millions, 百万, 百萬, 백만
    scale 10000000
      crore, crores, cr, 千万, 千萬, 천만
    scale 100000000
      亿, 億, 억
    scale 1000000000
      b, bn, bln, bil, billion, billions, 十亿, 十億, 십억
    scale 1000000000000
      tn, trn, tln, trillion, trillions, 万亿, 兆, 조

    # --- currencies ---
    currency usd
      $, us$, usd, dollar, dollars, us dollar, us dollars, buck, bucks, 美元, 美金, ドル, 米ドル, 달러
    currency eur
      €, eur, euro, euros, 欧元, 歐元, ユーロ, 유로
    currency gbp
      £, gbp, pound, pounds, quid, pounds sterling, 英镑, 英鎊, ポンド, 파운드
    currency jpy
      ¥, ￥, jpy, yen, japanese yen, 日元, 日圆, 円, 엔
    currency cny
      cny, rmb, cn¥, yuan, renminbi, 元, 人民币, 人民元, 위안
    currency krw
      ₩, krw, won, korean won, 韩元, 韓元, ウォン, 원
    currency inr
      ₹, inr, rs, rupee, rupees, indian rupees, 卢比, ルピー, 루피
    currency aud
      a$, au$, aud, australian dollar, australian dollars, aussie dollars, 澳元, 豪ドル, 호주달러
    currency cad
      c$, ca$, cad, canadian dollar, canadian dollars, loonies, 加元, カナダドル, 캐나다달러
    currency nzd
      nz$, nzd, new zealand dollar, new zealand dollars, 纽元, nzドル
    currency hkd
      hk$, hkd, hong kong dollar, hong kong dollars, 港元, 港币, 香港ドル, 홍콩달러
    currency twd
      nt$, twd, taiwan dollars, 新台币, 台币, 台湾ドル
    currency sgd
      s$, sgd, singapore dollars, 新元, 新币, シンガポールドル
    currency chf
      chf, sfr, swiss franc, swiss francs, 瑞郎, 瑞士法郎, スイスフラン
    currency rub
      ₽, rub, rouble, roubles, ruble, rubles, 卢布, ルーブル, 루블
    currency brl
      r$, brl, real, reais, 雷亚尔, レアル, 헤알
    currency mxn
      mx$, mxn, mexican peso, mexican pesos
    currency zar
      zar, rand, 兰特, ランド
    currency try
      ₺, lira, liras, turkish lira, 里拉, リラ
    currency sek
      sek, swedish krona, swedish kronor, 瑞典克朗
    currency nok
      nok, norwegian krone, norwegian kroner, 挪威克朗
    currency dkk
      dkk, danish krone, danish kroner, 丹麦克朗
    currency pln
      pln, zloty, zlotys
    currency ils
      ₪, ils, nis, shekel, shekels, 谢克尔
    currency aed
      aed, dirham, dirhams, dhs
    currency sar
      sar, riyal, riyals
    currency ngn
      ₦, ngn, naira
    currency php
      ₱, philippine peso, philippine pesos
    currency thb
      ฿, thb, baht, 泰铢, バーツ
    currency vnd
      ₫, vnd, dong, 越南盾
    currency idr
      idr, rupiah, 印尼盾
    currency myr
      myr, rm, ringgit, 林吉特
    currency pkr
      pkr, pakistani rupees
    currency uah
      ₴, uah, hryvnia, hryvnias
    currency btc
      ₿, btc, bitcoin, bitcoins, 比特币, ビットコイン, 비트코인
    currency cent
      ¢, cent, cents, 美分, セント, 센트
    currency pence                # `p` alone is left out: 1080p is no price
      pence, penny, 便士

    """
}
