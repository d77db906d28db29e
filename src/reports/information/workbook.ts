import type { InformationExport } from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import type { WorkbookFacts } from '@/reports/official/types'

const { document: words } = informationLabels

/** What the workbook of an information-work report says about itself. */
export const informationWorkbookFacts = ({ model, sha256 }: InformationExport): WorkbookFacts => ({
  title: `${words.kindName} ${words.subject(model.period)}`,
  subtitle: model.unit.name,
  createdAt: model.closedAt ?? model.period.start,
  sha256,
})
