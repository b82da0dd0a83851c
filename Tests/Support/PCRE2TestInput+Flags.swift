extension PCRE2TestInput.Entry {
  /// Modifiers that say what pcre2test prints or how PCRE2 goes about its work, not what the pattern means.
  private static let meaningless: Set<String> = [
    "utf", "ucp", "global", "altglobal", "bincode", "fullbincode", "info", "debug", "aftertext", "allaftertext",
    "allcaptures", "allusedtext", "allvector", "mark", "startchar", "memory", "framesize", "jit", "jitfast",
    "jitverify",
    "no_jit", "no_start_optimize", "no_auto_possess", "no_dotstar_anchor", "auto_callout", "getall", "copy",
    "callout_info",
    "stackguard", "substitute_extended", "substitute_overflow_length", "substitute_unset_empty", "never_backslash_c",
    "substitute_unknown_unset", "substitute_callout", "find_limits", "use_offset_limit", "no_utf_check", "pushcopy",
  ]
  private static let meaninglessPrefixes = ["jitstack=", "replace=", "get=", "copy=", "tables=0", "parens_nest_limit="]
  private static let flags = ["caseless": "i", "multiline": "m", "dotall": "s", "extended": "x", "ungreedy": "U"]

  /// The flags of a Winnow pattern that mean the same as the modifiers; nil when there are none such.
  package var winnowFlags: String? {
    var flags = Set<String>()
    for modifier in modifiers {
      if let flag = Self.flags[modifier] {
        flags.insert(flag)
      } else if !Self.meaningless.contains(modifier), !Self.meaninglessPrefixes.contains(where: modifier.hasPrefix) {
        return nil
      }
    }
    return flags.sorted().joined()
  }

  /// The pattern as text; nil when it is not UTF-8.
  package var patternText: String? {
    String(validating: pattern, as: UTF8.self)
  }

  /// The texts that are UTF-8.
  package var validSubjects: [[UInt8]] {
    subjects.filter { String(validating: $0, as: UTF8.self) != nil }
  }
}
