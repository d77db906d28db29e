import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import type { HandEntries } from '@/domain/report/information/byHand'
import type { InformationReport } from '@/domain/report/information/types'
import { findInformation } from '@/queries/reports/findInformation'
import { reportFrame } from '@/queries/reports/reportFrame'
import { reportingPeriods } from '@/seed/data/reference'
import { closeInformation } from '@/useCases/information/closeInformation'
import { exportInformation } from '@/useCases/information/exportInformation'
import type { PersonName, UnitName } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

export const KEY = '2026-11'

/** desk → department → board ← sibling, commune; the board reports to somebody outside. */
const ROUTES: readonly [UnitName, UnitName | null][] = [
  ['desk', 'department'],
  ['department', 'board'],
  ['sibling', 'board'],
  ['commune', 'board'],
  ['board', null],
]

type Desk = {
  clock: ReturnType<typeof settableClock>
  payload: Payload
  room: Newsroom
  api: ReturnType<typeof restClient>
}

/** Reports of November of a test file: who reports to whom, a few pieces, and ways to draft, close and read a report. */
export function reportsOfFile() {
  const desk = { clock: settableClock('2026-11-05T02:00:00.000Z') } as Desk

  beforeAll(async () => {
    desk.payload = await testPayload()
    desk.room = await openNewsroom(desk.payload, desk.clock)
    desk.api = restClient(desk.payload)
    for (const { name, kind, code, fromYear, from, to, dueDay } of reportingPeriods) {
      await desk.payload.create({
        collection: 'reporting-periods',
        data: { name, kind, code, fromYear: String(fromYear), from, to, dueDay } as never,
      })
    }
    for (const [from, to] of ROUTES) {
      await desk.payload.create({
        collection: 'report-routes',
        data: {
          from: desk.room.cast.units[from],
          to: to && desk.room.cast.units[to],
          toName: to ? null : 'Bộ Nội vụ',
          viaName: to ? null : 'Sở Nội vụ',
          active: true,
        },
      })
    }
    await desk.room.approved('Tin thứ nhất của phòng')
    desk.clock.advance(1)
    await desk.room.approved('Tin thứ hai của phòng')
    await desk.room.approved('Tin của bộ phận', null, { unit: desk.room.cast.units.desk })
    await desk.room.approved('Tin hẹn ngày mười ba', '2026-11-13T02:00:00.000Z')
  })
  afterAll(() => desk.payload.destroy())

  const reportOf = (unit: UnitName) => ({
    unitId: desk.room.cast.units[unit],
    kind: 'month' as const,
    periodKey: KEY,
  })
  const as = (name: PersonName, unit: UnitName) => ({
    payload: desk.payload,
    user: desk.room.person(name),
    clock: desk.clock,
    report: reportOf(unit),
  })
  const close = (unit: UnitName, name: PersonName = 'office') => closeInformation(as(name, unit))
  const stored = async (unit: UnitName) => (await findInformation(desk.payload, reportOf(unit)))!

  const draft = async (unit: UnitName): Promise<InformationReport> => {
    const asked = { ...reportOf(unit), now: desk.clock.now() }
    const { frame } = await reportFrame(desk.payload, asked)
    return (await exportInformation(desk.payload, { ...asked, frame: frame! })).model
  }

  /** What was refused: status and sentence. */
  const refusal = async (outcome: Promise<{ ok: boolean }>) => {
    const result = (await outcome) as { ok: boolean; status: number; issues: { message: string }[] }
    return result.ok ? 'not refused' : `${result.status} ${result.issues[0]?.message}`
  }

  const paper = (count: number, changes: Partial<HandEntries> = {}): HandEntries => ({
    channels: [{ id: String(desk.room.channel.id), period: count, accumulated: 40, lastYear: 7 }],
    topics: [],
    quotas: { met: 4, missed: 1, exempt: 0 },
    difficulties: '',
    proposals: '',
    ...changes,
  })

  return Object.assign(desk, { reportOf, as, close, stored, draft, refusal, paper })
}
