import { describe, expect, it } from 'vitest'
import { findInbox, findSources, type InboxQuery } from '@/queries/feedSources/findInbox'
import type { PersonName } from '@tests/access/cast'
import { sourcesOfFile } from './sourcesOfFile'

const desk = sourcesOfFile()
const { item, itemsOf, poll, post, rss, source, stop } = desk

describe('a source', () => {
  it('reaches the own network only where the administrator says so', async () => {
    const data = {
      name: 'N',
      url: 'http://10.0.0.1/',
      kind: 'government',
      unit: desk.room.cast.units.department,
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
    desk.web.pages.set('/try.xml', rss(item('1', 'Tin thử')))
    desk.web.pages.set(
      '/try',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/try.xml"></head></html>',
    )
    const before = (await desk.payload.count({ collection: 'feed-sources' })).totalDocs
    const body = { url: `${desk.web.url}/try`, allowPrivate: true }
    expect(await post('administrator', '/feed-sources/test', body)).toMatchObject({
      status: 200,
      ok: true,
      url: `${desk.web.url}/try.xml`,
      message: 'Đọc được: RSS, 1 mục.',
      items: [{ title: 'Tin thử' }],
    })
    expect(await post('editor', '/feed-sources/test', body)).toMatchObject({
      ok: false,
      message: expect.stringContaining('mạng nội bộ') as string,
    })
    expect((await post('contributor', '/feed-sources/test', body)).status).toBe(403)
    expect((await post('editor', '/feed-sources/test', { url: ' ' })).status).toBe(422)
    expect((await desk.payload.count({ collection: 'feed-sources' })).totalDocs).toBe(before)
  })
})

describe('the inbox', () => {
  it('shows each unit its own, by what was decided and by source, what came last first', async () => {
    desk.clock.set('2026-11-23T01:00:00.000Z')
    desk.web.pages.set('/inbox-a.xml', rss(item('701', 'Tin A một'), item('702', 'Tin A hai')))
    desk.web.pages.set('/inbox-b.xml', rss(item('703', 'Tin B')))
    const a = await source('/inbox-a.xml', { name: 'Nguồn A' })
    await poll()
    desk.clock.advance(90)
    const b = await source('/inbox-b.xml', { name: 'Nguồn B' })
    await poll()
    const unitIds = [desk.room.cast.units.department]
    const ask = (query: Partial<InboxQuery>) =>
      findInbox(desk.payload, { unitIds, status: 'new', sourceId: null, page: 1, limit: 30, ...query })
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
    expect((await findSources(desk.payload, unitIds)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Nguồn A', 'Nguồn B']),
    )
    await Promise.all([stop(a.id), stop(b.id)])
  })
})
