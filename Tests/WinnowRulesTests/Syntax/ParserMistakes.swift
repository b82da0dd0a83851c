/// Rule files with mistakes and all that is reported of each: code, line and column, message, help and fix.
enum ParserMistakes {
  static let text = #"""
    === 
    pack p
    rul r { when exists title }
    ---
    R008 2:1 unknown declaration 'rul'; did you mean 'rule'?
      help: a rule file holds pack, list, let, rule, group and decide
      fix: [rule]
    === 
    pack p
    lst x (word) { a }
    lett y = /x/
    ---
    R008 2:1 unknown declaration 'lst'; did you mean 'list'?
      help: a rule file holds pack, list, let, rule, group and decide
      fix: [list]
    R008 3:1 unknown declaration 'lett'; did you mean 'let'?
      help: a rule file holds pack, list, let, rule, group and decide
      fix: [let]
    === 
    pack p
    foo bar { when x }
    rule r { when exists title }
    ---
    R008 2:1 unknown declaration 'foo'
      help: a rule file holds pack, list, let, rule, group and decide
    === 
    pack p
    rule Numbered_List { when exists title }
    ---
    R009 2:6 'Numbered_List' is not a valid name
      help: a name holds small letters a-z, digits and single hyphens, and begins with a letter; write numbered-list
      fix: [numbered-list]
    === 
    pack p
    rule "numbered list" { when exists title }
    ---
    R009 2:6 the name of a rule stands without quotes
      help: write numbered-list
      fix: [numbered-list]
    === 
    pack P1--x
    ---
    R009 1:6 'P1--x' is not a valid name
      help: a name holds small letters a-z, digits and single hyphens, and begins with a letter; write p1-x
      fix: [p1-x]
    === 
    pack p stict "x"
    ---
    R008 1:8 unknown word 'stict'; did you mean 'strict'?
      help: the line reads: pack NAME strict "about", where 'strict' and the text may be left out
      fix: [strict]
    === 
    pack p
    pack q
    ---
    R014 2:6 second 'pack' in one file
      help: a file belongs to one pack; move the rest to a file of its own
    === 
    rule r { when exists title }
    let x = /x/
    ---
    R013 1:6 no 'pack' stands before 'r'
      help: begin the file with: pack NAME "what the pack is about"
    === 
    rule r { when exists title }
    pack p
    ---
    R013 1:6 no 'pack' stands before 'r'
      help: begin the file with: pack NAME "what the pack is about"
    === 
    pack p
    when exists title
    ---
    R001 2:1 'when' stands outside a rule
      help: clauses stand between the braces of a rule: rule NAME { … }
    === 
    pack p
    }
    rule r { when exists title }
    ---
    R001 2:1 no block is open that this '}' could close
      help: delete it, or look for the '{' that is missing above
    === 
    pack p
    // comment
    rule r { when exists title }
    ---
    R001 2:1 unexpected '/' outside a rule
      help: a comment begins with '#'
    === 
    pack: p
    let a: = /x/
    ---
    R001 1:5 no ':' stands behind 'pack'
      help: leave it out
      fix: []
    R001 2:6 expected '=', found ':'
      help: a fragment reads: let a = /…/
    === 
    pack p
    let a /x/
    let b = "x"
    let c =
    let d = /ok/
    ---
    R001 2:7 expected '=', found a pattern
      help: a fragment reads: let a = /…/
    R001 3:9 expected a pattern between slashes, found a string
      help: a fragment reads: let b = /…/
    R001 4:8 expected a pattern between slashes
      help: a fragment reads: let c = /…/
    === 
    group a 5
    group b cap x
    group c cap
    group d cap 1.2345
    group e cap 3
    ---
    R001 1:9 expected 'cap' and a number, found '5'
      help: the line reads: group a cap 6
    R010 2:13 expected the group's highest score, found 'x'
    R001 3:12 expected the group's highest score
    R010 4:13 '1.2345' is no score
      help: it has at most three decimals and nine digits before the point
    === 
    pack p
    list a { x }
    list b (word { x }
    list c (word) frm "x.txt"
    list d (word) from x.txt
    list e (word)
    list f (word) { x }
    ---
    R001 2:8 expected '(' and the kind of the list, found '{'
      help: say what the entries are: list a (word); the kinds are word, part, domain, exact, glob, pattern
    R001 3:14 expected ')', found '{'
    R008 4:15 unknown word 'frm'; did you mean 'from'?
      fix: [from]
    R001 5:20 expected the path of the list's file in double quotes, found 'x.txt'
      help: put the text in double quotes
    R001 6:14 expected '{'
      help: a list without 'from' stands between braces
    === 
    pack p
    list a (word) { “x” 'y' z }
    list b (word) { "x" until 2024-13-01 }
    list c (word) { "x" until "2024-01-01" }
    ---
    R007 2:17 the mark “ does not open a string
      help: strings stand in plain double quotes: "x"
      fix: ["x"]
    R007 2:25 the mark ' does not open a string
      help: strings stand in plain double quotes: "y"
      fix: ["y"]
    R011 3:27 there is no day '2024-13-01'
    R011 4:27 a date stands without quotes
      help: write 2024-01-01
      fix: [2024-01-01]
    === 
    pack p
    list a (word) {
      x
    rule r { when exists title }
    ---
    R006 2:15 the block of list 'a' is not closed
      help: add '}' behind its last line
    === 
    pack p
    list a (word) { { x } }
    ---
    R001 2:17 expected an entry, found '{'
      help: entries stand one a line, without braces of their own
    === 
    pack p
    list a (pattern) {
      /a(
      /b/
    }
    ---
    R004 3:3 the pattern is not closed
      help: a pattern ends with '/' and its flags; a line of a longer pattern must not begin with a keyword or '}'
    === 
    pack p
    rule r
      when exists title
      tag a
    }
    rule s { when exists title }
    ---
    R001 2:7 expected '{'
      help: the body of a rule stands between braces
    === 
    pack p
    rule r {
      when exists title

    rule s { when exists title }
    ---
    R006 2:8 the block of rule 'r' is not closed
      help: add '}' behind its last line
    === 
    pack p
    rule r {
      when exists title
    ---
    R006 2:8 the block of rule 'r' is not closed
      help: add '}' behind its last line
    === 
    pack p
    rule r { tag a }
    ---
    R015 2:6 rule 'r' has no 'when'
      help: add its condition, such as: when title ~ /…/i
    === 
    pack p
    rule r {
      wen exists title
      taggs a
      whatever { a: 1 }
      hitt "x"
    }
    ---
    R008 3:3 unknown clause 'wen'; did you mean 'when'?
      fix: [when]
    R008 4:3 unknown clause 'taggs'; did you mean 'tag'?
      fix: [tag]
    R008 5:3 unknown clause 'whatever'
      help: the clauses are about, owner, see, status, level, since, until, on, when, tag, score, classify, set, hit, miss, todo
    R008 6:3 unknown clause 'hitt'; did you mean 'hit'?
      fix: [hit]
    === 
    pack p
    rule r {
      if exists title
      description "x"
    }
    ---
    R008 3:3 unknown clause 'if'; did you mean 'when'?
      fix: [when]
    R008 4:3 unknown clause 'description'; did you mean 'about'?
      fix: [about]
    === 
    pack p
    rule r {
      when: exists title
      level = 2
      tag: a
    }
    ---
    R001 3:7 no ':' stands behind 'when'
      help: leave it out
      fix: []
    R001 4:9 no '=' stands behind 'level'
      help: leave it out
      fix: []
    R001 5:6 no ':' stands behind 'tag'
      help: leave it out
      fix: []
    === 
    pack p
    rule r {
      when exists title
      when exists body
      about "a" about "b"
      level 1 level 2
    }
    ---
    R014 4:3 second 'when' in one rule
      help: a rule has one condition: join the two with 'and' or 'or'
    R014 5:13 second 'about' in one rule
      help: a rule has it once; delete one
    R014 6:11 second 'level' in one rule
      help: a rule has it once; delete one
    === 
    pack p
    rule r {
      when exists title;
      tag a;
    }
    ---
    R007 3:20 ';' has no meaning here
      help: leave it out: a clause ends where the next one begins
      fix: []
    R007 4:8 ';' has no meaning here
      help: leave it out: a clause ends where the next one begins
      fix: []
    === 
    pack p
    rule r {
      when exists title
      about Numbered list on limit of tag words
      tag a
    }
    ---
    R001 4:9 expected a text in double quotes, found 'Numbered'
      help: put the text in double quotes
    === 
    pack p
    rule r {
      when exists title
      owner
      status
      tag
      score
      set
      on limit
      see
    }
    ---
    R001 4:8 expected a name in double quotes
    R001 5:9 expected a status
      help: a status is draft, shadow, active or retired
    R001 6:6 expected a tag
    R001 7:8 expected a number
    R001 8:6 expected the name of the value
    R001 9:11 expected 'hit' or 'miss'
      help: the clause reads: on limit hit, or: on limit miss
    R001 10:6 expected an address in double quotes
    === 
    pack p
    rule r { when exists title on limits hit on limit both }
    ---
    R001 2:31 expected 'limit', found 'limits'
      help: the clause reads: on limit hit, or: on limit miss
    === 
    pack p
    rule r {
      when exists title
      tag a b
      tag "c"
      tag d,
      score 1
    }
    ---
    R001 4:9 expected ',' before 'b'
      help: tags are parted by commas
      fix: [,]
    R001 5:7 a tag stands without quotes
      help: write: tag c
      fix: [c]
    R001 6:9 expected a tag
    === 
    pack p
    rule r {
      when exists title
      score +3
      score 1e5
      score 0x10
      score .5
      score "2"
      score spam many
      score 1.2345
      level 1.5
      classify a 1.2345
    }
    ---
    R010 4:9 '+3' is no score
      help: leave out the '+'
    R010 5:9 '1e5' is no score
      help: it has at most three decimals and nine digits before the point
    R010 6:9 '0x10' is no score
      help: it has at most three decimals and nine digits before the point
    R010 7:9 '.5' is no score
      help: write 0.5
    R010 8:9 a number stands without quotes
      help: write 2
      fix: [2]
    R010 9:14 expected a number, found 'many'
    R010 10:9 '1.2345' is no score
      help: it has at most three decimals and nine digits before the point
    R010 11:9 '1.5' is no whole number
      help: write it in digits, as in 12
    R010 12:14 '1.2345' is no score
      help: it has at most three decimals and nine digits before the point
    === 
    pack p
    rule r {
      when exists title
      set Place = "x"
      set place "x"
      set place = x
    }
    ---
    R009 4:7 'Place' is not a valid name
      help: a name holds small letters a-z, digits and single hyphens, and begins with a letter; write place
      fix: [place]
    R001 5:13 expected '=', found a string
      help: the clause reads: set place = "…"
    R001 6:15 expected a text in double quotes, found 'x'
      help: put the text in double quotes
    === 
    pack p
    rule r {
      when exists title
      hit 'you won't believe'
      miss “x” miss `y` miss «z»
    }
    ---
    R007 4:7 the mark ' does not open a string
      help: strings stand in plain double quotes: "you won't believe"
      fix: ["you won't believe"]
    R007 5:8 the mark “ does not open a string
      help: strings stand in plain double quotes: "x"
      fix: ["x"]
    R007 5:21 the mark ` does not open a string
      help: strings stand in plain double quotes: "y"
      fix: ["y"]
    R007 5:30 the mark « does not open a string
      help: strings stand in plain double quotes: "z"
      fix: ["z"]
    === 
    pack p
    rule r {
      when exists title
      hit "He said "yes" to it"
      miss "a", "b"
      miss "a" "b"
    }
    ---
    R001 4:17 the string ends before this
      help: write \" for a quotation mark inside a string
    R001 5:11 expected one text or object, found ','
      help: each text has a 'hit' or 'miss' of its own
    R001 6:12 expected one text or object, found a string
      help: each text has a 'hit' or 'miss' of its own
    === 
    pack p
    rule r {
      when exists title
      hit { title = "a", "url": "b", item: { x: 1 }, lang: en, source }
    }
    ---
    R001 4:15 expected ':' behind 'title', found '='
      help: fields of a test read: title: "…"
      fix: [:]
    R001 4:22 the name of a field stands without quotes
      help: write url:
      fix: [url]
    R001 4:40 objects do not nest
      help: write the path with dots: item.name: …
    R001 4:56 expected a value, found 'en'
      help: put text in double quotes: "en"
      fix: ["en"]
    R001 4:67 expected ':' and a value, found '}'
      help: fields of a test read: source: "…"
    === 
    pack p
    rule r {
      when exists title
      hit { title: "a"
      miss "b"
    }
    ---
    R006 4:7 the block of this test is not closed
      help: add '}' behind its last line
    === 
    pack p
    rule r {
      when exists title
      todo "x"
      todo hit x
    }
    ---
    R001 4:8 expected 'hit' or 'miss', found a string
      help: a test that does not pass yet reads: todo hit "…"
    R001 5:12 expected a title in double quotes, or fields in braces, found 'x'
      help: put the text in double quotes
    === 
    pack p
    rule r {
      when exists title
      hit { published: 2024-02-30
      url: "x" }
    }
    ---
    R011 4:20 there is no day '2024-02-30'
    === 
    pack p
    rule r {
      when exists title
      hit "abc
      miss "def"
    }
    ---
    R002 4:7 the string is not closed
      help: a string ends on the line where it begins; write \n for a line break inside it
      fix: ["]
    === 
    pack p
    rule r { when exists title hit { title: "abc } }
    rule s { when exists title }
    ---
    R002 2:41 the string is not closed
      help: a string ends on the line where it begins; write \n for a line break inside it
      fix: ["]
    === 
    pack p
    rule r {
      when exists title
      hit "a\d \u{110000} \u12 \' ok\n"
    }
    ---
    R012 4:9 unknown escape '\d'
      help: a string knows \" \\ \n \t \u{HEX}; a backslash for a pattern stands between slashes, as in /\d+/
    R012 4:12 '\u{110000}' names no character
      help: write the code point in hexadecimal, as in \u{200B}
    R012 4:23 '\u' names no character
      help: write the code point in hexadecimal, as in \u{200B}
    R012 4:28 unknown escape '\''
      help: it needs no backslash
    === 
    pack p
    rule r {
      when title ~ /abc
      tag a/b
    }
    ---
    R004 3:16 the pattern is not closed
      help: a pattern ends with '/' and its flags; a line of a longer pattern must not begin with a keyword or '}'
    === 
    pack p
    rule r {
      when (title ~ /abc) and exists url
      hit "x"
    }
    ---
    R004 3:17 the pattern is not closed
      help: a pattern ends with '/' and its flags; a line of a longer pattern must not begin with a keyword or '}'
    === 
    pack p
    let a = /x
    ---
    R004 2:9 the pattern is not closed
      help: a pattern ends with '/' and its flags; a line of a longer pattern must not begin with a keyword or '}'
    === 
    pack p
    let a = /x/g
    let b = /x/ii
    let c = /x/I
    let d = /x/u
    ---
    R005 2:12 unknown pattern flag 'g'
      help: leave it out: 'count(…)' finds every match, '~' needs one
    R005 3:13 the pattern flag 'i' stands there twice
      help: one is enough
      fix: []
    R005 4:12 unknown pattern flag 'I'
      help: flags are small letters but for U; did you mean 'i'?
    R005 5:12 unknown pattern flag 'u'
      help: leave it out: patterns always work on Unicode text
    === 
    pack p
    let a = /usr/bin/i
    let b = /[a/b]+/i
    let c = /ok/i
    ---
    R001 2:13 the pattern ends at this slash, but more follows
      help: write \/ for a slash inside a pattern
      fix: [\/]
    R001 3:12 the pattern ends at this slash, but more follows
      help: write \/ for a slash inside a pattern
      fix: [\/]
    === 
    pack p
    rule r { when title ~ /a/and title ~ /b/ }
    ---
    R005 2:26 a word follows the pattern at once
      help: put a space behind the closing slash
      fix: [ ]
    === 
    pack p
    rule r {
      when title == "x" && url =~ /y/ || !exists body
    }
    ---
    R001 3:14 unexpected '=='; did you mean '='?
      fix: [=]
    R001 3:21 unexpected '&&'; did you mean 'and'?
      fix: [and]
    R001 3:28 unexpected '=~'; did you mean '~'?
      fix: [~]
    R001 3:35 unexpected '||'; did you mean 'or'?
      fix: [or]
    R001 3:38 unexpected '!'; did you mean 'not'?
      fix: [not ]
    === 
    pack p
    rule r {
      when title !~ /x/ and lang <> "en" and item.a => 3 and item.b =< 4
    }
    ---
    R001 3:14 unexpected '!~'
      help: put 'not' before the field: not title ~ /…/
    R001 3:30 unexpected '<>'; did you mean '!='?
      fix: [!=]
    R001 3:49 unexpected '=>'; did you mean '>='?
      fix: [>=]
    R001 3:65 unexpected '=<'; did you mean '<='?
      fix: [<=]
    === 
    pack p
    rule r { when title /x/ and url ~ "abc" and lang = en and source in trusted and title has foo }
    ---
    R001 2:21 expected '~' before the pattern
      help: write title ~ /…/
      fix: [~ ]
    R001 2:35 expected a pattern behind '~', found a string
      help: write url ~ /…/, or url has "…" for a phrase
    R001 2:52 expected a value, found 'en'
      help: put text in double quotes: "en"
      fix: ["en"]
    R001 2:69 expected a list or texts, found 'trusted'
      help: a list begins with '@': @trusted; texts stand in quotes
    R001 2:91 expected a phrase or a list, found 'foo'
      help: put the phrase in double quotes: "foo"; a list begins with '@'
    === 
    pack p
    rule r { when title contains "x" or title matches /x/ or title hs "x" or title foo "x" }
    ---
    R008 2:21 unknown operator 'contains'; did you mean 'has'?
      fix: [has]
    R008 2:43 unknown operator 'matches'; did you mean '~'?
      fix: [~]
    R008 2:64 unknown operator 'hs'
      help: the operators are ~ has is in = != < <= > >=
    R008 2:80 unknown operator 'foo'
      help: the operators are ~ has is in = != < <= > >=
    === 
    pack p
    rule r { when title has "a", "b" }
    ---
    R001 2:28 expected 'and' or 'or', found ','
      help: several texts stand in parentheses: title has ("a", "b")
    === 
    pack p
    rule r { when title has "a" or "b" }
    ---
    R001 2:32 expected a condition, found a string
      help: several texts stand in parentheses: title has ("a", "b")
    === 
    pack p
    rule r { when title not has "a" or title is not "b" or title exists }
    ---
    R001 2:21 'not' stands before the field
      help: write: not title has …
    R001 2:45 'not' stands before the field
      help: write: not title is …
    R001 2:62 'exists' stands before the field
      help: write: exists title
      fix: [exists title]
    === 
    pack p
    rule r { when source is @list or lang in "en" or lang = @list or title ~ @list or title = /x/ or title has /x/ }
    ---
    R001 2:25 'is' takes a text, not a list
      help: write source in @list
    R001 2:42 'in' takes a list or texts in parentheses
      help: write lang is "…" or lang in ("…", "…")
    R001 2:57 expected a value, found '@list'
      help: write lang in @list
    R001 2:74 expected a pattern behind '~', found '@list'
      help: write title has @list
    R001 2:91 a pattern is tested by '~', not by '='
      help: write title ~ /…/
    R001 2:108 expected a phrase or a list, found a pattern
      help: a pattern is tested by '~': title ~ /…/
    === 
    pack p
    rule r { when lang = ("en", "de") or lang in () or title has ("a" "b") }
    ---
    R001 2:22 expected a value, found '('
      help: write lang in ("a", "b")
    R001 2:47 expected a text in double quotes, found ')'
    R001 2:67 expected ',' or ')', found a string
    === 
    pack p
    rule r { when exists or empty and length(title) or words(body) > 2.5 or count(title) > 1 }
    ---
    R001 2:22 expected a field, found 'or'
    R001 2:31 expected a field, found 'and'
    R001 2:49 expected a comparison such as '>= 3', found 'or'
      help: the comparisons are = != < <= > >=
    R010 2:66 '2.5' is no whole number
      help: write it in digits, as in 12
    R017 2:84 expected an operator behind 'title', found ')'
      help: the operators are ~ has is in = != < <= > >=; a rule is referred to by: rule title
    === 
    pack p
    rule r { when count(title = "x") > 1 }
    ---
    R001 2:21 'count' counts what '~' or 'has' finds
      help: write count(title ~ /…/) or count(title has "…")
    === 
    pack p
    rule r { when (title ~ /a/ and (title ~ /b/) }
    rule s { when exists title }
    ---
    R006 2:15 the parenthesis is not closed
    === 
    pack p
    rule r { when title ~ /a/) and title ~ /b/ }
    ---
    R001 2:26 no '(' is open that this ')' could close
      help: delete it
      fix: []
    === 
    pack p
    rule r {
      when title ~ /a/
           title ~ /b/
    }
    ---
    R001 3:19 expected 'and' or 'or'
      help: join the tests with 'and' or 'or'
    === 
    pack p
    rule r {
      when title ~ /a/
           not title ~ /b/
      tag a
    }
    ---
    R001 3:19 expected 'and' or 'or'
      help: join the tests with 'and' or 'or'
    === 
    pack p
    rule r { when numbered-list and exists title }
    ---
    R017 2:29 expected an operator behind 'numbered-list', found 'and'
      help: the operators are ~ has is in = != < <= > >=; a rule is referred to by: rule numbered-list
    === 
    pack p
    rule r { when exists title AND NOT exists body OR exists url }
    ---
    R008 2:28 unknown word 'AND'; did you mean 'and'?
      help: keywords are written in small letters
      fix: [and]
    R008 2:32 unknown word 'NOT'; did you mean 'not'?
      help: keywords are written in small letters
      fix: [not]
    R008 2:48 unknown word 'OR'; did you mean 'or'?
      help: keywords are written in small letters
      fix: [or]
    === 
    pack p
    rule r { when 2 of a, b }
    ---
    R001 2:20 expected '(' or 'pack/*', found 'a'
      help: write what is counted in parentheses: 2 of (a, b, c)
    === 
    pack p
    rule r { when 1.5 of (a) or any of (spam/*) or 2 of () }
    ---
    R010 2:15 '1.5' is not a whole number
      help: write 'any', 'all' or how many must hold, as in: 2 of (…)
    R001 2:37 expected a rule or a test, found 'spam/*'
      help: all rules of a pack are counted by: any of spam/*
    R001 2:54 expected a condition, found ')'
      help: an 'of' list holds at least one rule or test
    === 
    pack p
    rule r { when rule "x" or tag "y" or rule }
    ---
    R001 2:20 a name stands without quotes
      help: write x
      fix: [x]
    R001 2:31 a name stands without quotes
      help: write y
      fix: [y]
    R001 2:43 expected a name behind 'rule', found '}'
    === 
    pack p
    rule r { when score spam > 3 or score(spam) or score(spam) > many }
    ---
    R001 2:21 expected '(' and a group, found 'spam'
      help: a score is tested by: score(GROUP) >= 4
    R001 2:45 expected a comparison such as '>= 3', found 'or'
      help: the comparisons are = != < <= > >=
    R010 2:62 expected a number, found 'many'
    === 
    pack p
    rule r { when age > 30 days or age > 30 or age > 1mo or age > soon or age > 7D }
    ---
    R019 2:21 '30days' is no duration
      help: write 30d
      fix: [30d]
    R019 2:38 '30' is no duration
      help: a duration is a whole number and one of s m h d w, as in 30d
    R019 2:50 '1mo' is no duration
      help: a duration is a whole number and one of s m h d w, as in 30d
    R001 2:63 expected a duration, found 'soon'
      help: a duration is a whole number and one of s m h d w, as in 30d
    R019 2:77 '7D' is no duration
      help: write 7d
      fix: [7d]
    === 
    pack p
    rule r { when published > 2024-02-30 or published > 24.12.2024 or published > "2024-01-01" }
    ---
    R011 2:27 there is no day '2024-02-30'
    R011 2:53 '24.12.2024' is no date
      help: a date reads 2027-06-30, with a time 2027-06-30T18:00:00Z
    === 
    pack p
    rule r { when { title ~ /x/ } }
    rule s { when exists title }
    ---
    R001 2:15 expected a condition, found '{'
      help: conditions are grouped by parentheses
    === 
    pack p
    rule r { when title and /x/ and @list and "x" }
    ---
    R017 2:21 expected an operator behind 'title', found 'and'
      help: the operators are ~ has is in = != < <= > >=; a rule is referred to by: rule title
    R001 2:25 expected a condition, found a pattern
      help: say which field the pattern is for: title ~ /…/
    R001 2:33 expected a condition, found '@list'
      help: say which field the list is for: source in @list
    R001 2:43 expected a condition, found a string
      help: several texts stand in parentheses: title has ("a", "b")
    === 
    pack p
    rule r { when source in @ and exists title }
    ---
    R007 2:25 '@' without the name of a list
      help: a list is written @name, or @pack/name when another pack has it
    === 
    pack p
    rule r { when （title ~ /x/） and title has “x” and item.a ≥ 3 }
    ---
    R007 2:15 unexpected '（'; did you mean '('?
      fix: [(]
    R007 2:29 unexpected '）'; did you mean ')'?
      fix: [)]
    R007 2:47 the mark “ does not open a string
      help: strings stand in plain double quotes: "x"
      fix: ["x"]
    R007 2:66 unexpected '≥'; did you mean '>='?
      fix: [>=]
    === 
    pack p
    rule numbered–list { when exists\#u{A0}title and exists\#u{200B}url }
    ---
    R007 2:6 a typographic dash stands in 'numbered–list'
      help: write the plain hyphen: numbered-list
      fix: [numbered-list]
    R007 2:35 U+00A0 is not an ordinary space
      help: delete it, or write a plain space
      fix: [ ]
    R007 2:53 U+200B is not an ordinary space
      help: delete it, or write a plain space
      fix: [ ]
    === 
    pack p
    rule r { when title % 3 or title [x] }
    ---
    R007 2:21 '%' has no meaning here
    R007 2:34 '[' has no meaning here
      help: several values stand in parentheses: ("a", "b")
    === 
    decide {
      reject if tag a
      hold score(a) > 3
      hold when
      hold whn tag b
      accept: otherwise
      accept else
    }
    ---
    R008 2:10 unknown word 'if'; did you mean 'when'?
      fix: [when]
    R001 3:8 expected 'when' or 'otherwise', found 'score'
      help: a line reads: hold when CONDITION, or: accept otherwise
    R001 4:12 expected a condition
      help: a line reads: hold when CONDITION, or: accept otherwise
    R008 5:8 unknown word 'whn'; did you mean 'when'?
      fix: [when]
    R001 6:9 no ':' stands behind 'accept'
      help: leave it out
      fix: []
    R008 7:10 unknown word 'else'; did you mean 'otherwise'?
      fix: [otherwise]
    === 
    decide {
      hold when tag a tag b
      accept otherwise
    ---
    R006 1:8 the block of 'decide' is not closed
      help: add '}' behind its last line
    R001 2:19 expected 'and' or 'or', found 'tag'
      help: join the tests with 'and' or 'or'
    === 
    decide foo
    decide {
      42
      accept otherwise
    }
    ---
    R001 1:8 expected '{', found 'foo'
      help: the decision stands between braces
    R001 3:5 expected 'when' or 'otherwise'
      help: a line reads: hold when CONDITION, or: accept otherwise
    === 
    pack p
    let a = "x"
    rule r { when title has foo }
    rule s { when title ~ /x/ hit abc }
    rule t { when exists title tag a }
    decide { hold wen tag a }
    ---
    R001 2:9 expected a pattern between slashes, found a string
      help: a fragment reads: let a = /…/
    R001 3:25 expected a phrase or a list, found 'foo'
      help: put the phrase in double quotes: "foo"; a list begins with '@'
    R001 4:31 expected a title in double quotes, or fields in braces, found 'abc'
      help: put the text in double quotes
    R008 6:15 unknown word 'wen'; did you mean 'when'?
      fix: [when]
    === 
    pack p
    rule r {
      when 2 of (
        title ~ "x",
        title has foo,
        b,
        length(title) > x
      )
      tag a b
      hit x
    }
    ---
    R001 4:13 expected a pattern behind '~', found a string
      help: write title ~ /…/, or title has "…" for a phrase
    R001 5:15 expected a phrase or a list, found 'foo'
      help: put the phrase in double quotes: "foo"; a list begins with '@'
    R010 7:21 expected a whole number, found 'x'
    R001 9:9 expected ',' before 'b'
      help: tags are parted by commas
      fix: [,]
    R001 10:7 expected a title in double quotes, or fields in braces, found 'x'
      help: put the text in double quotes
    """#
}
