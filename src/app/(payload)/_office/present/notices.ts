import type { NoticeProps } from '@/admin/office/types'
import { formatDateTime, isInstant } from '@/domain/time/instant'
import { parsePeriod } from '@/domain/time/period'
import { kindOfKey } from '@/domain/report/information/keys'
import { namedPeriod } from '@/labels/information/period'
import { ASKING_KINDS, notificationSentence } from '@/labels/notifications'
import { timeLabels } from '@/labels/time'
import type { Notice } from '@/queries/office/findNotifications'

/** Of these the period is a report's: its days are the office's own, not the calendar's. */
const OF_REPORTS = /^(information|proposal)/

const periodInWords = (notice: string, key: string): string => {
  const kind = OF_REPORTS.test(notice) ? kindOfKey(key) : null
  if (kind) return namedPeriod(kind, key)
  const period = parsePeriod(key)
  return period ? timeLabels.period(period) : key
}

/** Moments and periods as people read them; everything else stays. */
const inWords = (notice: string, name: string, value: string | number): string | number => {
  if (typeof value !== 'string') return value
  if (isInstant(value)) return formatDateTime(value)
  return name === 'period' ? periodInWords(notice, value) : value
}

/** A notification as one sentence with its time; only addresses of this site are followed. */
export const presentNotice = ({ id, kind, params, link, at, isRead }: Notice): NoticeProps => ({
  id,
  sentence: notificationSentence(
    kind,
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inWords(kind, name, value)])),
  ),
  at: at ? formatDateTime(at) : '',
  href: link?.startsWith('/') ? link : null,
  isRead,
  isAsking: ASKING_KINDS.includes(kind),
})
