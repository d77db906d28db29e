import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import { ROSTER_KEEPERS } from '@/access/writingRosters'
import { clock } from '@/adapters/clock'
import { officeLabels } from '@/labels/office'
import { rosterLabels } from '@/labels/roster'
import { quotasConcerning } from '@/queries/office/quotaStandings'
import { fillRosters } from '@/useCases/reminder/fillRosters'
import { done, said } from '../../office/answers'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')

/** `POST /api/writing-rosters/fill` `{ quota, from, count, units, first }`: fills the roster for many periods. */
export const fillMany: Endpoint = {
  path: '/fill',
  method: 'post',
  async handler(req) {
    const person = askingPerson(req)
    if (!req.user || !person) return said(401, officeLabels.refusals.signIn)
    await addDataAndFileToRequest(req)
    const { quota, from, count, units, first } = req.data ?? {}
    const ownUnits = await ownUnitsReached(req, person, ROSTER_KEEPERS)
    const rule = (await quotasConcerning(req.payload, ownUnits)).find(({ id }) => id === quota)
    if (!rule) return said(404, rosterLabels.noQuota)
    const outcome = await fillRosters({
      payload: req.payload,
      user: req.user,
      rule,
      ownUnits,
      now: clock.now(),
      request: { from: text(from), count: text(count), unitIds: texts(units), firstUnitId: text(first) },
    })
    if (!outcome.ok) {
      const { path, message } = outcome
      return done({ issues: [{ path, message }] }, 422)
    }
    return done({ message: rosterLabels.done(outcome.made, outcome.kept) })
  },
}
