import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { noVotes, type RatingLevel } from '@/domain/rating/rating'
import { calendarPeriodOn } from '@/domain/time/calendarPeriod'
import { toDay, type Instant } from '@/domain/time/instant'
import type { RatedSubject } from '@/queries/rating/findRatedSubject'

type Vote = { payload: Payload; subject: RatedSubject; level: RatingLevel; now: Instant }

async function addToRow(payload: Payload, key: string, level: RatingLevel): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'ratings',
    where: { key: { equals: key } },
    select: { key: true },
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [row] = docs
  if (!row) return false
  await payload.db.updateOne({
    collection: 'ratings',
    id: row.id,
    data: { [level]: { $inc: 1 } },
    returning: false,
  })
  return true
}

/**
 * Counts one vote on an item in the month of Vietnam's calendar, added by the database itself so that two processes lose
 * none. Nothing of who voted is kept.
 */
export async function countRating({ payload, subject, level, now }: Vote): Promise<void> {
  const month = calendarPeriodOn('month', toDay(now)).key
  const key = `${month}:${subject.subjectId}`
  if (await addToRow(payload, key, level)) return
  const { type, subjectId, title, unitId } = subject
  const first = { key, month, subjectType: type, subjectId, title, unit: unitId }
  try {
    await payload.db.create({
      collection: 'ratings',
      data: { id: randomUUID(), ...first, ...noVotes(), [level]: 1 },
      returning: false,
    })
  } catch (error) {
    // Somebody else cast the first vote of the month a moment ago: the unique key refused a second row.
    if (!(await addToRow(payload, key, level))) throw error
  }
}
