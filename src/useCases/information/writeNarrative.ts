import {
  MAX_NARRATIVE,
  NARRATIVE_PARTS,
  narrativeOf,
  type NarrativePart,
  type NarrativeTexts,
} from '@/domain/report/information/narrative'
import { cleanPastedText } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'
import { informationLabels } from '@/labels/information'
import { recordAudit } from '../recordAudit'
import { asOffice, type OfficeInput } from './office'
import { refuse, type Refusal } from './refusal'
import { ensureDraft, framed, refusedStep, type ReportName } from './store'

type Parts = Partial<Record<NarrativePart, string>>
type Input = OfficeInput & {
  report: ReportName
  texts: Partial<Record<NarrativePart, unknown>>
  /** What stood in the parts when the person began to write; a part changed since then is not overwritten. */
  seen?: Input['texts']
}

/** Parts the form did not send stay as they are. */
const cleaned = (texts: Input['texts']): Parts =>
  Object.fromEntries(
    NARRATIVE_PARTS.filter((part) => typeof texts[part] === 'string').map((part) => [
      part,
      cleanPastedText(String(texts[part])),
    ]),
  )

const tooLong = (texts: Parts): Refusal | null => {
  const part = NARRATIVE_PARTS.find((each) => (texts[each]?.length ?? 0) > MAX_NARRATIVE)
  return part
    ? refuse(
        422,
        informationLabels.refusals.tooLong(collectionLabels.reports.fields[part], MAX_NARRATIVE),
        part,
      )
    : null
}

/** The part somebody else wrote while this was being written; null when there is none. */
const changedMeanwhile = (stored: NarrativeTexts, given: Parts, seen: Parts): Refusal | null => {
  const part = NARRATIVE_PARTS.find(
    (each) =>
      given[each] !== undefined &&
      seen[each] !== undefined &&
      ![seen[each].trim(), given[each].trim()].includes(stored[each]),
  )
  return part
    ? refuse(409, informationLabels.refusals.changedMeanwhile(collectionLabels.reports.fields[part]))
    : null
}

/**
 * Stores the parts of a draft that people write; numbers are never written. Begins the draft when there is none.
 * Refused: 404 unknown unit or period, 403 not its office, 409 closed already or a part changed meanwhile, 422 a part too long.
 */
export function writeNarrative({
  report,
  texts,
  seen = {},
  ...input
}: Input): Promise<{ ok: true } | Refusal> {
  return asOffice(input, [report.unitId], async (office) => {
    const { payload, req, actorId, now } = office
    const found = await framed(office, report)
    if (!found.ok) return found
    const given = cleaned(texts)
    const long = tooLong(given)
    if (long) return long
    const stored = await ensureDraft(office, report)
    const refused = refusedStep('write', stored.status)
    const conflict = refused ?? changedMeanwhile(stored.narrative, given, cleaned(seen))
    if (conflict) return conflict
    const narrative = narrativeOf({ ...stored.narrative, ...given })
    const changed = NARRATIVE_PARTS.filter((part) => narrative[part] !== stored.narrative[part])
    if (changed.length === 0) return { ok: true }
    await payload.db.updateOne({ collection: 'reports', id: stored.id, data: { narrative }, req })
    await recordAudit(
      { payload, req, now },
      {
        action: 'writeReport',
        documentType: 'reports',
        documentId: stored.id,
        actor: actorId,
        details: { parts: changed },
      },
    )
    return { ok: true }
  })
}
