import type { Instant } from '@/domain/time/instant'
import { addDays, toDay } from '@/domain/time/instant'

const PREFIX = 'nhip.unsaved'
/** Typing older than this many days is nobody's work any more. */
const KEPT_DAYS = 30

/** What somebody typed into a form and did not save. */
export type Unsaved = {
  at: Instant
  /** `updatedAt` of the document it was typed over; null for one that is not stored yet. */
  over: string | null
  values: Record<string, unknown>
}

export type StoredUnsaved = Unsaved & { key: string }

/** Whose typing in which document; without an id, in a document that is not stored yet. */
export type Place = { userId: string; slug: string; id: string | null }

const placeKey = ({ userId, slug, id }: Place): string => [PREFIX, userId, slug, id ?? 'new', ''].join('.')

/** The key of one visit of one browser tab: two tabs with the same document do not overwrite each other. */
export const unsavedKey = (place: Place, visit: string): string => `${placeKey(place)}${visit}`

const parse = (key: string, text: string | null): StoredUnsaved[] => {
  try {
    const value = JSON.parse(text ?? 'null') as Unsaved | null
    return value && typeof value.at === 'string' ? [{ ...value, key }] : []
  } catch {
    return []
  }
}

const keysIn = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')

/** What earlier visits left unsaved in this place, newest first; the present visit's own is not among it. */
export const leftUnsaved = (storage: Storage, place: Place, visit: string): StoredUnsaved[] =>
  keysIn(storage)
    .filter((key) => key.startsWith(placeKey(place)) && key !== unsavedKey(place, visit))
    .flatMap((key) => parse(key, storage.getItem(key)))
    .sort((a, b) => (a.at < b.at ? 1 : -1))

/** Keeps what is typed. False when the browser has no room for it. */
export const keepUnsaved = (storage: Storage, key: string, unsaved: Unsaved): boolean => {
  try {
    storage.setItem(key, JSON.stringify(unsaved))
    return true
  } catch {
    return false
  }
}

/** Removes typing of all people and documents that has become too old, or cannot be read. */
export const forgetOldUnsaved = (storage: Storage, now: Instant): void => {
  const oldest = addDays(toDay(now), -KEPT_DAYS)
  for (const key of keysIn(storage).filter((each) => each.startsWith(`${PREFIX}.`))) {
    const [unsaved] = parse(key, storage.getItem(key))
    if (!unsaved || unsaved.at < oldest) storage.removeItem(key)
  }
}
