import type { NoticeProps } from '@/admin/office/types'
import { formatDateTime, isInstant } from '@/domain/time/instant'
import { parsePeriod } from '@/domain/time/period'
import { ASKING_KINDS, notificationSentence } from '@/labels/notifications'
import { timeLabels } from '@/labels/time'
import type { Notice } from '@/queries/office/findNotifications'

/** Moments and periods as people read them; everything else stays. */
const inWords = (name: string, value: string | number): string | number => {
  if (typeof value !== 'string') return value
  if (isInstant(value)) return formatDateTime(value)
  const period = name === 'period' ? parsePeriod(value) : null
  return period ? timeLabels.period(period) : value
}

/** A notification as one sentence with its time; only addresses of this site are followed. */
export const presentNotice = ({ id, kind, params, link, at, isRead }: Notice): NoticeProps => ({
  id,
  sentence: notificationSentence(
    kind,
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inWords(name, value)])),
  ),
  at: at ? formatDateTime(at) : '',
  href: link?.startsWith('/') ? link : null,
  isRead,
  isAsking: ASKING_KINDS.includes(kind),
})
