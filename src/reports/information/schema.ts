import { z } from 'zod'
import { INFORMATION_KINDS, PROPOSAL_KINDS } from '@/domain/report/information/types'
import { count, day, fingerprint, instant, letterhead, span } from '@/reports/schemaParts'

const figure = {
  period: count.describe('Times something went out in the period, estimates included'),
  estimated: count.describe('Of period: between the closing of the data and the end of the period'),
  accumulated: count.describe('From the beginning of the reporting year to the end of the period'),
  lastYear: count.describe('The same days of the year before'),
}
const total = z.object(figure)
const named = z.object({ id: z.string(), name: z.string(), ...figure })
const totals = z.object({
  total,
  channels: z.array(named),
  topics: z.array(named),
  quotas: z.object({ met: count, missed: count, exempt: count }),
  reports: count.describe('Reports contained, the own one included'),
})
const source = z.enum(['ledger', 'form', 'workbook'])

const item = z.object({
  subjectType: z.enum(['article', 'slogan', 'procedure']),
  subjectId: z.string(),
  kind: z.string(),
  title: z.string(),
  channelId: z.string(),
  channelName: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  authorName: z.string().nullable(),
  topicNames: z.array(z.string()),
  sectionName: z.string().nullable(),
  at: instant,
  isEstimated: z.boolean(),
  origin: z.enum(['nhip', 'recorded']),
  link: z.string().nullable(),
})

const quotaPeriod = span.extend({
  kind: z.string(),
  key: z.string(),
  status: z.enum(['notStarted', 'onTrack', 'atRisk', 'met', 'missed', 'exempt']).nullable(),
  published: count,
  minimum: count,
  reason: z.string().nullable(),
})

const quota = z.object({
  quotaId: z.string(),
  quotaName: z.string(),
  met: count,
  missed: count,
  exempt: count,
  notJudged: count,
  periods: z.array(quotaPeriod),
})

const slogan = z.object({
  subjectId: z.string(),
  text: z.string(),
  channelName: z.string(),
  shownFrom: instant,
  shownUntil: instant.nullable(),
  isNew: z.boolean(),
})

const procedure = z.object({
  subjectId: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  change: z.enum(['listed', 'updated', 'withdrawn']),
  at: instant,
  link: z.string().nullable(),
})

const picture = z.object({
  mediaId: z.string(),
  sha256: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  width: count,
  height: count,
  alt: z.string(),
  caption: z.string().nullable(),
  itemTitle: z.string(),
  at: instant,
})

const rollUp = z.object({
  received: z.array(
    z.object({
      unitId: z.string(),
      unitName: z.string(),
      reportId: z.string(),
      sha256: z.string(),
      source,
      closedAt: instant,
      totals,
    }),
  ),
  missing: z.array(z.object({ unitId: z.string(), unitName: z.string(), through: z.array(z.string()) })),
  totals,
})

const narrative = z.object({
  direction: z.string(),
  results: z.string(),
  inspection: z.string(),
  difficulties: z.string(),
  plans: z.string(),
  proposals: z.string(),
})

const report = z.object({
  schemaVersion: z.literal(1),
  kind: z.enum(INFORMATION_KINDS),
  source,
  unit: z.object({ id: z.string(), name: z.string() }),
  period: span.extend({ kind: z.enum(INFORMATION_KINDS), key: z.string(), start: instant, end: instant }),
  dataClosesOn: day,
  estimate: span.nullable(),
  generatedAt: instant,
  closedAt: instant.nullable().describe('Null for a draft'),
  destinations: z.array(z.object({ toName: z.string(), viaName: z.string().nullable() })),
  comparison: z.object({ accumulated: span, lastYear: span, hasLastYear: z.boolean() }),
  total,
  channels: z.array(named.extend({ kinds: z.record(z.string(), count) })),
  topics: z.array(named),
  departments: z.array(named),
  authors: z.array(named),
  slogans: z.array(slogan),
  procedures: z.array(procedure),
  quotas: z.array(quota),
  plan: z.null().describe('Reserved for the plan of the year'),
  tasks: z.null().describe('Reserved for the tasks of the plan'),
  proposals: z.array(
    z.object({ id: z.string(), unitName: z.string(), kind: z.enum(PROPOSAL_KINDS), text: z.string() }),
  ),
  narrative,
  letterhead: letterhead.optional(),
  rollUp: rollUp.nullable(),
  items: z.array(item),
  pictures: z.array(picture),
})

/** The JSON export of an information-work report. */
export const informationExportSchema = z
  .strictObject({
    sha256: fingerprint,
    report,
    adjustments: z.array(
      z.object({ at: instant, byName: z.string().nullable(), reason: z.string(), text: z.string() }),
    ),
  })
  .meta({ title: 'Information-work report', description: 'Written by nhip report … --format json' })
