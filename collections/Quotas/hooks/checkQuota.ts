import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { askingPerson } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import { fieldRefusal } from '@/access/refuse'
import { relatedId } from '@/domain/text'
import { parsePeriod } from '@/domain/time/period'
import { collectionLabels } from '@/labels/collections'

const { refusals } = collectionLabels

const keepsQuotasOf = async (req: PayloadRequest, unitId: string | null): Promise<boolean> => {
  const person = askingPerson(req)
  return !person || (await ownUnitsReached(req, person, ['office'])).includes(unitId ?? '')
}

/** The office keeps quotas of its own units; an exemption names a period of the quota's kind. */
export const checkQuota: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (!(await keepsQuotasOf(req, relatedId(data.unit)))) {
    throw fieldRefusal(req, collection.slug, 'unit', refusals.quotaUnit)
  }
  const rows: { periodKey?: unknown }[] = Array.isArray(data.exemptions) ? data.exemptions : []
  const wrong = rows.findIndex(({ periodKey }) => parsePeriod(String(periodKey))?.kind !== data.period)
  if (wrong !== -1) {
    throw fieldRefusal(req, collection.slug, `exemptions.${wrong}.periodKey`, refusals.badPeriodKey)
  }
  return data
}
