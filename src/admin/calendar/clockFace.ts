import { formatDateTime, type Instant } from '@/domain/time/instant'

/** "07:30", as a clock in Vietnam shows it. */
export const clockFace = (at: Instant): string => formatDateTime(at).slice(0, 5)
