import type { InformationPageProps, MissingProps, ProposalProps } from '@/admin/information/types'
import { mayReadInformation, unitsOfOffice } from '@/access/information'
import { kindOfKey } from '@/domain/report/information/keys'
import { mayTake } from '@/domain/report/information/lifeCycle'
import { NARRATIVE_PARTS } from '@/domain/report/information/narrative'
import type { InformationExport, InformationReport } from '@/domain/report/information/types'
import { formatDateTime, formatDay } from '@/domain/time/instant'
import { mayCloseReport } from '@/domain/time/reportPeriod'
import { informationLabels } from '@/labels/information'
import { findInformation, type StoredInformation } from '@/queries/reports/findInformation'
import { findProposals, type StoredProposal } from '@/queries/reports/findProposals'
import { findReceivers } from '@/queries/reports/findReceivers'
import { unitNameOf } from '@/queries/reports/findSenders'
import { reportFrame, type ReportFrame } from '@/queries/reports/reportFrame'
import { rollUpTables } from '@/reports/information/rollUpTables'
import { informationTables } from '@/reports/information/tables'
import { exportInformation, isIntact } from '@/useCases/information/exportInformation'
import { INFORMATION_FORMATS } from '@/useCases/information/informationFile'
import type { Desk } from './desk'
import { PATHS } from './menu'
import { presentExcerpt, presentTable, stateMark } from './present/information'

const { view: words } = informationLabels

/** Tables shown open; the others stand folded below them. */
const OPEN_TABLES = new Set(['hinh-thuc', 'the-loai', 'chu-de', 'chi-tieu'])
const ROLL_UP_TABLES = new Set(['bao-cao-nhan', 'chua-co-bao-cao', 'tong-hop-hinh-thuc', 'tong-hop-chu-de'])
/** Shown in words of their own. */
const ELSEWHERE = new Set([...ROLL_UP_TABLES, 'kien-nghi', 'dieu-chinh'])

type Loaded = {
  desk: Desk
  unitId: string
  frame: ReportFrame
  stored: StoredInformation | null
  exported: InformationExport
  isOffice: boolean
  /** Units whose numbers the person may enter in place of the unit. */
  proposals: Awaited<ReturnType<typeof findProposals>>
  names: ReadonlyMap<string, string>
}

const statusOf = ({ stored }: Loaded) => stored?.status ?? 'draft'

const notesOf = (loaded: Loaded): string[] => {
  const { stored, frame, exported } = loaded
  const { model } = exported
  const to = model.destinations.map(({ toName, viaName }) =>
    informationLabels.document.through(toName, viaName),
  )
  return [
    words.span(frame.period),
    statusOf(loaded) === 'draft'
      ? words.draftNote
      : words.closedNote(formatDateTime(stored?.closedAt ?? model.generatedAt)),
    ...(model.source === 'ledger' ? [] : [words.sourceNote[model.source]]),
    ...(stored?.signedAt ? [words.signedNote(formatDateTime(stored.signedAt))] : []),
    ...(frame.dueOn ? [words.dueOn(formatDay(frame.dueOn))] : []),
    ...(model.estimate ? [words.estimate(words.days(model.estimate))] : []),
    ...(model.comparison.hasLastYear ? [] : [words.noLastYear]),
    to.length > 0 ? words.to(to.join('; ')) : words.noRoute,
  ]
}

const totalsOf = ({ total }: InformationReport): InformationPageProps['totals'] =>
  (['period', 'estimated', 'accumulated', 'lastYear'] as const)
    .filter((part) => part !== 'estimated' || total.estimated > 0)
    .map((part) => ({ label: words.totals[part], value: String(total[part]) }))

const presentProposals = (items: readonly StoredProposal[], { names }: Loaded): ProposalProps[] =>
  items.map(({ id, kind, text, unitId }) => ({
    id,
    kind: words.proposals.kinds[kind],
    text,
    unit: names.get(unitId) ?? '',
  }))

const rollUpOf = (loaded: Loaded): InformationPageProps['rollUp'] => {
  const { exported, isOffice } = loaded
  const { model } = exported
  if (model.rollUp === null) return null
  const { received, missing } = model.rollUp
  const isDraft = statusOf(loaded) === 'draft'
  return {
    counts: words.rollUp.counts(received.length, missing.length),
    missing: missing.map(({ unitId, unitName, through }): MissingProps => ({
      unit: unitName,
      through: through.length > 0 ? words.rollUp.through([...through].reverse().join(' → ')) : null,
      enterHref:
        isOffice && isDraft && through.length === 0
          ? `${PATHS.information}/${unitId}/${model.period.key}/nhap`
          : null,
    })),
    tables: rollUpTables(model)
      .filter(({ id, rows }) => id !== 'chua-co-bao-cao' && rows.length > 0)
      .map(presentTable),
  }
}

const stepsOf = (loaded: Loaded) => {
  const { desk, frame, exported, isOffice, stored } = loaded
  const status = statusOf(loaded)
  const isOver = mayCloseReport(frame, desk.now)
  const missing = exported.model.rollUp?.missing.length ?? 0
  const mayClose = isOffice && mayTake('close', status)
  return {
    mayWrite: isOffice && mayTake('write', status),
    closeConfirm:
      mayClose && isOver ? (missing > 0 ? words.close.missing(missing) : words.close.confirm) : null,
    closesOn: mayClose && !isOver ? words.closesOn(formatDay(frame.dataClosesOn)) : null,
    maySign: isOffice && stored !== null && mayTake('sign', status),
    mayAdjust: isOffice && stored !== null && mayTake('adjust', status),
  }
}

/** Every format; the evidence of a closed report beside them. */
const filesOf = (address: string, closedId: string | null): InformationPageProps['files'] => [
  ...INFORMATION_FORMATS.map((format) => ({
    label: words.formats[format] ?? format,
    href: `${address}/file?format=${format}`,
  })),
  ...(closedId === null
    ? []
    : [{ label: words.formats.zip ?? '', href: `/api/reports/${closedId}/evidence` }]),
]

const present = (loaded: Loaded, unitName: string, signedHref: string | null): InformationPageProps => {
  const { exported, stored, isOffice, proposals, unitId } = loaded
  const { model, adjustments, sha256 } = exported
  const address = `/api/reports/information/${unitId}/${model.period.key}`
  const tables = informationTables(exported)
  const own = tables.filter(({ id }) => !ELSEWHERE.has(id))
  return {
    title: words.subject(words.period(model.period)),
    unit: unitName,
    mark: stateMark(stored?.status ?? 'none'),
    notes: notesOf(loaded),
    action: address,
    files: filesOf(address, stored?.model ? stored.id : null),
    excerpt: { href: `${address}/file?format=excerpt`, ...presentExcerpt(model) },
    totals: totalsOf(model),
    tables: own.filter(({ id, rows }) => OPEN_TABLES.has(id) && rows.length > 0).map(presentTable),
    details: own.filter(({ id, rows }) => !OPEN_TABLES.has(id) && rows.length > 0).map(presentTable),
    narrative: NARRATIVE_PARTS.map((part) => ({
      part,
      label: words.narrative.parts[part],
      text: model.narrative[part],
    })),
    ...stepsOf(loaded),
    signedHref,
    proposals: {
      action: address,
      isOpen: isOffice && statusOf(loaded) === 'draft',
      own: presentProposals(proposals.own, loaded),
      below: presentProposals(proposals.below, loaded),
      passedUp: presentProposals(proposals.passedUp, loaded),
    },
    rollUp: rollUpOf(loaded),
    adjustments: adjustments.map(({ at, byName, reason, text }, index) => ({
      key: String(index),
      heading: words.adjustedBy(byName ?? words.system, formatDateTime(at)),
      lines: text.split('\n'),
      reason,
    })),
    hash: sha256 === null ? null : { sha256, isIntact: isIntact(exported) },
  }
}

/** Everything the page of a report shows; null for a report there is none or that the person may not read. */
export async function loadInformation(
  desk: Desk,
  unitId: string,
  periodKey: string,
): Promise<InformationPageProps | null> {
  const { payload, req, person, now } = desk
  const kind = kindOfKey(periodKey)
  if (kind === null) return null
  const stored = await findInformation(payload, { unitId, kind, periodKey })
  const isSent = stored !== null && stored.status !== 'draft'
  const readers = isSent ? [unitId, ...(await findReceivers(payload, unitId))] : [unitId]
  if (!(await mayReadInformation(req, person, readers))) return null
  const { frame } = await reportFrame(payload, { unitId, kind, periodKey, now })
  if (frame === null) return null
  const [exported, proposals, offices] = await Promise.all([
    exportInformation(payload, { unitId, kind, periodKey, frame, now }),
    findProposals(payload, { unitId, periodKey }),
    unitsOfOffice(req, person),
  ])
  const from = Object.values(proposals).flatMap((items: StoredProposal[]) => items.map((each) => each.unitId))
  const names = await unitNameOf(payload, [...new Set([unitId, ...from])])
  const isOffice = offices.includes(unitId)
  const loaded: Loaded = { desk, unitId, frame, stored, exported, isOffice, proposals, names }
  return present(loaded, names.get(unitId) ?? '', await signedCopyHref(desk, stored))
}

/** Where the scan of the signed report is, for those who may read files of the unit. */
async function signedCopyHref({ payload }: Desk, stored: StoredInformation | null): Promise<string | null> {
  if (!stored?.signedCopy) return null
  const media = await payload.findByID({
    collection: 'media',
    id: stored.signedCopy,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return media?.filename ? `/api/media/file/${media.filename}` : null
}
