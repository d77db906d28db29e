import type { Endpoint, PayloadRequest } from 'payload'
import { clock } from '@/adapters/clock'
import { lunarDayOf } from '@/adapters/lunarCalendar'
import { calendarRange, daysIn, type CalendarRange } from '@/domain/calendar/range'
import { calendarLabels } from '@/labels/calendar'
import { officeLabels } from '@/labels/office'
import { findHolidays } from '@/queries/calendar/findHolidays'
import { calendarActor, loadCalendar } from '@/useCases/calendar/loadCalendar'
import { resolveFilter } from '@/useCases/calendar/resolveFilter'
import { done, said } from '../../office/answers'

const { lunar: lunarWords, refusals } = calendarLabels

const slugIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Each day with its lunar date in words and what the holiday table says of it. */
async function daysOf(req: PayloadRequest, range: CalendarRange) {
  const holidays = await findHolidays(req, range)
  return daysIn(range).map((on) => {
    const lunar = lunarDayOf(on)
    return {
      on,
      lunar: lunarWords.short(lunar),
      lunarInList: lunarWords.inList(lunar),
      lunarInFull: lunarWords.full(lunar),
      holidays: holidays
        .filter((holiday) => holiday.on === on)
        .map(({ name, kind }) => ({ kind, name: `${calendarLabels.holiday[kind]}: ${name}` })),
    }
  })
}

/**
 * `GET /api/publications/calendar?from=2026-11-01&to=2026-12-01&don-vi=&kenh=&chu-de=`: what the person may see of the
 * days from `from` to before `to`, with the days themselves. Filters are slugs; a unit stands for those below it too.
 */
export const readCalendar: Endpoint = {
  path: '/calendar',
  method: 'get',
  async handler(req) {
    const actor = await calendarActor(req)
    if (!actor) return said(401, officeLabels.refusals.signIn)
    const { query } = req
    const range = calendarRange(query.from, query.to)
    if (range === null) return said(400, refusals.badRange)
    const filter = await resolveFilter(req, {
      unit: slugIn(query['don-vi']),
      channel: slugIn(query.kenh),
      topic: slugIn(query['chu-de']),
    })
    if (filter === null) return said(404, refusals.unknownFilter)
    const now = clock.now()
    const [page, days] = await Promise.all([
      loadCalendar({ req, actor, range, filter, now }),
      daysOf(req, range),
    ])
    return done({ ...page, days, now })
  },
}
