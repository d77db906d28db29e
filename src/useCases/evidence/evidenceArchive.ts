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
import { zipStream, type ZipEntry } from '@/reports/zip'

const { files: names, missing: missingLine } = evidenceLabels
/** Items whose content is held at a time. */
const AT_ONCE = 20

export type Evidence = {
  payload: Payload
  tables: readonly ReportTable[]
  facts: WorkbookFacts
  items: readonly CountedItem[]
  /** A stored picture as a stream; null when it is gone. */
  openFile(name: string): Promise<AsyncIterable<Uint8Array> | null>
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

async function* pages({ payload, items }: Evidence): AsyncGenerator<{ page: ZipEntry; files: string[] }> {
  const site = payload.config.serverURL
  let number = 0
  for (let from = 0; from < items.length; from += AT_ONCE) {
    for (const edition of await publishedEditions(payload, items.slice(from, from + AT_ONCE))) {
      const { content, slug, hash, publishedAt } = edition
      if (content.type !== 'article') continue
      number += 1
      const address = `${site}${publicPath('article', slug)}`
      const html = articlePage(content, { publishedAt, address, hash, site })
      yield { page: { name: pageName(number, edition), content: [html] }, files: filesOf(content) }
    }
  }
}

async function* entries(evidence: Evidence): AsyncGenerator<ZipEntry> {
  const sums: string[] = []
  const missing: string[] = []
  const summed = ({ name, content, ...rest }: ZipEntry): ZipEntry => ({
    ...rest,
    name,
    content: noted(content, (sha256) => sums.push(`${sha256}  ${name}\n`)),
  })
  yield summed({ name: names.list, content: [await renderXlsx(evidence.tables, evidence.facts)] })
  const written = new Set<string>()
  for await (const { page, files } of pages(evidence)) {
    yield summed(page)
    for (const file of files.filter((each) => !written.has(each))) {
      written.add(file)
      const content = await evidence.openFile(file)
      if (content) yield summed({ name: `${names.pictures}/${file}`, content, isCompressed: true })
      else missing.push(`${missingLine(file)}\n`)
    }
  }
  if (missing.length > 0) yield { name: names.missing, content: missing }
  yield { name: names.sums, content: sums }
}

/**
 * The evidence of a report as one ZIP, piece by piece: the list as a workbook, every article as published with its
 * pictures, and the SHA-256 of each file. From the frozen content alone; nothing is fetched. A picture that is gone is
 * named in a file of its own.
 */
export const evidenceArchive = (evidence: Evidence): AsyncGenerator<Uint8Array> =>
  zipStream(entries(evidence))
