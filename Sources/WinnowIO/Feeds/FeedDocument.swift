internal import WinnowModel

/// Reads RSS and Atom, piece by piece.
final class FeedDocument: DocumentReading {
  var lines: [PendingLine] = []
  private(set) var isFinished = false

  private var prolog = XMLProlog()
  private var filter = XMLFilter()
  private var builder: FeedBuilder?
  private var events: XMLEventParser?

  func take(_ text: [UInt8]) {
    guard !isFinished else { return }
    if let events {
      feed(filter.filtered(text, isLast: false), to: events)
    } else if let start = prolog.take(text) {
      let builder = FeedBuilder(entities: prolog.entities)
      let events = XMLEventParser(builder)
      (self.builder, self.events) = (builder, events)
      feed(filter.filtered(start, isLast: false), to: events)
    } else if prolog.isTooLong {
      isFinished = true
    }
  }

  func finish(_ problem: ItemError.Code?) {
    guard let builder, let events else {
      if prolog.entities.hasRefused { lines.append(.unreadable(.refusedEntity)) }
      return lines.append(.unreadable(problem ?? .badInput))
    }
    if !isFinished { feed(filter.filtered([], isLast: true), to: events) }
    events.finish()
    takeLines(of: builder)
    if events.isTooDeep { lines.append(.unreadable(.tooDeep)) }
    if builder.entities.hasRefused { lines.append(.unreadable(.refusedEntity)) }
    if let problem {
      lines.append(.unreadable(problem))
    } else if !builder.isFeed {
      lines.append(.unreadable(.badInput))
    }
  }

  private func feed(_ text: [UInt8], to events: XMLEventParser) {
    events.feed(text)
    if let builder { takeLines(of: builder) }
    isFinished = events.isTooDeep
  }

  private func takeLines(of builder: FeedBuilder) {
    lines += builder.lines
    builder.lines = []
  }
}
