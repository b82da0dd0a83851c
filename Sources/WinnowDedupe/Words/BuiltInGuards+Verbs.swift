extension BuiltInGuards {
  static let verbs = """
    # Verbs that desks exchange freely, in any form; their opposites and stages are told apart by the blocks for those.
    verb
      abandon, accept, accuse, achieve, acquire, act, add, admit, adopt, advance, aim, allow, announce, appear, approve, argue
      arrive, ask, attempt, attract, avoid, award, back, ban, bar, battle, become, beat, begin, belong, bid, blame, block, boast
      bolster, boost, bring, build, call, carry, cause, challenge, change, choose, claim, close, collect, combat, come, commit
      complain, complete, conclude, condemn, confirm, confront, consider, contain, continue, contribute, criticise, criticize
      crush, curb, cut, deal, debate, decide, declare, defeat, defend, delay, deliver, demand, demonstrate, deny, describe
      design, detail, detect, determine, develop, discover, discuss, display, draw, drive, drop, earn, eliminate, emerge, enable
      encourage, end, endorse, enjoy, ensure, enter, escape, establish, examine, expand, expect, experience, explain, explore
      expose, express, extend, face, favour, favor, feature, fight, file, fill, find, finish, fire up, focus, follow, force
      forge, form, gain, gather, get, give, grab, grant, greet, grow, halt, handle, happen, hasten, head, hear, help, highlight
      hit, hold, honour, honor, host, identify, ignore, impact, impose, improve, include, indicate, inspire, introduce, invest
      investigate, invite, issue, join, jump, keep, kick off, know, land, launch, lead, learn, leave, let, lift, limit, link, list
      live, look, lure, maintain, make, manage, mark, marry, meet, mount, move, mull, name, need, nab, note, notice, observe
      obtain, offer, open, opt, order, outline, outpace, overcome, overtake, own, pay, perform, permit, pick, place, plan, play
      plead, pledge, plot, plunge, post, prepare, present, preserve, press, prevent, produce, prohibit, project, promise, promote
      prompt, propose, protect, prove, provide, publish, pull, push, put, question, raise, rake, rally, reach, react, read, realise
      realize, rebuff, receive, recognise, recognize, recommend, record, recover, reduce, refuse, regain, reject, release, remain
      remember, remove, rename, renew, repair, repeat, replace, reply, report, request, require, rescue, respond, restore, return
      reveal, review, rocket, roll out, rule, run, rush, save, say, score, secure, see, seek, seem, sell, send, serve, set, settle
      shake, shape, share, show, slam, slap, snatch, spark, speak, spend, spread, spur, stage, stand, start, stay, step, stop
      strike, struggle, study, stun, submit, succeed, suffer, suggest, supply, support, surface, surge, surprise, survive, suspend
      tackle, take, talk, target, tease, tell, test, thank, threaten, throw, thwart, top, touch, tout, track, travel, trigger, try
      turn, unveil, uphold, urge, use, vanish, view, visit, vow, wait, want, warn, watch, wear, welcome, win, wipe, witness, wow
      was, were, is, are, has, had, went, came, took, gave, made, left, won, lost, got, found, sold, told, said, met, led, held, kept

    """
}
