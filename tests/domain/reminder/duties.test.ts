import { expect, it } from 'vitest'
import { dutyRungs } from '@/domain/reminder/duties'
import { dueRung } from '@/domain/reminder/rungs'
import { formatDateTime } from '@/domain/time/instant'
import { holidays } from '@/seed/data/reference/holidays'

it.each([
  ['an ordinary Friday', '2026-03-20', ['09:00 13/03/2026', '09:00 17/03/2026', '09:00 20/03/2026']],
  [
    'a Monday: three days before is the Friday',
    '2026-12-21',
    ['09:00 14/12/2026', '09:00 18/12/2026', '09:00 21/12/2026'],
  ],
  [
    'the Monday after Tết: both earlier ones on the last afternoon before the break',
    '2026-02-23',
    ['16:00 13/02/2026', '16:00 13/02/2026', '09:00 23/02/2026'],
  ],
])('reminds of a report due on %s', (_name, dueOn, expected) => {
  expect(dutyRungs(dueOn, holidays).map(({ dueAt }) => formatDateTime(dueAt))).toEqual(expected)
})

it('sends the latest that has come, in working hours, until the day is over', () => {
  const rungs = dutyRungs('2026-12-21', holidays)
  const due = (now: string) => dueRung(rungs, now, holidays)?.key ?? null
  expect(due('2026-12-14T01:00:00.000Z')).toBeNull()
  expect(due('2026-12-14T02:00:00.000Z')).toBe('due-7')
  expect(due('2026-12-19T02:00:00.000Z')).toBeNull()
  expect(due('2026-12-21T02:00:00.000Z')).toBe('due-0')
  expect(due('2026-12-22T02:00:00.000Z')).toBeNull()
})
