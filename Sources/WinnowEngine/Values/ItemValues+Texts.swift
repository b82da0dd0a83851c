import WinnowText

extension ItemValues {
  /// Makes a value's text in one preparation, if no test asked for it before.
  @inline(__always)
  mutating func prepare(_ value: Int32, _ text: PreparedText) {
    if values[Int(value)].texts.ready & text.bit == 0 { make(value, text) }
  }

  /// Which prepared texts of the value are the same bytes as its lowered text; all of them for a plain text.
  ///
  /// Looks at the text when it was not looked at before.
  mutating func kind(_ value: Int32) -> PlainText.Kind {
    if let kind = values[Int(value)].texts.kind { return kind }
    let raw = values[Int(value)].raw
    let lowered = arena.reserve(Int(raw.count))
    let kind = PlainText.lower(arena[raw], into: arena.mutableAddress(of: lowered))
    values[Int(value)].texts.kind = kind
    set(value, .raw, to: raw)
    guard kind != .other else { return kind }
    set(value, .composed, to: raw)
    for text in [PreparedText.loweredRaw, .loweredComposed] {
      set(value, text, to: lowered)
      values[Int(value)].texts.keepingLengths |= text.bit
    }
    if kind == .plain { set(value, .folded, to: lowered) }
    return kind
  }

  /// Whether an offset into the lowered form of a text is the same offset into the text.
  func keepsLengths(_ value: Int32, _ lowered: PreparedText) -> Bool {
    values[Int(value)].texts.keepingLengths & lowered.bit != 0
  }

  /// Whether two preparations of a value are the same text.
  func areSame(_ value: Int32, _ first: PreparedText, _ second: PreparedText) -> Bool {
    let ranges = values[Int(value)].texts.ranges
    return ranges[first.rawValue].start == ranges[second.rawValue].start
  }

  // MARK: - Making

  private mutating func make(_ value: Int32, _ text: PreparedText) {
    _ = kind(value)
    guard values[Int(value)].texts.ready & text.bit == 0 else { return }
    let raw = values[Int(value)].raw
    switch text {
    case .raw: break
    case .composed:
      let view = takeView()
      views[view].setComposed(arena[raw])
      if views[view].isIdentity {
        usedViews -= 1
        set(value, .composed, to: raw)
      } else {
        add(value, text, view)
      }
    case .folded:
      let view = takeView()
      views[view].setFolded(arena[raw])
      add(value, text, view)
    case .loweredRaw:
      let view = takeView()
      views[view].setLowered(raw: arena[raw])
      addLowered(value, text, view)
    case .loweredComposed:
      prepare(value, .composed)
      let base = values[Int(value)].texts.views[PreparedText.composed.rawValue]
      if base >= 0 {
        lower(value, to: text, base: Int(base))
      } else {
        // The raw text is composed already.
        prepare(value, .loweredRaw)
        let index = PreparedText.loweredRaw.rawValue
        set(value, text, to: values[Int(value)].texts.ranges[index], view: values[Int(value)].texts.views[index])
        if keepsLengths(value, .loweredRaw) { values[Int(value)].texts.keepingLengths |= text.bit }
      }
    }
  }

  private mutating func lower(_ value: Int32, to text: PreparedText, base: Int) {
    let view = takeView()
    let source = views[base]
    views[view].setLowered(source)
    addLowered(value, text, view)
  }

  private mutating func addLowered(_ value: Int32, _ text: PreparedText, _ view: Int) {
    add(value, text, view)
    if views[view].keepsLengths { values[Int(value)].texts.keepingLengths |= text.bit }
  }

  private mutating func takeView() -> Int {
    if usedViews == views.count { views.append(TextView()) }
    usedViews += 1
    return usedViews - 1
  }

  /// Copies a view's bytes, so that eight bytes behind them may be read.
  private mutating func add(_ value: Int32, _ text: PreparedText, _ view: Int) {
    let range = views[view].withBytes { arena.add($0) }
    set(value, text, to: range, view: Int16(view))
  }

  private mutating func set(_ value: Int32, _ text: PreparedText, to range: TextArena.Range, view: Int16 = -1) {
    values[Int(value)].texts.ranges[text.rawValue] = range
    values[Int(value)].texts.views[text.rawValue] = view
    values[Int(value)].texts.ready |= text.bit
  }
}
