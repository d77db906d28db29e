// What @rowanmanning/feed-parser reads of the RSS and Atom documents that walk.py saved: node compare.mjs FOLDER
// Writes FOLDER/npm.json for compare.py.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'

const folder = process.argv[2]
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))

// This reader puts the files of media:content beside the enclosure; which is which the document itself says.
const ENCLOSURE = /<enclosure [^>]*url="([^"]*)"|<link href="([^"]*)" rel="enclosure"/g
const addressesIn = (text) =>
  new Set([...text.matchAll(ENCLOSURE)].map(([, rss, atom]) => (rss ?? atom).replaceAll('&amp;', '&')))

const itemOf = ({ id, title, url, published, media }, enclosures) => [
  id,
  title,
  url,
  published?.toISOString().slice(0, 19) ?? null,
  media
    .filter((each) => enclosures.has(each.url))
    .map((each) => [each.url, String(each.length), each.mimeType]),
]

function readDocument(name) {
  const text = readFileSync(join(folder, name), 'utf8')
  const enclosures = addressesIn(text)
  return [name, parseFeed(text).items.map((item) => itemOf(item, enclosures))]
}

const read = Object.keys(index)
  .filter((name) => !name.includes('.json'))
  .map(readDocument)
writeFileSync(join(folder, 'npm.json'), JSON.stringify(Object.fromEntries(read)))
