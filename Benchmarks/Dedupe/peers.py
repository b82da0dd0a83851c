#!/usr/bin/env python3
"""Races Winnow's duplicate detector against Python peers, and checks what each finds.

    python3 -m venv venv && venv/bin/pip install -r Benchmarks/Dedupe/requirements.txt
    venv/bin/python Benchmarks/Dedupe/peers.py --generate 20000 --winnow .build/release/winnow
    venv/bin/python Benchmarks/Dedupe/peers.py --data titles.jsonl --no-window

Prints a table in Markdown. Ends with exit code 1 where a similarity that a contender reports is not the
exact one, or where it leaves out a pair that it had in its hands and that is similar enough.
"""

import argparse
import hashlib
import html
import importlib.metadata
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter, defaultdict
from datetime import datetime, timedelta, timezone
from itertools import combinations
from pathlib import Path

THRESHOLD = 0.65
GRAM_LENGTH = 4
PERMUTATIONS, BANDS, ROWS = 80, 20, 4
SEED = 42
DEFAULT_WINDOW_HOURS = 72.0


# MARK: - What Winnow is asked and how it answers: the only lines to change when its formats do.

class Winnow:
    # Winnow prints a similarity with four digits.
    similarity_tolerance = 0.000051

    @staticmethod
    def dedupe_arguments(items, output, window_hours):
        return ["dedupe", "--quiet", "--jobs", "1", "--window-hours", f"{window_hours:g}", "--output", str(output), str(items)]

    @staticmethod
    def candidates_arguments(items, output, window_hours):
        """The same with all that was compared, which the timed run does not write."""
        return Winnow.dedupe_arguments(items, output, window_hours) + ["--candidates"]

    @staticmethod
    def canonical_arguments(items):
        return ["dedupe", "canonical", "--grams", str(items)]

    @staticmethod
    def pairs(record):
        """The id of an item and the similarity of each earlier item that it is said to resemble."""
        candidates = record.get("duplicate", {}).get("candidates", [])
        return record["id"], {other["id"]: other["similarity"] for other in candidates}

    @staticmethod
    def canonical(record):
        return record["id"], record["title"], frozenset(record["grams"])


# MARK: - Titles and their units

def json_lines(text):
    # Not splitlines(), which also ends a line at a U+2028 within a title.
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def canonical_title(title):
    text = unicodedata.normalize("NFKC", html.unescape(title)).casefold()
    return " ".join("".join(" " if unicodedata.category(c).startswith("P") else c for c in text).split())


def grams_of(canonical):
    """A list: repeated ones change no sketch, and a set takes a third longer to make."""
    padded = f" {canonical} "
    return [padded[i:i + GRAM_LENGTH] for i in range(max(1, len(padded) - GRAM_LENGTH + 1))]


def jaccard(a, b):
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared)


# MARK: - Brute force

def pairs_above(sets, threshold):
    """All pairs with at least this Jaccard similarity, as {(earlier, later): similarity}.

    Counts for each set, by an inverted index, what it shares with every earlier one: nothing is estimated or skipped.
    """
    import numpy

    numbers = {}
    members = numpy.array([numbers.setdefault(member, len(numbers)) for part in sets for member in part], dtype=numpy.int64)
    sizes = numpy.array([len(part) for part in sets], dtype=numpy.int64)
    order = numpy.argsort(members, kind="stable")
    holders = numpy.repeat(numpy.arange(len(sets)), sizes)[order]
    # Where each member's holders start, and where the set that the occurrence belongs to stands among them.
    firsts = numpy.searchsorted(members[order], members)
    places = numpy.empty_like(order)
    places[order] = numpy.arange(len(order))
    ends, found = numpy.cumsum(sizes), {}
    for later, (size, end) in enumerate(zip(sizes, ends)):
        if size == 0:
            continue
        earlier = [holders[firsts[at]:places[at]] for at in range(end - size, end)]
        shared = numpy.bincount(numpy.concatenate(earlier), minlength=later)
        similarity = shared / (size + sizes[:later] - shared)
        found |= {(int(i), later): float(similarity[i]) for i in numpy.flatnonzero(similarity >= threshold)}
    return found


def truth_of(sets, folder):
    """`pairs_above` the threshold, kept in `folder` from run to run; a part is checked against all its pairs."""
    digest = hashlib.sha256(repr((2, THRESHOLD, [sorted(members) for members in sets])).encode()).hexdigest()
    cache = folder / f"pairs-{digest[:20]}.json"
    if cache.exists():
        return {(i, j): similarity for i, j, similarity in json.loads(cache.read_text())}
    found = pairs_above(sets, THRESHOLD)
    sample = range(min(400, len(sets)))
    plain = {(i, j) for i, j in combinations(sample, 2) if jaccard(sets[i], sets[j]) >= THRESHOLD}
    if plain != {pair for pair in found if pair[1] in sample}:
        sys.exit("error: the inverted index and the comparison of all pairs disagree")
    cache.write_text(json.dumps([[i, j, similarity] for (i, j), similarity in found.items()]))
    return found


# MARK: - Contenders: each takes canonical titles and gives pairs (earlier, later), or the titles flagged.

def run_datasketch(titles, **options):
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS, ROWS))
    units = ([gram.encode() for gram in grams_of(title)] for title in titles)
    pairs = []
    for later, sketch in enumerate(MinHash.generator(units, num_perm=PERMUTATIONS, seed=SEED, **options)):
        pairs.extend((earlier, later) for earlier in index.query(sketch))
        index.insert(later, sketch, check_duplication=False)
    return pairs


def run_datasketch_xxh32(titles):
    import xxhash

    return run_datasketch(titles, hashfunc=xxhash.xxh32_intdigest)


def run_rensa(titles):
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS)
    pairs = []
    for later, title in enumerate(titles):
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
        sketch.update(grams_of(title))
        pairs.extend((earlier, later) for earlier in index.query(sketch))
        index.insert(later, sketch)
    return pairs


def run_rensa_bulk(titles):
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS)
    sketches = RMinHash.from_token_sets((grams_of(title) for title in titles), PERMUTATIONS, SEED)
    index.insert_many(sketches)
    return [(i, j) for j, found in enumerate(index.query_all(sketches)) for i in found if i < j]


def run_rensa_rho(titles):
    from rensa import RMinHash, RMinHashLSH

    units = (grams_of(title) for title in titles)
    matrix = RMinHash.digest_matrix_from_token_sets_rho(units, PERMUTATIONS, SEED)
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS)
    return [i for i, flag in enumerate(index.query_duplicate_flags_matrix_one_shot(matrix)) if flag]


def run_rensa_hashes(titles):
    """Grams as numbers, made by numpy for all titles at once: what Python costs least."""
    import numpy
    from rensa import RMinHash, RMinHashLSH

    # No window reaches from one title into the next.
    padded = [f" {title} ".ljust(GRAM_LENGTH) for title in titles]
    text = numpy.frombuffer("".join(padded).encode("utf-32-le"), dtype=numpy.uint32).astype(numpy.uint64)
    sizes = numpy.array([len(title) for title in padded], dtype=numpy.int64)
    counts = sizes - (GRAM_LENGTH - 1)
    ends, rows = numpy.cumsum(sizes), numpy.concatenate([[0], numpy.cumsum(counts)])
    starts = numpy.arange(rows[-1]) + numpy.repeat(ends - sizes - rows[:-1], counts)
    hashes = text[starts]
    for offset in range(1, GRAM_LENGTH):
        hashes = (hashes ^ (hashes >> numpy.uint64(29))) * numpy.uint64(0x9E3779B97F4A7C15) + text[starts + offset]
    hashes = (hashes ^ (hashes >> numpy.uint64(32))) * numpy.uint64(0xD6E8FEB86659FD93)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(hashes, rows.astype(numpy.uint64), PERMUTATIONS, SEED)
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS)
    return [i for i, flag in enumerate(index.query_duplicate_flags_matrix_one_shot(matrix)) if flag]


def run_rensa_cminhash(titles):
    from rensa import CMinHash, CMinHashDeduplicator

    index = CMinHashDeduplicator(THRESHOLD, PERMUTATIONS, SEED)
    pairs = []
    for later, title in enumerate(titles):
        sketch = CMinHash(PERMUTATIONS, SEED)
        sketch.update(grams_of(title))
        pairs.extend((int(earlier), later) for earlier in index.get_duplicates(sketch))
        index.add(str(later), sketch)
    return pairs


class TextDedup:
    """The unchanged command of text-dedup, in this process, on a data set on disk.

    Its units are runs of words, so each 4-gram is handed over as a word of hexadecimal digits, for free. It
    keeps its buckets and its times to itself: the names that it looks them up by are replaced by ones that remember.
    """

    def __init__(self, titles):
        os.environ |= {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}
        import datasets
        from text_dedup import minhash

        self.command, self.tables, self.timers = minhash, [], []
        # A new folder each run, for the library reuses the results that it finds beside its input.
        self.folder = tempfile.TemporaryDirectory()
        words = [" ".join(gram.encode().hex() for gram in grams_of(title)) for title in titles]
        datasets.Dataset.from_dict({"text": words}).save_to_disk(f"{self.folder.name}/in")
        datasets.disable_progress_bars()

    def __call__(self):
        minhash, new_table, new_timer = self.command, self.command.defaultdict, self.command.Timer
        minhash.defaultdict = lambda factory: self.tables.append(new_table(factory)) or self.tables[-1]
        minhash.Timer = lambda: self.timers.append(new_timer()) or self.timers[-1]
        options = {"path": f"{self.folder.name}/in", "output": f"{self.folder.name}/out", "column": "text",
                   "ngram": 1, "min_length": 0, "num_perm": PERMUTATIONS, "b": BANDS, "r": ROWS,
                   "threshold": THRESHOLD, "hash_func": "xxh3", "num_proc": 0}
        arguments = [part for name, value in options.items() for part in (f"--{name}", str(value))]
        minhash.main.main(args=["--local", *arguments], standalone_mode=False)
        times = self.timers[0].elapsed_times
        return times["MinHashing"] + times["Clustering"]

    def pairs(self):
        buckets = (sorted(bucket) for table in self.tables for bucket in table.values())
        return list({pair for bucket in buckets for pair in combinations(bucket, 2)})

    def clustered_pairs(self):
        sizes = Counter(self.command.uf.find(member) for member in list(self.command.uf.parent))
        return sum(size * (size - 1) // 2 for size in sizes.values())


PEERS = {
    "datasketch": ("datasketch", "MinHash, MinHashLSH", run_datasketch),
    "datasketch-xxh32": ("datasketch", "the same, hashfunc=xxh32", run_datasketch_xxh32),
    "rensa": ("rensa", "RMinHash, RMinHashLSH", run_rensa),
    "rensa-bulk": ("rensa", "the same, from_token_sets, query_all ¹", run_rensa_bulk),
    "rensa-rho": ("rensa", "rho matrix, one-shot flags ²", run_rensa_rho),
    "rensa-hashes": ("rensa", "RMinHash matrix of hashes by numpy, one-shot flags ²", run_rensa_hashes),
    "rensa-cminhash": ("rensa", "CMinHashDeduplicator ³", run_rensa_cminhash),
    "text-dedup": ("text-dedup", "minhash, xxh3 ⁴", TextDedup),
}

FLAGS_ONLY = {"rensa-rho", "rensa-hashes"}

NOTES = """\
A title a second counts cutting the grams, sketching, querying and inserting, where cutting in Python takes {cutting:.0f} µs a title; verified adds the exact Jaccard of the pairs found. \
Candidates are the pairs found, similar those of them with a Jaccard of at least {threshold}. Recall and precision compare candidates with \
brute force; titles is the share of the titles with a similar earlier one for which at least one was found. The peers get canonical titles for free \
and keep everything; {window}. Winnow also starts, reads JSON, makes canonical titles, verifies and writes, and is compared \
with brute force over its own canonical titles. Its MB are of the whole process, those of the peers what the task adds. Ratio is the verified \
time over that of Winnow's whole command.

1. In bulk: all sketches first, then all inserts, then all queries.
2. Says only which titles share a bucket with any other: candidates, recall and precision are of titles.
3. Has no bands; candidates are those over the threshold by its estimate. It does not store a title that it takes for a duplicate, so pairs of two duplicates are not found.
4. A batch. Its own times of MinHashing and Clustering; the grams become words for free. It reports clusters; the pairs are read from its buckets, in the verified time.{clusters}"""


# MARK: - A process for each run

def peak_mb():
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(fields["VmHWM"].split()[0]) / 1024


def verify(titles, pairs):
    sets, verified = {}, []
    for pair in pairs:
        for i in pair:
            if i not in sets:
                sets[i] = set(grams_of(titles[i]))
        similarity = jaccard(sets[pair[0]], sets[pair[1]])
        if similarity >= THRESHOLD:
            verified.append([*pair, similarity])
    return verified


def run_peer(name, titles_path, result_path):
    titles = json.loads(titles_path.read_text())
    _, _, run = PEERS[name]
    task = TextDedup(titles) if run is TextDedup else None
    if task is None:
        run(["warm up"])  # imports the library before the clock starts
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts again from what is resident now
    before = peak_mb()

    started = time.perf_counter()
    found = run(titles) if task is None else None
    result = {"seconds": time.perf_counter() - started if task is None else task()}
    result["mb"] = peak_mb() - before
    if name in FLAGS_ONLY:
        result |= {"flags": found}
    else:
        started = time.perf_counter()
        found = found if task is None else task.pairs()
        verified = verify(titles, found)
        result |= {"verify": time.perf_counter() - started, "pairs": found, "similar": verified}
    if task is not None:
        result["clustered"] = task.clustered_pairs()
    started = time.perf_counter()
    for title in titles:
        grams_of(title)
    result["cutting"] = time.perf_counter() - started
    result_path.write_text(json.dumps(result))


def run_command(arguments, result_path):
    """Times a command. In a small process of its own, since a child's peak starts at what its parent has."""
    started = time.perf_counter()
    process = subprocess.Popen(arguments)
    _, status, usage = os.wait4(process.pid, 0)
    result = {"seconds": time.perf_counter() - started, "mb": usage.ru_maxrss / 1024}
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"error: {' '.join(arguments)}: exit code {os.waitstatus_to_exitcode(status)}")
    result_path.write_text(json.dumps(result))


def in_process(core, folder, arguments):
    result_path = folder / "result.json"
    environment = os.environ | {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS")}
    with open(folder / "log.txt", "w+") as log:
        run = subprocess.run([sys.executable, __file__, "--result", str(result_path), *arguments], env=environment,
                             preexec_fn=lambda: os.sched_setaffinity(0, {core}), stdout=log, stderr=log)
        if run.returncode != 0:
            log.seek(0)
            sys.exit(f"error: {' '.join(arguments)}\n{log.read()[-3000:]}")
    return json.loads(result_path.read_text())


# MARK: - Judging

def check_similarities(name, reported, exact, tolerance):
    """`reported` are (pair, similarity); `exact` computes the similarity of a pair."""
    wrong = [(pair, said, exact(pair)) for pair, said in reported if abs(said - exact(pair)) > tolerance]
    if wrong:
        pair, said, real = wrong[0]
        sys.exit(f"error: {name}: {len(wrong)} similarities are wrong, first of {pair}: {said}, really {real}")


def judged(found, truth):
    hits = len(found & truth.keys())
    reachable = {later for _, later in truth}
    reached = {later for pair in found & truth.keys() for later in pair[1:]}
    return {"recall": share(hits, len(truth)), "precision": share(hits, len(found)),
            "titles": share(len(reached), len(reachable))}


def share(part, whole):
    return part / whole if whole else None


def peer_row(name, runs, titles, sets, truth):
    package, how, _ = PEERS[name]
    seconds = statistics.median(run["seconds"] for run in runs)
    row = {"tool": f"{package}: {how}", "version": importlib.metadata.version(package), "seconds": seconds,
           "mb": statistics.median(run["mb"] for run in runs), "items": len(titles)}
    first, key = runs[0], "flags" if name in FLAGS_ONLY else "pairs"
    if any(sorted(run[key]) != sorted(first[key]) for run in runs):
        sys.exit(f"error: {name}: finds something else in each round")
    if "flags" in first:
        flags, alike = set(first["flags"]), {i for pair in truth for i in pair}
        return row | {"candidates": len(flags), "recall": share(len(flags & alike), len(alike)),
                      "precision": share(len(flags & alike), len(flags))}
    found = {tuple(pair) for pair in first["pairs"]}
    similar = {(i, j): similarity for i, j, similarity in first["similar"]}
    check_similarities(name, similar.items(), lambda pair: jaccard(sets[pair[0]], sets[pair[1]]), 1e-9)
    if similar.keys() != found & truth.keys():
        sys.exit(f"error: {name}: verified pairs are not those of brute force: {sorted(similar.keys() ^ (found & truth.keys()))[:3]}")
    return row | judged(found, truth) | {"verified": statistics.median(run["seconds"] + run["verify"] for run in runs),
                                         "candidates": len(found), "similar": len(similar)}


def winnow_rows(options, runs, empty_runs, output, items, items_path, folder):
    lines = subprocess.run([options.winnow, *Winnow.canonical_arguments(items_path)], check=True, capture_output=True, text=True)
    canonical = [Winnow.canonical(record) for record in json_lines(lines.stdout)]
    position = {item["id"]: i for i, item in enumerate(items)}
    if [identifier for identifier, _, _ in canonical] != list(position):
        sys.exit("error: winnow dedupe canonical does not list the items in order")
    sets = [grams for _, _, grams in canonical]
    times = [datetime.fromisoformat(item["published"]) for item in items]
    window = timedelta(hours=options.window_hours)
    truth = {(i, j): similarity for (i, j), similarity in truth_of(sets, folder).items() if abs(times[j] - times[i]) <= window}

    reported = {}
    subprocess.run([options.winnow, *Winnow.candidates_arguments(items_path, output, options.window_hours)], check=True)
    for record in json_lines(output.read_text()):
        identifier, similar = Winnow.pairs(record)
        later = position[identifier]
        reported |= {(position[other], later): similarity for other, similarity in similar.items()}
    exact = lambda pair: jaccard(sets[pair[0]], sets[pair[1]])
    check_similarities("winnow", reported.items(), exact, Winnow.similarity_tolerance)
    if early := [pair for pair in reported if pair[0] >= pair[1]]:
        sys.exit(f"error: winnow: not an earlier item: {early[:3]}")
    # Exact values decide, or a rounded 0.65 would count as similar.
    found = {pair for pair in reported if exact(pair) >= THRESHOLD}
    differing = sum(text != canonical_title(item["title"]) for (_, text, _), item in zip(canonical, items))

    version = subprocess.run([options.winnow, "--version"], capture_output=True, text=True).stdout.strip() or "?"
    empty = statistics.median(run["seconds"] for run in empty_runs)
    whole = statistics.median(run["seconds"] for run in runs)
    # It shows only verified pairs, so what its index brought up before is not known.
    answer = judged(found, truth) | {"precision": None, "candidates": None, "similar": len(found), "items": len(items), "version": version}
    mb, empty_mb = (statistics.median(run["mb"] for run in part) for part in (runs, empty_runs))
    print(f"winnow: {differing} canonical titles differ from the peers'; {len(truth)} similar pairs within its window; "
          f"{len(found - truth.keys())} that it reports are outside; an empty file takes {empty * 1000:.0f} ms and {empty_mb:.0f} MB\n", file=sys.stderr)
    return [{"tool": "winnow: whole command", "verified": whole, "seconds": None, "mb": mb} | answer,
            {"tool": "winnow: less an empty file", "verified": whole - empty, "seconds": None, "mb": mb - empty_mb} | answer]


def table(rows):
    reference = next((row["verified"] for row in rows if row["tool"].startswith("winnow: whole")), None)
    yield "| tool | version | titles/s | verified | peak MB | candidates | similar | recall | precision | titles | ratio |"
    yield "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for row in rows:
        speed = lambda key: f"{row['items'] / row[key]:,.0f}" if row.get(key) else "–"
        count = lambda key: f"{row[key]:,}" if row.get(key) is not None else "–"
        part = lambda key: f"{row[key]:.4f}" if row.get(key) is not None else "–"
        ratio = f"{row['verified'] / reference:.2f}" if reference and row.get("verified") else "–"
        yield "| " + " | ".join([row["tool"], row["version"], speed("seconds"), speed("verified"), f"{row['mb']:.0f}", count("candidates"),
                                 count("similar"), part("recall"), part("precision"), part("titles"), ratio]) + " |"


# MARK: - Items

WORDS = {
    "who": """Minister Senator Parliament Regulator Court Union Mayor Police Scientists Engineers Farmers Teachers Doctors Investors
        Researchers Lawmakers Prosecutors Airline Carmaker Bank Startup Retailer Publisher Museum Orchestra Coach Striker Champion Astronomers
        Hospital Port Council Embassy Navy Ministry Governor Chancellor Commission Watchdog Charity""",
    "does": """rejects approves delays announces defends questions cancels expands launches reviews suspends unveils denies blocks
        backs criticises welcomes abandons extends wins loses buys sells investigates withdraws proposes reopens halts plans fears""",
    "kind": """new controversial national local secret annual early costly rare historic emergency digital coastal rural joint
        temporary disputed long-awaited experimental final unexpected ambitious modest public private""",
    "what": """budget railway vaccine merger treaty election inquiry satellite dam pipeline harvest strike tariff festival stadium bridge
        library reactor licence settlement investment shipment curriculum tournament rescue blackout drought telescope prototype database
        archive tunnel ferry airport loan pension subsidy patent lawsuit ceasefire evacuation""",
    "how": """quietly suddenly again finally reluctantly openly twice narrowly unanimously""",
    "why": """after {what} row|despite {kind} {what}|amid {name} inquiry|before vote on {what}|for {number}th time|as costs of {what} double
        |over safety of {place} {what}|following leak by {name}|under pressure from {who}|as {name} nears {place}|to protect {number} jobs
        |on eve of {place} summit|at request of {who}|says {who}|, {who} told|while {name} {does} {kind} {what}""",
}
TEMPLATES = ["{who} {does} {kind} {what} in {place} {why}", "{place}: {who} {name} {how} {does} {what} {why}", "{name} {does} {number} {what} deals {why}",
             "{number} hurt in {place} {what}, {name} {does} {kind} report", "Why {name} of {place} {how} {does} {what} {why}",
             "{who} {how} {does} {what} of {name} & {other} {why}", "“{kind} {what}”: {name} {does} {place} {other} {why}",
             "{place} {who} {does} {number}% of {what}, {other} {why}", "Live: {name} {does} {other} {what} {why}", "{other} {how} {does} ${number}m {place} {what} {why}"]
SOURCES = [f"{word}.example" for word in "herald courier gazette monitor tribune observer dispatch ledger beacon chronicle".split()]


def generated_items(count):
    draw = random.Random(SEED)
    words = {kind: [word.strip() for word in (text.split("|") if "|" in text else text.split())] for kind, text in WORDS.items()}
    syllable = lambda: draw.choice("bcdfghjklmnprstvwz") + draw.choice("aeiou") + draw.choice(["", "", "l", "n", "r", "s", "ck", "th"])
    name = lambda: "".join(syllable() for _ in range(draw.randint(2, 4))).capitalize()
    names, places = [name() for _ in range(6000)], [name() for _ in range(1500)]

    # Half of the nouns and adjectives are made up: with short lists alone, titles resemble each other more than news does.
    common = {kind: len(words[kind]) for kind in ("what", "kind")}
    for kind in common:
        words[kind] += [name().lower() for _ in range(4000)]

    def word(kind):
        listed = words[kind]
        return draw.choice(listed[:common[kind]] if kind in common and draw.random() < 0.5 else listed)

    def filled(template):
        parts = {kind: word(kind) for kind in words if kind != "why"}
        return template.format(**parts, name=draw.choice(names), other=draw.choice(names), place=draw.choice(places),
                               number=draw.randint(2, 990), why="{why}")

    # So that a window of 72 hours holds a quarter of them.
    step = timedelta(hours=4 * DEFAULT_WINDOW_HOURS) / count
    items = []
    for i in range(count):
        source = draw.choice(SOURCES)
        if i > 0 and draw.random() < 0.1:
            original = items[draw.randrange(max(0, i - count // 8), i)]
            title, source = near_copy(draw, original["title"], words), draw.choice([s for s in SOURCES if s != original["source"]])
        else:
            title = filled(draw.choice(TEMPLATES)).replace("{why}", filled(draw.choice(words["why"])))
        published = datetime(2026, 1, 5, tzinfo=timezone.utc) + i * step
        items.append({"id": f"t{i}", "title": title, "source": source, "published": published.isoformat(timespec="seconds")})
    return items


def near_copy(draw, title, words):
    parts = title.split()
    for _ in range(draw.randint(0, 4)):
        at = draw.randrange(len(parts))
        match draw.randrange(6):
            case 0: parts[at] = draw.choice(words["does"])
            case 1 if len(parts) > 3: del parts[at]
            case 2: parts.insert(at, draw.choice(words["kind"]))
            case 3: parts[at] = parts[at].upper()
            case 4: parts[at] = parts[at][:1] + parts[at][2:]
            case _: parts.append(draw.choice(["- live", "| video", "(updated)", "– " + draw.choice(words["who"])]))
    return " ".join(part for part in parts if part)


def loaded_items(path):
    items = []
    for number, record in enumerate(json_lines(path.read_text()), 1):
        items.append({"id": str(record.get("id", number)), "title": record["title"], "source": record.get("source", ""),
                      "published": record.get("published", "1970-01-01T00:00:00+00:00")})
    if len({item["id"] for item in items}) != len(items):
        sys.exit(f"error: {path}: an id occurs twice")
    return items


# MARK: - Command line

def machine():
    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), platform.machine())
    return f"{model}, {os.cpu_count()} cores, Linux {platform.release()}, Python {platform.python_version()}; one core for each, load {os.getloadavg()[0]:.1f}"


def race(options):
    items = generated_items(options.generate) if options.generate else loaded_items(options.data)
    if options.no_window:
        items = [item | {"published": items[0]["published"]} for item in items]
    folder = Path(tempfile.gettempdir()) / "winnow-peers"
    folder.mkdir(exist_ok=True)
    titles = [title for title in (canonical_title(item["title"]) for item in items) if title]
    sets = [frozenset(grams_of(title)) for title in titles]
    truth = truth_of(sets, folder)

    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        items_path, empty_path, titles_path, output = (work / name for name in ("items.jsonl", "empty.jsonl", "titles.json", "output.jsonl"))
        items_path.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items))
        empty_path.write_text("")
        titles_path.write_text(json.dumps(titles))
        command = lambda path, to: ["--command", options.winnow, *Winnow.dedupe_arguments(path, to, options.window_hours)]
        runs = defaultdict(list)
        for _ in range(options.rounds):
            if options.winnow:
                runs["winnow"].append(in_process(options.core, work, command(items_path, output)))
                runs["empty"].append(in_process(options.core, work, command(empty_path, work / "none.jsonl")))
            for name in options.peers:
                runs[name].append(in_process(options.core, work, ["--peer", name, str(titles_path)]))
        rows = winnow_rows(options, runs["winnow"], runs["empty"], output, items, items_path, folder) if options.winnow else []
    rows += [peer_row(name, runs[name], titles, sets, truth) for name in options.peers]

    what = f"{len(items):,} titles {'generated' if options.generate else 'read'}, {len(items) - len(titles)} empty, {len(truth):,} similar pairs"
    print(f"{machine()}  \n`{Path(sys.argv[0]).name} {' '.join(sys.argv[1:])}`: {what}; median of {options.rounds} rounds\n")
    print("\n".join(table(rows)))
    clusters = "".join(f" Its clusters join {run['clustered']:,} pairs." for run in runs["text-dedup"][:1])
    cutting = statistics.median([run["cutting"] for name in options.peers for run in runs[name]] or [0])
    window = "all items have one time" if options.no_window else f"Winnow forgets after {options.window_hours:g} hours"
    print("\n" + NOTES.format(threshold=THRESHOLD, window=window, clusters=clusters, cutting=cutting / len(titles) * 1e6))


def main():
    parser = argparse.ArgumentParser(description="Races Winnow's duplicate detector against Python peers.")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--generate", type=int, metavar="N", help="make N titles from a fixed seed")
    source.add_argument("--data", type=Path, metavar="FILE", help="read JSON Lines with title, maybe id, source, published")
    parser.add_argument("--winnow", metavar="PATH", help="the program, such as .build/release/winnow; left out without it")
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS), help="only these")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)), help="the one core that all run on")
    parser.add_argument("--window-hours", type=float, default=DEFAULT_WINDOW_HOURS, help="after which Winnow forgets a title")
    parser.add_argument("--no-window", action="store_true", help="give all items the same time")
    for hidden in ("--result", "--peer", "--command"):
        parser.add_argument(hidden, nargs={"--peer": 2, "--command": argparse.REMAINDER}.get(hidden), help=argparse.SUPPRESS)
    options = parser.parse_args()

    if options.peer:
        return run_peer(options.peer[0], Path(options.peer[1]), Path(options.result))
    if options.command:
        return run_command(options.command, Path(options.result))
    if not options.generate and not options.data:
        parser.error("give --generate N or --data FILE")
    if not options.winnow:
        print("winnow is left out: no --winnow PATH", file=sys.stderr)
    race(options)


if __name__ == "__main__":
    main()
