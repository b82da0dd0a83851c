extension Deduplicator {
  /// The live item of the best suggestion, of equals the first, inside the window of the item.
  func suggested(_ signature: borrowing ItemSignature, _ item: LiveItem) -> (number: Int, suggestion: Suggestion)? {
    if signature.suggestions.isEmpty { return nil }
    var best: (number: Int, suggestion: Suggestion)?
    for suggestion in signature.suggestions where suggestion.similarity > best?.suggestion.similarity ?? 0 {
      guard let source = names.knownNumber(of: Array(suggestion.source.utf8)),
        let number = index.item(withID: Array(suggestion.id.utf8), source: source, at: times(around: item))
      else { continue }
      best = (number, suggestion)
    }
    return best
  }

  /// The event times that an item is compared with.
  func times(around item: LiveItem) -> ClosedRange<Int64> {
    item.time - settings.windowSeconds...item.time + settings.windowSeconds
  }
}
