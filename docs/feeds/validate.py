"""The W3C Feed Validator over what walk.py saved: python3 validate.py FOLDER FEEDVALIDATOR/src SITE

Needs a checkout of https://github.com/w3c/feedvalidator and its requirements (lxml, html5lib, rdflib). Prints every
error and warning the validator has, by kind, with how often and an example; nothing is filtered out. Exits with 1 on an
error, or a warning other than the one named in docs/feeds-validated.md.
"""

import collections
import json
import sys
from pathlib import Path

folder, site = Path(sys.argv[1]), sys.argv[3].rstrip("/")
sys.path.insert(0, sys.argv[2])
import feedvalidator  # noqa: E402
from feedvalidator import compatibility  # noqa: E402

TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
index = {name: path for name, path in json.loads((folder / "index.json").read_text()).items() if ".json" not in name}
index["opml.xml"] = "/rss/opml.xml"
kinds, examples, unexpected = collections.Counter(), {}, 0
for name, path in index.items():
    data = (folder / name).read_bytes()
    events = feedvalidator.validateString(data, firstOccurrenceOnly=1, base=site + path)["loggedEvents"]
    for event in compatibility.AA(events):
        params = {key: value for key, value in event.params.items() if key in ("element", "parent", "attr", "namespace", "value")}
        kind = f"{type(event).__mro__[1].__name__} {type(event).__name__} {params}"
        kinds[kind] += 1
        examples.setdefault(kind, name)
        unexpected += not (type(event).__name__ == "UnknownNamespace" and params.get("namespace") == TOMBSTONES)
print(len(index), "documents")
for kind, count in kinds.most_common():
    print(count, kind, examples[kind])
sys.exit(1 if unexpected else 0)
