import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sourcesOfFile } from './sourcesOfFile'

const desk = sourcesOfFile()
const { item, itemsOf, poll, rss, source, stateOf, stop } = desk

const MINUTES_OF_DAY = 24 * 60

describe('polling', () => {
  it('brings each item once, asks conditionally and not before the interval', async () => {
    let isChanged = false
    desk.web.pages.set('/a.xml', (request, response) => {
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

    desk.clock.advance(29)
    const before = desk.web.asked.length
    expect(await poll()).toBe(0)
    expect(desk.web.asked).toHaveLength(before)

    desk.clock.advance(1)
    expect(await poll()).toBe(0)
    expect((await stateOf(id)).lastMessage).toBe('Không có gì mới.')

    isChanged = true
    desk.clock.advance(30)
    expect(await poll()).toBe(1)
    expect((await itemsOf(id)).map(({ title, status }) => [title, status])).toEqual([
      ['Tin một, đã sửa', 'new'],
      ['Tin hai', 'new'],
      ['Tin ba', 'new'],
    ])
    await stop(id)
  })

  it('of bad sources is noted on each in words and never stops the good one', async () => {
    desk.web.pages.set('/bomb.xml', '<!DOCTYPE r [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><rss><channel/></rss>')
    desk.web.pages.set('/page', '<html><body>Bảo trì</body></html>')
    desk.web.pages.set('/loop', (_, response) => void response.writeHead(302, { location: '/loop' }).end())
    desk.web.pages.set('/good.xml', rss(item('1', 'Tin tốt')))
    const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    desk.web.pages.set('/zip.xml', (_, response) => {
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
      waits.push((Date.parse(nextCheckAt) - Date.parse(desk.clock.now())) / 60_000)
      desk.clock.set(nextCheckAt)
      await poll()
    }
    expect(waits.slice(0, 4)).toEqual([120, 240, 480, 960])
    expect(Math.max(...waits)).toBe(MINUTES_OF_DAY)
    expect(await stateOf(id)).toMatchObject({ state: 'paused', active: false })
    const told = await desk.payload.find({
      collection: 'notifications',
      where: { kind: { equals: 'feedPaused' } },
      depth: 0,
    })
    expect(told.docs.map(({ user }) => user)).toContain(desk.room.person('editor').id)
    expect(new Set(told.docs.map(({ user }) => user)).size).toBe(told.docs.length)

    await desk.payload.update({ collection: 'feed-sources', id, data: { active: true } })
    expect(await stateOf(id)).toMatchObject({ state: 'new', failures: 0 })
    await stop(id)
  })

  it('marks a piece another source brought first', async () => {
    const title = 'Lễ ra mắt Trung tâm Phục vụ hành chính công'
    desk.web.pages.set('/first.xml', rss(item('901', title)))
    desk.web.pages.set('/second.xml', rss(item('902', title.toUpperCase())))
    const first = await source('/first.xml')
    await poll()
    const second = await source('/second.xml')
    await poll()
    const [original] = await itemsOf(first.id)
    expect((await itemsOf(second.id))[0]?.sameAs).toBe(original?.id)
    await Promise.all([first, second].map(({ id }) => stop(id)))
  })
})
