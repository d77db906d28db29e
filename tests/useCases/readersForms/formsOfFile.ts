import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { refusedForm } from '@/adapters/formOutcome'
import { setPageStatus } from '@/adapters/pageOutcome'
import type { FeedbackForm, FeedbackIssue } from '@/domain/feedback/checkFeedback'
import { createReadersRouter } from '@/server/readers'
import { makeSite, type TestSite } from '@tests/queries/site/makeSite'
import { PASSWORD } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { testPayload } from '@tests/support/payload'

export const NOW = '2026-11-21T02:05:00.000Z'

type Desk = {
  clock: ReturnType<typeof settableClock>
  payload: Payload
  site: TestSite
  server: Server
  /** Where the forms are sent to. */
  base: string
}

/** Stands for the page behind: says what it would show. */
const pageBehind: express.RequestHandler = (req, res) => {
  const refused = refusedForm<FeedbackForm, FeedbackIssue>()
  setPageStatus(200)
  res.json({ method: req.method, length: req.get('content-length') ?? null, ...refused })
}

/** The forms of the public pages, for a test file: a real server that takes them, and people who answer. */
export function formsOfFile() {
  const desk = { clock: settableClock(NOW) } as Desk

  const person = (name: string, role: string, unit: string) =>
    desk.payload.create({
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
    desk.payload = await testPayload()
    desk.site = await makeSite(desk.payload)
    await person('vanphong', 'office', desk.site.board.id)
    await person('truongban', 'editorInChief', desk.site.desk.id)
    await person('bientap', 'editor', desk.site.board.id)
    const other = await desk.payload.create({ collection: 'units', data: { name: 'Xã khác' } })
    await person('xakhac', 'office', other.id)
    const app = express()
      .set('trust proxy', true)
      .use(createReadersRouter({ payload: desk.payload, clock: desk.clock, publicUrl: 'http://nhip.test' }))
      .use(pageBehind)
    desk.server = createServer(app)
    await new Promise<void>((resolve) => desk.server.listen(0, resolve))
    desk.base = `http://localhost:${(desk.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    desk.server.close()
    await desk.payload.destroy()
  })

  const post = (path: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(desk.base + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: desk.base, ...headers },
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
    const to = new URL(answer.headers.get('location') ?? '', desk.base)
    return { status: answer.status, path: to.pathname, code: to.searchParams.get('ma') ?? '' }
  }
  const stored = async (code: string) => {
    const { docs } = await desk.payload.find({
      collection: 'feedback',
      where: { code: { equals: code } },
      depth: 0,
    })
    return docs[0]
  }

  return Object.assign(desk, { post, message, sent, stored })
}
