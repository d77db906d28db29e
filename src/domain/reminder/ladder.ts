import type { Role } from '@/domain/editorial/roles'
import type { CalendarKind } from '@/domain/time/period'

/** Whom a step reminds: everybody with a role, or (`roster`) the writers whose turn it is. */
export type Audience = Role | 'roster'

/** Roles a ladder may name, in the order of the form. */
export const AUDIENCES = [
  'roster',
  'contributor',
  'editor',
  'editorInChief',
  'office',
  'leader',
] as const satisfies readonly Audience[]

/**
 * When a step is due: on a weekday (1 = Monday … 7 = Sunday) of a week, some days before the last day of the period
 * (0 = the last day), or once the period has ended without the quota being met.
 */
export type StepMoment =
  { kind: 'weekday'; weekday: number } | { kind: 'daysBeforeEnd'; days: number } | { kind: 'afterMiss' }

/** One step of a quota's ladder; `hour` is Vietnam time. */
export type LadderStep = {
  readonly moment: StepMoment
  readonly hour: number
  readonly audience: readonly Audience[]
}

const WRITERS: readonly Audience[] = ['contributor', 'editor']
const EDITORS: readonly Audience[] = [...WRITERS, 'editorInChief']
const EVERYBODY: readonly Audience[] = [...EDITORS, 'office']

const MORNING = 9
const AFTERNOON = 16
const FIRST_HOUR = 8

const weekday = (day: number, hour: number, audience: readonly Audience[]): LadderStep => ({
  moment: { kind: 'weekday', weekday: day },
  hour,
  audience,
})
const before = (days: number, audience: readonly Audience[]): LadderStep => ({
  moment: { kind: 'daysBeforeEnd', days },
  hour: MORNING,
  audience,
})
const AFTER_MISS: LadderStep = { moment: { kind: 'afterMiss' }, hour: FIRST_HOUR, audience: ['leader'] }

const countdown = (roster: number, writers: number, editors: number, office: number): LadderStep[] => [
  before(roster, ['roster']),
  before(writers, WRITERS),
  before(editors, EDITORS),
  before(office, EVERYBODY),
  AFTER_MISS,
]

/** What a quota without a ladder of its own uses: the later in the period, the higher up it goes. */
export const DEFAULT_LADDERS: Readonly<Record<CalendarKind, readonly LadderStep[]>> = {
  week: [
    weekday(2, MORNING, ['roster']),
    weekday(3, AFTERNOON, WRITERS),
    weekday(5, MORNING, EDITORS),
    weekday(7, MORNING, EVERYBODY),
    AFTER_MISS,
  ],
  month: countdown(14, 10, 5, 2),
  quarter: countdown(35, 21, 10, 3),
  half: countdown(60, 30, 14, 5),
  year: countdown(90, 45, 21, 7),
}

/** The ladder that holds: the quota's own, or the default of its kind of period. */
export const ladderOf = (
  period: CalendarKind,
  own: readonly LadderStep[] | undefined,
): readonly LadderStep[] => (own && own.length > 0 ? own : DEFAULT_LADDERS[period])
