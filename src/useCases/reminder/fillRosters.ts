import type { Payload, PayloadRequest } from 'payload'
import type { QuotaRule } from '@/domain/quota'
import { typedPeriod } from '@/domain/reminder/rosterPeriod'
import { MAX_TURNS, rosterTurns } from '@/domain/reminder/rosterTurns'
import { nextPeriod, periodOf } from '@/domain/time/period'
import type { Instant } from '@/domain/time/instant'
import { collectionLabels } from '@/labels/collections'
import { rosterLabels as words } from '@/labels/roster'
import { findRosters } from '@/queries/reminder/findRosters'
import { inTransaction } from '../inTransaction'

/** How many periods are filled when nobody says. */
export const USUAL_TURNS = 12

/** What the form says; everything as typed. */
export type RosterRequest = { from: string; count: string; unitIds: readonly string[]; firstUnitId: string }

type Refused = { ok: false; path: string; message: string }
type Input = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  rule: QuotaRule
  /** The units whose turn this person may name. */
  ownUnits: readonly string[]
  now: Instant
  request: RosterRequest
}

const refuse = (path: string, message: string): Refused => ({ ok: false, path, message })

/** The departments in the order of their turns, the first one first. */
const rotated = (unitIds: readonly string[], firstId: string): string[] => {
  const at = Math.max(0, unitIds.indexOf(firstId))
  return [...unitIds.slice(at), ...unitIds.slice(0, at)]
}

const turnsOf = ({ rule, ownUnits, now, request }: Input) => {
  const { from, count, unitIds, firstUnitId } = request
  const first = from.trim() === '' ? nextPeriod(periodOf(rule.period, now)) : typedPeriod(rule.period, from)
  if (first === null) return refuse('from', collectionLabels.writingRosters.badPeriod)
  const wanted = count.trim() === '' ? USUAL_TURNS : Number(count)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MAX_TURNS)
    return refuse('count', words.badCount(MAX_TURNS))
  if (unitIds.length === 0) return refuse('units', words.noUnits)
  if (!unitIds.every((id) => ownUnits.includes(id) && rule.unitIds.includes(id)))
    return refuse('units', words.notYours)
  if (firstUnitId !== '' && !unitIds.includes(firstUnitId)) return refuse('first', words.firstNotChosen)
  return { ok: true as const, turns: rosterTurns(first, wanted, rotated(unitIds, firstUnitId)) }
}

/**
 * Fills the writing roster for many periods: the chosen departments one after the other. A period that has somebody
 * already is left as it is, and does not shift the turns of the others. All rows or none.
 */
export async function fillRosters(input: Input): Promise<{ ok: true; made: number; kept: number } | Refused> {
  const { payload, user, rule } = input
  const found = turnsOf(input)
  if (!found.ok) return found
  const { turns } = found
  const taken = await findRosters(
    payload,
    turns.map(({ period }) => period.key),
  )
  const free = turns.filter(({ period }) => !taken.has(`${rule.id}:${period.key}`))
  await inTransaction(
    payload,
    async (req) => {
      for (const { period, unitId } of free) {
        await payload.create({
          collection: 'writing-rosters',
          data: { quota: rule.id, unit: unitId, periodKey: period.key },
          overrideAccess: false,
          user,
          req,
        })
      }
    },
    user,
  )
  return { ok: true, made: free.length, kept: turns.length - free.length }
}
