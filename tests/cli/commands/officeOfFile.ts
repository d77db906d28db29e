import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import type { Context } from '@/cli/context'
import { type Outcome } from '@/cli/outcome'
import { settableClock } from '@tests/support/clock'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'
import { contextOf } from '../context'

type Desk = {
  clock: ReturnType<typeof settableClock>
  payload: Payload
  room: Newsroom
  context: Context
}

/** A newsroom of a test file whose unit `ban` owes two pieces a week, `xa` none, and what a command is given there. */
export function officeOfFile() {
  const desk = { clock: settableClock('2026-11-18T02:00:00.000Z') } as Desk
  beforeAll(async () => {
    const payload = await testPayload()
    const room = await openNewsroom(payload, desk.clock)
    Object.assign(desk, { payload, room, context: contextOf(payload, desk.clock) })
    await payload.update({ collection: 'units', id: room.cast.units.board, data: { slug: 'ban' } })
    await payload.update({ collection: 'units', id: room.cast.units.commune, data: { slug: 'xa' } })
    await payload.create({
      collection: 'quotas',
      data: {
        name: 'Tin, bài trên trang',
        unit: room.cast.units.board,
        period: 'week',
        minimum: 2,
        validFromOn: '2026-11-16',
        installedAt: '2026-11-01T00:00:00.000Z',
      } as never,
    })
  })
  afterAll(() => desk.payload.destroy())
  return desk
}

/** What a refusal says; fails when there was none. */
export const refusal = (outcome: Outcome): string => {
  if (outcome.ok) throw new Error('was not refused')
  return outcome.message
}
/** What a command answers; fails when it was refused. */
export const dataOf = <T>(outcome: Outcome): T => {
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.data as T
}
