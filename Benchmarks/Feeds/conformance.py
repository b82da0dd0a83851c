#!/usr/bin/env python3
"""Compares what Winnow reads of a collection of feeds with what feedparser and gofeed read.

    Benchmarks/Feeds/conformance.py --data FOLDER --winnow .build/release/winnow --report docs/feed-conformance.md

FOLDER holds feeds/manifest.jsonl, which names each file with what feedparser finds in it, and the files themselves: the
test suites of feedparser and gofeed. Writes the report in Markdown; every difference is listed by file.
"""

import argparse
import html
import json
import re
import subprocess
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from pathlib import Path

TIME_LIMIT_SECONDS = 30
# What the expected values of gofeed's suites call the fields that items have.
FIELDS = {"title": ["title"], "url": ["link", "url"], "id": ["guid", "id"], "published": ["published", "date_published"]}
NO_FEEDS = {"opml", "other"}


def read(winnow, path, *options):
    """The items of a file, in order, with errors among them; None after a crash or a hang."""
    try:
        process = subprocess.run([winnow, "read", "--format", "feed", *options, str(path)], capture_output=True, timeout=TIME_LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        return None
    if process.returncode != 0:
        return None
    return [json.loads(line) for line in process.stdout.decode("utf-8").splitlines()]


def moment(text):
    """A date of the expected values as Winnow writes it."""
    try:
        parsed = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        try:
            parsed = parsedate_to_datetime(text)
        except (TypeError, ValueError):
            return text
    return parsed.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def expected_fields(entry):
    for field, names in FIELDS.items():
        value = next((entry[name] for name in names if isinstance(entry.get(name), str)), None)
        if value and value.strip():
            yield field, value


def plain(text):
    """A title without tags, as items have it; gofeed leaves the markup in."""
    for _ in range(2):
        text = re.sub(r"</?[a-z][^>]*>", "", html.unescape(text))
    return " ".join(text.split())


def difference(field, expected, found):
    """None where the two mean the same; else why they differ."""
    if found is None:
        return "not found"
    if " ".join(expected.split()) == " ".join(found.split()) or field == "published" and found == moment(expected):
        return None
    if field == "title" and plain(expected) == plain(found):
        return "markup"
    if "\ufffd" in found and found.replace("\ufffd", "") == expected:
        return "a character that XML forbids is shown as U+FFFD, not left out"
    return "another value"


def compare_pair(winnow, path, entries, items):
    """Yields field, expected and found value and the difference, for each entry of gofeed's expected values."""
    # An entry without a title is no item, so each field is read as the title, too.
    as_title = {field: read(winnow, path, "--map", f"title={field}") or [] for field in FIELDS if field != "title"}
    value_of = lambda lines, place, field: lines[place].get(field) if place < len(lines) else None
    for place, entry in enumerate(entries):
        for field, value in expected_fields(entry):
            found = value_of(items, place, field)
            if found is None and field != "title":
                found = value_of(as_title[field], place, "title")
            yield field, value, found, difference(field, value, found)


class Report:
    def __init__(self, winnow):
        self.winnow = winnow
        self.failed = []
        self.counts = Counter()
        self.count_differences = []
        self.fields = Counter()
        self.field_differences = []

    def add(self, entry, path, items):
        if items is None:
            return self.failed.append(entry["path"])
        kind = "well-formed" if entry["wellformed"] else "broken"
        expected, found = entry.get("entries", 0), len(items)
        self.counts[kind, "files"] += 1
        self.counts[kind, "agree"] += expected == found
        self.counts[kind, "entries"] += expected
        self.counts[kind, "found"] += min(expected, found)
        if expected != found:
            self.count_differences.append((entry["path"], kind, expected, found))
        pair = path.with_suffix(".json")
        if entry["suite"] != "gofeed" or path.suffix != ".xml" or not pair.exists():
            return
        entries = (json.loads(pair.read_text()) or {}).get("items") or []
        for field, value, found, reason in compare_pair(self.winnow, path, entries, items):
            agrees = reason in (None, "markup")
            self.fields[field, agrees] += 1
            if reason:
                self.field_differences.append((entry["path"], field, value, found, reason))

    def lines(self, total):
        share = lambda part, whole: f"{part:,} of {whole:,}, {part / whole:.1%}" if whole else "none"
        counts = self.counts
        yield "# Feed conformance"
        yield ""
        yield "Made by `Benchmarks/Feeds/conformance.py` from the test suites of feedparser and gofeed. An entry that has no title and no text of which one could be made counts as found: it is a line with an error."
        yield ""
        yield f"- {total:,} files were read; crashes and hangs: {len(self.failed)}."
        for kind in ("well-formed", "broken"):
            yield f"- {kind} files with as many entries as feedparser finds: {share(counts[kind, 'agree'], counts[kind, 'files'])}; of feedparser's entries, found: {share(counts[kind, 'found'], counts[kind, 'entries'])}."
        for field in FIELDS:
            yield f"- `{field}` as gofeed expects it: {share(self.fields[field, True], self.fields[field, True] + self.fields[field, False])}."
        agreeing = sum(self.fields[field, True] for field in FIELDS)
        yield f"- all four together: {share(agreeing, sum(self.fields.values()))}."
        yield ""
        yield "Titles agree that differ in markup only: an item's title is text, so Winnow takes the tags out. They are listed, too."
        yield ""
        yield "## Other counts"
        yield ""
        yield "feedparser finds nothing in what is no feed at all, where Winnow says so in a line with an error; and it stops at the declaration of an entity, where Winnow reads on."
        yield ""
        yield "| file | | feedparser | Winnow |"
        yield "|---|---|--:|--:|"
        for path, kind, expected, found in sorted(self.count_differences):
            yield f"| {path} | {kind} | {expected} | {found} |"
        yield ""
        yield "## Other values"
        yield ""
        yield "| file | field | gofeed | Winnow | why |"
        yield "|---|---|---|---|---|"
        cell = lambda text: "–" if text is None else "`" + " ".join(text.split())[:80].replace("|", "\\|").replace("`", "'") + "`"
        for path, field, value, found, reason in sorted(self.field_differences, key=lambda row: row[:2]):
            yield f"| {path} | {field} | {cell(value)} | {cell(found)} | {reason} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--winnow", default=".build/release/winnow", metavar="PATH")
    parser.add_argument("--report", type=Path, required=True, metavar="FILE")
    options = parser.parse_args()
    manifest = [json.loads(line) for line in (options.data / "feeds/manifest.jsonl").read_text().splitlines()]
    files = [(entry, options.data / entry["path"]) for entry in manifest]
    # The expected values of gofeed's suites are JSON, too, and no feeds.
    files = [(entry, path) for entry, path in files
             if path.exists() and entry.get("kind") not in NO_FEEDS and not (path.suffix == ".json" and path.with_suffix(".xml").exists())]
    report = Report(options.winnow)
    with ThreadPoolExecutor() as pool:
        results = pool.map(lambda file: read(options.winnow, file[1]), files)
        for (entry, path), items in zip(files, results):
            report.add(entry, path, items)
    options.report.write_text("\n".join(report.lines(len(files))) + "\n")


main()
