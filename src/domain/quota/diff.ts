import type { Assessment, QuotaItem, QuotaStatus } from '@/domain/quota/types'

/** What a closed report says of a quota and what a fresh look at the same period says. */
export type QuotaAdjustment = {
  quotaId: string
  quotaName: string
  periodKey: string
  added: QuotaItem[]
  removed: QuotaItem[]
  publishedBefore: number
  publishedAfter: number
  statusBefore: QuotaStatus | null
  statusAfter: QuotaStatus | null
}

/** The part of an assessment that a report freezes and a difference needs. */
export type Assessed = Pick<
  Assessment,
  'quotaId' | 'quotaName' | 'periodKey' | 'published' | 'status' | 'items'
>

/**
 * What changed since a period was closed, per quota; empty when nothing did. An item is the same as long as its
 * subject is: a new title or edition is no adjustment. Quotas that stand on one side only are passed over: one
 * created after the close was not promised then, one deleted since keeps the words of the frozen report.
 */
export const diffAssessments = (frozen: readonly Assessed[], fresh: readonly Assessed[]): QuotaAdjustment[] =>
  frozen.flatMap((before) => {
    const after = fresh.find((each) => each.quotaId === before.quotaId && each.periodKey === before.periodKey)
    return after ? diffOne(before, after) : []
  })

const diffOne = (before: Assessed, after: Assessed): QuotaAdjustment[] => {
  const added = without(after.items, before.items)
  const removed = without(before.items, after.items)
  const isSame = added.length === 0 && removed.length === 0 && before.status === after.status
  if (isSame) return []
  return [
    {
      quotaId: before.quotaId,
      quotaName: before.quotaName,
      periodKey: before.periodKey,
      added,
      removed,
      publishedBefore: before.published,
      publishedAfter: after.published,
      statusBefore: before.status,
      statusAfter: after.status,
    },
  ]
}

const keyOf = (item: QuotaItem): string => `${item.subjectType}:${item.subjectId}`

const without = (items: readonly QuotaItem[], others: readonly QuotaItem[]): QuotaItem[] => {
  const known = new Set(others.map(keyOf))
  return items.filter((item) => !known.has(keyOf(item)))
}
