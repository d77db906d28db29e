import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { officeLabels } from '@/labels/office'
import { grantExemption } from '@/useCases/grantExemption'
import { done, issuesAnswer, said } from '../../office/answers'

const MAX_REASON = 2_000
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MAX_REASON) : '')

/** `POST /api/quotas/:id/exempt` `{ periodKey, reason }`: the office exempts one period of a quota. */
export const exemptQuotas: Endpoint = {
  path: '/:id/exempt',
  method: 'post',
  async handler(req) {
    if (!req.user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    await addDataAndFileToRequest(req)
    const granted = await grantExemption({
      payload: req.payload,
      user: req.user,
      quotaId: String(req.routeParams?.id ?? ''),
      request: { periodKey: text(req.data?.periodKey), reason: text(req.data?.reason) },
      clock,
    })
    if (!granted.ok) return issuesAnswer(granted.status, granted.issues)
    return done({ ...granted, message: officeLabels.exemption.granted(granted.adjustedReports) })
  },
}
