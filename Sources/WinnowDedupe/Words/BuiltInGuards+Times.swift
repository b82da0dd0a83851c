extension BuiltInGuards {
  static let times = """
    # Times: two reports of the same wording on another day, month, quarter or season.
    # Calendar order inside each block.

    exchange weekday            # `sat`, `sun` and `wed` are left out: sit, the sun, to marry
      monday, mondays, mon, 月曜, 月曜日, 星期一, 周一, 週一, 礼拜一, 월요일
      tuesday, tuesdays, tue, tues, 火曜, 火曜日, 星期二, 周二, 週二, 礼拜二, 화요일
      wednesday, wednesdays, weds, 水曜, 水曜日, 星期三, 周三, 週三, 礼拜三, 수요일
      thursday, thursdays, thu, thur, thurs, 木曜, 木曜日, 星期四, 周四, 週四, 礼拜四, 목요일
      friday, fridays, fri, 金曜, 金曜日, 星期五, 周五, 週五, 礼拜五, 금요일
      saturday, saturdays, 土曜, 土曜日, 星期六, 周六, 週六, 礼拜六, 토요일
      sunday, sundays, 日曜, 日曜日, 星期日, 星期天, 周日, 週日, 礼拜天, 일요일

    exchange month              # `may` (also a verb), `march` (also a demonstration) and `mar` are kept: only a second month facing them counts
      january, jan, 1月, 一月, 1월
      february, feb, 2月, 二月, 2월
      march, mar, 3月, 三月, 3월
      april, apr, 4月, 四月, 4월
      may, 5月, 五月, 5월
      june, jun, 6月, 六月, 6월
      july, jul, 7月, 七月, 7월
      august, aug, 8月, 八月, 8월
      september, sep, sept, 9月, 九月, 9월
      october, oct, 10月, 十月, 10월
      november, nov, 11月, 十一月, 11월
      december, dec, 12月, 十二月, 12월

    exchange quarter
      q1, 1q, first quarter, 1st quarter, 第一季度, 一季度, 第1四半期, 第一四半期, 1분기
      q2, 2q, second quarter, 2nd quarter, 第二季度, 二季度, 第2四半期, 第二四半期, 2분기
      q3, 3q, third quarter, 3rd quarter, 第三季度, 三季度, 第3四半期, 第三四半期, 3분기
      q4, 4q, fourth quarter, 4th quarter, 第四季度, 四季度, 第4四半期, 第四四半期, 4분기
      full year, fiscal year, fy, 全年, 通期, 연간

    exchange half
      h1, 1h, first half, 1st half, 上半年, 上期, 상반기
      h2, 2h, second half, 2nd half, 下半年, 下期, 하반기

    exchange period             # what a figure is counted over
      daily, 每日, 日次, 일일
      weekly, 每周, 週間, 주간
      fortnightly, biweekly
      monthly, 每月, 月間, 월간
      quarterly, 季度, 四半期, 분기
      half yearly, half year, 半年, 반기
      yearly, annual, annually, 年度, 年間

    exchange season             # `fall` as a season is left out: in headlines it is a movement
      spring, springtime, 春季, 春天, 春
      summer, summertime, 夏季, 夏天, 夏, 여름
      autumn, 秋季, 秋天, 秋, 가을
      winter, wintertime, 冬季, 冬天, 冬, 겨울

    exchange part of day
      dawn, daybreak, sunrise, 黎明, 未明, 새벽
      morning, mornings, am, 早上, 上午, 午前, 오전, 아침
      noon, midday, lunchtime, 中午, 正午, 정오
      afternoon, afternoons, 下午, 午後, 오후
      evening, evenings, dusk, sunset, 傍晚, 晚上, 夕方, 저녁
      night, nights, overnight, nighttime, midnight, 夜间, 深夜, 심야

    exchange day relative       # `tonight` is its own line; `today` and `tonight` in one line would hide a preview
      yesterday, 昨天, 昨日, 어제
      today, 今天, 今日, 오늘
      tonight, 今晚, 今夜, 오늘밤
      tomorrow, 明天, 明日, 내일

    exchange week relative
      last week, previous week, 上周, 上週, 先週, 지난주
      this week, current week, 本周, 本週, 今週, 이번주
      next week, coming week, 下周, 下週, 来週, 다음주
      last weekend, past weekend
      this weekend, 本周末, 今週末
      next weekend

    exchange month relative
      last month, previous month, 上月, 上个月, 先月, 지난달
      this month, current month, 本月, 这个月, 今月, 이번달
      next month, 下月, 下个月, 来月, 다음달

    exchange quarter relative
      last quarter, previous quarter
      this quarter, current quarter
      next quarter

    exchange year relative      # two words and more are looked up in the whole title, the shared `year` included
      last year, previous year, 去年, 昨年, 지난해, 작년
      this year, current year, 今年, 올해
      next year, coming year, 明年, 来年, 내년

    exchange season relative
      last season, previous season, 上赛季, 昨季, 지난시즌
      this season, current season, 本赛季, 今季, 이번시즌
      next season, 下赛季, 来季, 다음시즌

    exchange decade
      1900s
      1910s
      1920s, 20s, twenties
      1930s, 30s, thirties
      1940s, 40s, forties
      1950s, 50s, fifties
      1960s, 60s, sixties
      1970s, 70s, seventies
      1980s, 80s, eighties
      1990s, 90s, nineties
      2000s, noughties
      2010s
      2020s
      2030s

    exchange century
      15th century, fifteenth century
      16th century, sixteenth century
      17th century, seventeenth century
      18th century, eighteenth century
      19th century, nineteenth century
      20th century, twentieth century
      21st century, twenty first century

    exchange holiday            # possessives both ways: `valentine day` is what is left of Valentine's Day
      new year eve, new years eve, nye
      new year day, new years day, 元旦, 元日, 설날
      lunar new year, chinese new year, spring festival, 春节, 旧正月
      valentine day, valentines day, valentines, 情人节, バレンタインデー
      mardi gras
      carnival
      st patrick day, st patricks day, paddys day
      april fools, april fools day, april fool day
      passover
      good friday
      palm sunday
      easter, 复活节, イースター, 부활절
      mother day, mothers day, 母亲节, 母の日
      father day, fathers day, 父亲节, 父の日
      memorial day
      juneteenth
      fourth of july, 4th of july, july 4th, independence day
      bastille day
      labor day, labour day, may day, 劳动节
      rosh hashanah
      yom kippur
      columbus day
      indigenous peoples day
      mid autumn festival, 中秋节, 추석, chuseok
      golden week, ゴールデンウィーク
      national day, 国庆节
      halloween, 万圣节, ハロウィン, 핼러윈
      bonfire night, guy fawkes night
      veterans day
      remembrance day, remembrance sunday, armistice day
      anzac day
      thanksgiving, 感恩节, 추수감사절
      black friday
      cyber monday
      singles day
      prime day
      hanukkah
      kwanzaa
      christmas eve, 平安夜, クリスマスイブ
      christmas day
      christmas, xmas, 圣诞节, クリスマス, 크리스마스
      boxing day
      ramadan, 斋月
      eid, eid al fitr
      eid al adha
      diwali
      holi
      martin luther king day, mlk day
      presidents day
      groundhog day
      earth day
      pride month
      black history month
      womens history month

    exchange when               # a stage of the year or of an event
      mid season, midseason
      preseason, pre season, offseason, off season
      postseason, post season, playoffs
      regular season

    """
}
