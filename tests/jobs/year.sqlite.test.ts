import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { JOBS } from '@jobs/index'
import { tick } from '@/cli/commands/tick'
import type { InformationReport } from '@/domain/report/information/types'
import type { WeeklyReport } from '@/domain/report/weekly'
import { addMinutes, formatDateTime, startOfDay, toDay, type Instant } from '@/domain/time/instant'
import { holidays } from '@/seed/data/reference/holidays'
import { grantExemption } from '@/useCases/grantExemption'
import { closeInformation } from '@/useCases/information/closeInformation'
import { bulkApproved } from '@tests/support/bulk'
import { settableClock } from '@tests/support/clock'
import { testPayload } from '@tests/support/payload'
import { CLOSED_REPORTS, REMINDERS, REPORT_REMINDERS } from '@tests/support/year/expected'
import { ahead, lastMinute, tooLittle, type Habit } from '@tests/support/year/habits'
import { makeSimulation, type SimulatedUnit, type Simulation } from '@tests/support/year/organisation'

/** Monday of week 1 of 2026 to the Wednesday after week 53, Vietnam time; A begins to plan two weeks before. */
const FROM = startOfDay('2025-12-29')
const TO = startOfDay('2027-01-06')
const HOUR = 60
const HABITS: Record<string, Habit> = { A: ahead, B: lastMinute, C: tooLittle }
/** From when on A's office tries to close a report, every hour until it is taken. */
const CLOSINGS: readonly (readonly [periodKey: string, from: Instant])[] = [
  ['2026-CCHC-Q1', addMinutes(startOfDay('2026-03-14'), 20 * HOUR)],
  ['2026-CCHC-H1', addMinutes(startOfDay('2026-06-14'), 20 * HOUR)],
  ['2026-CCHC-Y', addMinutes(startOfDay('2026-12-18'), 8 * HOUR)],
]

/** What publishes, closes and reminds; portals, hubs, sources and the tidying of old records have no part in it. */
const NOT_CONCERNED = /^(tell|forget|erase|lookAt|readFeed)/
const TIMETABLE = JOBS.filter(({ name }) => !NOT_CONCERNED.test(name))

const clock = settableClock(addMinutes(FROM, -21 * 24 * HOUR))
let payload: Payload
let simulation: Simulation
let pieces = 0
const toClose = [...CLOSINGS]

beforeAll(async () => {
  payload = await testPayload()
  simulation = await makeSimulation(payload, Object.keys(HABITS))
  await simulate()
}, 400_000)
afterAll(() => payload.destroy())

/** What the unit approves at this hour, written as approving leaves it. */
async function approve({ name, place }: SimulatedUnit, now: Instant): Promise<void> {
  const hour = Number(formatDateTime(now).slice(0, 2))
  for (const dueAt of HABITS[name]?.(toDay(now), hour, holidays) ?? []) {
    pieces += 1
    await bulkApproved(payload, place, { count: 1, first: pieces, dueAt, approvedAt: now })
  }
}

const unitNamed = (name: string): SimulatedUnit => simulation.units.find((unit) => unit.name === name)!

async function closeReports(now: Instant): Promise<void> {
  const [next] = toClose
  if (next === undefined || now < next[1]) return
  const { id: unitId, office: user } = unitNamed('A')
  const report = { unitId, kind: 'cchc' as const, periodKey: next[0] }
  const outcome = await closeInformation({ payload, user, clock, report })
  if (outcome.ok) toClose.shift()
  else if (outcome.status !== 409) throw new Error(JSON.stringify(outcome))
}

/** On the morning before Tết the office of B exempts the week of Tết. */
async function exemptTet(now: Instant): Promise<void> {
  if (now !== addMinutes(startOfDay('2026-02-12'), 9 * HOUR)) return
  const { quotaId, office: user } = unitNamed('B')
  const request = { periodKey: '2026-W08', reason: 'Nghỉ Tết Nguyên đán cả tuần' }
  expect((await grantExemption({ payload, user, quotaId, request, clock })).ok).toBe(true)
}

async function simulate(): Promise<void> {
  for (let now = addMinutes(FROM, -14 * 24 * HOUR); now < FROM; now = addMinutes(now, HOUR)) {
    clock.set(now)
    await approve(unitNamed('A'), now)
  }
  const context = {
    payload,
    clock,
    env: { publicUrl: 'http://nhip.test', mediaDir: '' },
    progress: { show: () => undefined, clear: () => undefined },
  }
  for (let now = FROM; now < TO; now = addMinutes(now, HOUR)) {
    clock.set(now)
    for (const unit of simulation.units) await approve(unit, now)
    await exemptTet(now)
    await closeReports(now)
    const outcome = await tick(context, { now, jobs: TIMETABLE })
    if (!outcome.ok) throw new Error(`${now}: ${outcome.message}`)
  }
}

const LETTERS = 'cetvl'
type Told = { createdFor: string; at: string; letters: string }

/** `ce 07/01 16`: everybody told at one hour of one rung. */
const entryOf = ({ at, letters }: Told): string => {
  const [time = '', day = ''] = formatDateTime(at).split(' ')
  return `${[...letters].sort((a, b) => LETTERS.indexOf(a) - LETTERS.indexOf(b)).join('')} ${day.slice(0, 5)} ${time.slice(0, 2)}`
}

/** What was told, one entry per key without its person, in the order of time. */
async function told(kinds: readonly string[]): Promise<Told[]> {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { kind: { in: [...kinds] } },
    sort: 'at',
    depth: 0,
    pagination: false,
  })
  const groups = new Map<string, Told>()
  for (const { createdFor, user, at } of docs) {
    const key = createdFor.slice(0, createdFor.lastIndexOf(':'))
    const letter = simulation.units.map(({ letters }) => letters.get(String(user)) ?? '').join('')
    const group = groups.get(key) ?? { createdFor: key, at: String(at), letters: '' }
    groups.set(key, { ...group, letters: group.letters + letter })
  }
  return [...groups.values()]
}

describe('a year, hour by hour', () => {
  it('sends exactly the expected reminders of quotas', async () => {
    const all = await told(['quotaBehind', 'quotaMissed'])
    const of = (unit: string, week: string) =>
      all
        .filter(({ createdFor }) => createdFor.startsWith(`quota:${unitNamed(unit).quotaId}:${week}:`))
        .map(entryOf)
        .join(', ')
    expect(REMINDERS.map(([week]) => [week, of('B', week), of('C', week)])).toEqual(REMINDERS)
    const listed = REMINDERS.flatMap(([, ...columns]) => columns.flatMap((each) => each.split(', ')))
    expect(all).toHaveLength(listed.filter((entry) => entry !== '').length)
  })

  it('sends exactly the expected reminders of reports', async () => {
    const all = await told(['reportDue'])
    expect(all.map((each) => `${each.createdFor.split(':')[3]} ${entryOf(each)}`)).toEqual(REPORT_REMINDERS)
  })

  it('puts each reminder into the outbox too, to the same people at the same hour', async () => {
    const { docs: mails } = await payload.find({ collection: 'mails', depth: 0, pagination: false })
    const { docs: notices } = await payload.find({
      collection: 'notifications',
      where: { kind: { in: ['quotaBehind', 'quotaMissed', 'reportDue'] } },
      depth: 0,
      pagination: false,
    })
    const mailed = mails.map(({ key, person, queuedAt }) => `${key} ${String(person)} ${queuedAt}`)
    const noticed = notices.map(({ createdFor, user, at }) => `${createdFor} ${String(user)} ${at}`)
    expect(mailed.sort()).toEqual(noticed.sort())
    expect(new Set(mails.map(({ status }) => status))).toEqual(new Set(['kept']))
  })

  it('closes each week of each unit once, on Monday, as it went', async () => {
    const { docs } = await payload.find({
      collection: 'reports',
      where: { kind: { equals: 'week' } },
      sort: 'closedAt',
      depth: 0,
      pagination: false,
    })
    const statusOf = (unit: string, week: string): string =>
      docs
        .filter((doc) => doc.unit === unitNamed(unit).id && doc.periodKey === week)
        .map(({ model, closedAt }) => {
          const { quotas, period } = model as unknown as WeeklyReport
          expect(closedAt).toBe(addMinutes(period.end, HOUR))
          return quotas.map(({ status }) => String(status)).join()
        })
        .join()
    const missedByC = (entries: string) => (entries.includes('l ') ? 'missed' : 'met')
    expect(
      REMINDERS.map(([week]) => [week, statusOf('A', week), statusOf('B', week), statusOf('C', week)]),
    ).toEqual(
      REMINDERS.map(([week, , C]) => [week, 'met', week === '2026-W08' ? 'exempt' : 'met', missedByC(C)]),
    )
    expect(docs).toHaveLength(3 * REMINDERS.length)
  })

  it('closes a report at the first moment of the 15th, with what went out to the end of the 14th', async () => {
    const { docs } = await payload.find({
      collection: 'reports',
      where: { kind: { equals: 'cchc' } },
      sort: 'closedAt',
      depth: 0,
      pagination: false,
    })
    expect(
      docs.map(({ periodKey, closedAt, model }) => {
        const { channels } = model as unknown as InformationReport
        const counted = channels.find(({ id }) => id === simulation.channelId)?.period
        return `${periodKey} closed ${formatDateTime(String(closedAt))} counting ${counted}`
      }),
    ).toEqual(CLOSED_REPORTS)
  })
})
