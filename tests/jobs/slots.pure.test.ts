import { expect, it } from 'vitest'
import { JOBS } from '@jobs/index'
import { isFrequent, type Job } from '@jobs/job'
import { latestSlot } from '@jobs/slots'

const job = (cron: string): Job => ({ name: 'job', cron, run: async () => undefined })

it.each([
  ['5 * * * *', '2026-11-22T17:04:59.000Z', '2026-11-22T16:05:00.000Z'],
  ['5 * * * *', '2026-11-22T17:05:00.000Z', '2026-11-22T17:05:00.000Z'],
  // Monday 00:05 in Vietnam is Sunday 17:05 UTC.
  ['5 0 * * 1', '2026-11-22T17:05:30.000Z', '2026-11-22T17:05:00.000Z'],
  ['5 0 * * 1', '2026-11-22T17:04:30.000Z', '2026-11-15T17:05:00.000Z'],
  ['30 3 * * *', '2026-11-22T20:29:00.000Z', '2026-11-21T20:30:00.000Z'],
])('the latest slot of %s at %s is %s', (cron, now, slot) => {
  expect(latestSlot(job(cron), now)).toBe(slot)
})

it('a job of every few seconds has no slots', () => {
  expect(latestSlot(job('*/2 * * * * *'), '2026-11-22T17:04:59.000Z')).toBeNull()
})

it('publishes often enough for an item to be out within five seconds, and closes weeks at five past', () => {
  const frequent = JOBS.filter(isFrequent).map(({ name }) => name)
  expect(frequent).toEqual([
    'publishDueItems',
    'withdrawExpiredItems',
    'sendQueuedMails',
    'tellPortals',
    'tellHub',
  ])
  expect(JOBS.find(({ name }) => name === 'closeEndedPeriods')?.cron).toBe('5 * * * *')
})
