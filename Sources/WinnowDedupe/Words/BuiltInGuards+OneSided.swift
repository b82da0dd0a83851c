extension BuiltInGuards {
  static let oneSided = """
    # One-sided: the report turns if a member stands in one title only.
    # A block counts as a whole: `does not` against `dont`, or `fails to` against `did not`, is no difference. So a block must hold
    # all words that editors may put for one another.
    # Left out, since true copies add them: alleged, allegedly, reportedly, apparently, possible, potential, likely, can, may (also a
    # month), nearly and almost before numbers, former, ex, but, if, second, parody, spoof, forecast, apologises, again, teaser; and the bare future
    # (to, will, set to, due to, about to), which copies exchange with the present.
    # `no` before a number (no 1) is not a negation: see the series words of titles.guards.

    one-sided negation          # with denial and failure, which editors write for `not`
      not, no, never, without, cannot, cant, dont, doesnt, didnt, wont, wouldnt, shouldnt, couldnt, isnt, arent
      wasnt, werent, hasnt, havent, hadnt, aint, mustnt, neednt, no longer, none, nobody, no one, nothing, nowhere
      neither, nor, hardly, barely, scarcely, unlikely
      deny, denies, denied, denying, denial, refute, refutes, refuted, rebut, rebuts
      rebutted, debunk, debunks, debunked, disavows, disavowed
      fails to, fail to, failed to, failing to, refuses to, refuse to, refused to, refusing to, declines to
      decline to, declined to, unable to, struggles to, struggled to, stops short of, rules out, ruled out
      没有, 并未, 并非, 尚未, 未能, 不会, 不再, 不得, 无法, 无人, 否认, 辟谣, 否定, 拒绝, 未果
      ではない, しない, せず, されず, できず, ならず, しません, 拒否, 断念
      않는다, 않아, 않기로, 않을, 아니다, 아냐, 못해, 못한다, 없다, 없어, 없는, 부인, 부정, 거부, 실패

    one-sided doubt
      suspected, presumed, unconfirmed, unverified, unproven, rumoured, rumored, rumour, rumours, rumor, rumors
      speculation, supposed, supposedly, so called, feared, conspiracy theory
      疑似, 传闻, 谣传, 未经证实, 疑い, 噂, 未確認, 의심, 소문, 미확인, 추정

    one-sided falsehood
      fake, faked, hoax, hoaxes, bogus, false, falsely, untrue, myth, satire, satirical, prank, pranks, deepfake
      misleading, doctored, photoshopped, fake news, misinformation, disinformation
      虚假, 谣言, 假新闻, 伪造, デマ, 偽, 偽情報, ガセ, 가짜, 가짜뉴스, 허위

    one-sided possibility       # `could` and `might` stay, `may` and `can` do not: see above
      could, might, hypothetical, hypothetically, what if

    one-sided demand            # what is only asked for is not yet so
      calls for, call for, called for, calling for, calls on, called on, demands that, pressed to, ought to

    one-sided intention
      bid to, in bid to, in new bid to, bids to, move to, moves to, moved to, moving to, plans to, plan to
      planning to, intends to, intend to, aims to, aim to, hopes to, hope to, wants to, want to, seeks to, seek to
      seeking to, looks to, looking to, vows to, vowed to, vow to, pledges to, pledged to, promises to, promised to
      offers to, threatens to, threatened to, threatening to, tries to, tried to, trying to, keen to, eager to
      attempts to, attempted to, attempting to, expected to, poised to, proposes to, proposed to, preparing to
      prepares to, considers, considering, mulls, mulling, weighs, weighing, eyes
      拟, 打算, 有意, 威胁, 企图, 预计, 検討, 方針, 予定, 見通し, 目指す, 검토, 예정, 추진, 방침, 위협

    one-sided attempt           # begun and not carried through
      attempted, attempted murder, foiled, foils, foil, thwarted, thwarts, averted, averts, avert, narrowly, plot to
      plotted to, plotting to, nearly died, nearly killed, nearly dies, almost died, almost killed, almost dies
      near miss, close call
      未遂, 挫败, 幸免, 미수, 저지

    one-sided putting off
      cancelled, canceled, cancels, cancel, called off, calls off, scrapped, scraps, axed, axes, postponed
      postpones, rescheduled, delayed, delays, pushed back, puts off, put off, shelved, on hold, backtracks, u turn
      取消, 推迟, 延期, 暂停, 中止, 見送り, 취소, 연기, 보류

    one-sided futures           # the market and the market's futures are two reports
      futures, stock futures, premarket, pre market, after hours
      期货, 先物, 선물, 盘前, 盘后

    one-sided repetition
      another, yet another, once again, once more
      再次, 又一, 再び, またも, 또다시

    one-sided anniversary
      anniversary, years on, years later, years after, on this day, throwback, in memory of, commemorates, commemorated
      周年, 纪念, 追悼, 周忌, 주년, 추모

    one-sided question          # to ask after it, or to explain it, is another piece
      why, heres why, this is why, how, heres how, how to, heres what, what to know, what we know
      what you need to know, what happens next, whats next, is it, was it, should we, should you, do you, would you
      are you, can you
      为什么, 为何, 如何, なぜ, どうなる, どうする, 어떻게

    one-sided looking ahead
      preview, previews, prediction, predictions, countdown, spoiler, spoilers, sneak peek
      前瞻, 予想, 見どころ

    one-sided reaction          # a report on what was said of it is not the report
      reacts, react, reaction, reactions, responds, respond, responded, response, fires back, hits back, claps back
      backlash
      回应, 反应, 反応, 反論, 반응, 반박

    exchange question           # who did, should or will the bachelor choose; `would` is left out: reported speech
      did
      should
      will
      could, might

    exchange question word
      why, 为什么, 为何, なぜ
      how, 如何, どうやって, 어떻게
      when, 何时, いつ, 언제
      where, 哪里, どこ, 어디

    exchange certainty
      suspected, presumed, possible, probable, likely
      confirmed, verified, proven
      unlikely, ruled out, impossible

    # What is still to come, or no longer.
    one-sided expectation
      due, expected, awaited

    # Another person of the same office.
    one-sided rank
      deputy, assistant, shadow, acting, interim, vice

    # Somebody of the family.
    one-sided relative
      mother, father, mum, mom, dad, parents, wife, husband, widow, widower, daughter, brother, sister

    """
}
