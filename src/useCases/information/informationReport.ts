import type { Payload, PayloadRequest } from 'payload'
import { publicPath } from '@/domain/publication/publicPath'
import type { LedgerRow } from '@/domain/quota'
import {
  buildInformationReport,
  spansOf,
  tallySpan,
  unitRuns,
  type InformationFrame,
  type InformationNames,
} from '@/domain/report/information/build'
import type { Tallies } from '@/domain/report/information/figures'
import type { NarrativeTexts } from '@/domain/report/information/narrative'
import { ledgerFrom } from '@/domain/report/information/quotaRecord'
import { countedUnits, routesFor } from '@/domain/report/information/routes'
import type { Span } from '@/domain/report/information/spans'
import type {
  InformationReport,
  ReportDestination,
  ReportedProposal,
} from '@/domain/report/information/types'
import type { Instant } from '@/domain/time/instant'
import { ledgerRows } from '@/queries/quota/ledgerRows'
import { quotaRules } from '@/queries/quota/quotaRules'
import { evidencePictures } from '@/queries/reports/evidencePictures'
import { findProposals } from '@/queries/reports/findProposals'
import { findRoutes, type StoredRoute } from '@/queries/reports/findRoutes'
import { findSenders, unitNameOf } from '@/queries/reports/findSenders'
import { presentLetterhead } from '@/queries/reports/findUnitFacts'
import { informationNames, subjectFacts } from '@/queries/reports/informationNames'
import { hasLedgerBefore, sloganRows } from '@/queries/reports/ledgerFacts'
import type { ReportFrame } from '@/queries/reports/reportFrame'
import { unitPathsOf } from '@/queries/reports/unitPathsOf'
import { siteChannel } from '../siteChannel'

export type InformationOfUnit = {
  payload: Payload
  req?: PayloadRequest
  unitId: string
  frame: ReportFrame
  narrative: NarrativeTexts
  now: Instant
  isClosing: boolean
}

type Source = { payload: Payload; req: PayloadRequest | undefined }

/** The numbers of a span whose rows are not needed afterwards: read, counted, forgotten. */
async function talliesOf(
  { payload, req }: Source,
  span: Span,
  frame: InformationFrame,
  names: Omit<InformationNames, 'authors' | 'codes'>,
): Promise<Tallies> {
  const rows = await ledgerRows(payload, {
    from: span.start,
    to: span.end,
    unitIds: [...names.units.keys()],
    req,
  })
  const facts = await subjectFacts(payload, rows, req)
  return tallySpan(rows, span, frame, { ...names, ...facts })
}

/** The report's own proposals and those of others it passes up, under the names of who raised them. */
async function proposalsOf(
  { payload, req }: Source,
  unitId: string,
  periodKey: string,
): Promise<ReportedProposal[]> {
  const { own, passedUp } = await findProposals(payload, { unitId, periodKey }, req)
  const all = [...own, ...passedUp]
  const names = await unitNameOf(payload, [...new Set(all.map((each) => each.unitId))], req)
  return all.map(({ id, unitId: from, kind, text }) => ({ id, unitName: names.get(from) ?? '', kind, text }))
}

async function destinationsOf(
  { payload, req }: Source,
  routes: readonly StoredRoute[],
): Promise<ReportDestination[]> {
  const names = await unitNameOf(
    payload,
    routes.map(({ to }) => to).filter((to) => to !== null),
    req,
  )
  return routes.map(({ to, toName, viaName }) => ({
    toName: (to === null ? toName : (names.get(to) ?? toName)) ?? '',
    viaName,
  }))
}

const byId = (rows: readonly LedgerRow[]): LedgerRow[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

/**
 * The account of one unit's period from the ledger as it stands at `now`; nothing is stored. Counted are the unit's own
 * branch of the tree without the branches that report on their own: those come with their closed reports.
 */
export async function informationReport(input: InformationOfUnit): Promise<InformationReport> {
  const { payload, req, unitId, frame, narrative, now, isClosing } = input
  const source: Source = { payload, req }
  const { period } = frame
  const routes = routesFor(await findRoutes(payload, {}, req), period.kind)
  const paths = await unitPathsOf(payload, req)
  const units = countedUnits(
    unitId,
    paths,
    new Set(routes.map(({ from }) => from).filter((from) => from !== unitId)),
  )
  const names = await informationNames(payload, units, req)
  const framed: InformationFrame = { ...frame, now }
  const spans = spansOf(framed)
  const rules = await quotaRules(payload, [unitId], req)
  const unitIds = [...new Set([...units, ...rules.flatMap((rule) => rule.unitIds)])]
  const ledger = await ledgerRows(payload, {
    from: ledgerFrom(rules, spans.period, now),
    to: period.end,
    unitIds,
    req,
  })
  const rows = byId([...ledger, ...(await sloganRows(payload, { before: period.end, unitIds: units }, req))])
  const facts = await subjectFacts(payload, rows, req)
  const isWholeYear = spans.accumulated.start === period.start
  const accumulated = isWholeYear
    ? tallySpan(rows, spans.accumulated, framed, { ...names, ...facts })
    : await talliesOf(source, spans.accumulated, framed, names)
  const lastYear = await talliesOf(source, spans.lastYear, framed, names)
  const { id: site } = await siteChannel(payload, req)
  const runs = unitRuns(rows, spans.period, framed, names)
  return buildInformationReport({
    ...framed,
    unit: { id: unitId, name: names.units.get(unitId) ?? '' },
    isClosing,
    rows,
    accumulated,
    lastYear,
    hasLastYear: await hasLedgerBefore(payload, { before: spans.lastYear.end, unitIds: units }, req),
    names: { ...names, ...facts },
    linkOf: ({ channelId, subjectType, slug }) =>
      channelId === site && slug !== null
        ? `${payload.config.serverURL}${publicPath(subjectType, slug)}`
        : null,
    rules,
    alwaysChannels: [site],
    pictures: await evidencePictures(payload, runs, req),
    proposals: await proposalsOf(source, unitId, period.key),
    narrative,
    ...(isClosing ? await presentLetterhead(payload, unitId, req) : {}),
    destinations: await destinationsOf(
      source,
      routes.filter(({ from }) => from === unitId),
    ),
    senders: await findSenders(payload, { unitId, kind: period.kind, periodKey: period.key }, req),
  })
}
