import type { FrozenContent, FrozenPicture } from '@/domain/publication/frozen'
import type { PublicationRow } from '@/domain/publication/row'
import type { LedgerProblem } from '@/domain/publication/rowProblems'
import { verifyLedger } from '@/domain/publication/verifyLedger'
import type { Publication } from '@/payload-types'
import { LEDGER_ROW, toLedgerRow } from '@/queries/verify/ledgerRow'
import { walkGroups } from '@/queries/verify/walkGroups'
import type { VerifyInput, VerifyProblem, VerifyStep } from './verify'

const FILES = '/tep/'
const FILE_IN_HTML = /(?:src|href)="\/tep\/([^"?#]+)"/g

const toProblem = ({ code, rowId, key, field }: LedgerProblem): VerifyProblem => ({
  code,
  id: rowId,
  name: key,
  ...(field === undefined ? {} : { params: { field } }),
})

const picturesOf = (content: FrozenContent): (FrozenPicture | null)[] => {
  if (content.type === 'article') return [content.cover, ...content.gallery]
  return content.type === 'slogan' ? [content.scan] : []
}

const nameIn = (url: string): string[] => (url.startsWith(FILES) ? [url.slice(FILES.length)] : [])

/** The files a frozen content shows, by name: its pictures in every size, and those in its text. */
function filesOf(content: FrozenContent): string[] {
  const pictures = picturesOf(content).filter((picture) => picture !== null)
  const html = 'bodyHtml' in content ? content.bodyHtml : ''
  return [
    ...pictures.flatMap(({ url, sizes }) => [url, ...sizes.map((size) => size.url)]).flatMap(nameIn),
    ...[...html.matchAll(FILE_IN_HTML)].map(([, name = '']) => name),
  ]
}

/** Files that the public sees, or will, and that are not there. */
async function missingPictures({ store }: VerifyInput, row: PublicationRow): Promise<VerifyProblem[]> {
  if (row.status !== 'published' && row.status !== 'planned') return []
  const problems: VerifyProblem[] = []
  for (const file of new Set(filesOf(row.content))) {
    if ((await store.open(file)) === null) {
      problems.push({ code: 'pictureMissing', id: row.id, name: row.key, params: { file } })
    }
  }
  return problems
}

/** The ledger, a few subjects at a time: what each row says, what the editions say together, their files. */
export async function* verifyLedgerRows(input: VerifyInput): AsyncGenerator<VerifyStep> {
  const steps = walkGroups(input.payload, { collection: 'publications', by: 'subjectId', select: LEDGER_ROW })
  for await (const docs of steps) {
    const rows = (docs as unknown as Publication[]).map(toLedgerRow)
    const problems = verifyLedger(rows).map(toProblem)
    const changed = new Set(problems.filter(({ code }) => code === 'contentChanged').map(({ id }) => id))
    // Content that is not what was frozen may have any shape; what it shows says nothing more.
    for (const row of rows) if (!changed.has(row.id)) problems.push(...(await missingPictures(input, row)))
    yield { checked: rows.length, problems }
  }
}
