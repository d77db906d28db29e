import type { Payload } from 'payload'
import { KEEP_DAYS } from '@/domain/feedback/retention'
import type { Day } from '@/domain/time/instant'

export type FeedbackUnit = { id: string; name: string; slug: string }

/** What a message is sent under: to which units, with which consent, kept how long. */
export type FeedbackTerms = {
  units: FeedbackUnit[]
  /** The unit the site belongs to; offered first. */
  siteUnitId: string | null
  /** The office's own sentence; empty for the usual one. */
  consent: string
  keepDays: number
}

/** The units that still exist on that day, in their order, and the settings of the contact box. */
export async function findFeedbackTerms(payload: Payload, today: Day): Promise<FeedbackTerms> {
  const [settings, units] = await Promise.all([
    payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true }),
    payload.find({
      collection: 'units',
      select: { name: true, slug: true, validToOn: true },
      sort: ['order', 'name'],
      depth: 0,
      pagination: false,
      overrideAccess: true,
    }),
  ])
  const { siteUnit, feedbackConsent, feedbackKeepDays } = settings
  return {
    units: units.docs
      .filter(({ slug, validToOn }) => slug && (!validToOn || validToOn >= today))
      .map(({ id, name, slug }) => ({ id, name, slug: String(slug) })),
    siteUnitId: typeof siteUnit === 'string' ? siteUnit : (siteUnit?.id ?? null),
    consent: feedbackConsent?.trim() ?? '',
    keepDays: feedbackKeepDays ?? KEEP_DAYS.usual,
  }
}
