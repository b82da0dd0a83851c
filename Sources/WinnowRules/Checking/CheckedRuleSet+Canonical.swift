import WinnowModel

extension CheckedRuleSet {
  /// Everything that affects a record, as bytes; the rule set's digest is taken over them.
  ///
  /// In it: packs, groups, lists with their entries and dates, rules with conditions, effects, status, level, dates and
  /// `on limit`, and the policy. Not in it: comments, layout, file names, `about`, `owner`, `see`, notes and tests.
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.write("winnow rule set 1")
    writer.write(packs) { $0.write($1.name) }
    writer.write(groups) { writer, group in
      writer.write(group.name)
      writer.write(group.cap != nil)
      if let cap = group.cap { writer.write(cap) }
    }
    writer.write(lists) { writer, list in
      writer.write(list.id)
      writer.write(list.kind.rawValue)
      writer.write(list.entries) { writer, entry in
        if let pattern = entry.pattern { writer.write(pattern) } else { writer.write(entry.text) }
        writer.write(entry.until)
      }
    }
    writer.write(rules) { writer, rule in
      writer.write(rule.id)
      writer.write(rule.status.rawValue)
      writer.write(rule.level)
      writer.write(rule.since)
      writer.write(rule.until)
      writer.write(rule.hitsOnLimit)
      writer.write(rule.condition)
      writer.write(rule.effects) { $0.write($1) }
    }
    writer.write(policy) { writer, line in
      writer.write(line.decision.rawValue)
      writer.write(line.condition != nil)
      if let condition = line.condition { writer.write(condition) }
    }
    return writer.bytes
  }
}
