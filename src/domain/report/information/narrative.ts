/** The parts of a report people write, in the order they are printed; the office edits these and nothing else. */
export const NARRATIVE_PARTS = [
  'direction',
  'results',
  'inspection',
  'difficulties',
  'plans',
  'proposals',
] as const

export type NarrativePart = (typeof NARRATIVE_PARTS)[number]
export type NarrativeTexts = Record<NarrativePart, string>

/** The longest text of one part; a report is not a book, and a slip of the clipboard is no narrative. */
export const MAX_NARRATIVE = 20_000

/** All parts as text, whatever is missing as ''. */
export const narrativeOf = (
  given: Partial<Record<NarrativePart, unknown>> | null | undefined,
): NarrativeTexts =>
  Object.fromEntries(
    NARRATIVE_PARTS.map((part) => {
      const value = given?.[part]
      return [part, typeof value === 'string' ? value.trim() : '']
    }),
  ) as NarrativeTexts
