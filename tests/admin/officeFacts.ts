import type { LedgerRow, QuotaRule } from '@/domain/quota'

/** A quota of unit `u`: two a week, known for long. */
export const quotaRule = (extra: Partial<QuotaRule> = {}): QuotaRule => ({
  id: 'q',
  name: 'Tin, bài',
  unitId: 'u',
  period: 'week',
  minimum: 2,
  kinds: [],
  channelId: null,
  topicIds: [],
  unitIds: ['u'],
  validFromOn: '2026-01-01',
  validToOn: null,
  knownSince: '2026-01-01T00:00:00.000Z',
  exemptions: [],
  counting: null,
  ...extra,
})

/** A published first edition of a news item of unit `u`. */
export const ledgerRow = (id: string, extra: Partial<LedgerRow> = {}): LedgerRow => ({
  id,
  subjectType: 'article',
  subjectId: id,
  channelId: 'site',
  edition: 1,
  status: 'published',
  dueAt: extra.publishedAt ?? null,
  publishedAt: null,
  supersededAt: null,
  withdrawnAt: null,
  cancelledAt: null,
  unitId: 'u',
  topicIds: [],
  kind: 'news',
  title: `Tin ${id}`,
  slug: id,
  externalUrl: null,
  recordedAt: null,
  origin: 'nhip',
  ...extra,
})
