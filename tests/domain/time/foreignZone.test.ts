import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessQuota, duePeriodsToClose } from '@/domain/quota'
import { addDays, formatDateTime, startOfDay, toDay, toInstant, weekdayOf } from '@/domain/time/instant'
import { parsePeriod, periodOf } from '@/domain/time/period'
import { timeLabels } from '@/labels/time'
import { periodNamed, published, ruleOf } from '@tests/domain/quota/support'

/** Zones with and without daylight saving, far to both sides of Vietnam. */
describe.each(['America/New_York', 'Pacific/Kiritimati', 'Europe/London', 'UTC'])(
  'on a computer set to %s',
  (zone) => {
    const before = process.env.TZ
    beforeAll(() => {
      process.env.TZ = zone
    })
    afterAll(() => {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    })

    it('local time really is that of the zone', () => {
      const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format(
        new Date('2026-07-01T00:30:00Z'),
      )
      expect(String(new Date('2026-07-01T00:30:00Z').getHours()).padStart(2, '0')).toBe(shown)
    })

    it('days and weeks are still Vietnam’s', () => {
      expect(toDay('2026-11-15T17:00:00.000Z')).toBe('2026-11-16')
      expect(startOfDay('2026-03-08')).toBe('2026-03-07T17:00:00.000Z')
      expect(addDays('2026-03-07', 2)).toBe('2026-03-09')
      expect(weekdayOf('2026-11-16')).toBe(1)
      expect(formatDateTime('2026-11-15T17:05:00.000Z')).toBe('00:05 16/11/2026')
      expect(toInstant('2026-11-16T00:00')).toBeNull()
      expect(periodOf('week', '2026-11-15T16:59:59.999Z').key).toBe('2026-W46')
      expect(periodOf('week', '2026-11-15T17:00:00.000Z').key).toBe('2026-W47')
      expect(parsePeriod('2026-W53')).toMatchObject({
        start: '2026-12-27T17:00:00.000Z',
        end: '2027-01-03T17:00:00.000Z',
      })
      expect(timeLabels.deadline('2026-11-22')).toBe('hết Chủ nhật 22/11/2026')
    })

    it('a week is closed and counted as in Vietnam', () => {
      const rows = ['2026-11-15T17:00:00.000Z', '2026-11-22T16:59:59.999Z'].map((moment) =>
        published('2026-11-18 08:00', { publishedAt: moment, dueAt: moment }),
      )
      expect(assessQuota(ruleOf(), periodNamed('2026-W47'), rows, '2026-11-22T17:05:00.000Z')).toMatchObject({
        status: 'met',
        published: 2,
      })
      const rule = ruleOf({ knownSince: '2026-11-15T17:00:00.000Z' })
      expect(duePeriodsToClose([rule], [], '2026-11-22T17:05:00.000Z').map(({ key }) => key)).toEqual([
        '2026-W47',
      ])
      expect(duePeriodsToClose([rule], [], '2026-11-22T17:04:59.999Z')).toEqual([])
    })
  },
)
