import type { Payload } from 'payload'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createScheduler } from '@jobs/scheduler'
import type { Job } from '@jobs/job'
import { claimRun } from '@/useCases/claimRun'
import { forgetOldRuns } from '@/useCases/forgetOldRuns'
import { settableClock } from '@tests/support/clock'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-18T02:07:00.000Z')
const silent = pino({ level: 'silent' })
let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})
afterAll(() => payload.destroy())

const claim = (slot: string, host: string) => claimRun({ payload, job: 'work', slot, host, now: clock.now() })

describe('a slot', () => {
  const slot = '2026-11-18T02:05:00.000Z'

  it('is run by whoever claims it first', async () => {
    const claims = await Promise.all(['a', 'b', 'c'].map((host) => claim(slot, host)))
    expect(claims.filter((each) => each !== null)).toHaveLength(1)
    await claims.find((each) => each !== null)?.finish(clock.now())
    expect(await claim(slot, 'd')).toBeNull()
  })

  it('is taken over when its process died, and only after the lease', async () => {
    const died = '2026-11-18T03:05:00.000Z'
    expect(await claim(died, 'a')).not.toBeNull()
    clock.advance(9)
    expect(await claim(died, 'b')).toBeNull()
    clock.advance(2)
    const second = await claim(died, 'b')
    expect(second).not.toBeNull()
    await second?.finish(clock.now())
    clock.advance(20)
    expect(await claim(died, 'c')).toBeNull()
  })

  it('can be tried again at once after a failure, which stays visible', async () => {
    const failed = '2026-11-18T04:05:00.000Z'
    const first = await claim(failed, 'a')
    await first?.fail(clock.now(), new Error('no network'))
    const { docs } = await payload.find({ collection: 'jobRuns', where: { slot: { equals: failed } } })
    expect(docs[0]).toMatchObject({ error: 'no network' })
    clock.advance(1)
    expect(await claim(failed, 'a')).not.toBeNull()
  })
})

describe('the scheduler', () => {
  const counted = (cron: string): Job & { runs: number } => ({
    name: `job ${cron}`,
    cron,
    runs: 0,
    async run() {
      this.runs += 1
    },
  })
  const start = async (jobs: Job[]) => {
    const scheduler = createScheduler({ payload, clock, log: silent, host: 'test', jobs })
    await scheduler.start()
    return scheduler
  }

  it('makes up for the latest missed slot at boot, once for all processes', async () => {
    const hourly = counted('5 * * * *')
    const first = await start([hourly])
    const second = await start([hourly])
    await Promise.all([first.stop(), second.stop()])
    expect(hourly.runs).toBe(1)
  })

  it('wakes a frequent job again and again, writes no rows for it, and stops for good', async () => {
    const frequent = counted('* * * * * *')
    const scheduler = await start([frequent])
    await new Promise((resolve) => setTimeout(resolve, 2_300))
    expect(scheduler.isOverdue()).toBe(false)
    await scheduler.stop()
    const runs = frequent.runs
    expect(runs).toBeGreaterThanOrEqual(2)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(frequent.runs).toBe(runs)
    const { totalDocs } = await payload.count({
      collection: 'jobRuns',
      where: { job: { equals: frequent.name } },
    })
    expect(totalDocs).toBe(0)
  })

  it('does not let a job that takes long at boot keep the others waiting', async () => {
    const frequent = counted('* * * * * *')
    let release = () => undefined as void
    const slow: Job = {
      name: 'slow',
      cron: '*/5 * * * *',
      run: () => new Promise<void>((resolve) => void (release = resolve)),
    }
    const scheduler = createScheduler({
      payload,
      clock,
      log: silent,
      host: 'test',
      jobs: [frequent, slow],
    })
    const starting = scheduler.start()
    await new Promise((resolve) => setTimeout(resolve, 2_300))
    expect(frequent.runs).toBeGreaterThanOrEqual(2)
    release()
    await starting
    await scheduler.stop()
  })

  it('goes on when a job fails', async () => {
    const fine = counted('5 * * * *')
    const broken: Job = {
      name: 'broken',
      cron: '5 * * * *',
      run: () => Promise.reject(new Error('broken')),
    }
    const scheduler = await start([broken, { ...fine, name: 'fine', run: async () => void (fine.runs += 1) }])
    await scheduler.stop()
    expect(fine.runs).toBe(1)
  })
})

it('forgets the record of runs after 90 days', async () => {
  clock.set('2027-03-18T00:00:00.000Z')
  await forgetOldRuns({ payload, now: clock.now() })
  expect((await payload.count({ collection: 'jobRuns' })).totalDocs).toBe(0)
})
