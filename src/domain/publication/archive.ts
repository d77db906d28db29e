import { parsePeriod, type Period } from '@/domain/time/period'

/** The n-th archive document of a month, counted from the oldest item; the month by Vietnam's calendar. */
export type ArchiveKey = { month: Period; number: number }

/** Items in an archive document. A full feed has as many, so that what is in no archive yet is always in the feed. */
export const ARCHIVE_SIZE = 30

const NAME = /^(\d{4}-\d{2})-([1-9]\d{0,3})$/

/** `2026-11-2` → the second document of November 2026; null when it is none. */
export function parseArchiveName(name: string): ArchiveKey | null {
  const [, key = '', number = ''] = NAME.exec(name) ?? []
  const month = parsePeriod(key)
  return month?.kind === 'month' ? { month, number: Number(number) } : null
}

export const archiveName = ({ month, number }: ArchiveKey): string => `${month.key}-${number}`

/**
 * The last document of a month that no new item can change: of a month that is over the last one, else the last full
 * one (RFC 5005, section 4: archive documents stay as they are). Null when there is none.
 */
export function lastClosed(month: Period, count: number, isOver: boolean): ArchiveKey | null {
  const number = isOver ? Math.ceil(count / ARCHIVE_SIZE) : Math.floor(count / ARCHIVE_SIZE)
  return number === 0 ? null : { month, number }
}
