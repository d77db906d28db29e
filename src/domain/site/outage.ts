import type { Instant } from '@/domain/time/instant'

/** A planned outage as the settings hold it; decree 224/2026, article 13, asks for notice 7 working days before. */
export type Outage = { text: string; from: Instant | null; to: Instant | null }

export type OutageNotice = { phase: 'coming' | 'now'; text: string; from: Instant; to: Instant }

/** What pages say of it at that moment: from the day it is entered until it is over; null without one. */
export function outageNotice({ text, from, to }: Outage, now: Instant): OutageNotice | null {
  if (text === '' || from === null || to === null || to <= from || to <= now) return null
  return { phase: now < from ? 'coming' : 'now', text, from, to }
}

export type OutageField = 'outageText' | 'outageFrom' | 'outageTo'

/** What an entered outage lacks; nothing when all three are empty. */
export function checkOutage({
  text,
  from,
  to,
}: Outage): { code: 'missing' | 'endBeforeStart'; path: OutageField }[] {
  if (text === '' && from === null && to === null) return []
  const missing = [
    ...(text === '' ? (['outageText'] as const) : []),
    ...(from === null ? (['outageFrom'] as const) : []),
    ...(to === null ? (['outageTo'] as const) : []),
  ]
  if (missing.length > 0) return missing.map((path) => ({ code: 'missing', path }))
  return from !== null && to !== null && to <= from ? [{ code: 'endBeforeStart', path: 'outageTo' }] : []
}
