import type { WeeklyExport } from '@/domain/report/weekly'

/**
 * The weekly report for programs: two-space JSON, UTF-8. `sha256` is that of the canonical JSON (RFC 8785, null
 * members left out) of `report`; null for a draft.
 */
export const renderWeeklyJson = ({ model, sha256, adjustments }: WeeklyExport): string =>
  `${JSON.stringify({ sha256, report: model, adjustments }, null, 2)}\n`
