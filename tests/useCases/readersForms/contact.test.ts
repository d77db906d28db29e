import { describe, expect, it } from 'vitest'
import { eraseFeedback as eraseJob } from '@jobs/eraseFeedback'
import type { FeedbackForm, FeedbackIssue } from '@/domain/feedback/checkFeedback'
import { findFeedbackState } from '@/queries/feedback/findFeedbackState'
import { eraseFeedback } from '@/useCases/feedback/eraseFeedback'
import { restOf, saidIn } from '@tests/collections/rest'
import { NOW, formsOfFile } from './formsOfFile'

const desk = formsOfFile()
const { message, post, sent, stored } = desk

describe('the contact box', () => {
  it('keeps a message, leads on to its receipt, and tells those who answer for the unit, naming nobody', async () => {
    const { status, path, code } = await sent('10.0.0.1')
    expect([status, path]).toEqual([303, '/lien-he/tra-cuu'])
    const row = await stored(code)
    expect(row).toMatchObject({
      status: 'new',
      unit: desk.site.desk.id,
      title: 'Hồ sơ chậm trả',
      content: 'Hồ sơ nộp ngày 02/11 đến nay\nchưa có kết quả.',
      fullName: 'Nguyễn Thị Hoa',
      email: 'hoa@thu.vn',
      about: '/thu-tuc/1.009645',
      receivedAt: NOW,
    })
    expect(row?.consentText).toContain('sau 365 ngày')
    const { docs } = await desk.payload.find({ collection: 'notifications', depth: 1 })
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
    for (const headers of [{ origin: 'https://xau.example' }, { origin: 'null' }] as Record<string, string>[])
      expect((await post('/lien-he', message(), headers)).status).toBe(403)
    const bare = await fetch(`${desk.base}/lien-he`, { method: 'POST', body: new URLSearchParams(message()) })
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
      const ask = await restOf(desk.payload, email && `${email}@nhip.test`)
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
    const office = await restOf(desk.payload, 'vanphong@nhip.test')
    const path = `/feedback/${row?.id}`
    expect((await office('PATCH', path, { status: 'inProgress', note: 'Giao Văn phòng' })).status).toBe(200)
    expect(await findFeedbackState(desk.payload, code)).toMatchObject({
      status: 'inProgress',
      unit: 'Văn phòng',
      handledAt: NOW,
    })
    const refused = await office('PATCH', path, { content: 'Sửa lời dân' })
    expect(refused.status).toBe(403)
    expect(saidIn(refused)).toContain('không sửa được')
    expect((await office('DELETE', path)).status).toBe(403)
    expect((await office('POST', '/feedback', { title: 'x' })).status).toBe(403)
    const log = await desk.payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: row?.id } },
    })
    expect(log.docs).toHaveLength(1)
    expect(JSON.stringify(log.docs[0]?.details)).not.toContain('Hoa')
  })

  it('loses its personal data when its time is over, once, whatever its state', async () => {
    const { code } = await sent('10.0.1.3')
    await desk.payload.updateGlobal({ slug: 'siteSettings', data: { feedbackKeepDays: 30 } })
    desk.clock.set('2026-12-20T02:05:00.000Z')
    expect(await eraseFeedback({ payload: desk.payload, now: desk.clock.now() })).toBe(0)
    desk.clock.set('2026-12-22T20:50:00.000Z')
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    await eraseJob.run({ payload: desk.payload, now: desk.clock.now(), clock: desk.clock, log })
    expect(await stored(code)).toMatchObject({
      status: 'new',
      unit: desk.site.desk.id,
      content: null,
      fullName: null,
      email: null,
      erasedAt: desk.clock.now(),
    })
    expect(await eraseFeedback({ payload: desk.payload, now: desk.clock.now() })).toBe(0)
    desk.clock.set(NOW)
  })
})
