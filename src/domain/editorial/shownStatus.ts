import type { Status } from '@/domain/editorial/status'
import type { Instant } from '@/domain/time/instant'

/** The status as people read it: an approved item with a time still to come is "Đã hẹn giờ đăng". */
export type ShownStatus = Status | 'scheduled'

export const shownStatus = (
  doc: { readonly status: Status; readonly scheduledFor: Instant | null },
  now: Instant,
): ShownStatus =>
  doc.status === 'approved' && doc.scheduledFor !== null && doc.scheduledFor > now ? 'scheduled' : doc.status
