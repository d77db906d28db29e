import type { InformationExport } from '@/domain/report/information/types'

/**
 * The report for programs: two-space JSON, UTF-8, as docs/reports/information-report.schema.json describes it. `sha256`
 * is that of the canonical JSON (RFC 8785, null members left out) of `report`; null for a draft.
 */
export const renderInformationJson = ({ model, sha256, adjustments }: InformationExport): string =>
  `${JSON.stringify({ sha256, report: model, adjustments }, null, 2)}\n`
