import { describe, expect, it } from 'vitest'
import { assessQuota, assessQuotas, closeDueAt, duePeriodsToClose, type LedgerRow } from '@/domain/quota'
import { addMinutes } from '@/domain/time/instant'
import { periodsBetween } from '@/domain/time/period'
import { at, ruleOf } from '@tests/domain/quota/support'
import { expectedSubjects, ledgerAt, livesFrom, randomOf } from '@tests/domain/quota/simulation'

/** From before Tết 2026 over week 53 into 2027. */
const START = at('2026-02-02 00:00')
const WEEKS = 50
const END = at('2027-03-01 00:00')
const weeks = periodsBetween('week', START, END)
const rule = ruleOf({ kinds: ['news'] })

const shuffled = (rows: LedgerRow[], random: () => number) =>
  rows
    .map((row) => [random(), row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)

describe.each([1, 2, 3, 4, 5])('a ledger made at random (%i)', (seed) => {
  const random = randomOf(seed)
  const lives = livesFrom(START, WEEKS, 300, random)
  const final = shuffled(ledgerAt(lives, END), random)

  it('gives each week the subjects that came out in it first and stood at its end', () => {
    for (const week of weeks) {
      const { items, published } = assessQuota(rule, week, final, END)
      const subjects = items.map(({ subjectId }) => subjectId).sort()
      expect(subjects, week.key).toEqual(expectedSubjects(lives, week.start, week.end))
      expect(published).toBe(subjects.length)
    }
  })

  it('gives the same when a week is closed on time and when it is closed weeks or months later', () => {
    for (const week of weeks.filter(({ end }) => end < END)) {
      const onTime = closeDueAt(week)
      const punctual = assessQuota(rule, week, ledgerAt(lives, onTime), onTime)
      for (const days of [1, 22, 120]) {
        const late = addMinutes(onTime, days * 1440)
        expect(assessQuota(rule, week, ledgerAt(lives, late), late), `${week.key} + ${days} days`).toEqual(
          punctual,
        )
      }
    }
  })

  it('counts no subject in two weeks', () => {
    const all = weeks.flatMap((week) =>
      assessQuota(rule, week, final, END).items.map(({ subjectId }) => subjectId),
    )
    expect(all.length).toBeGreaterThan(50)
    expect(new Set(all).size).toBe(all.length)
  })

  it('promises while the week runs exactly what then goes out on time', () => {
    for (const week of weeks) {
      const now = addMinutes(week.start, 3 * 1440)
      const { upcoming } = assessQuota(rule, week, ledgerAt(lives, now), now)
      const promised = lives.filter(
        ({ kind, unitId, happenings: [first] }) =>
          kind === 'news' && unitId === 'office' && first && first.at > now && first.dueAt < week.end,
      )
      expect(upcoming.map(({ subjectId }) => subjectId).sort(), week.key).toEqual(
        promised.map(({ subjectId }) => subjectId).sort(),
      )
    }
  })

  it('gives many quotas together what it gives each alone', () => {
    const rules = [
      rule,
      ruleOf({ id: 'q2', unitIds: ['elsewhere'] }),
      ruleOf({ id: 'q3', channelId: null, kinds: [] }),
    ]
    const [week] = weeks
    if (!week) throw new Error('no week')
    expect(assessQuotas(rules, week, final, END)).toEqual(
      rules.map((each) => assessQuota(each, week, final, END)),
    )
  })

  it('yields three right reports after a three-week outage', () => {
    const known = ruleOf({ kinds: ['news'], knownSince: at('2026-12-07 08:00') })
    const back = at('2027-01-05 09:00')
    const missed = duePeriodsToClose([known], ['2026-W50'], back)
    expect(missed.map(({ key }) => key)).toEqual(['2026-W51', '2026-W52', '2026-W53'])
    for (const week of missed) {
      const { items } = assessQuota(known, week, ledgerAt(lives, back), back)
      expect(items.map(({ subjectId }) => subjectId).sort()).toEqual(
        expectedSubjects(lives, week.start, week.end),
      )
    }
  })
})
