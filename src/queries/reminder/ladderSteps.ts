import type { Audience, LadderStep, StepMoment } from '@/domain/reminder/ladder'
import type { Quota } from '@/payload-types'

type Row = NonNullable<Quota['ladder']>[number]

const momentOf = ({ moment, weekday, daysBeforeEnd }: Row): StepMoment => {
  if (moment === 'weekday') return { kind: 'weekday', weekday: Number(weekday ?? 0) }
  return moment === 'daysBeforeEnd'
    ? { kind: 'daysBeforeEnd', days: daysBeforeEnd ?? -1 }
    : { kind: 'afterMiss' }
}

/** The ladder a quota stores, as the rules read it; what is missing becomes a number that the check refuses. */
export const ladderSteps = (rows: Quota['ladder']): LadderStep[] =>
  (rows ?? []).map((row) => ({
    moment: momentOf(row),
    hour: row.hour,
    audience: (row.audience ?? []) as readonly Audience[],
  }))
