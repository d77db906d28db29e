import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/domain/editorial/roles'
import { holidays } from '@/seed/data/reference/holidays'
import { reportingPeriods } from '@/seed/data/reference/reportingPeriods'
import type { Place } from '@tests/support/bulk'

/** One letter per person, as the table of the year names them. */
const STAFF: readonly (readonly [letter: string, role: Role, isInRoom: boolean])[] = [
  ['c', 'contributor', true],
  ['e', 'editor', false],
  ['t', 'editorInChief', false],
  ['v', 'office', false],
  ['l', 'leader', false],
]

export type SimulatedUnit = {
  /** `A`, `B`, `C` */
  name: string
  id: string
  /** Its one room below, where the contributor works. */
  roomId: string
  quotaId: string
  /** Its office, as a request carries it. */
  office: NonNullable<PayloadRequest['user']>
  /** Letter by account. */
  letters: ReadonlyMap<string, string>
  place: Place
}

type Common = { section: { id: string }; topic: { id: string }; channel: { id: string } }

async function makeUnit(
  payload: Payload,
  name: string,
): Promise<{ id: string; roomId: string; path: string }> {
  const unit = await payload.create({ collection: 'units', data: { name: `Đơn vị ${name}`, order: 0 } })
  const room = await payload.create({
    collection: 'units',
    data: { name: `Phòng của ${name}`, parent: unit.id, order: 0 },
  })
  return { id: unit.id, roomId: room.id, path: unit.path ?? '' }
}

async function makeStaff(payload: Payload, name: string, unit: { id: string; roomId: string }) {
  const letters = new Map<string, string>()
  for (const [letter, role, isInRoom] of STAFF) {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email: `${letter}.${name.toLowerCase()}@nhip.test`,
        password: 'mat-khau-thu-nghiem',
        fullName: `Người ${letter} của ${name}`,
        assignments: [{ role, unit: isInRoom ? unit.roomId : unit.id }],
      },
    })
    letters.set(id, letter)
  }
  return letters
}

/** A unit with a room, five people and a weekly quota of two pieces, known since the night before the year's first week. */
async function makeSimulatedUnit(
  payload: Payload,
  name: string,
  { section, topic, channel }: Common,
): Promise<SimulatedUnit> {
  const unit = await makeUnit(payload, name)
  const letters = await makeStaff(payload, name, unit)
  const quota = await payload.create({
    collection: 'quotas',
    data: {
      name: `Hai tin, bài mỗi tuần của ${name}`,
      unit: unit.id,
      period: 'week',
      minimum: 2,
      channel: channel.id,
      includeUnitsBelow: true,
      validFromOn: '2025-12-29',
      installedAt: '2025-12-28T17:00:00.000Z',
    },
  })
  const idOf = (wanted: string): string => [...letters].find(([, letter]) => letter === wanted)?.[0] ?? ''
  const office = await payload.findByID({ collection: 'users', id: idOf('v'), depth: 0 })
  const approver = idOf('t')
  return {
    name,
    id: unit.id,
    roomId: unit.roomId,
    quotaId: quota.id,
    office: { ...office, collection: 'users' },
    letters,
    place: { unit: { id: unit.id, path: unit.path }, section, topic, channel, approver },
  }
}

export type Simulation = { units: SimulatedUnit[]; channelId: string }

/**
 * The units, the days off and the reporting periods of a fresh installation; the first unit owes the reports on
 * administrative reform, the room of the last one is on the roster for weeks 47 and 48.
 */
export async function makeSimulation(payload: Payload, names: readonly string[]): Promise<Simulation> {
  for (const { on, name, kind } of holidays) {
    await payload.create({ collection: 'holidays', data: { on, name, kind } })
  }
  for (const { fromYear, code, ...period } of reportingPeriods) {
    await payload.create({
      collection: 'reporting-periods',
      data: { ...period, fromYear: `${fromYear}`, code: period.kind === 'cchc' ? code : null },
    })
  }
  const named = (collection: 'sections' | 'topics' | 'channels', slug: string, extra: object) =>
    payload.create({ collection, data: { name: slug, slug, active: true, ...extra } as never })
  const channel = await named('channels', 'trang-web', { kind: 'website', online: true })
  const section = await named('sections', 'tin-hoat-dong', { order: 0 })
  const topic = await named('topics', 'chinh-quyen-so', { kind: 'communication', order: 0 })
  const units: SimulatedUnit[] = []
  for (const name of names) units.push(await makeSimulatedUnit(payload, name, { section, topic, channel }))
  const [first, last] = [units[0]!, units.at(-1)!]
  await payload.create({
    collection: 'report-routes',
    data: { from: first.id, toName: 'UBND tỉnh', viaName: 'Sở Nội vụ', kinds: ['cchc'] },
  })
  for (const periodKey of ['17/11/2026', 'Tuần 48/2026']) {
    await payload.create({
      collection: 'writing-rosters',
      data: { quota: last.quotaId, unit: last.roomId, periodKey },
    })
  }
  return { units, channelId: channel.id }
}
