extension AddressRules {
  /// The rules that Winnow brings along.
  package static let standard: AddressRules = {
    do throws(AddressRulesError) {
      return try AddressRules(extending: AddressRules([]), text: builtInText, file: "built-in")
    } catch {
      preconditionFailure("the built-in address rules are wrong: \(error)")
    }
  }()

  /// Trackers are listed where their name can mean nothing else. A name that chooses the page somewhere (`id`, `p`, `page`,
  /// `article`, `story`, `v`, `q`, `ref`, `source`) is dropped on sites where it is known to count visitors, or with values
  /// that say so.
  static let builtInText = """
    label www www1 www2 www3 m mobile amp
    index index.html index.htm index.php index.asp index.aspx default.asp default.aspx

    # Campaigns
    tracker utm_* utm-* _utm* mtm_* pk_campaign pk_kwd pk_source pk_medium pk_content pk_cid piwik_* matomo_*
    tracker at_medium at_campaign* at_custom* at_link* at_format at_ptr_name at_bbc_team at_creation xtor
    tracker cmp cmpid cmp_id _cmp CMP_* cm_mmc* cm_ven cm_cat cm_pla cm_ite cm_lm cm_sp cm_re icmp intcmp int_cmp ecid
    tracker ncid WT.mc_* WT.nav WT.z_* WT.tsrc wt_zmc elqtrack* elqaid elqat elqcampaignid elq s_cid s_kwcid ef_id
    tracker trk trk_* trkcampaign trkinfo trkid mkt_tok mkwid hsctatracking _hsenc _hsmi __hstc __hssc __hsfp hsa_*
    tracker mc_cid mc_eid oly_* vero_* _openstat _ke klaviyo _kx wickedid wickedsource ns_* rb_clickid sscid
    tracker ml_subscriber ml_subscriber_hash dm_i _bta_tid _bta_c bsft_* emci emdi ceid spMailingID spUserID spJobID
    tracker spReportId
    tracker iterable* et_rid et_cid sailthru* sfmc_* mibextid __s vgo_ee nb_expid_* omnisendcontactid

    # Clicks that advertisers and networks count
    tracker fbclid fb_action_* fb_source fb_ref fb_comment_id gclid gclsrc dclid gbraid wbraid gad_source
    tracker gad_campaignid
    tracker msclkid yclid ymclid ysclid _ym_* twclid ttclid li_fat_id igshid igsh epik rdt_cid irclickid irgwc cjevent
    tracker tduid obOrigUrl outbrain* tblci dicbo vmcid srsltid syclid wprov _ga _gl _gac _branch_match_id
    tracker _branch_referrer
    tracker otm_* cx_testId cx_testVariant cx_artPos cx_experienceId ICID icid

    # Who shared it
    tracker smid smtyp sr_share soc_src soc_trk guccounter guce_* ftag sref spref ito postshare __twitter_impression
    tracker share_id share_source sharetype sharedfrom shared_from_* referringSource referrer_source reflink
    tracker recruited_by_id recruiter recruiter_id
    tracker fb_xd_fragment feature=youtu.be feature=share* feature=player_embedded feature=youtube_gdata*
    tracker ref_src ref_url from_embed __tn__ __vfz wpisrc wpmm srnd hpid fsrc=rss* fsrc=scn*

    # Feeds that mark their links
    tracker partner=rss* partner=feed* src=rss* src=feed* source=rss* source=feed* ref=rss* ref=feed* from=rss*
    tracker from=feed*
    tracker track=rss* via=rss* feed=rss* rss=1 rss=true rss=yes emc=rss*
    tracker mod=rss* mod=djem* xid=rss* fromrss=* isrss=* rssfeed=* feedtype feedname rsscount origin=rss*
    tracker channel=rss* medium=rss*
    tracker ref=twitter* ref=facebook* ref=fb* ref=hn ref=hackernews ref=ycombinator* ref=news.ycombinator.com
    tracker ref=producthunt ref=email* ref=newsletter* ref=social*
    tracker source=twitter* source=facebook* source=hackernews source=hn source=email* source=newsletter*
    tracker source=reddit source=linkedin
    tracker src=twitter* src=facebook* src=hn src=email* src=longreads src=social* via=twitter* via=email hn=
    tracker from=hackernews from=hn from=twitter* r=hn

    # Sessions, which are of one visitor
    tracker jsessionid phpsessid aspsessionid* cfid cftoken

    # AMP forms of a page
    tracker amp outputtype=amp outputtype=default-amp usqp amp_js_v amp_gsa amp_ct __amp_source_origin

    # Parameters of single sites
    tracker s t ref_src cn refsrc lang on x.com
    tracker si ab_channel pp feature app gl hl on *.youtube.com
    tracker _r module pgtype region contentCollection contentPlacement version rref clickSource on *.nytimes.com
    tracker action=click WT.nav emc nl nlid partner hp hpw src ref referrer smid adxnnl adxnnlx ei on *.nytimes.com
    tracker oref ex en on *.nytimes.com
    tracker share_id context rdt utm_name ref ref_source st sh on *.reddit.com
    tracker ocid cvid pc on *.msn.com
    tracker ocid ns_linkname intlink_from_url link_location on *.bbc.com *.bbc.co.uk
    tracker mod reflink siteid st on *.wsj.com *.marketwatch.com *.barrons.com
    tracker sh ss ref on *.forbes.com
    tracker feedType feedName rpc dlvrit* on *.reuters.com
    tracker ref_ ref pf_rd_* pd_rd_* tag linkCode creative creativeASIN ascsubtag camp qid sr crid on amazon.*
    tracker sprefix psc on amazon.*
    tracker source sk sd gi _branch* on *.medium.com
    tracker ir utm_hp_ref on *.huffingtonpost.* *.huffpost.*
    tracker r IR on *.businessinsider.* *.insider.com
    tracker ex_cid on *.fivethirtyeight.com
    tracker hootPostID postshare tid on *.washingtonpost.com
    tracker taid on *.bloomberg.com
    tracker no-ist on *.smithsonianmag.com
    tracker mbid on *.newyorker.com *.wired.com *.vanityfair.com *.vogue.com *.gq.com
    tracker ei ved usg sa source cd cad rct sig2 uact on google.*
    tracker mt ls at ct pt uo on itunes.apple.com apps.apple.com
    tracker __source par on *.cnbc.com
    tracker gnt-cfr on *.usatoday.com
    tracker wprov oldformat on *.wikipedia.org

    # Addresses that lead to another one
    redirect google.* /url?q={url}
    redirect google.* /url?url={url}
    redirect google.* /imgres?imgrefurl={url}
    redirect google.* /amp/s/{address...}
    redirect google.* /amp/{address...}
    redirect news.google.com /...?url={url}
    redirect *.cdn.ampproject.org /*/s/{address...}
    redirect *.cdn.ampproject.org /*/{address...}
    redirect webcache.googleusercontent.com /search?q=cache:{url}
    redirect webcache.googleusercontent.com /search?q=cache:*:{address}
    redirect webcache.googleusercontent.com /search?q=cache:{address}
    redirect translate.google.com /translate?u={url}
    redirect l.facebook.com /l.php?u={url}
    redirect lm.facebook.com /l.php?u={url}
    redirect facebook.com /l.php?u={url}
    redirect facebook.com /sharer/sharer.php?u={url}
    redirect facebook.com /sharer.php?u={url}
    redirect l.instagram.com /?u={url}
    redirect l.threads.net /?u={url}
    redirect t.umblr.com /redirect?z={url}
    redirect out.reddit.com /...?url={url}
    redirect youtube.com /redirect?q={url}
    redirect slack-redir.net /link?url={url}
    redirect steamcommunity.com /linkfilter?url={url}
    redirect steamcommunity.com /linkfilter?u={url}
    redirect exit.sc /?url={url}
    redirect href.li /?{url}
    redirect nullrefer.com /?{url}
    redirect anonym.to /?{url}
    redirect dereferer.org /?{url}
    redirect getpocket.com /redirect?url={url}
    redirect go.skimresources.com /?url={url}
    redirect redirect.viglink.com /?u={url}
    redirect go.redirectingat.com /?url={url}
    redirect linkedin.com /redir/redirect?url={url}
    redirect vk.com /away.php?to={url}
    redirect disq.us /...?url={url}
    redirect flipboard.com /redirect?url={url}
    redirect duckduckgo.com /l/?uddg={url}
    redirect *.bing.com /...?u={url}
    redirect *.safelinks.protection.outlook.com /...?url={url}
    redirect *.rd.yahoo.com /.../\\*{url...}
    redirect *.rd.yahoo.com /.../\\*-{url...}
    redirect *.archive.org /web/*/{address...}
    redirect *.archive.org /web/{url...}
    redirect *.archive.org /wayback/*/{address...}
    redirect *.archive.org /wayback/{url...}
    redirect archive.is /*/{url...}
    redirect archive.ph /*/{url...}
    redirect archive.today /*/{url...}

    # Sites with several names
    alias twitter.com = x.com
    alias nitter.net = x.com
    alias old.reddit.com = reddit.com
    alias np.reddit.com = reddit.com
    alias new.reddit.com = reddit.com
    alias i.reddit.com = reddit.com
    alias youtube-nocookie.com = youtube.com
    alias smile.amazon.com = amazon.com
    alias export.arxiv.org = arxiv.org

    # Sites with several addresses of one page
    site youtu.be /{id} = youtube.com/watch?v={id}
    site youtube.com /watch?v={id} = youtube.com/watch?v={id}
    site youtube.com /shorts/{id} = youtube.com/watch?v={id}
    site youtube.com /embed/{id} = youtube.com/watch?v={id}
    site youtube.com /live/{id} = youtube.com/watch?v={id}
    site youtube.com /v/{id} = youtube.com/watch?v={id}
    site x.com /*/status/{id}/... = x.com/i/status/{id}
    site x.com /*/statuses/{id}/... = x.com/i/status/{id}
    site x.com /i/web/status/{id}/... = x.com/i/status/{id}
    site redd.it /{id} = reddit.com/comments/{id}
    site reddit.com /r/*/comments/{id} = reddit.com/comments/{id}
    site reddit.com /r/*/comments/{id}/* = reddit.com/comments/{id}
    site reddit.com /r/*/comments/{id}/*/{comment} = reddit.com/comments/{id}/-/{comment}
    site reddit.com /comments/{id}/* = reddit.com/comments/{id}
    site reddit.com /comments/{id}/*/{comment} = reddit.com/comments/{id}/-/{comment}
    site amazon.* /.../dp/{asin}/... = /dp/{asin}
    site amazon.* /.../gp/product/{asin}/... = /dp/{asin}
    site amazon.* /.../obidos/ASIN/{asin}/... = /dp/{asin}
    site arxiv.org /pdf/{id}.pdf = arxiv.org/abs/{id}
    site arxiv.org /pdf/{field}/{id}.pdf = arxiv.org/abs/{field}/{id}
    site arxiv.org /pdf/{id...} = arxiv.org/abs/{id}
    """
}
