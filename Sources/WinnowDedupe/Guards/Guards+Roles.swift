extension Guards {
  /// `role`: who does it and to whom it is done have changed places, or the verb has turned from active to passive.
  mutating func findRoles() {
    guard hasMovedToken || hasOneBy else { return }
    let (left, right) = (keys(of: pair.left), keys(of: pair.right))
    let swapped = hasMovedToken ? swappedNames(left, right) : nil
    let turned = hasOneBy ? turnedVerb(left, right) : nil
    // `Apple sues Samsung` and `Samsung sued by Apple` are one report.
    if let swapped, turned == nil {
      add(
        "role", pair.left.string(pair.left.tokens[swapped.first].words),
        pair.left.string(pair.left.tokens[swapped.second].words))
    }
    if let turned, swapped == nil, !pair.hunks.isEmpty {
      add(
        "role", pair.left.string(pair.left.tokens[turned.left].words),
        pair.right.string(pair.right.tokens[turned.right].words))
    }
  }

  /// Whether a token that differs on one side differs on the other one, too: then it stands elsewhere.
  private var hasMovedToken: Bool {
    pair.hunks.contains { hunk in
      hunk.left.contains { index in
        let key = key(of: pair.left.tokens[index], pair.left)
        return pair.hunks.contains { other in
          other.right.contains { key == self.key(of: pair.right.tokens[$0], pair.right) }
        }
      }
    }
  }

  /// Whether one title only has a `by`.
  private var hasOneBy: Bool {
    pair.left.words.contains { $0.hash == Self.by } != pair.right.words.contains { $0.hash == Self.by }
  }

  private static let by = PhraseHash.hash("by")

  private func key(of token: ComparedTitle.Token, _ title: ComparedTitle) -> UInt64 {
    classKey(of: token, title) ?? token.identity
  }

  /// What makes tokens the same participant: a country and its people are one.
  private func keys(of title: ComparedTitle) -> [UInt64] {
    title.tokens.map { key(of: $0, title) }
  }

  /// What the members of one line of an exchange share; `nil` for what is in none.
  func classKey(of token: ComparedTitle.Token, _ title: ComparedTitle) -> UInt64? {
    guard let phrase = title.longestPhrase(at: token.words.lowerBound, of: GuardSet.Kind.exchange.bit),
      phrase.words == token.words, let place = title.place(of: phrase, in: .exchange, words)
    else { return nil }
    return UInt64(UInt32(bitPattern: place.block)) << 32 | UInt64(UInt32(bitPattern: place.line)) | 1 << 63
  }

  /// Two tokens that stand on either side of a third one in both titles, but the other way round.
  private func swappedNames(_ left: [UInt64], _ right: [UInt64]) -> (first: Int, second: Int)? {
    let places = left.indices.compactMap { index -> (left: Int, right: Int)? in
      guard left.filter({ $0 == left[index] }).count == 1,
        let place = right.firstIndex(of: left[index]), right.filter({ $0 == left[index] }).count == 1
      else { return nil }
      return (index, place)
    }
    for (index, verb) in places.enumerated() where !isAttribution(verb.left) && !joins(verb.left) {
      let before = places[..<index].filter { $0.right > verb.right && isContent($0.left) }
      let after = places[(index + 1)...].filter { $0.right < verb.right && isContent($0.left) }
      if let first = before.first, let second = after.first { return (first.left, second.left) }
    }
    return nil
  }

  private func isContent(_ token: Int) -> Bool {
    let range = pair.left.tokens[token].words
    guard range.count == 1, let word = range.first else { return true }
    return !pair.left.contains(word, in: .stop)
  }

  /// Attribution stands before or behind what was said: `CEO says …`, `…, says CEO`.
  private func isAttribution(_ token: Int) -> Bool {
    pair.left.tokens[token].words.allSatisfy { pair.left.contains($0, in: .reporting) }
  }

  /// `Egypt and Greece` are `Greece and Egypt`.
  private func joins(_ token: Int) -> Bool {
    pair.left.tokens[token].words.allSatisfy { Self.conjunctions.contains(pair.left.words[$0].hash) }
  }

  private static let conjunctions = Set(["and", "or"].map { PhraseHash.hash($0) })

  /// A verb that both titles have, before `by` in one of them only.
  private func turnedVerb(_ left: [UInt64], _ right: [UInt64]) -> (left: Int, right: Int)? {
    func isPassive(_ title: ComparedTitle, _ token: Int) -> Bool {
      let next = title.tokens[token].words.upperBound
      return next + 1 < title.words.count && title.words[next].hash == Self.by && title.words[next + 1].kind != .number
    }
    for (index, key) in left.enumerated() where isContent(index) {
      guard let place = right.firstIndex(of: key) else { continue }
      guard isPassive(pair.left, index) != isPassive(pair.right, place) else { continue }
      return (index, place)
    }
    return nil
  }
}
