import type { Payload } from 'payload'
import { audienceOf } from '@/domain/reminder/audience'
import { dutyRungs, LOOK_AHEAD_DAYS } from '@/domain/reminder/duties'
import { dueRung, type Rung } from '@/domain/reminder/rungs'
import { isQuiet } from '@/domain/reminder/workingHours'
import { addDays, toDay, type Instant } from '@/domain/time/instant'
import { reminderLabels } from '@/labels/reminders'
import { timeLabels } from '@/labels/time'
import { findHolidays } from '@/queries/reminder/findHolidays'
import { findReportDuties, type ReportDuty } from '@/queries/reminder/findReportDuties'
import { findUnits } from '@/queries/reminder/findUnits'
import { eachOnItsOwn } from './eachOnItsOwn'
import { queueMails } from './mail/queueMails'
import { reportPath } from './information/tell'
import { notify } from './notify'
import { loadSurroundings, type Surroundings } from './reminder/surroundings'

type Input = { payload: Payload; now: Instant }

const nameOf = ({ report }: ReportDuty): string =>
  `${report.name ?? timeLabels.kinds[report.kind]} (${timeLabels.range(report.period.firstOn, report.period.lastOn)})`

async function remind(
  { payload, now }: Input,
  duty: ReportDuty,
  rung: Rung,
  { people, units }: Surroundings,
): Promise<number> {
  const unit = units.get(duty.unitId)
  const place = { unitPath: unit?.path ?? '', countedUnitIds: [duty.unitId], rosterUnitIds: [] }
  const told = audienceOf(rung.audience, place, people)
  const words = { report: nameOf(duty), unit: unit?.name ?? '', due: timeLabels.day(duty.dueOn) }
  const link = reportPath({ unitId: duty.unitId, periodKey: duty.report.key })
  const key = `report:${duty.unitId}:${duty.report.kind}:${duty.report.key}:${rung.key}`
  const count = await notify({ payload, now }, told, { kind: 'reportDue', params: words, link, key })
  await queueMails(
    { payload, now },
    people
      .filter(({ id }) => told.includes(id))
      .map(({ id, email, fullName }) => ({
        key: `${key}:${id}`,
        kind: 'reportDue',
        to: email,
        personId: id,
        subject: reminderLabels.report.subject(words),
        text: reminderLabels.report.text(fullName, { ...words, link: payload.config.serverURL + link }),
        expiresAt: rung.until,
      })),
  )
  return count
}

/**
 * Reminds the office, and on the last day the leader, of a report their unit owes and has not closed, before the day it
 * is due; each of (report, rung, person) once. Returns how many people were reminded.
 */
export async function remindReportsDue(input: Input): Promise<number> {
  const { payload, now } = input
  if (isQuiet(now)) return 0
  const [holidays, units] = await Promise.all([findHolidays(payload), findUnits(payload)])
  const paths = new Map([...units.values()].map(({ id, path }) => [id, path]))
  const today = toDay(now)
  const span = { fromOn: today, toOn: addDays(today, LOOK_AHEAD_DAYS), holidays, paths }
  const due = (await findReportDuties(payload, span)).flatMap((duty) => {
    const rung = dueRung(dutyRungs(duty.dueOn, holidays), now, holidays)
    return rung ? [{ duty, rung }] : []
  })
  if (due.length === 0) return 0
  const surroundings = await loadSurroundings(payload, [])
  return eachOnItsOwn(due, ({ duty, rung }) => remind(input, duty, rung, surroundings))
}
