import type { Payload } from 'payload'
import type { UnitFacts } from '@/domain/report/information/types'

const lines = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)

const given = (text: string | null | undefined): string | null => text?.trim() || null

/** What a unit's settings say of its documents, and its slug for file names. */
export async function findUnitFacts(
  payload: Payload,
  unitId: string,
): Promise<(UnitFacts & { slug: string }) | null> {
  const unit = await payload.findByID({
    collection: 'units',
    id: unitId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!unit) return null
  return {
    name: unit.name,
    slug: unit.slug ?? '',
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
  }
}
