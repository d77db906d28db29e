import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { FeedRequest } from '@/feeds/request'
import { fakeSource, gate, publish } from './fakeSource'
import { articles, KEY, newest, titles } from './ask'

describe('the snapshot of finished feeds', () => {
  it('asks the database once, however many ask at the same time and afterwards', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    expect(snapshot.peek(KEY)).toBeUndefined()
    const all = await Promise.all(Array.from({ length: 50 }, () => snapshot.get(articles)))
    await snapshot.poll()
    expect(new Set(all).size).toBe(1)
    expect(snapshot.peek(KEY)).toBe(all[0])
    expect(await snapshot.get(articles)).toBe(all[0])
    expect(state.loads).toHaveLength(1)
    expect(state.catalogs).toBe(1)
  })

  it('holds the same content plain, as gzip and as brotli', async () => {
    const feed = await fakeSource().create().get(articles)
    const text = feed?.body.toString() ?? ''
    expect(gunzipSync(feed?.gzip ?? '').toString()).toBe(text)
    expect(brotliDecompressSync(feed?.br ?? '').toString()).toBe(text)
    expect(feed?.lastModifiedAt).toBe('2026-11-20T02:00:00.000Z')
  })

  it.each([
    ['/rss/tat-ca.xml', { scope: 'set', set: 'tat-ca' }, { subjectTypes: null, topicId: null, unitId: null }],
    [
      '/rss/van-ban.xml',
      { scope: 'set', set: 'van-ban' },
      { subjectTypes: ['document'], topicId: null, unitId: null },
    ],
    [
      '/rss/chu-de/cu.xml',
      { scope: 'topic', slug: 'cu' },
      { subjectTypes: null, topicId: 't2', unitId: null },
    ],
    [
      '/rss/don-vi/van-phong/khau-hieu.xml',
      { scope: 'unit', slug: 'van-phong', set: 'khau-hieu' },
      { subjectTypes: ['slogan'], topicId: null, unitId: 'u1' },
    ],
  ] as const)('asks for what %s holds, and names itself so', async (path, address, filter) => {
    const { state, create } = fakeSource()
    const feed = await create().get({ ...articles, address, selection: newest(7) })
    expect(state.loads).toEqual([{ ...filter, selection: newest(7) }])
    const { atom, title } = parseRssFeed(feed?.body.toString() ?? '')
    expect(atom?.links?.[0]?.href).toBe(`https://bqlkkt.angiang.gov.vn${path}?limit=7`)
    expect(title).toContain('Xã Vĩnh Phong')
  })

  it('knows no feed of an unknown topic or unit, without asking for rows', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    const of = (address: FeedRequest['address']) => snapshot.get({ ...articles, address })
    expect(await of({ scope: 'topic', slug: 'khac' })).toBeNull()
    expect(await of({ scope: 'unit', slug: 'khac', set: 'tin-bai' })).toBeNull()
    expect(state.loads).toEqual([])
  })

  it('serves a change as soon as the revision has moved, and rebuilds unasked what was asked for', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    await snapshot.get(articles)
    await snapshot.get({ ...articles, selection: newest(5) })
    publish(state, 'Bài hai', 'Bài một')
    await snapshot.poll()
    await snapshot.settled()
    expect(titles(snapshot.peek(KEY))).toEqual(['Bài hai', 'Bài một'])
    expect(snapshot.peek(`${KEY}?limit=5`)).toBeUndefined()
    expect(titles(await snapshot.get({ ...articles, selection: newest(5) }))).toEqual(['Bài hai', 'Bài một'])
  })

  it('never shows what was withdrawn while a rebuild is under way', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    await snapshot.get(articles)
    const { opened, open } = gate()
    state.wait = opened
    publish(state)
    await snapshot.bump()
    expect(snapshot.peek(KEY)).toBeUndefined()
    const answer = snapshot.get(articles)
    open()
    expect(titles(await answer) ?? []).toEqual([])
  })

  it('builds again when the revision moves during a build', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    const { opened, open } = gate()
    state.wait = opened
    const early = snapshot.get(articles)
    while (state.loads.length === 0) await new Promise(setImmediate)
    publish(state, 'Bài hai')
    await snapshot.poll()
    const late = snapshot.get(articles)
    open()
    expect(titles(await early)).toEqual(['Bài một'])
    expect(titles(await late)).toEqual(['Bài hai'])
    expect(titles(snapshot.peek(KEY))).toEqual(['Bài hai'])
  })

  it('takes new names with the change that brought them, under a date of their own', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    await snapshot.get(articles)
    state.catalog = { ...state.catalog, siteName: 'Xã Vĩnh Phong mới' }
    state.revision += 1
    await snapshot.poll()
    const feed = await snapshot.get(articles)
    expect(parseRssFeed(feed?.body.toString() ?? '').title).toBe('Tin, bài - Xã Vĩnh Phong mới')
    expect(feed?.lastModifiedAt).toBe('2026-11-20T02:00:01.000Z')
  })

  it('keeps tag and bytes when a change elsewhere leaves a feed as it is', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    const before = await snapshot.get(articles)
    state.revision += 1
    await snapshot.poll()
    const after = await snapshot.get(articles)
    expect(state.loads).toHaveLength(2)
    expect(after?.tag).toBe(before?.tag)
    expect(after?.gzip).toBe(before?.gzip)
  })

  it('serves the last good feed while rebuilding fails, says so once, and recovers at a later look', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    const before = await snapshot.get(articles)
    state.failing = new Error('disk on fire')
    publish(state, 'Bài hai')
    await snapshot.poll()
    await snapshot.settled()
    expect(await snapshot.get(articles)).toBe(before)
    await snapshot.poll()
    await snapshot.settled()
    expect(await snapshot.get(articles)).toBe(before)
    expect(state.logged).toEqual(['feed not rebuilt; serving the last good one'])
    expect(state.loads).toHaveLength(3)
    state.failing = null
    await snapshot.poll()
    await snapshot.settled()
    expect(titles(snapshot.peek(KEY))).toEqual(['Bài hai'])
  })

  it('refuses when there is no good feed yet, without asking the database at every request', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    state.failing = new Error('disk on fire')
    for (let n = 0; n < 5; n += 1) await expect(snapshot.get(articles)).rejects.toThrow('disk on fire')
    expect(state.loads).toHaveLength(1)
    state.failing = null
    await snapshot.poll()
    expect(titles(await snapshot.get(articles))).toEqual(['Bài một'])
  })

  it('serves the last good feed when a rebuild takes too long', async () => {
    const { state, create } = fakeSource()
    const snapshot = create({ patienceMs: 20 })
    const before = await snapshot.get(articles)
    const { opened, open } = gate()
    state.wait = opened
    publish(state, 'Bài hai')
    await snapshot.poll()
    expect(await snapshot.get(articles)).toBe(before)
    open()
    await snapshot.settled()
    expect(titles(await snapshot.get(articles))).toEqual(['Bài hai'])
  })

  it('goes on serving when the revision cannot be read, and says so once', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    await snapshot.get(articles)
    state.failingRevision = new Error('no database')
    await snapshot.poll()
    await snapshot.poll()
    expect(titles(snapshot.peek(KEY))).toEqual(['Bài một'])
    expect(state.logged).toHaveLength(1)
    state.failingRevision = null
    publish(state, 'Bài hai')
    await snapshot.poll()
    expect(titles(await snapshot.get(articles))).toEqual(['Bài hai'])
  })

  it('looks again when a look does not end', async () => {
    const { state, options, create } = fakeSource()
    const { opened, open } = gate()
    let looks = 0
    const readRevision = async () => {
      looks += 1
      if (looks === 2) await opened
      return options.readRevision()
    }
    const snapshot = create({ readRevision, lookMs: 20 })
    await snapshot.get(articles)
    publish(state, 'Bài hai')
    await snapshot.bump()
    expect(state.logged).toHaveLength(1)
    await snapshot.poll()
    expect(titles(await snapshot.get(articles))).toEqual(['Bài hai'])
    open()
  })

  it('notices a revision that went back, as after a restore', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    state.revision = 100
    await snapshot.get(articles)
    publish(state, 'Bài cũ')
    state.revision = 7
    await snapshot.poll()
    expect(titles(await snapshot.get(articles))).toEqual(['Bài cũ'])
    expect(snapshot.revision()).toBe(7)
  })

  it('keeps to its memory, the least recently used feeds leave first', async () => {
    const { state, create } = fakeSource()
    const one = await create().get(articles)
    const size = (one?.body.length ?? 0) + (one?.gzip.length ?? 0) + (one?.br.length ?? 0)
    const snapshot = create({ maxBytes: Math.round(size * 3.5) })
    for (const limit of [1, 2, 3]) await snapshot.get({ ...articles, selection: newest(limit) })
    snapshot.peek(`${KEY}?limit=1`)
    await snapshot.get({ ...articles, selection: newest(4) })
    const held = [1, 2, 3, 4].filter((limit) => snapshot.peek(`${KEY}?limit=${limit}`) !== undefined)
    expect(held).toEqual([1, 3, 4])
    expect(state.loads).toHaveLength(5)
  })
})
