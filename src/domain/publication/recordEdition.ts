import type { Issue } from '@/domain/issue'
import { newRow, type RowInput } from '@/domain/publication/planEdition'
import type { NewPublication, RowState } from '@/domain/publication/row'
import { safeWebAddress } from '@/domain/text/address'
import { isInstant, type Instant } from '@/domain/time/instant'

type RecordInput = Omit<RowInput, 'edition'> & {
  readonly externalUrl: string
  /** When it really went out, wherever that was. */
  readonly publishedAt: Instant
  /** The rows of the same subject and channel: cancelled or failed ones, see `checkRecord`. */
  readonly others: readonly RowState[]
  readonly now: Instant
}

/** The number the next row of a subject on a channel gets: no gaps, no repeats. */
export const nextEdition = (others: readonly Pick<RowState, 'edition'>[]): number =>
  others.reduce((highest, { edition }) => Math.max(highest, edition), 0) + 1

const error = (code: string, path: string): Issue => ({ code, path, severity: 'error' })

const dateIssues = (publishedAt: string | null, now: Instant): Issue[] => {
  if (!isInstant(publishedAt)) return [error('recordDateMissing', 'publishedAt')]
  return publishedAt > now ? [error('recordDateToCome', 'publishedAt')] : []
}

/**
 * What is wrong with a piece to be entered afterwards: no date or one still to come, no full link, or a
 * subject that is planned or has already gone out on this channel (`others`: its rows there).
 */
export const checkRecord = (
  input: {
    readonly externalUrl: string | null
    readonly publishedAt: string | null
    readonly others: readonly Pick<RowState, 'status' | 'publishedAt'>[]
  },
  now: Instant,
): Issue[] => [
  ...dateIssues(input.publishedAt, now),
  ...(safeWebAddress(input.externalUrl) === null ? [error('recordLinkMissing', 'externalUrl')] : []),
  ...(input.others.some((row) => row.status === 'planned' || row.publishedAt !== null)
    ? [error('recordAlreadyOut', '')]
    : []),
]

/**
 * The row of a piece that went out before this program knew of it ("nhập bù"): public since its real date,
 * marked as recorded, with no approval of ours. For input that `checkRecord` finds nothing wrong with.
 */
export const recordEdition = (input: RecordInput): NewPublication => ({
  ...newRow({ ...input, edition: nextEdition(input.others) }),
  status: 'published',
  origin: 'recorded',
  externalUrl: input.externalUrl,
  recordedAt: input.now,
  dueAt: input.publishedAt,
  publishedAt: input.publishedAt,
  firstPublishedAt: input.publishedAt,
})
