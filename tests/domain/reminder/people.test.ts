import { describe, expect, it } from 'vitest'
import type { Role } from '@/domain/editorial/roles'
import { audienceOf, type QuotaPlace, type Someone } from '@/domain/reminder/audience'
import { checkLadder } from '@/domain/reminder/checkLadder'
import type { LadderStep } from '@/domain/reminder/ladder'
import { typedPeriod } from '@/domain/reminder/rosterPeriod'

const someone = (
  id: string,
  held: readonly (readonly [Role, string])[],
  extra: Partial<Someone> = {},
): Someone => ({
  id,
  isActive: true,
  departmentId: null,
  assignments: held.map(([role, unitId]) => ({ role, unitId })),
  ...extra,
})

/** province → board → planning, investment; the commune stands beside the board. */
const people: Someone[] = [
  someone('provinceOffice', [['office', 'province']]),
  someone('provinceLeader', [['leader', 'province']]),
  someone('chief', [['editorInChief', 'board']]),
  someone('editor', [['editor', 'board']]),
  someone('editorOfInvestment', [['editor', 'board']], { departmentId: 'investment' }),
  someone('office', [['office', 'board']]),
  someone('planner', [['contributor', 'planning']]),
  someone('investor', [['contributor', 'investment']]),
  someone('leaderOfPlanning', [['leader', 'planning']]),
  someone('gone', [['editor', 'board']], { isActive: false }),
  someone('commune', [['contributor', 'commune']]),
]
const place: QuotaPlace = {
  unitPath: '/province/board/',
  countedUnitIds: ['board', 'planning', 'investment'],
  rosterUnitIds: [],
}
const told = (audience: Parameters<typeof audienceOf>[0], extra: Partial<QuotaPlace> = {}) =>
  audienceOf(audience, { ...place, ...extra }, people)

describe('who is reminded', () => {
  it('are the writers where the quota is counted, with open accounts', () => {
    expect(told(['contributor', 'editor'])).toEqual(['planner', 'investor', 'editor', 'editorOfInvestment'])
  })

  it('is the office of the unit, not that of the province above it', () => {
    expect(told(['office'])).toEqual(['office'])
  })

  it('is the nearest above where the unit has nobody, and never somebody below', () => {
    expect(told(['leader'])).toEqual(['provinceLeader'])
  })

  it('is nobody on the roster when none is written', () => {
    expect(told(['roster'])).toEqual([])
  })

  it('are first of all the writers whose turn it is, by assignment or by department', () => {
    const turn = { rosterUnitIds: ['investment'] }
    expect(told(['roster'], turn)).toEqual(['editorOfInvestment', 'investor'])
    expect(told(['contributor', 'editor'], turn)).toEqual([
      'editorOfInvestment',
      'investor',
      'planner',
      'editor',
    ])
    expect(told(['office'], turn)).toEqual(['office'])
  })
})

describe('a ladder typed by the office', () => {
  const step = (moment: LadderStep['moment'], extra: Partial<LadderStep> = {}): LadderStep => ({
    moment,
    hour: 9,
    audience: ['editor'],
    ...extra,
  })
  const codes = (...[period, steps]: Parameters<typeof checkLadder>) =>
    checkLadder(period, steps).map(({ code, path }) => `${code}@${path}`)

  it('may be empty, or name weekdays of a week and days before the end of anything', () => {
    expect(codes('week', [])).toEqual([])
    expect(codes('week', [step({ kind: 'weekday', weekday: 7 }), step({ kind: 'afterMiss' })])).toEqual([])
    expect(codes('year', [step({ kind: 'daysBeforeEnd', days: 364 })])).toEqual([])
  })

  it('names each wrong step at its row', () => {
    expect(codes('month', [step({ kind: 'weekday', weekday: 3 })])).toEqual(['ladderWeekday@ladder.0.moment'])
    expect(
      codes('week', [
        step({ kind: 'weekday', weekday: 8 }),
        step({ kind: 'daysBeforeEnd', days: 7 }),
        step({ kind: 'afterMiss' }, { hour: 24 }),
        step({ kind: 'afterMiss' }, { audience: [] }),
        step({ kind: 'daysBeforeEnd', days: 1 }),
        step({ kind: 'daysBeforeEnd', days: 1 }),
      ]),
    ).toEqual([
      'ladderNoWeekday@ladder.0.weekday',
      'ladderDays@ladder.1.daysBeforeEnd',
      'ladderHour@ladder.2.hour',
      'ladderNobody@ladder.3.audience',
      'ladderTwice@ladder.5.moment',
    ])
  })
})

describe('a period as a clerk writes it', () => {
  it.each([
    ['week', '23/11/2026', '2026-W48'],
    ['week', 'Tuần 48/2026', '2026-W48'],
    ['week', '48-2026', '2026-W48'],
    ['week', '2026-W53', '2026-W53'],
    ['week', '53/2025', null],
    ['week', '2026-11', null],
    ['month', '23/11/2026', '2026-11'],
    ['quarter', '2026-Q4', '2026-Q4'],
    ['quarter', 'quý tới', null],
  ] as const)('of a %s quota: %s is %s', (kind, text, key) => {
    expect(typedPeriod(kind, text)?.key ?? null).toBe(key)
  })
})
