import type { Payload, Where } from 'payload'
import { addDays, startOfDay, toDay, type Day } from '@/domain/time/instant'
import { periodOf } from '@/domain/time/period'
import { grantExemption } from '@/useCases/grantExemption'
import { referenceQuota, referenceSite } from '../data/reference'
import { sampleTagline } from '../data/sample'
import type { Delegation } from '../data/types'
import { momentOfSlot } from '../text/placeInWeek'
import { earlier } from './officeHours'
import { found, type Stage } from './stage'
import type { Event } from './timeline'

/** The quota as if the site had been installed on that day; not once there is a report that says otherwise. */
export async function backdateQuota(payload: Payload, unit: string, from: Day): Promise<string> {
  const where: Where = { and: [{ unit: { equals: unit } }, { name: { equals: referenceQuota.name } }] }
  const { docs } = await payload.find({
    collection: 'quotas',
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [quota] = docs
  if (!quota) throw new Error(`The quota of ${unit} is not there`)
  const { totalDocs } = await payload.count({
    collection: 'reports',
    where: { unit: { equals: unit } },
    overrideAccess: true,
  })
  if (totalDocs === 0) {
    const data = { validFromOn: from, installedAt: startOfDay(from) }
    await payload.db.updateOne({ collection: 'quotas', id: quota.id, data })
  }
  return quota.id
}

/** Every page of a demo says that it is one, unless somebody gave the site a line of its own. */
export async function markAsSample(payload: Payload): Promise<void> {
  const { tagline } = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true })
  if (tagline && tagline !== referenceSite.tagline) return
  await payload.updateGlobal({ slug: 'siteSettings', data: { tagline: sampleTagline }, overrideAccess: true })
}

/** The office exempts a week, on the day it did. */
export const exemptionEvents = ({ payload, clock, people, content, now }: Stage, quotaId: string): Event[] =>
  content.exemptions.map(({ reason, by, decidedAt }) => {
    const at = momentOfSlot(decidedAt, now)
    return {
      at,
      run: async () => {
        const request = { periodKey: periodOf('week', at).key, reason }
        const granted = await grantExemption({ payload, user: found(people, by), quotaId, request, clock })
        if (!granted.ok) throw new Error(`The exemption was refused: ${JSON.stringify(granted.issues)}`)
      },
    }
  })

/** From the first midnight to the midnight after the last day. */
export const delegationTimes = ({ startsInDays, endsInDays }: Delegation, now: string) => ({
  startsAt: startOfDay(addDays(toDay(now), startsInDays)),
  endsAt: startOfDay(addDays(toDay(now), endsInDays + 1)),
})

/** The approver names the substitute on the working day before, or before today for what is still to come. */
export const delegationEvents = ({ payload, people, ids, content, now }: Stage): Event[] =>
  content.delegations.map((delegation) => {
    const { delegator, delegate, unit, reason } = delegation
    const times = delegationTimes(delegation, now)
    return {
      at: earlier(times.startsAt < now ? times.startsAt : now, 1, '16:10'),
      run: async () => {
        await payload.create({
          collection: 'delegations',
          data: {
            delegator: String(found(people, delegator).id),
            delegate: String(found(people, delegate).id),
            unit: found(ids.units, unit),
            ...times,
            startsAt_tz: 'Asia/Ho_Chi_Minh',
            endsAt_tz: 'Asia/Ho_Chi_Minh',
            reason,
          },
          user: found(people, delegator),
          overrideAccess: false,
          depth: 0,
        })
      },
    }
  })
