"""Checks saved Atom feeds against the schema of Atom itself: python3 schema.py FOLDER ATOM.RNC

ATOM.RNC: the RELAX NG grammar of RFC 4287, Appendix B, as a file. Exits with 1 when a document does not fit it.
Needs lxml (libxml2 does the checking) and rnc2rng.
"""

import sys
from pathlib import Path

import rnc2rng
from lxml import etree

folder, grammar = Path(sys.argv[1]), sys.argv[2]
TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"

# "local" stands for no namespace, which the compact syntax may name and XML may not.
xml = rnc2rng.dumps(rnc2rng.load(grammar)).replace('xmlns:local=""', "")
schema = etree.RelaxNG(etree.fromstring(xml.encode()))

wrong, withdrawn, total = 0, 0, 0
for path in sorted(folder.glob("*.atom*")):
    feed = etree.parse(path)
    total += 1
    withdrawn += feed.getroot().find(TOMBSTONE) is not None
    if not schema.validate(feed):
        wrong += 1
        print(path.name, schema.error_log.last_error)
print(f"{total} Atom documents, {withdrawn} with tombstones: {wrong} do not fit the schema")
sys.exit(1 if wrong else 0)
