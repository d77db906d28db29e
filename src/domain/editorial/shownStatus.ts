import type { Status } from '@/domain/editorial/status'
import type { Instant } from '@/domain/time/instant'

/**
 * The status as people read it: an approved item with a time still to come is "Đã hẹn giờ đăng", one without any
 * time lies on the reserve shelf ("Tin dự trữ"), one that could not be published is "Đăng lỗi".
 */
export type ShownStatus = Status | 'scheduled' | 'shelved' | 'failed'

export const shownStatus = (
  doc: {
    readonly status: Status
    readonly scheduledFor: Instant | null
    readonly publishError: string | null
  },
  now: Instant,
): ShownStatus => {
  if (doc.status !== 'approved') return doc.status
  if (doc.publishError !== null) return 'failed'
  if (doc.scheduledFor === null) return 'shelved'
  return doc.scheduledFor > now ? 'scheduled' : 'approved'
}
