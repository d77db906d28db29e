"""Two independent parsers over what walk.py saved: python3 compare.py FOLDER

Titles, links, dates, ids and enclosures as Python's feedparser reads RSS and Atom, beside what compare.mjs wrote with
the npm package @rowanmanning/feed-parser, beside the JSON Feed read as plain JSON: all three must be equal.
"""

import calendar
import json
import sys
from pathlib import Path

import feedparser

folder = Path(sys.argv[1])
theirs = json.loads((folder / "npm.json").read_text())
index = json.loads((folder / "index.json").read_text())


def stamp(text):
    return None if text is None else text[:19]


def read(name):
    parsed = feedparser.parse((folder / name).read_bytes())
    if parsed.bozo:
        raise SystemExit(f"{name}: {parsed.bozo_exception}")
    iso = lambda t: "%04d-%02d-%02dT%02d:%02d:%02d" % t[:6]
    return [
        [e.id, e.title, e.link, iso(e.published_parsed), [[x.href, str(x.length), x.type] for x in e.enclosures]]
        for e in parsed.entries
    ]


def read_json(name):
    feed = json.loads((folder / name).read_text())
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"]
    return [
        [
            item["id"],
            item["title"],
            item["url"],
            stamp(item["date_published"]),
            [[x["url"], str(x["size_in_bytes"]), x["mime_type"]] for x in item.get("attachments", [])],
        ]
        for item in feed["items"]
    ]


documents = items = different = 0
for name in sorted(index):
    if ".json" in name:
        continue
    ours, npm, plain = read(name), theirs[name], read_json(name.replace(".xml", ".json").replace(".atom", ".json"))
    documents += 1
    items += len(ours)
    for what, other in (("npm", npm), ("JSON Feed", plain)):
        if ours != other:
            different += 1
            pair = next(((a, b) for a, b in zip(ours, other) if a != b), (len(ours), len(other)))
            print(name, "differs from", what, *pair, sep="\n  ")
print(documents, "documents,", items, "items, different:", different)
sys.exit(1 if different else 0)
