import { gzipSync } from 'node:zlib'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import { findInbox, findSources, type InboxQuery } from '@/queries/feedSources/findInbox'
import { pollSources } from '@/useCases/feedSources/pollSources'
import type { PersonName } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'
import { webServer, type WebServer } from '@tests/support/webServer'

const clock = settableClock('2026-11-02T01:00:00.000Z')
const MINUTES_OF_DAY = 24 * 60
let payload: Payload
let room: Newsroom
let web: WebServer
let api: ReturnType<typeof restClient>

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  web = await webServer()
  api = restClient(payload)
})
afterAll(async () => {
  web.close()
  await payload.destroy()
})

const item = (id: string, title: string, more = '') =>
  `<item><title>${title}</title><link>${web.url}/tin/${id}</link><guid isPermaLink="false">${id}</guid>
   <pubDate>Mon, 02 Nov 2026 07:0${id.length} +0700</pubDate>${more}</item>`
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Bản tin</title><link>${web.url}/</link>${items.join('')}</channel></rss>`

const source = (path: string, extra: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'feed-sources',
    data: {
      name: `Nguồn ${path}`,
      url: web.url + path,
      kind: 'government',
      unit: room.cast.units.department,
      section: room.section.id,
      topics: [room.topic.id],
      allowPrivate: true,
      ...extra,
    } as never,
    depth: 0,
  })

const poll = () =>
  pollSources({
    payload,
    now: clock.now(),
    fetch: createGuardedFetch('https://nhip.test'),
    log: {
      error: (details) => {
        throw new Error(JSON.stringify(details))
      },
    },
  })
const itemsOf = async (id: string) =>
  (
    await payload.find({
      collection: 'feed-items',
      where: { source: { equals: id } },
      sort: 'itemId',
      depth: 0,
      pagination: false,
    })
  ).docs
const stateOf = (id: string) => payload.findByID({ collection: 'feed-sources', id, depth: 0 })
const post = async (by: PersonName, path: string, body: object) => {
  const response = await api(by, path, body)
  const answer = (await response.json()) as Record<string, unknown> & { articleId?: string }
  return { ...answer, status: response.status }
}
/** Switches a source off again, so that the next test asks only its own. */
const stop = (id: string) => payload.update({ collection: 'feed-sources', id, data: { active: false } })

describe('polling', () => {
  it('brings each item once, asks conditionally and not before the interval', async () => {
    let isChanged = false
    web.pages.set('/a.xml', (request, response) => {
      const etag = isChanged ? '"2"' : '"1"'
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
      const more = isChanged ? [item('333', 'Tin ba')] : []
      response
        .setHeader('etag', etag)
        .end(rss(item('1', isChanged ? 'Tin một, đã sửa' : 'Tin một'), item('22', 'Tin hai'), ...more))
    })
    const { id } = await source('/a.xml', { intervalMinutes: 30 })
    expect(await poll()).toBe(2)
    expect(await stateOf(id)).toMatchObject({
      state: 'ok',
      etag: '"1"',
      nextCheckAt: '2026-11-02T01:30:00.000Z',
    })

    clock.advance(29)
    const before = web.asked.length
    expect(await poll()).toBe(0)
    expect(web.asked).toHaveLength(before)

    clock.advance(1)
    expect(await poll()).toBe(0)
    expect((await stateOf(id)).lastMessage).toBe('Không có gì mới.')

    isChanged = true
    clock.advance(30)
    expect(await poll()).toBe(1)
    expect((await itemsOf(id)).map(({ title, status }) => [title, status])).toEqual([
      ['Tin một, đã sửa', 'new'],
      ['Tin hai', 'new'],
      ['Tin ba', 'new'],
    ])
    await stop(id)
  })

  it('of bad sources is noted on each in words and never stops the good one', async () => {
    web.pages.set('/bomb.xml', '<!DOCTYPE r [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><rss><channel/></rss>')
    web.pages.set('/page', '<html><body>Bảo trì</body></html>')
    web.pages.set('/loop', (_, response) => void response.writeHead(302, { location: '/loop' }).end())
    web.pages.set('/good.xml', rss(item('1', 'Tin tốt')))
    const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    web.pages.set('/zip.xml', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' }).end(zeros)
    })
    const paths = ['/bomb.xml', '/page', '/loop', '/missing.xml', '/zip.xml']
    const bad = await Promise.all(paths.map((path) => source(path)))
    const inside = await source('/good.xml', { allowPrivate: false })
    const good = await source('/good.xml')
    expect(await poll()).toBe(1)
    const messages = await Promise.all(
      [...bad, inside].map(async ({ id }) => (await stateOf(id)).lastMessage),
    )
    expect(messages).toEqual([
      expect.stringContaining('thực thể nguy hiểm'),
      expect.stringContaining('là một trang web'),
      expect.stringContaining('chuyển hướng lòng vòng'),
      expect.stringContaining('lỗi 404'),
      expect.stringContaining('lớn hơn'),
      expect.stringContaining('mạng nội bộ'),
    ])
    expect((await stateOf(good.id)).state).toBe('ok')
    await Promise.all([...bad, inside, good].map(({ id }) => stop(id)))
  })

  it('waits longer after each failure, pauses after a week and tells the editors once', async () => {
    const { id } = await source('/gone.xml')
    await poll()
    expect(await stateOf(id)).toMatchObject({ state: 'failing', failures: 1 })
    const waits: number[] = []
    for (let rounds = 0; rounds < 30; rounds += 1) {
      const { active, nextCheckAt } = await stateOf(id)
      if (!active || !nextCheckAt) break
      waits.push((Date.parse(nextCheckAt) - Date.parse(clock.now())) / 60_000)
      clock.set(nextCheckAt)
      await poll()
    }
    expect(waits.slice(0, 4)).toEqual([120, 240, 480, 960])
    expect(Math.max(...waits)).toBe(MINUTES_OF_DAY)
    expect(await stateOf(id)).toMatchObject({ state: 'paused', active: false })
    const told = await payload.find({
      collection: 'notifications',
      where: { kind: { equals: 'feedPaused' } },
      depth: 0,
    })
    expect(told.docs.map(({ user }) => user)).toContain(room.person('editor').id)
    expect(new Set(told.docs.map(({ user }) => user)).size).toBe(told.docs.length)

    await payload.update({ collection: 'feed-sources', id, data: { active: true } })
    expect(await stateOf(id)).toMatchObject({ state: 'new', failures: 0 })
    await stop(id)
  })

  it('marks a piece another source brought first', async () => {
    const title = 'Lễ ra mắt Trung tâm Phục vụ hành chính công'
    web.pages.set('/first.xml', rss(item('901', title)))
    web.pages.set('/second.xml', rss(item('902', title.toUpperCase())))
    const first = await source('/first.xml')
    await poll()
    const second = await source('/second.xml')
    await poll()
    const [original] = await itemsOf(first.id)
    expect((await itemsOf(second.id))[0]?.sameAs).toBe(original?.id)
    await Promise.all([first, second].map(({ id }) => stop(id)))
  })
})

describe('a source', () => {
  it('reaches the own network only where the administrator says so', async () => {
    const data = {
      name: 'N',
      url: 'http://10.0.0.1/',
      kind: 'government',
      unit: room.cast.units.department,
      allowPrivate: true,
    }
    const create = async (by: PersonName) =>
      (await post(by, '/feed-sources', data)) as unknown as {
        status: number
        doc?: { allowPrivate?: boolean; id: string }
      }
    const made = await create('editor')
    expect(made.doc?.allowPrivate).not.toBe(true)
    const trusted = await create('administrator')
    expect(trusted.doc?.allowPrivate).toBe(true)
    expect((await create('contributor')).status).toBe(403)
    for (const { doc } of [made, trusted]) await stop(doc?.id ?? '')
  })

  it('is tried before it is stored', async () => {
    web.pages.set('/try.xml', rss(item('1', 'Tin thử')))
    web.pages.set(
      '/try',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/try.xml"></head></html>',
    )
    const before = (await payload.count({ collection: 'feed-sources' })).totalDocs
    const body = { url: `${web.url}/try`, allowPrivate: true }
    expect(await post('administrator', '/feed-sources/test', body)).toMatchObject({
      status: 200,
      ok: true,
      url: `${web.url}/try.xml`,
      message: 'Đọc được: RSS, 1 mục.',
      items: [{ title: 'Tin thử' }],
    })
    expect(await post('editor', '/feed-sources/test', body)).toMatchObject({
      ok: false,
      message: expect.stringContaining('mạng nội bộ') as string,
    })
    expect((await post('contributor', '/feed-sources/test', body)).status).toBe(403)
    expect((await post('editor', '/feed-sources/test', { url: ' ' })).status).toBe(422)
    expect((await payload.count({ collection: 'feed-sources' })).totalDocs).toBe(before)
  })
})

describe('an item', () => {
  const html =
    '<description>Tóm tắt của tin.</description><content:encoded><![CDATA[<h1>Đầu</h1><p>Cả <b>bài</b> <a href="/x">đọc</a><script>x</script></p><ul><li>Một</li></ul><img src="/anh.png">]]></content:encoded><author>Lan</author>'

  it('of an agency becomes a draft with its source named, its pictures only on request', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    web.pages.set(
      '/anh.png',
      (_, response) => void response.setHeader('content-type', 'image/png').end(picture),
    )
    web.pages.set('/agency.xml', rss(item('1', 'Tin cơ quan', html), item('22', 'Tin có ảnh', html)))
    const { id } = await source('/agency.xml')
    await poll()
    const [plain, pictured] = await itemsOf(id)
    const answer = await post('editor', `/feed-items/${plain?.id}/handle`, { action: 'draft' })
    expect(answer).toMatchObject({ status: 201, message: 'Đã tạo bản nháp “Tin cơ quan”.' })
    expect(web.asked).not.toContain('/anh.png')
    const article = await payload.findByID({ collection: 'articles', id: String(answer.articleId), depth: 0 })
    expect(article).toMatchObject({
      title: 'Tin cơ quan',
      status: 'draft',
      lead: 'Tóm tắt của tin.',
      isRepost: true,
      section: room.section.id,
      source: { name: 'Nguồn /agency.xml', author: 'Lan', url: `${web.url}/tin/1` },
    })
    expect(article.source?.publishedAt).toBe('2026-11-02T00:01:00.000Z')
    const kinds = (article.body as { root: { children: { type: string }[] } }).root.children.map(
      ({ type }) => type,
    )
    expect(kinds).toEqual(['heading', 'paragraph', 'list'])
    expect((await post('editor', `/feed-items/${plain?.id}/handle`, { action: 'draft' })).status).toBe(409)

    const second = await post('editor', `/feed-items/${pictured?.id}/handle`, {
      action: 'draft',
      withPictures: true,
    })
    expect(second).toMatchObject({ status: 201 })
    const withPicture = await payload.findByID({
      collection: 'articles',
      id: String(second.articleId),
      depth: 1,
    })
    expect(withPicture.cover).toMatchObject({ credit: 'Nguồn /agency.xml', alt: 'Tin có ảnh' })
    await stop(id)
  })

  it('of the press gives title, excerpt and link, the text only with a recorded permission', async () => {
    web.pages.set('/press.xml', rss(item('1', 'Tin báo', html)))
    const press = await source('/press.xml', { kind: 'press' })
    const allowed = await source('/press.xml', {
      kind: 'press',
      permission: 'Văn bản số 12/BBT ngày 01/10/2026',
    })
    await poll()
    const [bare] = await itemsOf(press.id)
    expect(bare).toMatchObject({ html: '', excerpt: 'Tóm tắt của tin.' })
    expect((await itemsOf(allowed.id))[0]?.html).toContain('Cả <b>bài</b>')
    const { articleId } = await post('editor', `/feed-items/${bare?.id}/handle`, {
      action: 'draft',
      withPictures: true,
    })
    const article = await payload.findByID({ collection: 'articles', id: String(articleId), depth: 0 })
    expect(JSON.stringify(article.body)).not.toContain('bài')
    expect(JSON.stringify(article.body)).toContain('Đọc toàn văn tại Nguồn /press.xml')
    expect(article.cover ?? null).toBeNull()
    await Promise.all([press, allowed].map(({ id }) => stop(id)))
  })

  it('is set aside and taken back, by who keeps the sources of its unit', async () => {
    web.pages.set('/aside.xml', rss(item('1', 'Tin thừa')))
    const { id } = await source('/aside.xml')
    await poll()
    const [doc] = await itemsOf(id)
    const handle = (by: PersonName, action: string) => post(by, `/feed-items/${doc?.id}/handle`, { action })
    expect((await handle('contributor', 'dismiss')).status).toBe(404)
    expect((await handle('anonymous' as PersonName, 'dismiss')).status).toBe(401)
    expect((await handle('editor', 'burn')).status).toBe(400)
    expect((await handle('editor', 'dismiss')).status).toBe(200)
    expect((await itemsOf(id))[0]).toMatchObject({ status: 'dismissed', handledBy: room.person('editor').id })
    expect((await handle('editor', 'restore')).status).toBe(200)
    expect((await itemsOf(id))[0]?.status).toBe('new')
    await stop(id)
  })
})

describe('the inbox', () => {
  it('shows each unit its own, by what was decided and by source, what came last first', async () => {
    clock.set('2026-11-23T01:00:00.000Z')
    web.pages.set('/inbox-a.xml', rss(item('701', 'Tin A một'), item('702', 'Tin A hai')))
    web.pages.set('/inbox-b.xml', rss(item('703', 'Tin B')))
    const a = await source('/inbox-a.xml', { name: 'Nguồn A' })
    await poll()
    clock.advance(90)
    const b = await source('/inbox-b.xml', { name: 'Nguồn B' })
    await poll()
    const unitIds = [room.cast.units.department]
    const ask = (query: Partial<InboxQuery>) =>
      findInbox(payload, { unitIds, status: 'new', sourceId: null, page: 1, limit: 30, ...query })
    const titles = async (query: Partial<InboxQuery>) =>
      (await ask(query)).items.map(({ title }) => title).filter((title) => /^Tin [AB]/.test(title))

    expect(await titles({})).toHaveLength(3)
    expect((await titles({}))[0]).toBe('Tin B')
    expect(await titles({ sourceId: a.id })).toEqual(expect.arrayContaining(['Tin A một', 'Tin A hai']))
    expect((await ask({ sourceId: b.id })).items[0]).toMatchObject({
      sourceId: b.id,
      hasPicture: false,
      articleId: null,
      sameSourceId: null,
    })
    expect((await ask({ unitIds: [] })).total).toBe(0)
    const [first, second] = [
      await ask({ sourceId: a.id, limit: 1 }),
      await ask({ sourceId: a.id, limit: 1, page: 2 }),
    ]
    expect([first.pages, first.total]).toEqual([2, 2])
    expect(first.items[0]?.id).not.toBe(second.items[0]?.id)

    const [doc] = await itemsOf(b.id)
    await post('editor', `/feed-items/${doc?.id}/handle`, { action: 'dismiss' })
    expect(await titles({ sourceId: b.id })).toEqual([])
    expect(await titles({ sourceId: b.id, status: 'dismissed' })).toEqual(['Tin B'])
    expect((await findSources(payload, unitIds)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Nguồn A', 'Nguồn B']),
    )
    await Promise.all([stop(a.id), stop(b.id)])
  })
})

describe('a bulletin without a feed', () => {
  it('is entered by number, day and link or PDF, once', async () => {
    const { id } = await source('', { name: 'Bản tin CCHC', url: null })
    clock.set('2026-11-24T01:00:00.000Z')
    const request = {
      source: id,
      title: 'Bản tin cải cách hành chính',
      number: '47/2026',
      documentOn: '23/11/2026',
      link: 'https://example.vn/47.pdf',
    }
    expect(await post('editor', '/feed-items/enter', request)).toMatchObject({ status: 201 })
    expect(await post('editor', '/feed-items/enter', request)).toMatchObject({
      status: 409,
      issues: [{ path: 'number' }],
    })
    const empty = (await post('editor', '/feed-items/enter', { source: id })) as unknown as {
      status: number
      issues: { path: string }[]
    }
    expect(empty.status).toBe(422)
    expect(empty.issues.map(({ path }) => path)).toEqual(['title', 'number', 'documentOn', 'link'])
    expect((await post('contributor', '/feed-items/enter', request)).status).toBe(422)

    const [doc] = await itemsOf(id)
    const { articleId } = await post('editor', `/feed-items/${doc?.id}/handle`, { action: 'draft' })
    const article = await payload.findByID({ collection: 'articles', id: String(articleId), depth: 0 })
    expect(article).toMatchObject({
      lead: 'Số 47/2026, ngày 23/11/2026',
      source: { name: 'Bản tin CCHC', url: 'https://example.vn/47.pdf' },
    })
  })
})
