import type { PieceProps } from '@/admin/office/types'
import { publicPath } from '@/domain/publication/publicPath'
import type { NotCountedCode, QuotaItem } from '@/domain/quota'
import type { UnseenItem } from '@/domain/report/types'
import type { ReportItem } from '@/domain/report/weekly'
import { formatDateTime } from '@/domain/time/instant'
import { officeLabels } from '@/labels/office'
import { quotaLabels } from '@/labels/quota'
import { reportLabels } from '@/labels/report'

const { quotaView } = officeLabels
const kinds: Readonly<Record<string, string>> = reportLabels.kinds

const kindWord = ({ kind, subjectType }: QuotaItem): string => kinds[kind ?? subjectType] ?? ''
const line = (facts: readonly (string | null)[]): string => facts.filter(Boolean).join(' · ')
const noteOf = (notes: readonly (string | null)[]): string | null => notes.filter(Boolean).join('; ') || null

const whenOf = ({ publishedAt, dueAt }: QuotaItem): string | null => {
  if (publishedAt) return formatDateTime(publishedAt)
  return dueAt ? quotaView.dueAt(formatDateTime(dueAt)) : null
}

type Options = { unitName: string | null; link: string | null; notes?: readonly (string | null)[] }

const piece = (item: QuotaItem, { unitName, link, notes = [] }: Options): PieceProps => ({
  key: `${item.subjectType}:${item.subjectId}:${item.channelId}`,
  title: item.title,
  href: link,
  facts: line([kindWord(item), unitName, whenOf(item)]),
  note: noteOf([item.recordedAt ? quotaView.recorded : null, ...notes]),
})

const movedNote = (item: QuotaItem, movedIn: readonly QuotaItem[]): string | null =>
  item.dueAt !== null && movedIn.some(({ subjectId }) => subjectId === item.subjectId)
    ? quotaView.movedIn(formatDateTime(item.dueAt))
    : null

/** Pieces of a running period, from the ledger as it stands; only what is out leads somewhere. */
export const livePieces = (
  items: readonly QuotaItem[],
  { nameOf, movedIn = [] }: { nameOf: (unitId: string) => string | null; movedIn?: readonly QuotaItem[] },
): PieceProps[] =>
  items.map((item) =>
    piece(item, {
      unitName: nameOf(item.unitId),
      link: item.publishedAt ? (item.externalUrl ?? publicPath(item.subjectType, item.slug)) : null,
      notes: [movedNote(item, movedIn)],
    }),
  )

/** Pieces of a report, with the names and links it was closed with. */
export const reportPieces = (
  items: readonly ReportItem[],
  movedIn: readonly ReportItem[] = [],
): PieceProps[] =>
  items.map((item) =>
    piece(item, { unitName: item.unitName, link: item.link, notes: [movedNote(item, movedIn)] }),
  )

type NotCounted<T> = T & { why: NotCountedCode; limit?: number }

/** Where a person confirms that the piece stands on the portal. */
const historyPath = ({ subjectType, subjectId }: QuotaItem): string =>
  `/admin/collections/${subjectType}s/${subjectId}/lich-su`

export const liveNotCounted = (
  items: readonly NotCounted<QuotaItem>[],
  nameOf: (unitId: string) => string | null,
): PieceProps[] =>
  items.map((item) =>
    piece(item, {
      unitName: nameOf(item.unitId),
      link: item.why === 'notConfirmed' ? historyPath(item) : null,
      notes: [quotaLabels.notCountedNote(item)],
    }),
  )

/** A piece the portal did not show; it leads to its page here, to be sent to whoever keeps the portal. */
export const unseenPiece = ({ subjectId, title, unitName, publishedAt, link }: UnseenItem): PieceProps => ({
  key: subjectId,
  title,
  href: link,
  facts: line([unitName, formatDateTime(publishedAt)]),
  note: null,
})

export const reportNotCounted = (items: readonly NotCounted<ReportItem>[]): PieceProps[] =>
  items.map((item) =>
    piece(item, { unitName: item.unitName, link: item.link, notes: [quotaLabels.notCountedNote(item)] }),
  )
