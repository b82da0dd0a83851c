#!/usr/bin/env python3
"""Measures `winnow dedupe` against labelled pairs and against an exhaustive comparison.

    evaluate.py --winnow .build/release/winnow --data FOLDER

FOLDER holds the data sets that labels.tsv names, as JSON Lines; the titles are not in this repository. Prints Markdown.
A labelled pair counts as merged when the later item has the earlier one among its candidates, similar enough, and no guard
objects. Recall is that of the index: the share of all pairs inside the window, with an exact Jaccard similarity of the
threshold or more, that are among the candidates.
"""

import argparse
import collections
import csv
import datetime
import json
import math
import pathlib
import subprocess

THRESHOLD = 0.65
WINDOW = 72 * 3600


def lines(command):
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in output.splitlines()]


def wilson(hits, count):
    """The 95 % interval of a share."""
    if count == 0:
        return 0.0, 1.0
    z, share = 1.96, hits / count
    middle = share + z * z / (2 * count)
    spread = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return (middle - spread) / (1 + z * z / count), (middle + spread) / (1 + z * z / count)


def shown(hits, count):
    if count == 0:
        return "–"
    low, high = wilson(hits, count)
    return f"{hits} of {count}, {hits / count:.3f} ({low:.3f} to {high:.3f})"


def seconds(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def recall(items, records, canonical):
    """Compares all pairs inside the window, by an inverted index over the grams."""
    order = [item["id"] for item in items]
    times = [seconds(item["published"]) for item in items]
    grams = [frozenset(row["grams"]) for row in canonical]
    postings = collections.defaultdict(list)
    found = {record["id"]: {c["id"] for c in record.get("duplicate", {}).get("candidates", [])} for record in records}
    hits = count = 0
    for later, mine in enumerate(grams):
        shared = collections.Counter()
        for gram in mine:
            shared.update(postings[gram])
            postings[gram].append(later)
        for earlier, both in shared.items():
            union = len(mine) + len(grams[earlier]) - both
            if both >= THRESHOLD * union and abs(times[later] - times[earlier]) <= WINDOW:
                count += 1
                hits += order[earlier] in found[order[later]]
    return hits, count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--winnow", default=".build/release/winnow")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--labels", type=pathlib.Path, default=pathlib.Path(__file__).with_name("labels.tsv"))
    parser.add_argument("--errors", action="store_true", help="list the pairs that are judged wrongly, by id")
    arguments = parser.parse_args()
    with arguments.labels.open(newline="") as file:
        labels = list(csv.DictReader(file, delimiter="\t"))
    by_tier, by_guard, missed, wrong = {}, {}, [], []
    same = merged_same = 0
    for name in sorted({row["dataset"] for row in labels}):
        path = arguments.data / f"{name}.jsonl"
        items = [json.loads(line) for line in path.open()]
        records = lines([arguments.winnow, "dedupe", "--candidates", "--quiet", str(path)])
        canonical = lines([arguments.winnow, "dedupe", "canonical", "--grams", str(path)])
        print(f"recall of the index on {name}: {shown(*recall(items, records, canonical))}\n")
        position = {item["id"]: place for place, item in enumerate(items)}
        candidates = {
            record["id"]: {c["id"]: c for c in record.get("duplicate", {}).get("candidates", [])} for record in records}
        for row in labels:
            if row["dataset"] != name:
                continue
            a, b = sorted((row["a"], row["b"]), key=position.get)
            candidate = candidates[b].get(a)
            is_same = row["label"] == "same"
            if candidate is None or candidate["similarity"] < THRESHOLD:
                continue
            guards = candidate.get("guards", [])
            if "source" not in guards:
                same += is_same
            if not guards:
                tier = "title" if candidate["similarity"] == 1 else "near"
                by_tier.setdefault(tier, []).append(is_same)
                merged_same += is_same
                if not is_same:
                    wrong.append((name, a, b, row["label"], candidate["similarity"]))
            else:
                for guard in guards:
                    by_guard.setdefault(guard, []).append(not is_same)
                if is_same and "source" not in guards:
                    missed.append((name, a, b, guards))
    print("| tier | labelled pairs that are the same report (95 % interval) |\n|---|---|")
    for tier, answers in sorted(by_tier.items()):
        print(f"| {tier} | {shown(sum(answers), len(answers))} |")
    every = [answer for answers in by_tier.values() for answer in answers]
    print(f"| both | {shown(sum(every), len(every))} |\n")
    print("| guard | labelled pairs that it keeps apart and that are not the same |\n|---|---|")
    for guard, answers in sorted(by_guard.items()):
        print(f"| {guard} | {shown(sum(answers), len(answers))} |")
    print(f"\nof the pairs of two sources at or above the threshold that are the same report, merged: {shown(merged_same, same)}")
    if arguments.errors:
        for row in wrong:
            print("wrong", *row)
        for row in missed:
            print("missed", *row)


if __name__ == "__main__":
    main()
