import type { Payload } from 'payload'
import { toDay, type Instant } from '@/domain/time/instant'
import {
  channels,
  holidays,
  referenceQuota,
  referenceSite,
  referenceUnit,
  reportingPeriods,
  sections,
  topics,
} from './data/reference'
import { ensure, ensureBySlug } from './upsert'

async function seedUnit(payload: Payload): Promise<string> {
  const { footer, parent: _root, ...unit } = referenceUnit
  const { id } = await ensureBySlug(payload, 'units', { ...unit, ...footer })
  return id
}

/** The quota of plan 000 holds from the day it is loaded: no earlier week is ever judged. */
async function seedQuota(payload: Payload, unit: string, channel: string, now: Instant): Promise<void> {
  const { name, period, minimum, kinds, includeUnitsBelow } = referenceQuota
  await ensure(
    payload,
    'quotas',
    { and: [{ unit: { equals: unit } }, { name: { equals: name } }] },
    {
      name,
      unit,
      period,
      minimum,
      kinds: [...kinds],
      channel,
      topics: [],
      includeUnitsBelow,
      validFromOn: toDay(now),
      installedAt: now,
    },
  )
}

/** The site belongs to the unit loaded with it until somebody says otherwise. */
async function seedSite(payload: Payload, unit: string): Promise<void> {
  const site = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true })
  if (site.siteUnit) return
  await payload.updateGlobal({
    slug: 'siteSettings',
    data: { ...referenceSite, siteUnit: unit },
    overrideAccess: true,
  })
}

/**
 * Loads what every installation starts from: sections, topics, channels, holidays, reporting periods, one unit and its quota of two
 * a week. Finds rows by slug, code or day, so that a second run changes nothing and nobody's edits are lost.
 */
export async function seedReference({ payload, now }: { payload: Payload; now: Instant }): Promise<void> {
  for (const [order, section] of sections.entries()) {
    await ensureBySlug(payload, 'sections', { ...section, order, active: true })
  }
  for (const [order, { slug, name, kind, active }] of topics.entries()) {
    await ensureBySlug(payload, 'topics', { slug, name, kind, active, order })
  }
  for (const channel of channels) await ensureBySlug(payload, 'channels', { ...channel, active: true })
  for (const { on, name, kind } of holidays) {
    await ensure(
      payload,
      'holidays',
      { and: [{ on: { equals: on } }, { name: { equals: name } }] },
      { on, name, kind },
    )
  }
  for (const { fromYear, ...period } of reportingPeriods) {
    await ensure(
      payload,
      'reporting-periods',
      { key: { equals: `*:${period.kind}:${period.code}` } },
      { ...period, fromYear: String(fromYear) },
    )
  }
  const unit = await seedUnit(payload)
  const { id: channel } = await ensureBySlug(payload, 'channels', { slug: referenceQuota.channel })
  await seedQuota(payload, unit, channel, now)
  await seedSite(payload, unit)
}
