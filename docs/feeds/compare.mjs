// What @rowanmanning/feed-parser reads of the RSS and Atom documents that walk.py saved: node compare.mjs FOLDER
// Writes FOLDER/npm.json for compare.py.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'

const folder = process.argv[2]
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))

const itemOf = ({ id, title, url, published, media }) => [
  id,
  title,
  url,
  published?.toISOString().slice(0, 19) ?? null,
  media
    // media:content has no length in this reader; an enclosure has one.
    .filter(({ length }) => length !== null && length !== undefined)
    .map((each) => [each.url, String(each.length), each.mimeType]),
]

const read = Object.keys(index)
  .filter((name) => !name.includes('.json'))
  .map((name) => [name, parseFeed(readFileSync(join(folder, name), 'utf8')).items.map(itemOf)])
writeFileSync(join(folder, 'npm.json'), JSON.stringify(Object.fromEntries(read)))
