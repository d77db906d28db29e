import type { Payload, PayloadRequest } from 'payload'
import type { UnitFacts } from '@/domain/report/information/types'
import type { Unit } from '@/payload-types'

const lines = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)

const given = (text: string | null | undefined): string | null => text?.trim() || null

const lettersOf = (unit: Unit): UnitFacts => ({
  name: unit.name,
  parentBody: given(unit.parentBody),
  place: given(unit.reportPlace),
  symbol: given(unit.reportSymbol),
  addressees: lines(unit.reportAddressees),
  bases: lines(unit.reportBases),
  signer: {
    authority: given(unit.signerAuthority),
    title: given(unit.signerTitle),
    name: given(unit.signerName),
  },
  recipients: lines(unit.reportRecipients),
})

const unitOf = (payload: Payload, id: string, req?: PayloadRequest): Promise<Unit | null> =>
  payload.findByID({
    collection: 'units',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    ...(req ? { req } : {}),
  })

/** What a unit's settings say of its documents, and its slug for file names. */
export async function findUnitFacts(
  payload: Payload,
  unitId: string,
): Promise<(UnitFacts & { slug: string }) | null> {
  const unit = await unitOf(payload, unitId)
  return unit && { ...lettersOf(unit), slug: unit.slug ?? '' }
}

/** The part of it that closing a report freezes; nothing for a unit that is gone. */
export async function presentLetterhead(
  payload: Payload,
  unitId: string,
  req?: PayloadRequest,
): Promise<{ letterhead?: UnitFacts }> {
  const unit = await unitOf(payload, unitId, req)
  return unit ? { letterhead: lettersOf(unit) } : {}
}
