import type { Payload } from 'payload'
import { addDays, toDay, type Instant } from '@/domain/time/instant'
import { PASSWORD } from '@tests/support/people'

/** Who logs in: an editor of everything, and one of a board with the units below it. */
export const EDITOR = 'editor@bench.test'
export const BOARD_EDITOR = 'board-editor@bench.test'

const BOARDS = 10
const DESKS_OF_A_BOARD = 19
/** Weeks that quotas reach back, so that the week measured is judged. */
const QUOTA_DAYS = 14

export type UnitRow = { id: string; path: string; slug: string }
export type Organisation = { boards: UnitRow[]; units: UnitRow[]; quiet: UnitRow; author: string }

async function createUnit(payload: Payload, name: string, parent: string): Promise<UnitRow> {
  const { id, path, slug } = await payload.create({
    collection: 'units',
    data: { name, slug: name, parent },
    depth: 0,
  })
  return { id, path: path ?? '', slug: slug ?? '' }
}

async function createEditor(payload: Payload, email: string, unit: string): Promise<string> {
  const assignments = [
    { role: 'editor' as const, unit },
    { role: 'editorInChief' as const, unit },
  ]
  const data = { email, fullName: email, password: PASSWORD, active: true, assignments }
  return (await payload.create({ collection: 'users', data, depth: 0 })).id
}

async function createQuota(payload: Payload, unit: string, now: Instant): Promise<void> {
  const data = {
    name: `Two a week ${unit}`,
    unit,
    period: 'week' as const,
    minimum: 2,
    kinds: [],
    includeUnitsBelow: false,
    validFromOn: addDays(toDay(now), -QUOTA_DAYS),
  }
  await payload.create({ collection: 'quotas', data, depth: 0 })
}

/**
 * 200 units below the one of the reference data, ten of them boards with 19 desks each, every one with a quota of
 * two a week; one more unit that hardly ever publishes; two editors.
 */
export async function createOrganisation(payload: Payload, now: Instant): Promise<Organisation> {
  const { docs } = await payload.find({ collection: 'units', limit: 1, depth: 0 })
  const root = docs[0]?.id ?? ''
  const boards: UnitRow[] = []
  const units: UnitRow[] = []
  for (let board = 0; board < BOARDS; board++) {
    const above = await createUnit(payload, `ban-${board}`, root)
    boards.push(above)
    units.push(above)
    for (let desk = 0; desk < DESKS_OF_A_BOARD; desk++) {
      units.push(await createUnit(payload, `phong-${board}-${desk}`, above.id))
    }
  }
  for (const { id } of units) await createQuota(payload, id, now)
  const quiet = await createUnit(payload, 'don-vi-it-bai', root)
  const author = await createEditor(payload, EDITOR, root)
  await createEditor(payload, BOARD_EDITOR, boards[0]?.id ?? root)
  return { boards, units, quiet, author }
}
