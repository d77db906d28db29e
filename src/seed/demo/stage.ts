import type { Payload, PayloadRequest } from 'payload'
import { isDelegationActive, type Delegation } from '@/domain/editorial/delegation'
import type { Instant } from '@/domain/time/instant'
import type { SampleContent } from './content'
import type { SampleClock } from './timeline'

export type Person = NonNullable<PayloadRequest['user']>
type Ids = ReadonlyMap<string, string>

/** What the stories of a sample are told with: the people, the ids behind natural keys, the moments. */
export type Stage = {
  payload: Payload
  clock: SampleClock
  /** The real time of loading: nothing that has happened is later. */
  now: Instant
  content: SampleContent
  /** By e-mail. */
  people: ReadonlyMap<string, Person>
  substitutes: readonly (Pick<Delegation, 'startsAt' | 'endsAt'> & { delegator: string; delegate: string })[]
  /** By slug; pictures by body and slug (`pictureOf`). */
  ids: { units: Ids; sections: Ids; topics: Ids; pictures: Ids }
}

/** The value of a natural key. Throws when the sample names something that is not there. */
export function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The sample names "${key}", which is not there`)
  return value
}

/** Who approves at a moment: the approver or, while a delegation is in force, the substitute, unless they wrote it. */
export function approverAt(stage: Stage, approver: string, author: string, at: Instant): string {
  const lent = stage.substitutes.find(
    ({ delegator, delegate, startsAt, endsAt }) =>
      delegator === approver &&
      delegate !== author &&
      isDelegationActive(
        { delegatorId: '', delegateId: '', unitId: null, startsAt, endsAt, revokedAt: null },
        at,
      ),
  )
  return lent?.delegate ?? approver
}
