import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyReport, type WeeklyReport } from '@/domain/report/weekly'
import { closeQuotaPeriods } from '@/useCases/closeQuotaPeriods'
import { publishDue } from '@/useCases/publishDue'
import { settableClock } from '@tests/support/clock'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'

/** Wednesday of week 43, in the morning. */
const clock = settableClock('2026-10-21T02:00:00.000Z')
const log = { error: (details: object) => console.error(details) }
let payload: Payload
let room: Newsroom

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  await payload.create({
    collection: 'quotas',
    data: {
      name: 'Ít nhất 02 tin, bài/tuần',
      unit: room.cast.units.board,
      period: 'week',
      minimum: 2,
      channel: room.channel.id,
      includeUnitsBelow: true,
      validFromOn: '2026-10-12',
    },
  })
})
afterAll(() => payload.destroy())

const sweep = () => publishDue({ payload, now: clock.now(), clock, log })
const close = () => closeQuotaPeriods({ payload, now: clock.now(), log })

async function reports(): Promise<{ periodKey: string; model: WeeklyReport; sha256: string }[]> {
  const { docs } = await payload.find({
    collection: 'reports',
    sort: 'periodKey',
    pagination: false,
    depth: 0,
  })
  return docs.map(({ periodKey, model, sha256 }) => ({
    periodKey,
    model: model as unknown as WeeklyReport,
    sha256: sha256 ?? '',
  }))
}

it('makes up for a three-week outage with one right report a week and no duplicates', async () => {
  await room.approved('Khai trương quầy tư vấn đầu tư')
  await room.approved('Tập huấn chữ ký số cho công chức')
  await room.approved('Giao ban công tác kiểm soát thủ tục', '2026-10-26T01:00:00.000Z')
  await room.approved('Đối thoại cùng doanh nghiệp cửa khẩu', '2026-10-27T01:00:00.000Z')

  // The machine is off from Wednesday of week 43 until Wednesday of week 46.
  clock.set('2026-11-11T03:00:00.000Z')
  expect(await sweep()).toBe(2)
  expect(await close()).toBe(3)
  expect(await close()).toBe(0)

  const [week43, week44, week45, ...rest] = await reports()
  expect(rest).toEqual([])
  expect([week43, week44, week45].map((report) => report?.periodKey)).toEqual([
    '2026-W43',
    '2026-W44',
    '2026-W45',
  ])
  expect(week43?.model.quotas[0]).toMatchObject({ status: 'met', published: 2 })
  expect(week44?.model.quotas[0]).toMatchObject({ status: 'missed', published: 0 })
  expect(week44?.model.quotas[0]?.movedOut).toHaveLength(2)
  expect(week45?.model.quotas[0]).toMatchObject({ status: 'missed', published: 0 })
  for (const report of [week43, week44, week45]) {
    expect(report && verifyReport(report.model, report.sha256)).toBe(true)
    expect(report?.model.closedAt).toBe(clock.now())
  }
})

it('says in the week they went out that an outage had moved the items there', async () => {
  clock.set('2026-11-16T00:06:00.000Z')
  expect(await close()).toBe(1)
  const week46 = (await reports()).at(-1)
  expect(week46?.model.quotas[0]).toMatchObject({ status: 'met', published: 2 })
  expect(week46?.model.quotas[0]?.movedIn).toHaveLength(2)
})

it('gives one report when two processes close the same week at once', async () => {
  clock.set('2026-11-23T00:06:00.000Z')
  const quiet = { error: () => undefined }
  const both = await Promise.all([
    closeQuotaPeriods({ payload, now: clock.now(), log: quiet }),
    closeQuotaPeriods({ payload, now: clock.now(), log: quiet }),
  ])
  expect(both[0] + both[1]).toBe(1)
  expect((await reports()).filter(({ periodKey }) => periodKey === '2026-W47')).toHaveLength(1)
})

it('goes through week 53 of 2026 into week 1 of 2027', async () => {
  clock.set('2027-01-11T00:06:00.000Z')
  await close()
  const keys = (await reports()).map(({ periodKey }) => periodKey)
  expect(keys.slice(-3)).toEqual(['2026-W52', '2026-W53', '2027-W01'])
})

it('asks nothing of a unit after its last day', async () => {
  await payload.update({
    collection: 'units',
    id: room.cast.units.board,
    data: { validToOn: '2027-01-17', successor: room.cast.units.commune },
  })
  clock.set('2027-02-08T00:06:00.000Z')
  expect(await close()).toBe(1)
  expect((await reports()).at(-1)?.periodKey).toBe('2027-W02')
})
