extension BuiltInGuards {
  static let titles = """
    # Titles: words that make a number part of a name, genres of which every outlet has its own piece,
    # and whole titles that return or say nothing. In these blocks the lines have no meaning of their own.

    series                      # the number or letter behind these words is part of a name (before them in Chinese, Japanese, Korean,
                                # except 第 and 제). `update` is left out: UPDATE 3 and UPDATE 4 are one story;
                                # so are the verbs set, mark, show, plan, file, count: the number behind them is a quantity
      season, series, episode, episodes, ep, eps, part, pt, volume, vol, book, issue, edition, installment
      instalment
      day, night, week, year, month, round, rd, game, match, matchday, gameweek, stage, lap, race, test, leg, heat
      inning, innings, quarter, period, session, act, scene, lesson, lecture, module, unit
      no, number, nr, num, rank, ranked, top, level, class, type, category, cat, grade, tier, phase, step, version
      ver, v, beta, patch, generation, gen, model, mk
      section, article, amendment, proposition, prop, measure, resolution, bill, hb, sb, hr, clause, paragraph
      schedule, page
      route, highway, hwy, interstate, motorway, junction, exit, terminal, gate, flight, platform, bus, train, pier
      runway, room, floor, ward, zone, sector, district, precinct, lot, block, building, apartment, suite
      hole
      radio, area, group, division, team, squad, brigade, battalion, platoon, station
      iphone, ipad, galaxy, note, pixel, nexus, surface, playstation, ps, xbox, windows, android, ios, macos
      firefox, chrome, lumia, apollo, artemis, falcon, soyuz, ariane, boeing, airbus, formula, super bowl
      wrestlemania, ufc, fifa, gta, call of duty, iron man, rocky, toy story, jurassic park
      covid, psalm, verse, symphony, sonata, concerto, opus, quartet, case, agenda
      第, 話, 集, 回, 期, 巻, 章, 号, 號, 弾, 届, 季, 轮, 輪, 节, 節, 話目, シーズン, エピソード, パート, バージョン, ラウンド, 시즌, 에피소드, 회, 화, 편, 호, 권, 제
      라운드, 차, 부

    genre                       # with one of these a short title is a piece of its own outlet: two outlets' reviews are two pieces.
                                # Left out, too often plain news:
                                # first look, explained, interview, lineup, picks, results, scores, tribute, wrap
      review, reviews, reviewed, review in progress, mini review, album review, book review, film review
      movie review, tv review, game review, concert review, theatre review, restaurant review
      recap, recaps, recapped, live recap, roundup, round up, roundups, round ups, rundown, digest, highlights
      takeaways, key takeaways, talking points, things we learned, what we learned, report card, player ratings
      ratings, power rankings, rankings
      preview, previews, prediction, predictions, betting odds, betting tips, best bets, fantasy, starting xi
      team news, injury report, match preview, scouting report, mock draft
      spoiler, spoilers, sneak peek, promo, synopsis, explainer, analysis, opinion, op ed, editorial, editorials
      column, commentary, essay, perspective, viewpoint, letter to the editor, letters to the editor, our view
      diary, notebook, long read, in depth, q and a, q a, faq, podcast, transcript, newsletter, obituary, obituaries
      appreciation, fact check, quiz, crossword, horoscope, horoscopes, recipe, recipes, guide, buying guide
      gift guide, how to, how to watch, where to watch, live stream, livestream, live updates, live blog, liveblog
      as it happened, box score, boxscore, standings, in pictures, photo gallery, slideshow, cartoon, comic strip
      test drive, hands on, benchmark, benchmarks, comparison, walkthrough, cheats, tutorial, unboxing
      best and worst, winners and losers, everything you need to know, all you need to know, what you need to know
      what to know, what to expect, what to watch, 5 things, five things, 10 things, ten things, what s on, whats on
      tv listings
      评测, 影评, 书评, 点评, 前瞻, 盘点, 综述, 社论, 专访, 集锦, 图集, 攻略, 教程
      レビュー, 書評, 映画評, 感想, まとめ, 社説, コラム, 論説, インタビュー, 対談, 予想, 見どころ, ネタバレ, あらすじ, 写真特集, フォトギャラリー, 実況
      리뷰, 서평, 후기, 사설, 칼럼, 기고, 인터뷰, 대담, 예고, 줄거리, 총정리, 화보, 포토, 하이라이트, 중계

    recurring                   # whole titles that return every day or week
      business highlights, business briefs, business digest, business calendar, business news roundup
      business people, company news, corporate news, earnings calendar, economic calendar, stocks to watch
      stocks in the news, stocks making the biggest moves, biggest movers, market wrap, market update
      markets at a glance, markets roundup, closing bell, opening bell, morning bid, before the bell, after the bell
      closing prices, exchange rates, currency rates, commodity prices, gold prices today, mortgage rates today
      oil prices
      daily briefing, morning briefing, evening briefing, your morning briefing, your evening briefing, news briefs
      news in brief, in brief, briefs, world in brief, world briefs, nation in brief, national briefs, local briefs
      local news, state briefs, regional briefs, around the nation, around the world, around the region
      community news, community calendar, todays headlines, today headlines, top stories, top news, top headlines
      news roundup, news digest, news summary, weekend roundup, week in review, the week in review, week in pictures
      the week in pictures, the day in pictures, photos of the day, photo of the day, picture of the day
      quote of the day, word of the day, this day in history, today in history, on this day, almanac, the week ahead
      week ahead, the day ahead, five things to know today, what to watch today
      weather, weather forecast, todays weather, today weather, weekend weather, traffic report, traffic alert
      tides, air quality, police blotter, police log, police report, police reports, crime log, crime report
      arrests, court report, court news, courts, sheriff log, fire log, fire calls, jail log, marriage licenses
      divorces, births, births and deaths, deaths, death notices, obituaries, funeral notices, building permits
      property transfers, real estate transfers, restaurant inspections, bankruptcies, public notices, legal notices
      meetings, agenda, lunch menus, school menus, senior menus
      scoreboard, sports scoreboard, scores, sports briefs, sports digest, sports in brief, sports calendar
      sports on tv, sports roundup, todays sports on tv, tv schedule, tv tonight, tonights tv, whats on tv
      what to watch tonight, prep roundup, high school roundup, high school scores, college roundup, box scores
      standings, league standings, results, transactions, nfl injury report, baseball today, lottery
      lottery results, lottery numbers, winning numbers, winning lottery numbers, powerball, powerball numbers
      mega millions
      letters, letters to the editor, letter to the editor, editorial, editorials, editorial cartoon, cartoon
      cartoon of the day, todays cartoon, opinion, dear abby, ask amy, dear prudence, horoscope, horoscopes
      todays horoscope, your horoscope, daily horoscope, crossword, daily crossword, sudoku, wordle answer today
      wordle hint, quordle answers, connections hints, puzzles, quiz of the week, news quiz, open thread
      daily open thread, links, morning links, weekend links, best sellers, bestsellers, box office, new releases
      new on dvd, this week in music, community events, things to do this weekend, weekend events, corrections
      correction, clarification, corrections and clarifications
      今日头条, 新闻早报, 早报, 晚报, 每日新闻, 今日股市, 今日油价, 今日天气, 天气预报, 一周回顾, 财经早餐
      今日のニュース, 今日の天気, 天気予報, 主要ニュース, 首相動静, 訃報, 人事, 今週の予定, 番組表, 今日の運勢, 星占い, 宝くじ
      오늘의날씨, 오늘의 날씨, 오늘의운세, 오늘의 운세, 부고, 인사, 동정, 주요뉴스, 오늘의뉴스, 간추린뉴스, 로또당첨번호

    boilerplate                 # whole titles that say nothing
      what we know, what we know so far, live updates, latest updates, what happened next, everything we know so far
      business wire, businesswire, pr newswire, prnewswire, globe newswire, globenewswire, marketwire, marketwired
      press release, press releases, news release, media release, associated press, the associated press, reuters
      afp, bloomberg, wire report, wire reports, staff report, staff reports
      click the phrases to see a list, click here, click to read, read more, more, continue reading, full story
      full article, view article, view full article, see more, learn more, watch now, listen now, subscribe
      subscribe now, subscription required, sign in, sign up, log in, login, register, please log in, please sign in
      access denied, forbidden, 403 forbidden, 404, 404 not found, not found, page not found, error, error 404
      just a moment, one moment please, attention required, are you a robot, are you human, security check
      checking your browser, loading, redirecting, service unavailable, bad gateway, site maintenance
      under construction, coming soon, enable javascript, please enable cookies, cookie policy, privacy policy
      terms of service, terms and conditions, terms of use, age verification
      home, homepage, home page, index, welcome, main page, front page, news, latest news, breaking news, breaking
      world news, us news, uk news, national news, sports, sport, business, politics, entertainment, technology
      tech, health, science, lifestyle, video, videos, photos, gallery, photo gallery, slideshow, live, audio
      podcast, blog, untitled, no title, no headline, headline, title, article, story, untitled document, document
      test, test post, null, none, undefined, tbd, na, n a, advertisement, advertorial, sponsored, sponsored content
      sponsored post, paid post, ad, archive, archives, contact us, about us, deleted, removed, private, unavailable
      this video is unavailable, video unavailable, article unavailable
      首页, 新闻, 无标题, 正在加载, 页面不存在, 登录, 注册, 请登录, 更多, 阅读全文
      ホーム, ニュース, 無題, ログイン, ページが見つかりません, お探しのページは見つかりません, 続きを読む, 会員登録
      홈, 뉴스, 제목없음, 로그인, 페이지를 찾을 수 없습니다, 더보기, 회원가입

    """
}
