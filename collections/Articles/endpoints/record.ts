import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { formatDateTime } from '@/domain/time/instant'
import { officeLabels } from '@/labels/office'
import { parseRecord } from '@/useCases/parseRecord'
import { recordPublished } from '@/useCases/recordPublished'
import { wholeIssue } from '@/useCases/steps/types'
import { done, issuesAnswer, said } from '../../office/answers'

const { record, refusals } = officeLabels

/** `POST /api/articles/record`: enters a piece that already stands on another site ("nhập bù"). */
export const recordArticles: Endpoint = {
  path: '/record',
  method: 'post',
  async handler(req) {
    if (!req.user || !askingPerson(req)) return said(401, refusals.signIn)
    await addDataAndFileToRequest(req)
    const request = parseRecord(req.data)
    if (!request) return issuesAnswer(400, [wholeIssue('badRequest')])
    const recorded = await recordPublished({ payload: req.payload, user: req.user, request, clock })
    if (!recorded.ok) return issuesAnswer(recorded.status, recorded.issues)
    const { doc, publishedAt, adjustedReports } = recorded
    const message = record.done({ title: doc.title ?? '', at: formatDateTime(publishedAt), adjustedReports })
    return done({ doc, adjustedReports, message }, 201)
  },
}
