import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyReport, type WeeklyReport } from '@/domain/report/weekly'
import { forecastLabels } from '@/labels/forecast'
import { quotaStandings } from '@/queries/office/quotaStandings'
import { forecasts } from '@/queries/quota/forecasts'
import { quotaRules } from '@/queries/quota/quotaRules'
import { confirmOnPortal } from '@/useCases/confirmOnPortal'
import { grantExemption } from '@/useCases/grantExemption'
import { parseRecord } from '@/useCases/parseRecord'
import { recordPublished } from '@/useCases/recordPublished'
import type { PersonName } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota, closeWeeks, reportOf, restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

/** Known since 26 October; weeks 44 … 49 end here, and with the last of them (on its Monday) November. */
const KNOWN = '2026-10-26T01:00:00.000Z'
const clock = settableClock('2026-11-10T02:00:00.000Z')
let payload: Payload
let room: Newsroom
let monthly: string
let weekly: string

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  weekly = (await boardQuota(room, KNOWN)).id
  monthly = (await boardQuota(room, KNOWN, { name: 'Theo tháng', period: 'month', minimum: 3 })).id
})
afterAll(() => payload.destroy())

const modelOf = async (week: string) => {
  const report = await reportOf(payload, week)
  return { report, model: report.model as unknown as WeeklyReport }
}
const lines = ({ quotas }: WeeklyReport) =>
  quotas.map(({ quotaId, periodKey, published, status }) => [
    quotaId === monthly ? 'tháng' : 'tuần',
    periodKey,
    published,
    status,
  ])
const record = (title: string, publishedOn: string) => {
  const request = parseRecord({
    title,
    kind: 'news',
    unit: room.cast.units.department,
    section: room.section.id,
    topics: [room.topic.id],
    externalUrl: `https://portal.example/${encodeURIComponent(title)}`,
    publishedOn,
    publishedTime: '08:30',
  })
  if (!request) throw new Error('the request cannot be read')
  return must(recordPublished({ payload, user: room.person('office'), request, clock }))
}
const confirm = (by: PersonName, articleId: string, url: string) =>
  confirmOnPortal({ payload, user: room.person(by), articleId, url, clock })

describe('a monthly quota beside a weekly one', () => {
  it('is frozen once, in the report of the week the month ends in', async () => {
    await record('Tin một', '03/11/2026')
    await record('Tin hai', '05/11/2026')
    clock.set('2026-12-07T02:00:00.000Z')
    expect(await closeWeeks(room)).toBe(6)
    expect(await closeWeeks(room)).toBe(0)
    expect(lines((await modelOf('2026-W44')).model)).toEqual([
      ['tuần', '2026-W44', 0, 'missed'],
      ['tháng', '2026-10', 0, null],
    ])
    expect(lines((await modelOf('2026-W45')).model)).toEqual([['tuần', '2026-W45', 2, 'met']])
    const { model } = await modelOf('2026-W49')
    expect(lines(model)).toEqual([
      ['tuần', '2026-W49', 0, 'missed'],
      ['tháng', '2026-11', 2, 'missed'],
    ])
    expect(model.summary).toMatchObject({ quotas: 2, missed: 2 })
  })

  it('gets an adjustment of its own when a piece of the month is entered afterwards', async () => {
    await record('Tin ba nhập sau', '11/11/2026')
    const ofWeek = (await modelOf('2026-W46')).report
    expect(ofWeek.adjustments?.map(({ text }) => text)).toEqual([
      'Tin, bài trên trang: 0 → 1; thêm “Tin ba nhập sau”',
    ])
    const { report, model } = await modelOf('2026-W49')
    expect(report.adjustments?.map(({ text }) => text)).toEqual([
      'Theo tháng, Tháng 11/2026: 2 → 3; Không đạt → Đạt; thêm “Tin ba nhập sau”',
    ])
    expect(verifyReport(model, String(report.sha256))).toBe(true)
  })

  it('is exempted by its month, in the report where it stands', async () => {
    const request = { periodKey: '2026-11', reason: 'Bão số 12' }
    const granted = grantExemption({ payload, user: room.person('office'), quotaId: monthly, request, clock })
    expect(await must(granted)).toMatchObject({ adjustedReports: 1 })
    const { adjustments } = (await modelOf('2026-W49')).report
    expect(adjustments?.at(-1)).toMatchObject({ reason: 'Bão số 12', by: room.person('office').id })
  })

  it('keeps the rules a closed period was counted by when they are changed later', async () => {
    await payload.update({
      collection: 'quotas',
      id: weekly,
      data: { minWords: 5_000, minimum: 9 },
      depth: 0,
    })
    await record('Tin bốn nhập sau', '12/11/2026')
    const { adjustments } = (await modelOf('2026-W46')).report
    expect(adjustments?.at(-1)?.text).toBe(
      'Tin, bài trên trang: 1 → 2; Không đạt → Đạt; thêm “Tin bốn nhập sau”',
    )
  })
})

describe('what counts when it is confirmed on the portal', () => {
  let articleId: string
  const standing = async () => {
    const rules = (await quotaRules(payload)).filter(({ id }) => id === weekly)
    const [found] = await quotaStandings(payload, rules, clock.now())
    return found!.assessment
  }

  beforeAll(async () => {
    const data = { minWords: null, minimum: 2, countBasis: 'confirmed' as const }
    await payload.update({ collection: 'quotas', id: weekly, data, depth: 0 })
    articleId = (await room.approved('Tin chờ xác nhận')).id
    clock.set('2026-12-08T02:00:00.000Z')
  })

  it('says why it does not count yet', async () => {
    expect(await standing()).toMatchObject({ published: 0, notCounted: [{ why: 'notConfirmed' }] })
  })

  it('refuses whoever keeps neither count nor site, and a link that proves nothing', async () => {
    const url = 'https://portal.example/tin-cho-xac-nhan'
    expect(await confirm('contributor', articleId, url)).toMatchObject({ ok: false, status: 403 })
    const codes = async (typed: string) => {
      const outcome = await confirm('office', articleId, typed)
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code}@${path}`)
    }
    expect(await codes('trang tin')).toEqual(['confirmLinkMissing@url'])
    expect(await codes(`${payload.config.serverURL}/tin-bai/x`)).toEqual(['confirmOwnSite@url'])
    expect(await confirm('office', 'none', url)).toMatchObject({ ok: false, status: 404 })
  })

  it('counts from the confirmation on, leaves a trace, and is said once', async () => {
    const api = restClient(payload)
    const url = 'https://portal.example/tin-cho-xac-nhan'
    const answer = await api('office', `/articles/${articleId}/confirm`, { url })
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { url, message: 'Đã xác nhận lúc 09:00 08/12/2026.' },
    ])
    expect(await standing()).toMatchObject({ published: 1, items: [{ confirmedUrl: url }] })
    expect(await confirm('editor', articleId, url)).toMatchObject({ status: 422 })
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: { action: { equals: 'confirmOnPortal' } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ documentId: articleId, actor: room.person('office').id }])
  })
})

describe('the forecast through the database', () => {
  it('says on what it rests', async () => {
    const rules = (await quotaRules(payload)).filter(({ id }) => id === weekly)
    const found = await forecasts(payload, await quotaStandings(payload, rules, clock.now()), clock.now())
    expect(forecastLabels.sentence(found.get(weekly)!, 'week')).toBe(
      'Ít khả năng đạt: 2/6 tuần có tình hình như hôm nay đã đạt.',
    )
  })
})
