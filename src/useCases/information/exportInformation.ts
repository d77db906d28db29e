import type { Payload } from 'payload'
import { informationSha256 } from '@/domain/report/information/build'
import { narrativeOf } from '@/domain/report/information/narrative'
import type { InformationExport, InformationKind } from '@/domain/report/information/types'
import type { Instant } from '@/domain/time/instant'
import { personNames } from '@/queries/office/personNames'
import { findInformation, type StoredInformation } from '@/queries/reports/findInformation'
import type { ReportFrame } from '@/queries/reports/reportFrame'
import { informationReport } from './informationReport'

type Asked = { unitId: string; kind: InformationKind; periodKey: string; frame: ReportFrame; now: Instant }

/** A stored report as renderers take it; null for a draft, which has no model of its own. */
export async function storedExport(
  payload: Payload,
  { model, sha256, adjustments }: StoredInformation,
): Promise<InformationExport | null> {
  if (model === null) return null
  const names = await personNames(
    payload,
    adjustments.map(({ byId }) => byId),
  )
  return {
    model,
    sha256,
    adjustments: adjustments.map(({ at, byId, reason, text }) => ({
      at,
      byName: byId === null ? null : (names.get(byId) ?? null),
      reason,
      text,
    })),
  }
}

/** Whether a closed report is, to the letter, what was closed; a draft always is. */
export const isIntact = ({ model, sha256 }: InformationExport): boolean =>
  sha256 === null || informationSha256(model) === sha256

/** The report of a unit's period: as closed or, before, a draft (`sha256` null) of how the ledger stands at `now`. */
export async function exportInformation(
  payload: Payload,
  { unitId, kind, periodKey, frame, now }: Asked,
): Promise<InformationExport> {
  const stored = await findInformation(payload, { unitId, kind, periodKey })
  const closed = stored ? await storedExport(payload, stored) : null
  if (closed) return closed
  const narrative = stored?.narrative ?? narrativeOf(null)
  const model = await informationReport({ payload, unitId, frame, narrative, now, isClosing: false })
  return { model, sha256: null, adjustments: [] }
}
