import type { SubjectType } from '@/domain/editorial/status'
import type { LedgerStatus, Origin } from '@/domain/publication/ledger'
import type { CalendarKind } from '@/domain/time/period'
import type { Day, Instant } from '@/domain/time/instant'

/** Why a quota does not bind in one period; granted by somebody, shown in the report, never implied by a holiday. */
export type Exemption = { periodKey: string; reason: string; by: string; at: Instant }

/** What keeps box-ticking from counting. Null or false: not asked for. */
export type CountingRules = {
  /** `confirmed`: seen on the portal before the period's end; what was entered with its link there is. */
  countBasis: 'published' | 'confirmed'
  /** Between two pieces that count. */
  minHoursBetween: number | null
  /** A day of Vietnam. */
  maxPerDay: number | null
  minWords: number | null
  /** Reposts do not count. */
  ownWritingOnly: boolean
}

/** "At least `minimum` per `period`", with every setting resolved to ids. An empty `kinds` or `topicIds` asks nothing. */
export type QuotaRule = {
  id: string
  name: string
  unitId: string
  period: CalendarKind
  minimum: number
  /** Content kinds (`news`, `feature` …) or subject types (`slogan`, `procedure`). */
  kinds: readonly string[]
  /** Null = any channel, and then an item counts once however many channels carry it. */
  channelId: string | null
  /** At least one of these. */
  topicIds: readonly string[]
  /** The units whose items count: the quota's own, and those below it where the quota says so. */
  unitIds: readonly string[]
  validFromOn: Day
  /** Last day, included. */
  validToOn: Day | null
  /** When this installation learnt of the quota. */
  knownSince: Instant
  exemptions: readonly Exemption[]
  /** Null: none is switched on. */
  counting: CountingRules | null
}

/** One row of `publications`, as far as counting needs it. */
export type LedgerRow = {
  id: string
  subjectType: SubjectType
  subjectId: string
  channelId: string
  edition: number
  status: LedgerStatus
  dueAt: Instant | null
  publishedAt: Instant | null
  supersededAt: Instant | null
  withdrawnAt: Instant | null
  cancelledAt: Instant | null
  unitId: string
  sectionId?: string | null
  topicIds: readonly string[]
  kind: string | null
  title: string
  slug: string | null
  externalUrl: string | null
  /** When a recorded item ("nhập bù") was entered; its `publishedAt` is the real, earlier moment. */
  recordedAt: Instant | null
  origin: Origin
  wordCount?: number | null
  isRepost?: boolean
  approvedAt?: Instant | null
  confirmedAt?: Instant | null
  confirmedUrl?: string | null
}

/** What a list shows of one item. `publishedAt` is null while it is still to come. */
export type QuotaItem = {
  subjectType: SubjectType
  subjectId: string
  channelId: string
  unitId: string
  sectionId: string | null
  kind: string | null
  title: string
  slug: string | null
  externalUrl: string | null
  origin: Origin
  dueAt: Instant | null
  publishedAt: Instant | null
  recordedAt: Instant | null
  /** Where it stands on the portal; only where the quota asks for it. */
  confirmedUrl?: string
}

export type NotCountedCode =
  | 'withdrawn'
  | 'notFirst'
  | 'kind'
  | 'topic'
  | 'failed'
  | 'repost'
  | 'tooShort'
  | 'notConfirmed'
  | 'dayFull'
  | 'tooSoon'

export type QuotaStatus = 'notStarted' | 'onTrack' | 'atRisk' | 'met' | 'missed' | 'exempt'

/** `partly`: the quota holds for some days of the period, so the count informs without being held against anybody. */
export type NotJudged = { reason: 'beforeValidity' | 'beforeKnown' | 'afterValidity'; partly: boolean }

/** One quota in one period. */
export type Assessment = {
  quotaId: string
  quotaName: string
  periodKey: string
  /** Null = not judged, see `notJudged`. */
  status: QuotaStatus | null
  minimum: number
  /** First publications that count. */
  published: number
  /** Approved, coming before the deadline, and then counting. */
  planned: number
  /** What is still to be written and approved. */
  missing: number
  /** End of the period, excluded. */
  deadline: Instant
  /** The moment judged: the period's end, or `now` while it runs. */
  asOf: Instant
  items: QuotaItem[]
  upcoming: QuotaItem[]
  /** Of `items`, those that were due in an earlier period. */
  movedIn: QuotaItem[]
  /** Due in this period and not out when it ended; empty while it runs. */
  movedOut: QuotaItem[]
  /** `limit`: the number of the rule it fails, where the rule has one. */
  notCounted: (QuotaItem & { why: NotCountedCode; limit?: number })[]
  exemption: Exemption | null
  /** The rules it was counted by; null: none is switched on. */
  counting: CountingRules | null
  notJudged: NotJudged | null
}
