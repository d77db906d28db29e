import type { LedgerRow, QuotaRule } from '@/domain/quota'
import type { Instant } from '@/domain/time/instant'
import { parsePeriod, type Period } from '@/domain/time/period'

export const periodNamed = (key: string): Period => {
  const period = parsePeriod(key)
  if (!period) throw new Error(`no period ${key}`)
  return period
}

/** A moment by the Vietnamese clock: `at('2026-11-18 08:00')`. */
export const at = (local: string): Instant => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString()

/** Two items a week on the website, known long before the weeks of the tests. */
export const ruleOf = (changes: Partial<QuotaRule> = {}): QuotaRule => ({
  id: 'q1',
  name: 'Tin, bài trên Trang',
  unitId: 'board',
  period: 'week',
  minimum: 2,
  kinds: ['news', 'feature'],
  channelId: 'web',
  topicIds: [],
  unitIds: ['board', 'office'],
  validFromOn: '2026-01-01',
  validToOn: null,
  knownSince: at('2026-01-01 00:00'),
  exemptions: [],
  counting: null,
  ...changes,
})

let serial = 0

/** A published news item of the office, on the website, unless told otherwise. */
export const rowOf = (changes: Partial<LedgerRow> = {}): LedgerRow => {
  serial += 1
  const subjectId = changes.subjectId ?? `s${serial}`
  return {
    id: `r${serial}`,
    subjectType: 'article',
    subjectId,
    channelId: 'web',
    edition: 1,
    status: 'published',
    dueAt: null,
    publishedAt: null,
    supersededAt: null,
    withdrawnAt: null,
    cancelledAt: null,
    unitId: 'office',
    sectionId: 'activities',
    topicIds: ['reform'],
    kind: 'news',
    title: `Title of ${subjectId}`,
    slug: `slug-${subjectId}`,
    externalUrl: null,
    recordedAt: null,
    origin: 'nhip',
    ...changes,
  }
}

/** Went out the moment it was due. */
export const published = (local: string, changes: Partial<LedgerRow> = {}): LedgerRow =>
  rowOf({ dueAt: at(local), publishedAt: at(local), ...changes })

/** Approved, to go out at that moment. */
export const planned = (local: string, changes: Partial<LedgerRow> = {}): LedgerRow =>
  rowOf({ status: 'planned', dueAt: at(local), ...changes })

/** Entered afterwards with its link and real date. */
export const recorded = (local: string, recordedLocal: string, changes: Partial<LedgerRow> = {}): LedgerRow =>
  rowOf({
    origin: 'recorded',
    publishedAt: at(local),
    recordedAt: at(recordedLocal),
    externalUrl: 'https://portal.example.vn/tin-1',
    ...changes,
  })
