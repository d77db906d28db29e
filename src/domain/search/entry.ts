import type { SubjectType } from '@/domain/editorial/status'
import type { Day, Instant } from '@/domain/time/instant'

/** An edition that is out, as the search knows it. */
export type SearchEntry = {
  id: string
  type: SubjectType
  title: string
  /** What else it is found by: lead, code, field. */
  text: string
  sectionId: string | null
  /** "/<root>/…/<own unit>/" */
  unitPath: string
  firstPublishedAt: Instant
  removeAt: Instant | null
  /** The days it is in effect; null: always. */
  fromOn: Day | null
  toOn: Day | null
}

/** What narrows a search; absent conditions do not. `unitId` includes the units below. */
export type SearchFilter = {
  type?: SubjectType | undefined
  sectionId?: string | undefined
  unitId?: string | undefined
  /** "2026", of the first publication as Vietnam dates it. */
  year?: string | undefined
}

/** What stays of an entry once its words are in the index. */
export type KeptEntry = Omit<SearchEntry, 'title' | 'text'> & {
  titleWords: string
  at: number
  year: string
}

/** Is it out at that moment, and in effect on that day? */
export const isShown = ({ removeAt, fromOn, toOn }: KeptEntry, now: Instant, today: Day): boolean =>
  (removeAt === null || removeAt > now) &&
  (fromOn === null || fromOn <= today) &&
  (toOn === null || toOn >= today)

/** Does it meet every condition but the one on its type, by which the hits are counted? */
export const meets = (entry: KeptEntry, { sectionId, unitId, year }: Omit<SearchFilter, 'type'>): boolean =>
  (sectionId === undefined || entry.sectionId === sectionId) &&
  (unitId === undefined || entry.unitPath.includes(`/${unitId}/`)) &&
  (year === undefined || entry.year === year)
