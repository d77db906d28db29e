import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the feeds of the data folder beside the project are; not every machine has them. */
const FEEDS = fileURLToPath(new URL('../../../../shared/data/feeds/', import.meta.url))

export type Expected = {
  file: string
  base: string
  items: { title: string | null; link: string | null; published_utc: string | null }[]
  guid_trimmed?: string[]
  distinct_articles?: number
  http_content_type?: string
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`
    if (statSync(path).isDirectory()) yield* filesIn(path)
    else if (!name.endsWith('EXPECTED.json')) yield path
  }
}

/** The feeds with Vietnamese defects and what is to be read in them; none where the data is missing. */
export function vietnameseFeeds(): (Expected & { bytes: Uint8Array })[] {
  if (!exists(FEEDS)) return []
  const expected = JSON.parse(readFileSync(`${FEEDS}vn-derived/EXPECTED.json`, 'utf8')) as Expected[]
  return expected.map((each) => ({ ...each, bytes: readFileSync(`${FEEDS}vn-derived/${each.file}`) }))
}

/** Every feed of every corpus; none where the data is missing. */
export const allFeeds = (): string[] => (exists(FEEDS) ? [...filesIn(FEEDS.replace(/\/$/, ''))] : [])
