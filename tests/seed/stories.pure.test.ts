import { describe, expect, it } from 'vitest'
import { addDays, startOfDay, toDay, addMinutes, weekdayOf } from '@/domain/time/instant'
import { delegationTimes } from '@/seed/demo/arrangements'
import { articleStory } from '@/seed/demo/articleStory'
import { wholeSample } from '@/seed/demo/content'
import { procedureStory } from '@/seed/demo/procedureStory'
import { sloganStory } from '@/seed/demo/sloganStory'
import type { Stage } from '@/seed/demo/stage'
import type { Story } from '@/seed/demo/story'
import { runInOrder, sampleClock, tickingClock } from '@/seed/demo/timeline'

/** Whatever is asked for is there under its own name. */
class Names extends Map<string, string> {
  override get(name: string): string {
    return name
  }
}

const names = new Names()

function storiesAt(now: string): Story[] {
  const { articles, slogans, procedures, delegations } = wholeSample
  const stage: Stage = {
    payload: undefined as never,
    clock: sampleClock(now),
    now,
    content: wholeSample,
    people: new Map(),
    substitutes: delegations.map((each) => ({ ...each, ...delegationTimes(each, now) })),
    ids: { units: names, sections: names, topics: names, pictures: names },
  }
  const siteFrom = addDays(toDay(now), 1 - weekdayOf(toDay(now)) - 7 * 19 - 5)
  return [
    ...articles.map((row, index) => articleStory(stage, row, index)),
    ...slogans.map((row, index) => sloganStory(stage, row, index)),
    ...procedures.map((row, index) => procedureStory(stage, row, siteFrom, index)),
  ]
}

const MONDAY = '2026-11-16'
const MOMENTS = [
  ...[0, 1, 2, 3, 4, 5, 6].map((day) => addMinutes(startOfDay(addDays(MONDAY, day)), 9 * 60 + 30)),
  addMinutes(startOfDay(MONDAY), 1),
  '2027-02-08T03:00:00.000Z',
]

describe('the stories of the sample', () => {
  it.each(MOMENTS)('loaded at %s happen in order and not later than that', (now) => {
    for (const { writtenAt, steps } of storiesAt(now)) {
      const moments = [writtenAt, ...steps.map(({ at }) => at)]
      expect(moments).toEqual(moments.toSorted())
      expect(moments.at(-1)! <= now).toBe(true)
    }
  })

  it.each(MOMENTS)('loaded at %s have nobody approve what they wrote themselves', (now) => {
    for (const { author, steps } of storiesAt(now)) {
      const approver = steps.find(({ action }) => action === 'approve')?.by
      expect(approver).not.toBe(author)
    }
  })

  it.each(MOMENTS)('loaded at %s show a substitute at work', (now) => {
    const [lent] = wholeSample.delegations
    const { startsAt, endsAt } = delegationTimes(lent!, now)
    const approvals = storiesAt(now).flatMap(({ steps }) =>
      steps.filter(({ action }) => action === 'approve'),
    )
    const substituted = approvals.filter(({ by }) => by === lent!.delegate)
    expect(substituted.length).toBeGreaterThan(0)
    for (const { at } of substituted) expect(startsAt <= at && at < endsAt).toBe(true)
  })
})

describe('the time line of the sample', () => {
  it('lets no two things happen at once, and nothing after the moment of loading', async () => {
    const seen: string[] = []
    const clock = sampleClock('2026-11-01T00:00:00.000Z')
    const note = (at: string) => ({ at, run: async () => void seen.push(clock.now()) })
    const end = '2026-11-01T02:00:00.000Z'
    const events = ['2026-11-01T01:00:00.000Z', '2026-11-01T01:00:00.000Z', end, end].map(note)
    await runInOrder(events, clock, end, () => undefined)
    expect(seen).toEqual(['2026-11-01T01:00:00.000Z', '2026-11-01T01:00:20.000Z', end, end])
    const ticking = tickingClock('2026-11-01T01:59:59.000Z', end)
    expect([ticking.now(), ticking.now(), ticking.now()]).toEqual(['2026-11-01T01:59:59.000Z', end, end])
  })
})
