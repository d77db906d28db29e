import type { Period } from '@/domain/time/period'
import type { Instant } from '@/domain/time/instant'
import type { UnitFacts } from '@/domain/report/information/types'
import type { Assessment, NotCountedCode, QuotaItem } from '@/domain/quota'

/** An item with the names and the link it had when the report was made. */
export type ReportItem = QuotaItem & {
  unitName: string | null
  sectionName: string | null
  channelName: string | null
  link: string | null
}

/** What a report holds of one quota: its assessment, with items that read without the database. */
export type QuotaLine = Omit<
  Assessment,
  'items' | 'upcoming' | 'movedIn' | 'movedOut' | 'notCounted' | 'exemption'
> & {
  items: ReportItem[]
  upcoming: ReportItem[]
  movedIn: ReportItem[]
  movedOut: ReportItem[]
  notCounted: (ReportItem & { why: NotCountedCode; limit?: number })[]
  exemption: { reason: string; byName: string | null; at: Instant } | null
}

/** A piece that the unit's portal had not shown a day after it went out, and nobody had confirmed. */
export type UnseenItem = {
  subjectId: string
  title: string
  unitName: string | null
  publishedAt: Instant
  /** Its page on this site. */
  link: string
}

/** The frozen account of one unit's week. Self-contained: every format is rendered from this and nothing else. */
export type WeeklyReport = {
  schemaVersion: 1
  kind: 'week'
  unit: { id: string; name: string }
  period: Period
  generatedAt: Instant
  /** Null = a draft, made while the week may still change. */
  closedAt: Instant | null
  /** When it was to be closed; a `closedAt` much later tells of an outage. */
  closeDueAt: Instant
  /** The letterhead as it was at closing; drafts, and reports of versions that did not freeze it, take the present one. */
  letterhead?: UnitFacts
  summary: { quotas: number; met: number; missed: number; exempt: number; notJudged: number }
  quotas: QuotaLine[]
  /**
   * Of what went out from a day before the week to a day before its end: what was never seen on the portal by its end.
   * Absent where no portal is watched, and in reports closed before this was noted.
   */
  unseen?: UnseenItem[]
}

/** A dated change beside a closed report; the report itself never changes. */
export type ReportAdjustment = { at: Instant; reason: string; text: string }

/** What a renderer takes: the model, its hash (null for a draft) and what was adjusted since. */
export type WeeklyExport = {
  model: WeeklyReport
  sha256: string | null
  adjustments: readonly ReportAdjustment[]
}
