extension BuiltInGuards {
  static let marks = """
    # What desks put before a title with a colon or dash, or behind it in brackets or after a dash. A number is written 0.
    mark
      update, updated, update 0, 0 update, updates
      rpt, repeat, refile, corrected, correction, wrapup, wrapup 0, wrap, recast, adds, resend
      breaking, breaking news, just in, developing, developing story, alert, news alert, urgent, flash, newsflash
      exclusive, special report, full story, top story, news, latest
      live, live updates, live blog, liveblog, watch, watch live, watch now, as it happened, live stream, livestream
      video, videos, raw, raw video, photo, photos, photo gallery, gallery, slideshow, in pictures, pictures, pics, audio
      podcast, infographic, with video, with photos, video and photos, photos and video
      graphic content, nsfw, pdf

    # Names of agencies and sites that stand around titles whatever the item's source is.
    site
      reuters, ap, ap news, the associated press, associated press, afp, agence france presse, bloomberg, bbc, bbc news
      cnn, cnn com, the guardian, guardian, the new york times, new york times, nytimes com, the washington post
      fox news, nbc news, cbs news, abc news, sky news, npr, usa today, the telegraph, telegraph, the independent
      the wall street journal, wsj, financial times, ft com, al jazeera, the times, politico, axios, the verge, forbes

    """
}
