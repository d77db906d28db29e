import type { Payload } from 'payload'
import { slugify } from '@/domain/text'
import { addMinutes, startOfDay, toDay } from '@/domain/time/instant'
import { informationReportKey } from '@/seed/demo/reportKey'
import { enterProposal } from '@/useCases/information/proposals'
import { writeNarrative } from '@/useCases/information/writeNarrative'
import { recordPublished } from '@/useCases/recordPublished'
import { referenceUnit } from '../data/reference'
import type { EarlierItem, SampleReporting } from '../data/types'
import { momentOfSlot } from '../text/placeInWeek'
import { ensure } from '../upsert'
import { settleTimes } from './settleTimes'
import { found, type Stage } from './stage'
import type { Event } from './timeline'

/** The office enters what the old site carried within the hour. */
const ENTERED_AFTER = 45
/** When the office began the draft of the year's report. */
const DRAFT_DAYS_AGO = 4

type Ids = ReadonlyMap<string, string>

const must = (outcome: { ok: boolean }, what: string): void => {
  if (!outcome.ok) throw new Error(`${what} was refused: ${JSON.stringify(outcome)}`)
}

/** The head and foot of the units' documents where nobody wrote any, and who reports to whom. */
export async function seedReporting(
  payload: Payload,
  { settings, routes }: SampleReporting,
  units: Ids,
): Promise<void> {
  for (const { unit, ...data } of settings) {
    const id = found(units, unit)
    const doc = await payload.findByID({ collection: 'units', id, depth: 0, overrideAccess: true })
    if (!doc.reportSymbol)
      await payload.update({ collection: 'units', id, data, depth: 0, overrideAccess: true })
  }
  for (const { from, to, toName = null, viaName } of routes) {
    const [sender, receiver] = [found(units, from), to === null ? null : found(units, to)]
    await ensure(
      payload,
      'report-routes',
      { from: { equals: sender } },
      { from: sender, to: receiver, toName, viaName, kinds: [], active: true },
    )
  }
}

/** What went out on the old site, entered by the office at the time. */
export const earlierEvents = (
  { payload, clock, people, ids, now }: Stage,
  items: readonly EarlierItem[],
  by: string,
): Event[] =>
  items.map(({ title, kind, unit, section, topic, at: slot }) => {
    const publishedAt = momentOfSlot(slot, now)
    const at = addMinutes(publishedAt, ENTERED_AFTER)
    return {
      at,
      run: async () => {
        const request = {
          title,
          kind,
          unit: found(ids.units, unit),
          section: found(ids.sections, section),
          topics: [found(ids.topics, topic)],
          externalUrl: `${referenceUnit.footer?.portalUrl ?? ''}/tin/${slugify(title)}`,
          publishedAt: { at: publishedAt },
        }
        const recorded = await recordPublished({ payload, user: found(people, by), request, clock })
        if (!recorded.ok) return must(recorded, title)
        await settleTimes(payload, { slug: 'articles', id: recorded.doc.id, savedAt: [at], changedAt: at })
      },
    }
  })

/** The draft of the running year's CCHC report: what the office has written so far, and what it asks for. */
export const draftEvents = (
  { payload, clock, people, ids, now }: Stage,
  { narrative, proposals }: SampleReporting,
): Event[] => {
  const at = addMinutes(startOfDay(toDay(addMinutes(now, -DRAFT_DAYS_AGO * 24 * 60))), 9 * 60 + 30)
  const reportOf = (unit: string) => ({
    unitId: found(ids.units, unit),
    kind: 'cchc' as const,
    periodKey: informationReportKey(now),
  })
  return [
    {
      at,
      run: async () => {
        const user = found(people, narrative.by)
        const report = reportOf(narrative.unit)
        must(await writeNarrative({ payload, user, clock, report, texts: narrative.texts }), 'the narrative')
      },
    },
    ...proposals.map(({ unit, by, kind, text }) => ({
      at,
      run: async () =>
        must(
          await enterProposal({
            payload,
            user: found(people, by),
            clock,
            report: reportOf(unit),
            kind,
            text,
          }),
          'a proposal',
        ),
    })),
  ]
}
