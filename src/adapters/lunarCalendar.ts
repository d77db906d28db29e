import { SolarDate } from '@nghiavuive/lunar_date_vi'
import type { Day } from '@/domain/time/instant'

/** A day of Vietnam's lunar calendar. */
export type LunarDay = {
  day: number
  month: number
  isLeapMonth: boolean
  /** "Bính Ngọ". */
  yearName: string
}

/**
 * The lunar day of a calendar day, by Vietnam's rules: months begin with the new moon as UTC+7 sees it, which now and
 * then puts Tết on another day than China's calendar (1968, 1985, 2007, 2030). Defined for the years 1200 to 2199.
 */
export function lunarDayOf(on: Day): LunarDay {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
  const lunar = new SolarDate({ year, month, day }).toLunarDate().get()
  return {
    day: lunar.day,
    month: lunar.month,
    isLeapMonth: lunar.leap_month,
    yearName: lunar.year_name,
  }
}
