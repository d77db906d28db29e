import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { typedPeriod } from '@/domain/reminder/rosterPeriod'
import { relatedId } from '@/domain/text'
import type { CalendarKind } from '@/domain/time/period'
import { collectionLabels } from '@/labels/collections'
import { timeLabels } from '@/labels/time'
import { quotaRules } from '@/queries/quota/quotaRules'

const words = collectionLabels.writingRosters
const SLUG = 'writing-rosters'

const isTaken = async (req: PayloadRequest, key: string, ownId: unknown): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: SLUG,
    where: { key: { equals: key } },
    select: { key: true },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return docs[0] !== undefined && docs[0].id !== ownId
}

const nameOf = async (req: PayloadRequest, unitId: string): Promise<string> => {
  const unit = await req.payload.findByID({
    collection: 'units',
    id: unitId,
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return unit.name
}

/** Reads the period as a clerk wrote it, refuses what counts for nothing, and names the row for lists. */
export const fillRoster: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const refuse = (path: string, sentence: string) => fieldRefusal(req, SLUG, path, sentence)
  const all: Record<string, unknown> = { ...originalDoc, ...data }
  const [quotaId, unitId] = [relatedId(all.quota) ?? '', relatedId(all.unit) ?? '']
  const rule = (await quotaRules(req.payload, undefined, req)).find(({ id }) => id === quotaId)
  if (!rule) throw refuse('quota', words.quotaMissing)
  const period = typedPeriod(rule.period as CalendarKind, String(all.periodKey ?? ''))
  if (period === null) throw refuse('periodKey', words.badPeriod)
  if (!rule.unitIds.includes(unitId)) throw refuse('unit', words.unitNotCounted)
  const key = `${quotaId}:${period.key}:${unitId}`
  if (await isTaken(req, key, originalDoc?.id)) throw refuse('unit', words.taken)
  const title = words.title(timeLabels.period(period), await nameOf(req, unitId))
  return { ...data, periodKey: period.key, key, title }
}
