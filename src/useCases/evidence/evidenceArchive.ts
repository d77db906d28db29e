import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { publicPath } from '@/domain/publication/publicPath'
import { evidenceLabels } from '@/labels/evidence'
import {
  publishedEditions,
  type CountedItem,
  type PublishedEdition,
} from '@/queries/reports/publishedEditions'
import { articlePage, filesOf } from '@/reports/evidence/articlePage'
import { renderXlsx } from '@/reports/official/renderXlsx'
import type { ReportTable, WorkbookFacts } from '@/reports/official/types'
import { ZIP_LIMITS, zipRoom, zipStream, type ZipEntry, type ZipLimits } from '@/reports/zip'

const { files: names } = evidenceLabels
/** Items whose content is held at a time. */
const AT_ONCE = 20
/** The files that close the archive: what is missing, and the sums. */
const CLOSING_ENTRIES = 2
/** A line about a file, without its name, in bytes: its sum, or the sentence that it is missing. */
const LINE_BYTES = 300

export type Evidence = {
  payload: Payload
  tables: readonly ReportTable[]
  facts: WorkbookFacts
  items: readonly CountedItem[]
  /** A stored picture, its size in bytes; null when it is gone. */
  openFile(name: string): Promise<{ size: number; stream(): AsyncIterable<Uint8Array> } | null>
}

type Content = ZipEntry['content']

/** Passes the content on and notes its hash when it has gone by. */
async function* noted(content: Content, note: (sha256: string) => void): AsyncGenerator<string | Uint8Array> {
  const hash = createHash('sha256')
  for await (const part of content) {
    hash.update(part)
    yield part
  }
  note(hash.digest('hex'))
}

const pageName = (number: number, { slug }: PublishedEdition): string =>
  `${names.pages}/${String(number).padStart(4, '0')}-${slug}.html`

async function* pages({
  payload,
  items,
}: Evidence): AsyncGenerator<{ page: string; html: string; files: string[] }> {
  const site = payload.config.serverURL
  let number = 0
  for (let from = 0; from < items.length; from += AT_ONCE) {
    for (const edition of await publishedEditions(payload, items.slice(from, from + AT_ONCE))) {
      const { content, slug, hash, publishedAt } = edition
      if (content.type !== 'article') continue
      number += 1
      const address = `${site}${publicPath('article', slug)}`
      const html = articlePage(content, { publishedAt, address, hash, site })
      yield { page: pageName(number, edition), html, files: filesOf(content) }
    }
  }
}

/** What is left of an archive, so that it ends with its sums and never goes beyond its format. */
class Room {
  #entries: number
  #bytes: number

  constructor({ entries, bytes }: ZipLimits) {
    this.#entries = entries - CLOSING_ENTRIES
    this.#bytes = bytes
  }

  /** Takes the room of a file, of its line among the sums and of one among the missing; false when there is none. */
  take(name: string, size: number): boolean {
    const bytes = zipRoom(name, size) + LINE_BYTES + 3 * Buffer.byteLength(name)
    if (this.#entries < 1 || this.#bytes < bytes) return false
    this.#entries -= 1
    this.#bytes -= bytes
    return true
  }
}

async function* entries(evidence: Evidence, room: Room): AsyncGenerator<ZipEntry> {
  const sums: string[] = []
  const notes: string[] = []
  const summed = ({ name, content, ...rest }: ZipEntry): ZipEntry => ({
    ...rest,
    name,
    content: noted(content, (sha256) => sums.push(`${sha256}  ${name}\n`)),
  })
  const note = (line: string) => notes.push(`${line}\n`)
  const list = await renderXlsx(evidence.tables, evidence.facts)
  room.take(names.list, list.length)
  yield summed({ name: names.list, content: [list] })
  const seen = new Set<string>()
  for await (const { page, html, files } of pages(evidence)) {
    if (room.take(page, Buffer.byteLength(html))) yield summed({ name: page, content: [html] })
    else note(evidenceLabels.full(page))
    for (const file of files.filter((each) => !seen.has(each))) {
      seen.add(file)
      const name = `${names.pictures}/${file}`
      const stored = await evidence.openFile(file)
      if (stored === null) note(evidenceLabels.missing(file))
      else if (room.take(name, stored.size))
        yield summed({ name, content: stored.stream(), isCompressed: true })
      else note(evidenceLabels.full(file))
    }
  }
  if (notes.length > 0) yield { name: names.missing, content: notes }
  yield { name: names.sums, content: sums }
}

/**
 * The evidence of a report as one ZIP, piece by piece: the list as a workbook, every article as published with its
 * pictures, and the SHA-256 of each file. From the frozen content alone; nothing is fetched. A picture that is gone, or
 * that the archive has no room for, is named in a file of its own.
 */
export const evidenceArchive = (
  evidence: Evidence,
  limits: ZipLimits = ZIP_LIMITS,
): AsyncGenerator<Uint8Array> => zipStream(entries(evidence, new Room(limits)), limits)
