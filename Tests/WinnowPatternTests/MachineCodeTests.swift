import Testing
import WinnowPattern
import WinnowTestSupport

/// Patterns that PCRE2's machine code got wrong in some version, all ordinary to the interpreter.
@Suite struct MachineCodeTests {
  @Test(arguments: [
    (#"(?:a|)\s*apple"#, "apple"), (#"(?:a|an|)\s*apple"#, "apple"), (#"(?:a\s|a|)\s*apple"#, "xapple"),
    ("(?:x|re|)-*re", "aare"), (#"(?:(?:no|)\W*)nope"#, "nope"), ("(1|)b*1", "1"), ("x|(?:a|)b*a", "xa"),
    ("(?x) (?:a|) b* a # end", "xxa"), (#"(?:a|)b*a\Q"#, "xxa"), ("(?>a*|)a", "aaa"), ("(?:re: |e)[: ]*x", "re: ex"),
    ("([ab])*+c", "abxc"), ("(A)*+$", "ABC"), ("(?x)(a) *+ b", "aac"), ("(a){1,2}+b", "aac"), ("(a)++b", "aaxb"),
    (".+?(?R)?[^a]", "aéé1e\u{301}\nbß-中aA-"), (#"(?<n>a|b\g<n>c)+d"#, "bacbbaccd"), ("|a(?0)", "aaaa"),
    (#"[^[:print:]\x{f6f6}]"#, "\u{F6F6}"), (#"[[:xdigit:]\x{6500}]#"#, "\u{6500}#"), (#"(?:ab?)?b*ab"#, "xxab"),
  ])
  func findsWhatTheInterpreterFinds(_ source: String, _ text: String) throws {
    let reference = try #require(ReferencePattern(source, flags: ""))
    let pattern = try CompiledPattern(source)
    let scratch = MatchScratch()
    let found = firstMatch(pattern, text, scratch: scratch)
    #expect(pattern.outcome(found, scratch) == reference.firstMatch(in: Array(text.utf8)))
  }
}
