import { toDay, type Instant } from '@/domain/time/instant'
import { parsePeriod } from '@/domain/time/period'

/** The CCHC report of the year that is running: from 15 December on the next one's. */
export const informationReportKey = (now: Instant): string => {
  const year = Number(toDay(now).slice(0, 4))
  const key = `${year}-CCHC-Y`
  return (parsePeriod(key)?.end ?? now) > now ? key : `${year + 1}-CCHC-Y`
}
