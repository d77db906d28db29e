import { addDays, formatDay, type Day } from '@/domain/time/instant'

const TOKEN = /\{(day|date|month|quarter|year)([+-]\d+)?\}/g
const QUARTERS = ['I', 'II', 'III', 'IV'] as const

/**
 * Fills the relative dates of a seed text from the day it goes out: `{day-1}` → 20/11, `{date+7}` → 28/11/2026,
 * `{month-1}` → 10, `{quarter-1}` → III, `{year}` → 2026. Months, quarters and years step in their own unit.
 */
export const fillDates = (text: string, on: Day): string =>
  text.replace(TOKEN, (_, unit: keyof typeof FILL, step?: string) => FILL[unit](on, Number(step ?? 0)))

const FILL = {
  day: (on: Day, step: number) => formatDay(addDays(on, step)).slice(0, 5),
  date: (on: Day, step: number) => formatDay(addDays(on, step)),
  month: (on: Day, step: number) => String(wrap(Number(on.slice(5, 7)) - 1 + step, 12) + 1),
  quarter: (on: Day, step: number) =>
    QUARTERS[wrap(Math.floor((Number(on.slice(5, 7)) - 1) / 3) + step, 4)] ?? '',
  year: (on: Day, step: number) => String(Number(on.slice(0, 4)) + step),
}

const wrap = (value: number, size: number): number => ((value % size) + size) % size
