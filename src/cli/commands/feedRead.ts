import { readFile, stat } from 'node:fs/promises'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import { clock } from '@/adapters/clock'
import { env } from '@/config/env'
import { formatDateTime } from '@/domain/time/instant'
import { cliLabels } from '@/labels/cli'
import { feedFormats, readingSentence, readingWarning } from '@/labels/feedSources'
import { readFeed } from '@/feeds/read/readFeed'
import type { ReadFeed } from '@/feeds/read/types'
import { readAddress } from '@/useCases/feedSources/readAddress'
import { done, firstLine, refuse, type Outcome } from '../outcome'

const labels = cliLabels.feed
/** As much as the importer takes from an address. */
const MOST_BYTES = 10 * 1024 * 1024

export type FeedReadOptions = { base?: string; allowPrivate?: true }

const linesOf = ({ title, link, format, encoding, items, warnings }: ReadFeed): string[] => [
  title ?? labels.noTitle,
  labels.summary(feedFormats[format] ?? format, encoding, items.length, link),
  ...warnings.map(({ code, count }) => labels.warning(readingWarning(code, count))),
  ...items.flatMap((item) => [
    '',
    item.title ?? labels.noTitle,
    `  ${item.published === null ? labels.noDate : formatDateTime(item.published)}`,
    `  ${item.link ?? labels.noLink}`,
    `  ${labels.id(item.id)}`,
    ...(item.html === '' ? [] : [`  ${item.html.replace(/\s+/g, ' ')}`]),
  ]),
]

const answer = (source: string, feed: ReadFeed): Outcome => {
  const { ok: _, ...data } = feed
  return done(linesOf(feed), { source, ...data })
}

async function readAFile(file: string, base: string): Promise<Outcome> {
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES) return refuse(labels.tooLarge(file, MOST_BYTES / 1024 / 1024))
    const bytes = await readFile(file)
    const feed = readFeed({ bytes, url: base, contentType: null, now: clock.now() })
    return feed.ok ? answer(file, feed) : refuse(readingSentence(`feed.${feed.code}`, { address: file }))
  } catch (error) {
    return refuse(labels.noFile(file, firstLine(error)))
  }
}

/** What the importer makes of a feed: read from a file, or from an address the way the importer asks for it. */
export async function feedRead(source: string, options: FeedReadOptions): Promise<Outcome> {
  if (!/^https?:\/\//i.test(source)) return readAFile(source, options.base ?? '')
  const reading = await readAddress(source, {
    fetch: createGuardedFetch(env().publicUrl),
    now: clock.now(),
    allowPrivate: options.allowPrivate === true,
  })
  if (!reading.ok) return refuse(readingSentence(reading.code, reading.params))
  return 'feed' in reading ? answer(reading.url, reading.feed) : refuse(readingSentence('feed.empty', {}))
}
