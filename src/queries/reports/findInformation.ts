import type { Payload, PayloadRequest, Where } from 'payload'
import { narrativeOf, type NarrativeTexts } from '@/domain/report/information/narrative'
import {
  INFORMATION_KINDS,
  type InformationKind,
  type InformationReport,
  type ReportSource,
} from '@/domain/report/information/types'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { Report } from '@/payload-types'

export type InformationStatus = 'draft' | 'closed' | 'signed'

/** A stored information-work report without its model, for lists. */
export type InformationRow = {
  id: string
  unitId: string
  kind: InformationKind
  periodKey: string
  status: InformationStatus
  source: ReportSource
  closedAt: Instant | null
  signedAt: Instant | null
  sha256: string | null
}

/** The same with everything in it; `model` is null while it is a draft. */
export type StoredInformation = InformationRow & {
  narrative: NarrativeTexts
  model: InformationReport | null
  signedCopy: string | null
  adjustments: {
    at: Instant
    byId: string | null
    reason: string
    text: string
    model: InformationReport | null
  }[]
}

const COLUMNS = {
  unit: true,
  kind: true,
  periodKey: true,
  status: true,
  source: true,
  closedAt: true,
  signedAt: true,
  sha256: true,
} as const

export const informationKey = (unitId: string, kind: InformationKind, periodKey: string): string =>
  `${unitId}:${kind}:${periodKey}`

const asModel = (json: unknown): InformationReport | null => (json ?? null) as InformationReport | null

const rowOf = (doc: Pick<Report, 'id' | keyof typeof COLUMNS>): InformationRow => ({
  id: doc.id,
  unitId: relatedId(doc.unit) ?? '',
  kind: doc.kind as InformationKind,
  periodKey: doc.periodKey,
  status: doc.status,
  source: doc.source ?? 'ledger',
  closedAt: doc.closedAt ?? null,
  signedAt: doc.signedAt ?? null,
  sha256: doc.sha256 ?? null,
})

const storedOf = (doc: Report): StoredInformation => ({
  ...rowOf(doc),
  narrative: narrativeOf(doc.narrative),
  model: doc.status === 'draft' ? null : asModel(doc.model),
  signedCopy: relatedId(doc.signedCopy),
  adjustments: (doc.adjustments ?? []).map(({ at, by, reason, text, model }) => ({
    at: at ?? '',
    byId: relatedId(by),
    reason: reason ?? '',
    text: text ?? '',
    model: asModel(model),
  })),
})

const options = (req: PayloadRequest | undefined) =>
  ({ depth: 0, overrideAccess: true, ...(req ? { req } : {}) }) as const

/** The stored report of a unit's period, a draft with its narrative included; null when nobody began one. */
export async function findInformation(
  payload: Payload,
  { unitId, kind, periodKey }: { unitId: string; kind: InformationKind; periodKey: string },
  req?: PayloadRequest,
): Promise<StoredInformation | null> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { key: { equals: informationKey(unitId, kind, periodKey) } },
    limit: 1,
    pagination: false,
    ...options(req),
  })
  return docs[0] ? storedOf(docs[0]) : null
}

/** Stored reports of these units, the latest period first, without their models. */
export async function findInformationRows(
  payload: Payload,
  { unitIds, periodKeys }: { unitIds: readonly string[]; periodKeys?: readonly string[] },
  req?: PayloadRequest,
): Promise<InformationRow[]> {
  if (unitIds.length === 0) return []
  const where: Where[] = [
    { unit: { in: [...unitIds] } },
    { kind: { in: [...INFORMATION_KINDS] } },
    ...(periodKeys ? [{ periodKey: { in: [...periodKeys] } }] : []),
  ]
  const { docs } = await payload.find({
    collection: 'reports',
    where: { and: where },
    select: COLUMNS,
    sort: ['-periodKey', 'unit'],
    pagination: false,
    ...options(req),
  })
  return docs.map(rowOf)
}
