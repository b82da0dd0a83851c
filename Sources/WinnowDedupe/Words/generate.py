#!/usr/bin/env python3
"""Writes CommonWords+Text.swift from the word lists of SCOWL, sizes 10 and 20 (Debian package `scowl`).

python3 Sources/WinnowDedupe/Words/generate.py /usr/share/dict/scowl
"""

import pathlib
import re
import sys
import textwrap

folder = pathlib.Path(sys.argv[1])
words = set()
for name in ["english", "american", "british"]:
    for size in ["10", "20"]:
        text = (folder / f"{name}-words.{size}").read_text(encoding="latin-1")
        words.update(word for word in text.split() if re.fullmatch("[a-z]{2,}", word))
lines = "\n".join(textwrap.wrap(" ".join(sorted(words)), 116, break_long_words=False))
target = pathlib.Path(__file__).with_name("CommonWords+Text.swift")
target.write_text(
    "// Written by generate.py.\n\n"
    "extension CommonWords {\n"
    f"  /// {len(words):,} common words, from the sizes 10 and 20 of SCOWL 2020.12.07.\n"
    f'  static let text = """\n{textwrap.indent(lines, "    ")}\n    """\n}}\n')
