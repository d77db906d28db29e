import { z } from 'zod'
import { count, day, fingerprint, instant, letterhead } from '@/reports/schemaParts'

const text = z.string().nullable()

const item = z.object({
  subjectType: z.enum(['article', 'slogan', 'procedure']),
  subjectId: z.string(),
  channelId: z.string(),
  unitId: z.string(),
  sectionId: text,
  kind: text,
  title: z.string(),
  slug: text,
  externalUrl: text,
  origin: z.enum(['nhip', 'recorded']),
  dueAt: instant.nullable(),
  publishedAt: instant.nullable(),
  recordedAt: instant.nullable().describe('When a piece that went out elsewhere was entered'),
  confirmedUrl: z.string().optional(),
  unitName: text,
  sectionName: text,
  channelName: text,
  link: text,
})

const notCounted = item.extend({
  why: z.enum([
    'withdrawn',
    'notFirst',
    'kind',
    'topic',
    'failed',
    'repost',
    'tooShort',
    'notConfirmed',
    'dayFull',
    'tooSoon',
  ]),
  limit: z.number().optional().describe('The number of the rule it fails'),
})

const counting = z.object({
  countBasis: z.enum(['published', 'confirmed']),
  minHoursBetween: z.number().nullable(),
  maxPerDay: z.number().nullable(),
  minWords: z.number().nullable(),
  ownWritingOnly: z.boolean(),
})

const quota = z.object({
  quotaId: z.string(),
  quotaName: z.string(),
  periodKey: z.string().describe('The week, or a longer period that ended in it'),
  status: z.enum(['notStarted', 'onTrack', 'atRisk', 'met', 'missed', 'exempt']).nullable(),
  minimum: count,
  published: count,
  planned: count,
  missing: count,
  deadline: instant,
  asOf: instant,
  items: z.array(item),
  upcoming: z.array(item),
  movedIn: z.array(item).describe('Of items: due in an earlier period'),
  movedOut: z.array(item).describe('Due in the period and not out when it ended'),
  notCounted: z.array(notCounted),
  exemption: z.object({ reason: z.string(), byName: text, at: instant }).nullable(),
  counting: counting.nullable(),
  notJudged: z
    .object({ reason: z.enum(['beforeValidity', 'beforeKnown', 'afterValidity']), partly: z.boolean() })
    .nullable(),
})

const unseen = z.object({
  subjectId: z.string(),
  title: z.string(),
  unitName: text,
  publishedAt: instant,
  link: z.string(),
})

const report = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal('week'),
  unit: z.object({ id: z.string(), name: z.string() }),
  period: z.object({
    kind: z.literal('week'),
    key: z.string(),
    start: instant,
    end: instant,
    firstOn: day,
    lastOn: day,
  }),
  generatedAt: instant,
  closedAt: instant.nullable().describe('Null for a draft'),
  closeDueAt: instant,
  letterhead: letterhead.optional(),
  summary: z.object({ quotas: count, met: count, missed: count, exempt: count, notJudged: count }),
  quotas: z.array(quota),
  unseen: z
    .array(unseen)
    .optional()
    .describe('Not seen on the portal a day after publication; absent where no portal is watched'),
})

/** The JSON export of a weekly quota report. */
export const weeklyExportSchema = z
  .strictObject({
    sha256: fingerprint,
    report,
    adjustments: z.array(z.object({ at: instant, reason: z.string(), text: z.string() })),
  })
  .meta({ title: 'Weekly quota report', description: 'Written by nhip report week … --format json' })
