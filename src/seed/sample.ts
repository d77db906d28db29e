import type { Payload } from 'payload'
import { withClock } from '@/adapters/clock'
import { addDays, startOfDay, toDay, weekdayOf, type Day, type Instant } from '@/domain/time/instant'
import { seedLabels } from '@/labels/seed'
import { referenceUnit } from './data/reference'
import { seedReference } from './reference'
import {
  backdateQuota,
  delegationEvents,
  delegationTimes,
  exemptionEvents,
  markAsSample,
} from './demo/arrangements'
import { wholeSample, type SampleContent } from './demo/content'
import { idsBySlug } from './demo/known'
import { seedPeople } from './demo/people'
import { seedPictures } from './demo/pictures'
import { progressOf, type Log } from './demo/progress'
import { closingEvents, readingEvents, sweepEvents } from './demo/routine'
import { found, type Stage } from './demo/stage'
import { missingStories } from './demo/stories'
import { eventsOf } from './demo/story'
import { runInOrder, sampleClock, type SampleClock } from './demo/timeline'
import { draftEvents, earlierEvents, seedReporting } from './demo/reporting'
import { seedUnits } from './demo/units'

/** Whole weeks of history before the week of loading. */
const WEEKS = 19

type Input = {
  payload: Payload
  /** The time of loading; the sample's weeks are counted back from it. */
  now: Instant
  log?: Log
  /** Another, smaller sample, for tests. */
  content?: SampleContent
}

const firstMondayOf = (now: Instant): Day => addDays(toDay(now), 1 - weekdayOf(toDay(now)) - 7 * WEEKS)

/** Units, people, pictures: whatever has no history of its own. */
async function setTheStage(
  input: Required<Input>,
  clock: SampleClock,
): Promise<{ stage: Stage; accounts: string[] }> {
  const { payload, now, content, log } = input
  const units = await seedUnits(payload, content)
  if (content.reporting) await seedReporting(payload, content.reporting, units)
  const { people, lines } = await seedPeople(payload, content, units)
  const onPicture = progressOf(log, seedLabels.pictures)
  const pictures = await seedPictures({ payload, content, units, people, onPicture })
  const [sections, topics] = await Promise.all([idsBySlug(payload, 'sections'), idsBySlug(payload, 'topics')])
  const substitutes = content.delegations.map((each) => ({ ...each, ...delegationTimes(each, now) }))
  const ids = { units, sections, topics, pictures }
  return { stage: { payload, clock, now, content, people, substitutes, ids }, accounts: lines }
}

/** What went out before, and the draft of the year's report. */
const reportEvents = (stage: Stage) => {
  const { earlierItems = [], reporting } = stage.content
  if (!reporting) return []
  return [...earlierEvents(stage, earlierItems, reporting.narrative.by), ...draftEvents(stage, reporting)]
}

/** Lets everything happen that has not happened yet; nothing when every document is there. */
async function liveThrough(stage: Stage, log: Log): Promise<void> {
  const { payload, now, ids, content } = stage
  const firstMonday = firstMondayOf(now)
  const stories = await missingStories(stage, firstMonday)
  if (stories.length === 0) return log(seedLabels.unchanged)
  const { articles, slogans, procedures } = content
  const isFirst = stories.length === articles.length + slogans.length + procedures.length
  const quotaId = await backdateQuota(payload, found(ids.units, referenceUnit.slug), firstMonday)
  const events = [
    ...(isFirst
      ? [...delegationEvents(stage), ...exemptionEvents(stage, quotaId), ...reportEvents(stage)]
      : []),
    ...stories.flatMap((story) => eventsOf(stage, story)),
    ...sweepEvents(
      stage,
      stories.flatMap(({ sweptAt }) => sweptAt),
    ),
    ...closingEvents(stage, firstMonday),
    ...readingEvents(stage),
  ]
  await runInOrder(events, stage.clock, stage.now, progressOf(log, seedLabels.steps))
}

/**
 * Loads the demo's content: units, people and pictures, then twenty weeks of work done by these people through the
 * same steps as in the admin, by a clock that is moved along, so that every history is a real one. Finds what is
 * there by natural key: a second run changes nothing. Nobody else should work, and no scheduler run, meanwhile.
 * Returns the accounts to print, one line each.
 */
export async function seedSample(input: Input): Promise<{ accounts: string[] }> {
  const { payload, now, log = () => undefined, content = wholeSample } = input
  await withClock({ now: () => now }, async () => {
    await seedReference(input)
    await markAsSample(payload)
  })
  const clock = sampleClock(startOfDay(firstMondayOf(now)))
  return withClock(clock, async () => {
    const { stage, accounts } = await setTheStage({ payload, now, log, content }, clock)
    await liveThrough(stage, log)
    return { accounts }
  })
}
