import {
  addDays,
  addMinutes,
  startOfDay,
  toDay,
  weekdayOf,
  type Day,
  type Instant,
} from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'

export type TimeChoice = { at: Instant; label: string }

const MORNING = 8 * 60
const AFTERNOON = 14 * 60
const MONDAY = 1

const clockFace = (minutes: number): string => `${String(minutes / 60).padStart(2, '0')}:00`
const at = (day: Day, minutes: number): Instant => addMinutes(startOfDay(day), minutes)

/** The Monday after this day; a week later when the day is one. */
const nextMonday = (day: Day): Day => addDays(day, ((MONDAY - weekdayOf(day) + 6) % 7) + 1)

/** The usual times to go out that are still to come, soonest first, by Vietnam's clock. */
export const timeChoices = (now: Instant): TimeChoice[] => {
  const today = toDay(now)
  const tomorrow = addDays(today, 1)
  const monday = nextMonday(today)
  return [
    { at: at(today, MORNING), label: t.choice.today(clockFace(MORNING)) },
    { at: at(today, AFTERNOON), label: t.choice.today(clockFace(AFTERNOON)) },
    { at: at(tomorrow, MORNING), label: t.choice.tomorrow(clockFace(MORNING)) },
    ...(monday === tomorrow ? [] : [{ at: at(monday, MORNING), label: t.choice.monday(clockFace(MORNING)) }]),
  ].filter((choice) => choice.at > now)
}
