import type { InformationKind } from '@/domain/report/information/types'

const PATTERNS: Record<InformationKind, RegExp> = {
  month: /^\d{4}-\d{2}$/,
  quarter: /^\d{4}-Q\d$/,
  half: /^\d{4}-H\d$/,
  year: /^\d{4}$/,
  cchc: /^\d{4}-CCHC-[A-Z0-9]+$/,
  adhoc: /^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/,
}

/** The kind of report a period key names by its form; null for a week and for other text. */
export const kindOfKey = (key: string): InformationKind | null =>
  (Object.keys(PATTERNS) as InformationKind[]).find((kind) => PATTERNS[kind].test(key)) ?? null
