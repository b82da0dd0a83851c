extension BuiltInGuards {
  static let opposites = """
    # Opposites: a member left of the bar in one title, a member right of it in the other.
    # One pair of notions is one block: all verb forms in its first line, the East Asian words in its second.
    # Left out as too common to oppose: in and out, on and off, over and under, for, old and new, get and take, day and night.

    # Direction: markets, polls, prices. `fall` as a season is rare in headlines.
    opposite rise and fall
      rise, rises, rose, risen, rising, up, upward, upwards, higher, climb, climbs, climbed, climbing, gain, gains, gained, gaining, jump, jumps, jumped, jumping, soar, soars, soared, soaring, surge, surges, surged, surging, rally, rallies, rallied, rallying, rebound, rebounds, rebounded, rebounding, advance, advances, advanced, advancing, skyrocket, skyrockets, skyrocketed, spike, spikes, spiked, edge up, edges up, tick up, ticks up | fall, falls, fell, fallen, falling, down, downward, downwards, lower, drop, drops, dropped, dropping, decline, declines, declined, declining, slip, slips, slipped, slipping, slide, slides, slid, sliding, sink, sinks, sank, sinking, slump, slumps, slumped, slumping, tumble, tumbles, tumbled, tumbling, plunge, plunges, plunged, plunging, plummet, plummets, plummeted, plummeting, dip, dips, dipped, dipping, retreat, retreats, retreated, edge down, edges down, tick down, ticks down
      上涨, 上漲, 上升, 涨, 大涨, 暴涨, 飙升, 回升, 反弹, 走高, 上昇, 値上がり, 続伸, 反発, 急騰, 高騰, 急伸, 상승, 급등, 반등, 올라, 오름 | 下跌, 下降, 跌, 大跌, 暴跌, 回落, 走低, 下落, 値下がり, 続落, 反落, 急落, 하락, 급락, 내려, 내림

    opposite peak and bottom
      peak, peaks, peaked, record high, all time high, highs | bottom, bottoms, bottomed, record low, all time low, lows
      新高, 最高値, 신고가 | 新低, 最安値, 신저가

    # Amount.
    opposite increase and decrease
      increase, increases, increased, increasing, raise, raises, raised, raising, hike, hikes, hiked, hiking, boost, boosts, boosted, boosting, expand, expands, expanded, expanding, grow, grows, grew, grown, growing, growth, lift, lifts, lifted | decrease, decreases, decreased, decreasing, cut, cuts, cutting, reduce, reduces, reduced, reducing, slash, slashes, slashed, slashing, lower, lowers, lowered, lowering, trim, trims, trimmed, trimming, shrink, shrinks, shrank, shrinking, contracted, contraction, curb, curbs, curbed
      增加, 提高, 加息, 扩大, 増加, 引き上げ, 値上げ, 拡大, 利上げ, 증가, 인상, 확대 | 减少, 降低, 降息, 缩小, 削减, 減少, 引き下げ, 値下げ, 縮小, 利下げ, 감소, 인하, 축소

    opposite more and fewer
      more, most | fewer, less, fewest, least
      更多, より多く | 更少, より少なく

    opposite above and below
      above, exceeds, exceed, exceeded, tops, topped, beats forecasts, beats estimates | below, misses forecasts, misses estimates, falls short, fell short, short of
      超过, 上回る, 상회 | 低于, 下回る, 하회

    opposite high and low
      high, highest | low, lowest
      最高 | 最低

    opposite big and small
      big, bigger, biggest, large, larger, largest, major, huge | small, smaller, smallest, little, minor, tiny
      最大 | 最小

    opposite maximum and minimum
      maximum, max | minimum, min

    opposite rich and poor
      rich, richer, richest, wealthy, wealthiest | poor, poorer, poorest

    opposite full and empty
      full, fully | empty, partial, partially

    opposite everyone and none
      everyone, everybody, all, every | none, nobody, no one

    opposite many and few
      many | few

    opposite plus and minus
      plus | minus

    opposite heavy and light
      heavy, heavier, heaviest | light, lighter, lightest

    # Gain and loss.
    opposite profit and loss
      profit, profits, profitable, in the black | loss, losses, unprofitable, in the red
      盈利, 黑字, 黒字, 흑자 | 亏损, 赤字, 적자

    opposite gain and loss
      gain, gains | loss, lose, loses, lost, losing

    opposite surplus and deficit
      surplus, surpluses | deficit, deficits, shortfall
      顺差, 盈余 | 逆差

    opposite exports and imports
      exports, export, exporter | imports, import, importer
      出口, 輸出, 수출 | 进口, 輸入, 수입

    opposite asset and liability
      asset, assets | liability, liabilities, debt

    opposite boom and bust
      boom, booms, booming, bullish | bust, busts, bearish
      牛市 | 熊市

    opposite recovery and recession
      recovery, upturn, expansion, growth | recession, downturn, slowdown, contraction

    opposite inflation and deflation
      inflation, inflationary | deflation, deflationary, disinflation

    opposite credit and debit
      credit, credits | debit, debits

    opposite overvalued and undervalued
      overvalued, expensive, costly, dearer, pricier | undervalued, cheap, cheaper, cheapest

    opposite shortage and glut
      shortage, shortages, scarcity | glut, oversupply

    opposite supply and demand
      supply, supplies | demand, demands

    opposite inflow and outflow
      inflow, inflows | outflow, outflows

    opposite nationalise and privatise
      nationalise, nationalises, nationalised, nationalize, nationalizes, nationalized | privatise, privatises, privatised, privatize, privatizes, privatized

    opposite solvent and insolvent
      solvent | insolvent, bankrupt

    # Power and temper.
    opposite strengthen and weaken
      strengthen, strengthens, strengthened, strengthening, strong, stronger, strongest | weaken, weakens, weakened, weakening, weak, weaker, weakest, soft, softer

    opposite accelerate and decelerate
      accelerate, accelerates, accelerated, accelerating, quicken, quickens, speed up, speeds up, fast, faster, fastest, quick, quicker | decelerate, slow, slows, slowed, slowing, slower, slowest, slow down, slows down
      加快, 加速 | 放缓, 減速

    opposite upgrade and downgrade
      upgrade, upgrades, upgraded, upgrading, raises rating | downgrade, downgrades, downgraded, downgrading, cuts rating

    opposite hawkish and dovish
      hawkish, hawk, hawks | dovish, dove, doves

    opposite tighten and ease
      tighten, tightens, tightened, tightening, tighter, tough, tougher, stricter | ease, eases, eased, easing, loosen, loosens, loosened, loosening, relax, relaxes, relaxed, looser, softens
      收紧 | 放宽, 緩和, 완화

    opposite escalate and deescalate
      escalate, escalates, escalated, escalating, escalation | deescalate, de escalate, de escalates, de escalation

    opposite overweight and underweight
      overweight, outperform, outperforms, outperformed | underweight, underperform, underperforms, underperformed

    opposite improve and worsen
      improve, improves, improved, improving, improvement, better, best | worsen, worsens, worsened, worsening, worse, worst, deteriorate, deteriorates, deteriorated
      改善, 好转 | 恶化, 悪化, 악화

    opposite overestimate and underestimate
      overestimate, overestimates, overestimated, overstate, overstated | underestimate, underestimates, underestimated, understate, understated

    opposite stable and unstable
      stable, steady, calm, calms | unstable, volatile, turmoil

    # Verdicts and rules.
    opposite approve and reject
      approve, approves, approved, approving, approval, allow, allows, allowed, allowing, permit, permits, permitted, authorise, authorises, authorised, authorize, authorizes, authorized, greenlight, greenlights, greenlit, grant, grants, granted, passes, passed, backs, backed, ok, oks, endorse, endorses, endorsed, uphold, upholds, upheld | reject, rejects, rejected, rejecting, rejection, disapprove, disapproves, denies, denied, refuse, refuses, refused, block, blocks, blocked, blocking, veto, vetoes, vetoed, vetoing, overturn, overturns, overturned, strike down, strikes down, struck down, throw out, throws out, threw out, thrown out, dismiss, dismisses, dismissed, forbid, forbids, bars, barred, stop, stops, stopped, halt, halts, halted
      批准, 通过, 同意, 承認, 可決, 認可, 許可, 승인, 가결, 허가, 허용 | 否决, 拒绝, 驳回, 否決, 却下, 棄却, 拒否, 不許可, 거부, 부결, 기각, 불허

    opposite accept and refuse
      accept, accepts, accepted, accepting, acceptance, agree, agrees, agreed, embrace, embraces, embraced, welcome, welcomes, welcomed | refuse, refuses, refused, refusing, refusal, decline, declines, declined, turn down, turns down, turned down, spurn, spurns, spurned, snub, snubs, snubbed, reject, rejects, rejected, shun, shuns, shunned, disagree, disagrees, disagreed
      接受, 受け入れ, 수용 | 拒绝, 拒否, 거절

    opposite guilty and not guilty
      guilty, convicted, convicts, conviction | not guilty, innocent, acquitted, acquits, acquittal, cleared, exonerated
      有罪, 유죄 | 无罪, 無罪, 무죄

    opposite legal and illegal
      legal, lawful, legally, constitutional | illegal, unlawful, illegally, unconstitutional, outlawed
      合法, 合憲, 합법, 합헌 | 违法, 非法, 違法, 違憲, 불법, 위헌

    opposite legalise and ban
      legalise, legalises, legalised, legalising, legalize, legalizes, legalized, legalizing, decriminalise, decriminalises, decriminalised, decriminalize, decriminalizes, decriminalized, legalisation, legalization, unban, unbans, lift ban, lifts ban, lifting ban, lifted ban, ends ban, end ban | ban, bans, banned, banning, outlaw, outlaws, outlawing, prohibit, prohibits, prohibited, criminalise, criminalises, criminalised, criminalize, criminalizes, criminalized, forbids, forbidden, ban on
      合法化, 解禁 | 禁止, 금지

    opposite impose and lift
      impose, imposes, imposed, imposing, slap, slaps, slapped, enforce, enforces, enforced | lift, lifts, lifted, lifting, scrap, scraps, scrapped, scrapping, waive, waives, waived, revoke, revokes, revoked, remove, removes, removed, rescind, rescinds, rescinded, suspend, suspends, suspended
      实施, 発動, 부과 | 取消, 解除, 해제

    opposite enact and repeal
      enact, enacts, enacted, introduce, introduces, introduced, adopt, adopts, adopted, reinstate, reinstates, reinstated, keep, keeps, kept | repeal, repeals, repealed, repealing, abolish, abolishes, abolished, scrap, scraps, scrapped, axe, axes, axed, drop, drops, dropped, ditch, ditches, ditched
      保留 | 废除, 廃止, 폐지

    opposite aye and nay
      aye, yes, yea | nay, no
      賛成, 赞成, 찬성 | 反対, 反对, 반대

    opposite valid and invalid
      valid, upholds, upheld, stands | invalid, void, voided, overturned, overturns, annulled, annuls, quashed, quashes
      有効, 有效 | 無効, 无效

    opposite qualify and disqualify
      qualify, qualifies, qualified, eligible | disqualify, disqualifies, disqualified, ineligible

    opposite mandatory and optional
      mandatory, compulsory, required, requires | optional, voluntary
      強制, 强制, 義務 | 任意, 自愿

    opposite condone and condemn
      condone, condones, condoned, excuse, excuses, excused, praise, praises, praised, hail, hails, hailed, applaud, applauds, applauded, laud, lauds, lauded | condemn, condemns, condemned, denounce, denounces, denounced, criticise, criticises, criticised, criticize, criticizes, criticized, slam, slams, slammed, blast, blasts, blasted, rap, raps, bash, bashes, bashed, decry, decries, decried, attack, attacks, attacked
      称赞, 称賛, 칭찬 | 谴责, 批评, 批判, 非難, 비판, 비난

    # Stances.
    opposite support and oppose
      support, supports, supported, supporting, supporter, supporters, favour, favours, favoured, favor, favors, favored, backs, backed, backing, defends, defended, defending, endorse, endorses, endorsed, advocate, advocates | oppose, opposes, opposed, opposing, opposition, opponent, opponents, against, resist, resists, resisted, critic, critics, fight, fights, fought
      支持, 지지 | 反对, 反対, 반대

    opposite confirm and deny
      confirm, confirms, confirmed, confirming, admit, admits, admitted, admitting, acknowledge, acknowledges, acknowledged, concede, concedes, conceded, claim, claims, claimed, confess, confesses, confessed | deny, denies, denied, denying, denial, dispute, disputes, disputed, refute, refutes, refuted, dismiss, dismisses, dismissed, reject, rejects, rejected, rebut, rebuts, rebutted, disavow, disavows, debunk, debunks, debunked
      承认, 确认, 証实, 認める, 確認, 인정, 확인 | 否认, 否定, 부인, 부정

    opposite love and hate
      love, loves, loved, adore, adores | hate, hates, hated, dislike, dislikes, disliked

    opposite trust and distrust
      trust, trusts, trusted, believe, believes, believed, certain, confident, sure | distrust, mistrust, doubt, doubts, doubted, sceptical, skeptical, unsure, uncertain

    opposite optimistic and pessimistic
      optimistic, optimism, hopeful, upbeat, hope, hopes, rosy, positive | pessimistic, pessimism, gloomy, downbeat, fear, fears, bleak, negative
      乐观, 楽観 | 悲观, 悲観

    opposite happy and unhappy
      happy, happier, happiest, pleased, glad, delighted | unhappy, sad, saddest, angry, upset, disappointed

    opposite remember and forget
      remember, remembers, remembered | forget, forgets, forgot, forgotten

    opposite promise and breaks promise
      promise, promises, promised, keeps promise, vow kept | breaks promise, broke promise, reneges, reneged, backtracks, u turn

    opposite friend and enemy
      friend, friends, ally, allies | enemy, enemies, foe, foes, rival, rivals
      盟友 | 敌人

    opposite public and secret
      public, publicly | secret, secretly, private, privately
      公开, 公開 | 秘密

    opposite apologise and unapologetic
      apologise, apologises, apologised, apologize, apologizes, apologized, sorry, apology | unapologetic, wont apologise, wont apologize, refuses to apologise, refuses to apologize, not sorry, defends

    opposite peace and war
      peace, peaceful | war, wars
      和平, 平和, 평화 | 战争, 戦争, 전쟁

    opposite liberal and conservative
      liberal, liberals, progressive, progressives | conservative, conservatives

    opposite hint and admit
      hint, hints, hinted, hinting, tease, teases, teased | admit, admits, admitted, confirm, confirms, confirmed

    opposite pro and anti
      pro, in favour, in favor | anti, against

    # Contests. A win told from the other side is the same report, so `beat` faces only `lose to`;
    # `win` and `lose` count where the names have not changed places.
    opposite win and lose
      win, wins, won, winning, winner, winners, victory, victories, victorious, triumph, triumphs, triumphed, prevail, prevails, prevailed | lose, loses, lost, losing, loser, losers, loss, defeat, defeats, defeated, beaten
      胜, 胜利, 获胜, 夺冠, 赢, 勝利, 優勝, 勝つ, 승리, 우승 | 败, 失败, 落败, 输, 敗北, 敗れる, 敗退, 패배, 탈락

    opposite beat and lose to
      beat, beats, edges, edged, thrash, thrashes, thrashed, rout, routs, routed, downs, downed, top, tops, topped, see off, sees off | lose to, loses to, lost to, fall to, falls to, fell to, beaten by, routed by, defeated by, thrashed by

    opposite win and draw
      win, wins, won, winning, victory, lose, loses, lost, losing, loss, defeat, beat, beats, beaten | draw, draws, drew, drawn, tie, ties, tied, stalemate, held
      胜, 败, 勝利, 敗北, 승리, 패배 | 平局, 战平, 引き分け, 無승부, 무승부

    opposite advance and crash out
      advance, advances, advanced, qualify, qualifies, qualified, reach, reaches, reached, progress, progresses | crash out, crashes out, crashed out, eliminated, knocked out, exit, exits, exited, bow out, bows out, bowed out, ousted, fail to qualify, fails to qualify, miss out, misses out
      晋级, 进出, 進出, 진출 | 出局, 淘汰, 敗退, 탈락

    opposite lead and trail
      lead, leads, led, leading, ahead | trail, trails, trailed, trailing

    opposite promoted and relegated
      promoted, promotion, promote, promotes | relegated, relegation, relegate, demoted, demotion, demotes
      升级, 昇格, 승격 | 降级, 降格, 강등

    opposite score and concede
      score, scores, scored | concede, concedes, conceded

    opposite home and away
      home | away
      主场, ホーム | 客场, アウェー, 원정

    opposite attack and defend
      attack, attacks, attacked, attacking, offensive, offence, offense | defend, defends, defended, defending, defence, defense, defensive
      进攻, 攻撃, 공격 | 防守, 防衛, 방어

    opposite succeed and fail
      succeed, succeeds, succeeded, success, successful, successfully | fail, fails, failed, failing, failure, unsuccessful, flop, flops, flopped
      成功, 성공 | 失败, 失敗, 실패

    opposite hero and villain
      hero, heroes | villain, villains

    opposite make the cut and miss the cut
      make the cut, makes cut, makes the cut | miss the cut, misses cut, misses the cut

    opposite first and last
      first, 1st | last, final
      首次, 最初 | 最后, 最後, 마지막

    opposite top and bottom
      top, tops, topped | bottom, bottoms

    opposite best and worst
      best, greatest | worst
      最佳, 最良 | 最差, 最悪

    # Beginning and end, coming and going.
    opposite open and close
      open, opens, opened, opening, reopen, reopens, reopened, reopening, unlock, unlocks, unlocked | close, closes, closed, closing, closure, closures, shut, shuts, shutting, shutdown, shutter, shutters, shuttered, lock, locks, locked, lockdown
      开放, 开业, 重开, 開業, 開店, 開幕, 再開, 개장, 개막, 개방 | 关闭, 停业, 闭幕, 閉鎖, 閉店, 閉幕, 휴장, 폐막, 폐쇄

    opposite start and end
      start, starts, started, starting, begin, begins, began, begun, beginning, launch, launches, launched, launching, kick off, kicks off, commence, commences, onset, resume, resumes, resumed, resuming | end, ends, ended, ending, finish, finishes, finished, finishing, stop, stops, stopped, stopping, halt, halts, halted, halting, cease, ceases, ceased, conclude, concludes, concluded, wrap up, wraps up, wrapped up, suspend, suspends, suspended
      开始, 启动, 始まる, 開始, 시작, 개시 | 结束, 停止, 终止, 終わる, 終了, 종료, 중단

    opposite continue and quit
      continue, continues, continued, continuing, keep, keeps, stay, stays, stayed, staying, remain, remains, remained | quit, quits, quitting, leave, leaves, leaving, drop, drops, end, ends, ended, stop, stops, stopped
      继续, 継続, 계속 | 中止, 终止

    opposite enter and exit
      enter, enters, entered, entering, join, joins, joined, joining | exit, exits, exited, exiting, leave, leaves, left, leaving, quit, quits, quitting, withdraw, withdraws, withdrew, withdrawal, pull out, pulls out, pulled out, depart, departs, departed
      加入, 参加, 加盟, 가입, 참여 | 退出, 离开, 脱退, 離脱, 탈퇴, 이탈

    opposite arrive and depart
      arrive, arrives, arrived, arriving, arrival, return, returns, returned, returning, land, lands, landed | depart, departs, departed, departing, departure, leave, leaves, left, leaving, flee, flees, fled, fleeing, take off, takes off, took off
      抵达, 到达, 回国, 到着, 帰国, 도착, 귀국 | 离开, 出发, 出国, 出発, 출발, 출국

    opposite inside and outside
      inside, indoor, indoors | outside, outdoor, outdoors

    opposite connect and disconnect
      connect, connects, connected, reunite, reunites, reunited, merge, merges, merged, merger | disconnect, separate, separates, separated, split, splits, spin off, spins off, demerge, demerges, demerger, break up, breaks up, broke up

    opposite build and demolish
      build, builds, built, building, construct, constructs, constructed, erect, erects, erected | demolish, demolishes, demolished, destroy, destroys, destroyed, raze, razes, razed, tear down, tears down, torn down, topple, topples, toppled
      建设, 建設, 건설 | 拆除, 解体, 撤去, 철거

    opposite create and dissolve
      create, creates, created, set up, sets up | dissolve, dissolves, dissolved, disband, disbands, disbanded

    opposite turn on and turn off
      turn on, turns on, switch on, switches on | turn off, turns off, switch off, switches off

    opposite add and remove
      add, adds, added, adding, restore, restores, restored, include, includes, included | remove, removes, removed, removing, delete, deletes, deleted, exclude, excludes, excluded, omit, omits, omitted
      追加, 添加 | 削除, 删除, 삭제

    opposite available and unavailable
      available, in stock | unavailable, sold out, out of stock

    opposite early and late
      early, earliest | late
      提前, 早い | 推迟, 遅い

    opposite before and after
      before, ahead of, prior to | after, following, in wake of
      之前 | 之后

    opposite temporary and permanent
      temporary, temporarily, interim | permanent, permanently, forever
      临时, 一時 | 永久

    opposite older and newer
      older, oldest, ancient | newer, newest, modern, younger, youngest

    opposite former and future
      former, ex, outgoing | future, incoming

    # Work and office.
    opposite hire and fire
      hire, hires, hired, hiring, recruit, recruits, recruited, appoint, appoints, appointed, add jobs, adds jobs, create jobs, creates jobs, rehire, rehires, rehired, reinstate, reinstates, reinstated | fire, fires, fired, firing, sack, sacks, sacked, dismiss, dismisses, dismissed, lay off, lays off, laid off, layoff, layoffs, axe, axes, axed, oust, ousts, ousted, cut jobs, cuts jobs, job cuts, shed jobs, sheds jobs, redundancies, terminate, terminates, terminated
      招聘, 录用, 任命, 採用, 채용, 임명 | 解雇, 裁员, 解任, リストラ, 해고, 해임

    opposite stay and resign
      stay, stays, stayed, staying, remain, remains, keeps job, to stay on | resign, resigns, resigned, resigning, resignation, step down, steps down, stepped down, stepping down, quit, quits, retire, retires, retired, retirement, stand down, stands down
      留任, 留任へ | 辞职, 辞任, 退任, 사임, 사퇴

    opposite employed and unemployed
      employed, employment | unemployed, unemployment, jobless
      就业, 雇用 | 失业, 失業

    opposite elect and unseat
      elect, elects, elected, win seat, wins seat | unseat, unseats, unseated, ousted, loses seat, lost seat
      当选, 当選, 당선 | 落选, 落選, 낙선

    opposite run and wont run
      run, runs, running, to run, enters race | wont run, not run, drop out, drops out, dropped out, quits race, withdraws, withdrew
      参选, 出馬, 출마 | 退选, 不出馬, 불출마

    opposite nominate and withdraws nomination
      nominate, nominates, nominated, name, names, named | withdraws nomination, pulls nomination, pass over, passed over

    opposite teach and learn
      teach, teaches, taught | learn, learns, learned, learnt

    # Trade.
    opposite buy and sell
      buy, buys, bought, buying, purchase, purchases, purchased, acquire, acquires, acquired, acquiring, acquisition, snap up, snaps up, snapped up, bid for, bids for, takeover of | sell, sells, sold, selling, divest, divests, divested, divesting, offload, offloads, offloaded, dump, dumps, dumped, sell off, sells off
      买, 收购, 购买, 买入, 買収, 購入, 買う, 매수, 인수, 구매 | 卖, 出售, 卖出, 抛售, 売却, 売る, 매도, 매각, 판매

    opposite invest and disinvest
      invest, invests, invested, investing, investment | disinvest, disinvests, pulls investment, withdraws investment

    opposite lend and borrow
      lend, lends, lent, lending, loan, loans, creditor, creditors | borrow, borrows, borrowed, borrowing, debtor, debtors

    opposite give and steal
      give, gives, gave, given, donate, donates, donated, offer, offers, offered | steal, steals, stole, stolen

    opposite pay and owe
      pay, pays, paid, repay, repays, repaid | owe, owes, owed, default, defaults, defaulted

    opposite save and spend
      save, saves, saved, saving, savings | spend, spends, spent, spending, waste, wastes, wasted

    opposite send and receive
      send, sends, sent, export, exports, ship, ships, shipped | receive, receives, received, import, imports

    opposite free and paid
      free, no charge | paid
      免费, 無料, 무료 | 收费, 有料, 유료

    opposite deposit and withdraw
      deposit, deposits, deposited | withdraw, withdraws, withdrew

    opposite long position and short position
      long position | short position, shorts, shorted

    opposite deal and no deal
      deal, agreement | no deal, deal collapses, deal off, talks collapse, talks fail
      合意, 协议, 합의 | 决裂, 決裂, 결렬

    # Fate.
    opposite alive and dead
      alive, survive, survives, survived, surviving, survivor, survivors | dead, die, dies, died, dying, killed, kills, death, deaths, perish, perishes, perished, fatal
      生还, 幸存, 生存, 생존, 무사 | 死亡, 遇难, 死去, 사망

    opposite born and dead
      born, birth, births, newborn | dead, dies, died, die, death, deaths
      出生, 誕生, 출생 | 逝世, 去世, 死去, 사망, 별세

    opposite find and lose
      find, finds, found, finding, discover, discovers, discovered, recover, recovers, recovered, located | lose, loses, lost, losing, missing, disappear, disappears, disappeared, vanish, vanishes, vanished
      找到, 发现, 発見, 발견 | 失踪, 丢失, 行方不明, 실종

    opposite free and arrest
      free, frees, freed, freeing, release, releases, released, releasing, liberate, liberates, liberated, bailed, paroled | arrest, arrests, arrested, detain, detains, detained, jail, jails, jailed, imprison, imprisons, imprisoned, hold, holds, held, capture, captures, captured
      释放, 获释, 釈放, 解放, 석방 | 逮捕, 被捕, 拘留, 拘束, 체포, 구속

    opposite safe and unsafe
      safe, safely, safest | unsafe, dangerous, danger, deadliest
      安全, 안전 | 危险, 危険, 위험

    opposite heal and ill
      heal, heals, healed, fit | ill, sick, injured, unfit, hurt, unwell, ailing, relapse, relapses
      康复, 回復, 회복 | 生病, 受伤, 負傷, 부상

    opposite tests negative and tests positive
      tests negative, tested negative, negative | tests positive, tested positive, positive
      阴性, 陰性, 음성 | 阳性, 陽性, 양성

    opposite protect and harm
      protect, protects, protected, protecting, protection, save, saves, saved, saving, rescue, rescues, rescued | harm, harms, harmed, threaten, threatens, threatened, endanger, endangers, endangered, destroy, destroys, destroyed, abandon, abandons, abandoned

    opposite help and hinder
      help, helps, helped, helping, aid, aids, aided | hinder, hinders, hindered, hamper, hampers, hampered, hurts, impede, impedes
      帮助, 支援, 지원 | 妨碍, 妨害

    opposite marry and divorce
      marry, marries, married, wed, weds, wedding, engaged, engagement, ties the knot | divorce, divorces, divorced, split, splits, separate, separates, separated, break up, breaks up, broke up
      结婚, 結婚, 결혼 | 离婚, 分手, 離婚, 破局, 이혼, 결별

    opposite real and fake
      real, true, genuine, authentic, fact, facts | fake, false, hoax, bogus, phoney, phony, myth, fiction, untrue
      属实, 真实, 本物, 진짜 | 虚假, 谣言, 偽, 偽物, 가짜

    opposite right and wrong
      right, correct, correctly, accurate | wrong, incorrect, wrongly, mistaken, inaccurate
      正确, 正しい | 错误, 間違い

    opposite good and bad
      good, great | bad, terrible, awful

    opposite clean and dirty
      clean, cleaner, cleanest | dirty, dirtier, dirtiest, polluted

    opposite extinct and thriving
      extinct, extinction | thriving, back from extinction, rediscovered

    opposite pleads guilty and pleads not guilty
      pleads guilty, pleaded guilty, pled guilty, guilty plea | pleads not guilty, pleaded not guilty, pled not guilty, not guilty plea
      认罪 | 不认罪

    opposite longest and shortest
      longest, longer, tallest, taller | shortest, shorter

    # Weather.
    opposite hot and cold
      hot, hotter, hottest, warm, warmer, warmest, heat, heatwave, warming | cold, colder, coldest, cool, cooler, coolest, freeze, freezing, cooling, chill
      高温, 炎热, 暑い, 猛暑, 더위, 폭염 | 低温, 寒冷, 寒い, 寒波, 추위, 한파

    opposite wet and dry
      wet, wetter, wettest, rain, rains, rainy, rainfall | dry, drier, driest, drought, sunny, sunshine
      雨, 下雨 | 晴, 干旱, 干ばつ, 맑음

    opposite flood and drought
      flood, floods | drought, droughts

    # Places; the points of the compass are in places.guards.
    opposite left and right
      left, left hand | right, right hand

    opposite urban and rural
      urban, city, cities | rural, countryside, village, villages
      城市, 都市 | 农村, 農村

    opposite front and rear
      front | rear

    opposite onshore and offshore
      onshore | offshore

    opposite local and foreign
      local, domestic, national | foreign, overseas, international, global
      国内, 국내 | 海外, 국외, 해외

    opposite land and sea
      land | sea

    opposite inbound and outbound
      inbound | outbound

    # Rank; the kin words and `man`, `woman` are in people.guards.
    opposite boss and employee
      boss, bosses, employer, employers | employee, employees, worker, workers

    opposite landlord and tenant
      landlord, landlords | tenant, tenants, renter, renters

    opposite senior and junior
      senior, seniors | junior, juniors

    opposite professional and amateur
      professional, professionals | amateur, amateurs

    opposite civilian and soldier
      civilian, civilians | soldier, soldiers, military

    opposite human and robot
      human, humans | robot, robots, ai

    opposite majority and minority
      majority, ruling party, government | minority, opposition, opposition party
      与党, 执政党, 여당 | 野党, 在野党, 야당

    """
}
