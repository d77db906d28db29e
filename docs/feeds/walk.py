"""Saves every feed of a running site: python3 walk.py http://localhost:3000 FOLDER

All feeds that /rss/opml.xml names, each as RSS, Atom and JSON Feed, plain, with 100 items, with the picture in the
description, the second page, and every archive document that the feeds lead to. Standard library only.
"""

import json
import re
import sys
import urllib.error
import urllib.request
import xml.etree.ElementTree as tree
from pathlib import Path

site, folder = sys.argv[1].rstrip("/"), Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
QUERIES = ["", "?limit=100", "?variant=picture", "?page=2"]


def load(path):
    try:
        with urllib.request.urlopen(site + path) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        if error.code == 404 and "?page=" in path:
            return None
        raise


opml = load("/rss/opml.xml")
(folder / "opml.xml").write_bytes(opml)
feeds = [re.sub(r"^https?://[^/]+|\.xml$", "", each.get("xmlUrl")) for each in tree.fromstring(opml).iter("outline") if each.get("xmlUrl")]
index, todo, seen = {}, [f"{feed}.{form}{query}" for feed in feeds for form in ("xml", "atom", "json") for query in QUERIES], set()
while todo:
    path = todo.pop()
    if path in seen:
        continue
    seen.add(path)
    data = load(path)
    if data is None:
        continue
    name = path[len("/rss/") :].replace("/", "_")
    (folder / name).write_bytes(data)
    index[name] = path
    base = path.split("?")[0]
    todo += [f"{base}?{query}" for query in re.findall(rb"\?(archive=\d+-\d+-\d+)", data) and {q.decode() for q in re.findall(rb"\?(archive=\d+-\d+-\d+)", data)}]
(folder / "index.json").write_text(json.dumps(index, indent=1))
print(len(index), "documents")
