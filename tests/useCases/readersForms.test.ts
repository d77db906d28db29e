import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseFeedback as eraseJob } from '@jobs/eraseFeedback'
import { refusedForm } from '@/adapters/formOutcome'
import { setPageStatus } from '@/adapters/pageOutcome'
import type { FeedbackForm, FeedbackIssue } from '@/domain/feedback/checkFeedback'
import { findFeedbackState } from '@/queries/feedback/findFeedbackState'
import { findRatings } from '@/queries/rating/findRatings'
import { createReadersRouter } from '@/server/readers'
import { eraseFeedback } from '@/useCases/feedback/eraseFeedback'
import { countRating } from '@/useCases/rating/countRating'
import { article, slogan } from '@tests/portal/fixtures'
import { makeSite, type TestSite } from '@tests/queries/site/makeSite'
import { PASSWORD } from '@tests/access/cast'
import { restOf, saidIn } from '@tests/collections/rest'
import { settableClock } from '@tests/support/clock'
import { testPayload } from '@tests/support/payload'

const NOW = '2026-11-21T02:05:00.000Z'
const clock = settableClock(NOW)

let payload: Payload
let site: TestSite
let server: Server
let base = ''

/** Stands for the page behind: says what it would show. */
const pageBehind: express.RequestHandler = (req, res) => {
  const refused = refusedForm<FeedbackForm, FeedbackIssue>()
  setPageStatus(200)
  res.json({ method: req.method, length: req.get('content-length') ?? null, ...refused })
}

const person = (name: string, role: string, unit: string) =>
  payload.create({
    collection: 'users',
    data: {
      email: `${name}@nhip.test`,
      password: PASSWORD,
      fullName: name,
      active: true,
      assignments: [{ role, unit }],
    } as never,
  })

beforeAll(async () => {
  payload = await testPayload()
  site = await makeSite(payload)
  await person('vanphong', 'office', site.board.id)
  await person('truongban', 'editorInChief', site.desk.id)
  await person('bientap', 'editor', site.board.id)
  const other = await payload.create({ collection: 'units', data: { name: 'Xã khác' } })
  await person('xakhac', 'office', other.id)
  const app = express()
    .set('trust proxy', true)
    .use(createReadersRouter({ payload, clock, publicUrl: 'http://nhip.test' }))
    .use(pageBehind)
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await payload.destroy()
})

type Headers = Record<string, string>
const post = (path: string, body: Record<string, string>, headers: Headers = {}) =>
  fetch(base + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: base, ...headers },
    body: new URLSearchParams(body),
  })

const message = (changes: Record<string, string> = {}) => ({
  'don-vi': 'van-phong',
  'tieu-de': 'Hồ sơ chậm trả',
  'phan-anh': 'Hồ sơ nộp ngày 02/11 đến nay\r\nchưa có kết quả.',
  'ho-ten': 'Nguyễn Thị Hoa',
  thu: 'hoa@thu.vn',
  'dien-thoai': '',
  ve: '/thu-tuc/1.009645',
  'dong-y': 'co',
  website: '',
  ...changes,
})

const sent = async (ip: string, changes: Record<string, string> = {}) => {
  const answer = await post('/lien-he', message(changes), { 'x-forwarded-for': ip })
  const to = new URL(answer.headers.get('location') ?? '', base)
  return { status: answer.status, path: to.pathname, code: to.searchParams.get('ma') ?? '' }
}
const stored = async (code: string) => {
  const { docs } = await payload.find({ collection: 'feedback', where: { code: { equals: code } }, depth: 0 })
  return docs[0]
}

describe('the contact box', () => {
  it('keeps a message, leads on to its receipt, and tells those who answer for the unit, naming nobody', async () => {
    const { status, path, code } = await sent('10.0.0.1')
    expect([status, path]).toEqual([303, '/lien-he/tra-cuu'])
    const row = await stored(code)
    expect(row).toMatchObject({
      status: 'new',
      unit: site.desk.id,
      title: 'Hồ sơ chậm trả',
      content: 'Hồ sơ nộp ngày 02/11 đến nay\nchưa có kết quả.',
      fullName: 'Nguyễn Thị Hoa',
      email: 'hoa@thu.vn',
      about: '/thu-tuc/1.009645',
      receivedAt: NOW,
    })
    expect(row?.consentText).toContain('sau 365 ngày')
    const { docs } = await payload.find({ collection: 'notifications', depth: 1 })
    expect(docs.map(({ user }) => (user as { email: string }).email).sort()).toEqual([
      'truongban@nhip.test',
      'vanphong@nhip.test',
    ])
    expect(JSON.stringify(docs.map(({ params }) => params))).not.toMatch(/Hoa|Hồ sơ/)
  })

  it('shows a refused form again with everything typed in it, as if the page had been opened', async () => {
    const answer = await post('/lien-he', message({ 'ho-ten': '', thu: 'hoa', 'don-vi': 'khong-co' }))
    const shown = (await answer.json()) as {
      method: string
      status: number
      form: FeedbackForm
      issues: FeedbackIssue[]
    }
    expect(shown).toMatchObject({
      method: 'GET',
      length: null,
      status: 422,
      form: { title: 'Hồ sơ chậm trả' },
    })
    expect(shown.issues.map(({ code, path }) => [code, path])).toEqual([
      ['missing', 'fullName'],
      ['badEmail', 'email'],
      ['noUnit', 'unit'],
    ])
  })

  it('takes nothing from another site’s page, nor from something that is no browser', async () => {
    for (const headers of [{ origin: 'https://xau.example' }, { origin: 'null' }] as Headers[])
      expect((await post('/lien-he', message(), headers)).status).toBe(403)
    const bare = await fetch(`${base}/lien-he`, { method: 'POST', body: new URLSearchParams(message()) })
    expect(bare.status).toBe(403)
    expect((await post('/lien-he', message(), { origin: 'http://nhip.test' })).status).toBe(303)
  })

  it('takes five messages from one machine in ten minutes; a sixth keeps its text', async () => {
    for (let n = 0; n < 5; n += 1) expect((await sent('10.0.0.9')).status).toBe(303)
    const answer = await post('/lien-he', message(), { 'x-forwarded-for': '10.0.0.9' })
    expect(await answer.json()).toMatchObject({
      status: 429,
      form: { fullName: 'Nguyễn Thị Hoa' },
      issues: [{ code: 'tooOften' }],
    })
  })

  it('refuses a form larger than any message', async () => {
    const answer = await post('/lien-he', message({ 'phan-anh': 'x'.repeat(200_000) }))
    expect(answer.status).toBe(413)
  })
})

describe('a message', () => {
  it('is read by the office and the chief of the unit and by nobody else, and never without a login', async () => {
    const { code } = await sent('10.0.1.1')
    const seenBy = async (email?: string) => {
      const ask = await restOf(payload, email && `${email}@nhip.test`)
      const { status, body } = await ask('GET', `/feedback?where[code][equals]=${code}`)
      return status === 200 ? body.totalDocs : status
    }
    expect(await seenBy('vanphong')).toBe(1)
    expect(await seenBy('truongban')).toBe(1)
    expect(await seenBy('xakhac')).toBe(0)
    expect(await seenBy('bientap')).toBe(403)
    expect(await seenBy()).toBe(403)
  })

  it('moves on with who moved it, keeps what was sent, and is never deleted', async () => {
    const { code } = await sent('10.0.1.2')
    const row = await stored(code)
    const office = await restOf(payload, 'vanphong@nhip.test')
    const path = `/feedback/${row?.id}`
    expect((await office('PATCH', path, { status: 'inProgress', note: 'Giao Văn phòng' })).status).toBe(200)
    expect(await findFeedbackState(payload, code)).toMatchObject({
      status: 'inProgress',
      unit: 'Văn phòng',
      handledAt: NOW,
    })
    const refused = await office('PATCH', path, { content: 'Sửa lời dân' })
    expect(refused.status).toBe(403)
    expect(saidIn(refused)).toContain('không sửa được')
    expect((await office('DELETE', path)).status).toBe(403)
    expect((await office('POST', '/feedback', { title: 'x' })).status).toBe(403)
    const log = await payload.find({ collection: 'auditLog', where: { documentId: { equals: row?.id } } })
    expect(log.docs).toHaveLength(1)
    expect(JSON.stringify(log.docs[0]?.details)).not.toContain('Hoa')
  })

  it('loses its personal data when its time is over, once, whatever its state', async () => {
    const { code } = await sent('10.0.1.3')
    await payload.updateGlobal({ slug: 'siteSettings', data: { feedbackKeepDays: 30 } })
    clock.set('2026-12-20T02:05:00.000Z')
    expect(await eraseFeedback({ payload, now: clock.now() })).toBe(0)
    clock.set('2026-12-22T20:50:00.000Z')
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    await eraseJob.run({ payload, now: clock.now(), clock, log })
    expect(await stored(code)).toMatchObject({
      status: 'new',
      unit: site.desk.id,
      content: null,
      fullName: null,
      email: null,
      erasedAt: clock.now(),
    })
    expect(await eraseFeedback({ payload, now: clock.now() })).toBe(0)
    clock.set(NOW)
  })
})

describe('a rating', () => {
  let subjectId = ''
  beforeAll(async () => {
    subjectId = await site.put(
      article({
        unit: site.desk,
        section: site.reform,
        topics: [],
        slug: 'danh-gia',
        title: 'Tin được đánh giá',
      }),
      NOW,
    )
  })
  const counted = () => findRatings(payload, { month: '2026-11', unitIds: [site.desk.id] })
  const vote = async (muc: string, ip: string, cookie = '') => {
    const answer = await post('/danh-gia', { 'noi-dung': subjectId, muc }, { cookie, 'x-forwarded-for': ip })
    return { to: answer.headers.get('location'), cookie: answer.headers.get('set-cookie') }
  }

  it('is counted in its month, once per browser, and nothing of the reader is kept', async () => {
    const first = await vote('good', '10.1.0.1')
    expect(first.to).toBe('/danh-gia?ket-qua=da-ghi&ve=%2Ftin-bai%2Fdanh-gia')
    expect(first.cookie).toMatch(/^nhip_danh_gia=[0-9a-f]{10}; .*Path=\/danh-gia; .*HttpOnly; SameSite=Lax/)
    const cookie = first.cookie?.split(';')[0] ?? ''
    expect((await vote('poor', '10.1.0.1', `a=b; ${cookie}`)).to).toContain('ket-qua=da-co')
    await vote('poor', '10.1.0.2')
    const [row] = await counted()
    expect(row).toMatchObject({ title: 'Tin được đánh giá', counts: { good: 1, fair: 0, poor: 1 } })
    const { docs } = await payload.find({ collection: 'ratings', depth: 0 })
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual([
      'createdAt',
      'fair',
      'good',
      'id',
      'key',
      'month',
      'poor',
      'subjectId',
      'subjectType',
      'title',
      'unit',
      'updatedAt',
    ])
  })

  it('loses no vote when many are cast at once', async () => {
    const subject = {
      type: 'article' as const,
      subjectId: 'cung-luc',
      slug: 'x',
      title: 'x',
      unitId: site.board.id,
    }
    await Promise.all(
      Array.from({ length: 12 }, () => countRating({ payload, subject, level: 'fair', now: NOW })),
    )
    const [row] = await findRatings(payload, { month: '2026-11', unitIds: [site.board.id] })
    expect(row?.counts).toEqual({ good: 0, fair: 12, poor: 0 })
  })

  it('is refused for what is not out, has no page of its own, or says no level', async () => {
    const sloganId = await site.put(slogan({ unit: site.board }), NOW)
    for (const id of ['khong-co', '', sloganId]) {
      const answer = await post('/danh-gia', { 'noi-dung': id, muc: 'good' })
      expect(answer.headers.get('location'), id).toBe('/danh-gia?ket-qua=khong-con')
    }
    expect((await vote('tot', '10.1.0.3')).to).toContain('ket-qua=chua-chon')
    expect((await post('/danh-gia', {}, { origin: 'https://xau.example' })).status).toBe(403)
  })
})

describe('what units and settings tell', () => {
  it('takes official accounts with a safe address only', async () => {
    const account = { network: 'facebook', label: 'Ban Quản lý', url: 'https://www.facebook.com/bql' }
    const save = (url: string) =>
      payload.update({
        collection: 'units',
        id: site.desk.id,
        data: { socialAccounts: [{ ...account, url }] } as never,
      })
    expect((await save(account.url)).socialAccounts).toMatchObject([account])
    for (const url of ['http://facebook.com/bql', 'javascript:alert(1)', 'facebook.com/bql', ''])
      await expect(save(url), url).rejects.toThrow()
  })

  it('takes a planned outage whole or not at all', async () => {
    const save = (data: object) => payload.updateGlobal({ slug: 'siteSettings', data: data as never })
    await expect(save({ outageText: 'Nâng cấp máy chủ' })).rejects.toThrow()
    const times = { outageFrom: '2026-11-21T15:00:00.000Z', outageTo: '2026-11-21T20:00:00.000Z' }
    await save({ outageText: 'Nâng cấp máy chủ', ...times })
    await expect(save({ outageTo: times.outageFrom })).rejects.toThrow()
    await save({ outageText: '', outageFrom: null, outageTo: null })
  })
})
