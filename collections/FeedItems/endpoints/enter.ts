import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import { typedDay } from '@/domain/time/typed'
import { officeLabels } from '@/labels/office'
import { enterBulletin } from '@/useCases/feedSources/enterBulletin'
import { done, said } from '../../office/answers'

const MOST = 500
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, MOST) : '')

/** `POST /api/feed-items/enter`: an issue of a bulletin that has no feed, by number, day, and PDF or link. */
export const enterBulletins: Endpoint = {
  path: '/enter',
  method: 'post',
  async handler(req) {
    const { payload, user } = req
    if (!user || !askingPerson(req)) return said(401, officeLabels.refusals.signIn)
    await addDataAndFileToRequest(req)
    const { data } = req
    const request = {
      source: text(data?.source),
      title: text(data?.title),
      number: text(data?.number),
      documentOn: typedDay(text(data?.documentOn)),
      link: text(data?.link),
      file: text(data?.file),
    }
    const entered = await enterBulletin({ payload, user, request, now: clock.now() })
    if (!entered.ok) return Response.json({ issues: entered.issues }, { status: entered.status })
    return done({ message: entered.message }, 201)
  },
}
