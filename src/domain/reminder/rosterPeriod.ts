import { parsePeriod, periodOf, type CalendarKind, type Period } from '@/domain/time/period'
import { fold } from '@/domain/text'
import { startOfDay } from '@/domain/time/instant'
import { typedDay } from '@/domain/time/typed'

const WEEK_NUMBER = /^(?:tuan)?\s*(\d{1,2})\s*[/-]\s*(\d{4})$/i

/**
 * The period of that kind which a clerk means: any day in it (`23/11/2026`), a week by its number (`Tuần 48/2026`),
 * or the key itself (`2026-W48`). Null for anything else, and for a period of another kind.
 */
export const typedPeriod = (kind: CalendarKind, text: string): Period | null => {
  const typed = text.trim()
  const day = typedDay(typed)
  if (day !== null) return periodOf(kind, startOfDay(day))
  const [, week, year] = kind === 'week' ? (WEEK_NUMBER.exec(fold(typed)) ?? []) : []
  const period = parsePeriod(week ? `${year}-W${week.padStart(2, '0')}` : typed)
  return period?.kind === kind ? period : null
}
