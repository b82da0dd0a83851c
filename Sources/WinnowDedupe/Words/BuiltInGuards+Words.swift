extension BuiltInGuards {
  static let words = """
    # Words: what never makes a difference (stop) and what only attributes (reporting).
    # The lines have no meaning of their own.
    # No word here stands among the one-sided words or in an exchange that it could spoil: so not, no, he, she, us, who, am, la, may,
    # will, should, did, could, before, after, up, down, more, less, first, last, against, without are no stop words.

    stop                        # articles, auxiliaries, prepositions, pronouns, conjunctions, adverbs
      a, an, the, this, that, these, those, such, some, any, each, both, either, own, same, other, others
      i, me, my, myself, we, our, ours, ourselves, you, your, yours, yourself, it, its, itself, they, them, their
      theirs, themselves, one, ones, someone, somebody, something, anyone, anything, whom, whose, which, what
      whatever, whoever
      is, are, was, were, be, been, being, im, ive, id, youre, youve, youll, weve, theyre
      theyve, theyll, hes, shes, thats, theres, heres, whats, whos, lets, has, have, had, having, do, does, doing
      done, get, gets, got, gotten, getting, go, goes, going, gone, went, come, comes, came, coming, can, must
      would, shall
      of, to, in, on, at, by, for, from, with, within, into, onto, upon, about, around, across, along, among
      amongst, amid, amidst, between, beyond, during, through, throughout, toward, towards, via, per, as, like, than
      since, until, till, near, despite, except, over, under, off, out
      and, or, but, so, yet, because, while, whilst, whether, though, although, however, therefore, thus, also, too
      else, then, there, here, now, just, still, even, already, very, quite, rather, really, simply, actually
      finally, currently, recently, meanwhile, instead, perhaps, maybe, indeed, ever, soon, together, well, much
      lot, lots, way, ways, thing, things, kind, sort, bit, etc
      的, 了, 在, 和, 与, 及, 被, 将, 把, 就, 也, 都, 又, 其, 该, 对, 为, 于, 从, 向, 等
      の, は, が, を, に, へ, と, で, も, や, から, まで, より, など, する, した, して, いる, ある, という, について, による, こと
      은, 는, 이, 가, 을, 를, 의, 에, 에서, 에게, 로, 으로, 와, 과, 도, 만, 까지, 부터, 및, 등, 것

    stop                        # labels that outlets put before or behind a title
      video, videos, watch, watch live, live, raw, raw video, photos, photo, pics, pictures, gallery, audio, listen
      exclusive, breaking, breaking news, just in, developing, update, updated, updates, refile, rpt, corrected
      correction, wrapup, wrap, urgent, alert, flash, special report, insight, factbox, newsbreak, latest
      the latest, full story, read, must read, must see, viral, trending, blog, pdf, subscription, sponsored
      press release
      视频, 图, 组图, 快讯, 独家, 突发, 最新, 更新, 動画, 写真, 速報, 独自, 更新版, 영상, 사진, 속보, 단독, 종합

    reporting                   # verbs and nouns of attribution that may stand for one another or be added
      say, says, said, saying, tell, tells, told, telling, report, reports, reported, reporting, reportedly
      states, stated, statement, note, notes, noted, add, adds, added, claim, claims, claimed, claiming, argue
      argues, argued, insist, insists, insisted, maintain, maintains, maintained, assert, asserts, asserted, declare
      declares, declared, announce, announces, announced, announcement, explain, explains, explained, describe
      describes, described, mention, mentions, mentioned, remark, remarks, remarked, comment, comments, commented
      write, writes, wrote, tweet, tweets, tweeted, post, posts, posted, speak, speaks, spoke, speaking, talk, talks
      talked, discuss, discusses, discussed
      ask, asks, asked, urge, urges, urged, call, calls, called, warn, warns, warned, warning, advise, advises
      advised, reveal, reveals, revealed, disclose, discloses, disclosed, share, shares his, shares her, find, finds
      found, show, shows, showed, shown, suggest, suggests, suggested, indicate, indicates, indicated, estimate
      estimates, estimated, believe, believes, believed, think, thinks, thought, see, sees, seen, saw, learn, learns
      learned, recall, recalls, recalled, quote, quotes, quoted, cite, cites, cited, citing, opens up, speaks out
      weighs in, details
      according to, source, sources, sources say, source says, official, officials, officials say, police say
      police said, cops say, authorities, authorities say, prosecutors say, prosecutors, investigators
      investigators say, spokesman, spokeswoman, spokesperson, spokesman says, spokeswoman says, minister says
      ministry says, government says, experts, experts say, expert, analysts, analysts say, study, study says
      study finds, study shows, study suggests, new study, research, research shows, researchers say, scientists say
      survey, survey finds, poll, poll finds, data, data shows, figures show, witnesses, witness, witnesses say
      eyewitness, media, media reports, state media, state tv, local media, newspaper, paper, papers, lawyer says
      attorney says, family says, lawsuit says, lawsuit claims, documents, documents show, court documents
      court papers, agency, press, news agency
      ap, ap source, ap sources, ap exclusive, ap news, reuters, afp, agence france presse, bloomberg, bbc, bbc news
      cnn, nyt, wsj, xinhua, tass, ria, interfax, kyodo, yonhap, dpa, efe, ansa, upi, npr
      称, 表示, 指出, 宣布, 透露, 据报道, 报道, 消息, 消息人士, 官方, 专家, 媒体, 新华社, 外媒, 警方, 发言人
      発表, 明らかに, 述べる, 語る, 話す, 伝える, 報道, 関係者, 専門家, 警察, 政府, 広報官, 共同通信, 時事通信, 現地報道, によると
      밝혀, 말해, 전해, 발표, 보도, 소식통, 관계자, 전문가, 당국, 연합뉴스, 대변인, 따르면, 주장

    """
}
