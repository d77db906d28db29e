import { letterheadOf, type UnitFacts } from '@/domain/report/information/types'
import type { WeeklyExport } from '@/domain/report/weekly'
import { formatDateTime } from '@/domain/time/instant'
import { timeLabels } from '@/labels/time'
import { weeklyDocumentLabels as words } from '@/labels/weeklyDocument'
import type { Annex, Block, OfficialDocument, WorkbookFacts } from '@/reports/official/types'
import {
  weeklyAdjustmentTables,
  weeklyItemTable,
  weeklyQuotaTable,
  weeklyUnseenTables,
} from '@/reports/weekly/tables'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const section = (text: string): Block => ({ kind: 'heading', level: 'section', text })

const resultBlocks = ({ model }: WeeklyExport): Block[] => {
  const { unit, period, summary, closedAt, generatedAt } = model
  const name = timeLabels.period(period)
  const asOf = closedAt
    ? words.closedAt(formatDateTime(closedAt))
    : words.draftAt(formatDateTime(generatedAt))
  const said =
    summary.quotas > 0
      ? [
          paragraph(words.summary(unit.name, name, summary)),
          { kind: 'table', table: weeklyQuotaTable(model) } as const,
        ]
      : [paragraph(words.noQuotas(unit.name, name))]
  return [section(words.sections.result), ...said, paragraph(asOf)]
}

/** Nothing where no portal is watched. */
const unseenBlocks = ({ model }: WeeklyExport): Block[] => {
  const { unseen } = model
  if (unseen === undefined) return []
  return [
    section(words.sections.unseen),
    paragraph(unseen.length > 0 ? words.unseen(unseen.length) : words.allSeen),
    ...weeklyUnseenTables(model).map((table) => ({ kind: 'table', table }) as const),
  ]
}

const bodyOf = (report: WeeklyExport): Block[] => {
  const counted = new Set(report.model.quotas.flatMap(({ items }) => items.map(({ subjectId }) => subjectId)))
  const adjusted = weeklyAdjustmentTables(report)
  return [
    ...resultBlocks(report),
    section(words.sections.items),
    paragraph(words.itemsInAnnex(counted.size)),
    ...unseenBlocks(report),
    ...(adjusted.length > 0 ? [section(words.sections.adjustments)] : []),
    ...adjusted.map((table) => ({ kind: 'table', table }) as const),
    paragraph(words.closing(report.model.unit.name)),
  ]
}

const annex = ({ model }: WeeklyExport): Annex => ({
  number: 1,
  title: words.tables.items,
  blocks: [{ kind: 'table', table: weeklyItemTable(model) }],
  isLandscape: true,
})

/** A week's quota report as an administrative document. Number and day stay blank for the registry clerk. */
export const weeklyDocument = (report: WeeklyExport, present: UnitFacts): OfficialDocument => {
  const { model, sha256 } = report
  const unit = letterheadOf(model, present)
  const { signer, recipients } = unit
  return {
    parentBody: unit.parentBody,
    issuingBody: model.unit.name,
    symbol: unit.symbol ?? words.symbol,
    place: unit.place ?? words.place,
    year: null,
    kindName: words.kindName,
    subject: words.subject(timeLabels.period(model.period)),
    addressees: unit.addressees,
    bases: [],
    blocks: bodyOf(report),
    signer: { ...signer, title: signer.title ?? words.signerTitle },
    recipients: recipients.length > 0 ? recipients : words.recipients,
    annexes: [annex(report)],
    createdAt: model.closedAt ?? model.period.start,
    sha256,
  }
}

/** What the week's workbook says about itself. */
export const weeklyWorkbookFacts = ({ model, sha256 }: WeeklyExport): WorkbookFacts => {
  const period = timeLabels.period(model.period)
  return {
    title: `${words.kindName} ${words.subject(period)}`,
    subtitle: words.subtitle(model.unit.name, period),
    createdAt: model.closedAt ?? model.period.start,
    sha256,
  }
}
