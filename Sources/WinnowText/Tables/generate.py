#!/usr/bin/env python3
"""Writes the Swift tables of WinnowText from the Unicode Character Database.

    generate.py --unicode /usr/share/unicode --confusables confusables.json --version 15.0.0

The confusables file is the one of the Python package `confusable-homoglyphs`. The output goes to the folder of this
script, sorted, so that a run over the same input changes nothing.
"""

import argparse
import hashlib
import json
import pathlib
import re

HERE = pathlib.Path(__file__).parent
LAST = 0x110000

KINDS = {"other": 0, "letter": 1, "nonspacing": 2, "spacing": 3, "number": 4}

# Scripts that the code tells apart. The order is that of `Script` in CharacterInfo.swift.
SCRIPTS = [
    "other", "Common", "Inherited", "Latin",
    # Alphabets whose letters can pose as Latin ones.
    "Greek", "Cyrillic", "Armenian", "Cherokee", "Coptic", "Georgian", "Lisu", "Canadian_Aboriginal", "Deseret",
    "Osage", "Old_Italic", "Tifinagh", "Elbasan", "Carian", "Lycian", "Runic", "Warang_Citi",
    # Written without spaces, or in syllables.
    "Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar", "Hangul",
    # Where the zero width joiners change the shape of a word.
    "joining",
]
POSING = SCRIPTS[4:21]
JOINING = set("""Arabic Syriac Nko Mandaic Mongolian Phags_Pa Adlam Hanifi_Rohingya Sogdian Manichaean Psalter_Pahlavi
    Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Tibetan Balinese Javanese
    Sundanese Chakma Meetei_Mayek Newa Tirhuta Brahmi Kaithi Sharada Modi Grantha Khojki Khudawadi Takri Siddham
    Limbu Saurashtra Syloti_Nagri Tai_Tham""".split())

# Marks that go on any letter of any script: what piles up in "zalgo" text.
GENERIC_MARKS = [(0x0300, 0x036F), (0x0483, 0x0489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F)]

# Punctuation that stands for an ASCII sign, whatever is around it.
PUNCTUATION = {
    "'": "‘’‚‛ʹʻʼʽʾˈˊˋ′‵´՚΄᾽᾿῾ꞌꞋ",
    '"': "“”„‟″‶ʺˮ˝〝〞〟",
    "-": "‐‒–—―−⁃˗",
    "/": "⁄∕",
    "*": "⁎∗",
    ":": "∶꞉",
    "~": "∼˜⁓",
    " ": "\u2800",
}

# Look-alikes that the confusables table does not list, read as Latin only inside a word that has Latin letters.
LOOSE = {"Ь": "b", "в": "b", "к": "k", "м": "m", "н": "h", "т": "t", "г": "r", "п": "n", "ь": "b", "κ": "k", "τ": "t",
         "η": "n", "ε": "e", "χ": "x", "β": "b", "γ": "y"}
# Small Greek letters look like Latin ones so loosely that a word of only these is still Greek.
STRICT_SMALL_GREEK = set("οϲϳ")
# In the confusables table, but far from the Latin letter in most type faces.
UNLIKE = set("σЫЮ")


def fields(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line:
            yield [part.strip() for part in line.split(";")]


def span(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


class Database:
    """What the Unicode files say of each code point."""

    def __init__(self, folder):
        self.category, self.name, self.combining = {}, {}, {}
        self.canonical, self.compatible = {}, {}
        first = None
        for row in fields(folder / "UnicodeData.txt"):
            code, name = int(row[0], 16), row[1]
            codes = [code]
            if name.endswith("First>"):
                first = code
                continue
            if name.endswith("Last>"):
                codes = range(first, code + 1)
            for each in codes:
                self.category[each], self.name[each] = row[2], name
                if row[3] != "0":
                    self.combining[each] = int(row[3])
            if row[5]:
                parts = row[5].split()
                if parts[0].startswith("<"):
                    self.compatible[code] = [int(part, 16) for part in parts[1:]]
                else:
                    self.canonical[code] = [int(part, 16) for part in parts]
        self.script = self.ranges(folder / "Scripts.txt")
        core = folder / "DerivedCoreProperties.txt"
        self.ignorable = self.members(core, "Default_Ignorable_Code_Point")
        self.space = self.members(folder / "PropList.txt", "White_Space")
        self.pictographic = self.members(folder / "emoji" / "emoji-data.txt", "Extended_Pictographic")
        self.excluded = self.members(folder / "DerivedNormalizationProps.txt", "Full_Composition_Exclusion")
        self.quick = {"NFC_QC": {}, "NFKC_QC": {}}
        for row in fields(folder / "DerivedNormalizationProps.txt"):
            if row[1] in self.quick:
                for code in span(row[0]):
                    self.quick[row[1]][code] = {"M": 1, "N": 2}[row[2]]
        self.full, self.simple = {}, {}
        for row in fields(folder / "CaseFolding.txt"):
            code, status, target = int(row[0], 16), row[1], [int(part, 16) for part in row[2].split()]
            if status in "CF":
                self.full[code] = target
            if status in "CS":
                self.simple[code] = target

    @staticmethod
    def ranges(path):
        return {code: row[1] for row in fields(path) for code in span(row[0])}

    @staticmethod
    def members(path, name):
        return {code for row in fields(path) if row[1] == name for code in span(row[0])}

    def decomposed(self, code, compatible):
        """The full decomposition, in canonical order; Hangul is left to the code."""
        parts = self.canonical.get(code) or (compatible and self.compatible.get(code)) or None
        if not parts:
            return [code]
        return self.ordered([each for part in parts for each in self.decomposed(part, compatible)])

    def ordered(self, codes):
        result = list(codes)
        for index in range(1, len(result)):
            at = index
            while at and 0 < self.combining.get(result[at], 0) < self.combining.get(result[at - 1], 0):
                result[at - 1], result[at] = result[at], result[at - 1]
                at -= 1
        return result

    def compositions(self):
        return {tuple(parts): code for code, parts in self.canonical.items()
                if len(parts) == 2 and code not in self.excluded}

    def folded(self, code):
        return self.full.get(code, [code])


def plain_letters(data, confusable):
    """Latin letters and signs to the ASCII text that they stand for everywhere."""
    table = {ord(sign): target for target, signs in PUNCTUATION.items() for sign in signs}
    names = [
        re.compile(r"LATIN (?:CAPITAL|SMALL) LETTER ([A-Z])(?: WITH .*)$"),
        re.compile(r"LATIN LETTER SMALL CAPITAL ([A-Z])(?: WITH .*)?$"),
        re.compile(r"LATIN SMALL LETTER DOTLESS ([IJ])(?: WITH .*)?$"),
        re.compile(r"NEGATIVE (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER ([A-Z])$"),
    ]
    for code, name in data.name.items():
        if code < 128 or code in data.canonical or code in data.compatible or code in table:
            continue
        match = next((m for m in (pattern.match(name) for pattern in names) if m), None)
        if match:
            table[code] = match.group(1).lower()
        elif data.script.get(code) == "Latin" and data.category[code] in ("Ll", "Lu"):
            letters = "".join(c for c in confusable.get(code, "") if c.isalpha())
            if letters and not any(c.isdigit() for c in confusable[code]) and "rn" not in letters:
                table[code] = letters.lower()
    for code, target in sorted(data.full.items()):
        if len(target) == 1 and target[0] in table and code >= 128 and code not in table:
            if data.decomposed(code, True) == [code]:
                table[code] = table[target[0]]
    return {code: [ord(c) for c in target] for code, target in table.items()}


def posing_letters(data, confusable):
    """Letters of other alphabets to the Latin letter that they pose as, and those that do so at a close look."""
    table, strict = {}, set()
    for code, target in confusable.items():
        if data.script.get(code) not in POSING or data.category[code][0] != "L" or chr(code) in UNLIKE:
            continue
        if not target.isalpha() or not target.isascii() or data.decomposed(code, True) != [code]:
            continue
        # The table makes one letter of I, l and 1; after case folding capital I is i.
        table[code] = target.replace("l", "i").lower() if target == "l" else target.lower()
        small_greek = data.script[code] == "Greek" and data.category[code] == "Ll"
        if chr(code) not in LOOSE and not (small_greek and chr(code) not in STRICT_SMALL_GREEK):
            strict.add(code)
    for letter, target in LOOSE.items():
        table[ord(letter)] = target
        strict.discard(ord(letter))
    # Folding the case first must give the same answer.
    for code, target in sorted(data.full.items()):
        if len(target) == 1 and target[0] in table and data.script.get(code) in POSING:
            if code not in table and data.decomposed(code, True) == [code]:
                table[code] = table[target[0]]
            if target[0] in strict:
                strict.add(code)
    strict &= set(table)
    # A letter with marks poses as its base letter does.
    for code in data.canonical:
        base = data.decomposed(code, False)[0]
        if base in table and base != code:
            table[code] = table[base]
    # Omega with iota below folds to two letters, of which only the iota is in the table.
    for code, target in data.full.items():
        if len(target) > 1 and code not in table and any(part in table for part in target):
            table[code] = "w"
    return {code: [ord(c) for c in target] for code, target in table.items()}, strict


def information(data, code, strict):
    category = data.category.get(code, "Cn")
    kind = {"L": "letter", "N": "number"}.get(category[0], "other")
    if category[0] == "M":
        kind = "spacing" if category == "Mc" else "nonspacing"
    script = data.script.get(code, "other")
    if code in (0x30FC, 0xFF70):  # the prolonged sound mark is Common, but only kana use it
        script = "Katakana"
    script = "joining" if script in JOINING else script if script in SCRIPTS else "other"
    generic = category[0] == "M" and any(a <= code <= b for a, b in GENERIC_MARKS)
    return (KINDS[kind]
            | (code in data.ignorable) << 3
            | (code in data.pictographic) << 4
            | (code in data.space) << 5
            | data.quick["NFC_QC"].get(code, 0) << 6
            | data.quick["NFKC_QC"].get(code, 0) << 8
            | SCRIPTS.index(script) << 10
            | data.combining.get(code, 0) << 16
            | generic << 24
            | (code in strict) << 25)


def wrapped(tokens, indent="    ", width=116):
    lines, line = [], ""
    for token in tokens:
        if line and len(indent) + len(line) + 1 + len(token) > width:
            lines.append(indent + line)
            line = token
        else:
            line = f"{line} {token}" if line else token
    return "\n".join(lines + [indent + line])


def mapping(table):
    return [f"{code:X}:" + ".".join(f"{part:X}" for part in table[code]) for code in sorted(table)]


def write(name, summary, versions, members):
    parts = [
        "// Written by generate.py; do not edit.",
        *(f"// Input: {version}." for version in versions),
        "// NOTICE holds the licence of the input.",
        "",
        f"/// {summary}",
        f"enum {name} {{",
    ]
    for index, (member, about, tokens) in enumerate(members):
        parts += ([""] if index else []) + [
            f"  /// {about}", f'  static let {member}: StaticString = """', wrapped(tokens), '    """']
    (HERE / f"{name}.swift").write_text("\n".join(parts + ["}", ""]), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--unicode", type=pathlib.Path, required=True, help="folder of the Unicode files")
    parser.add_argument("--confusables", type=pathlib.Path, required=True, help="confusables.json")
    parser.add_argument("--version", required=True, help="version of the Unicode files, which they must carry")
    options = parser.parse_args()
    header = (options.unicode / "CaseFolding.txt").read_text(encoding="utf-8").splitlines()[0]
    if options.version not in header:
        parser.error(f"the files are not version {options.version}: {header}")

    data = Database(options.unicode)
    text = options.confusables.read_bytes()
    versions = [f"Unicode Character Database {options.version}",
                f"confusables.json of confusable-homoglyphs, SHA-256 {hashlib.sha256(text).hexdigest()[:16]}…"]
    confusable = {}
    for source, targets in json.loads(text).items():
        plain = [each["c"] for each in targets if each["c"].isascii()]
        if len(source) == 1 and ord(source) > 127 and plain and ord(source) in data.name:
            confusable[ord(source)] = plain[0]
    plain = plain_letters(data, confusable)
    posing, strict = posing_letters(data, confusable)

    runs, last = [], None
    for code in range(LAST):
        value = information(data, code, strict)
        if value != last:
            runs.append(f"{code:X}:{value:X}")
            last = value
    write("CharacterRanges", "Properties of every code point.", versions, [
        ("runs", "`FIRST:BITS`; the bits of `CharacterInfo` hold up to the next entry.", runs)])

    decomposed = {code: data.decomposed(code, False) for code in data.canonical}
    compatible = {code: data.decomposed(code, True) for code in {**data.canonical, **data.compatible}}
    compatible = {code: to for code, to in compatible.items() if to != decomposed.get(code)}
    pairs = data.compositions()
    write("Decompositions", "Normalization: full decompositions and primary composites.", versions, [
        ("canonical", "`CODE:PARTS` of the full canonical decomposition.", mapping(decomposed)),
        ("compatible", "`CODE:PARTS` of the full compatibility decomposition, where it differs.", mapping(compatible)),
        ("composites", "`CODE:FIRST.SECOND` of each primary composite.",
         mapping({code: list(pair) for pair, code in pairs.items()}))])

    different = {code: to for code, to in data.full.items() if to != data.simple.get(code)}
    # Turkic dotted I has a full folding only; the simple one leaves it alone.
    write("CaseFoldings", "Case folding.", versions, [
        ("simple", "`CODE:FOLDED`, statuses C and S.", mapping(data.simple)),
        ("full", "`CODE:FOLDED`, status F.", mapping(different))])
    write("LookAlikes", "Characters that pass for ASCII ones.", versions, [
        ("plain", "`CODE:ASCII` for signs and Latin letters, in any text.", mapping(plain)),
        ("posing", "`CODE:ASCII` for letters of other alphabets, in a word that poses as a Latin one.",
         mapping(posing))])


if __name__ == "__main__":
    main()
